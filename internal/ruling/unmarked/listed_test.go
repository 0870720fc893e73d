package unmarked

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestDropListed(t *testing.T) {
	rulingtest.Rewrites(t, DropListed, rulingtest.Cases{
		{"Ia berbahasa Inggris, [Prancis|LOC], [Jerman|LOC], dan [Belanda|LOC] di [Bandung|LOC]", "Ia berbahasa Inggris, Prancis, Jerman, dan Belanda di [Bandung|LOC]"},
		{"bahasa Arab atau [Portugis|LOC]", "bahasa Arab atau Portugis"},
		{"Dalam bahasa Inggris, [Indonesia|LOC] menolak usul itu", "Dalam bahasa Inggris, [Indonesia|LOC] menolak usul itu"},
		{"Bahasa Inggris,\n[Jepang|LOC] dan [Korea|LOC]", "Bahasa Inggris,\n[Jepang|LOC] dan [Korea|LOC]"},
		{"Tarian suku Sasak, [Bali|LOC], dan [Mbojo|PER] di [Mataram|LOC]", "Tarian suku Sasak, Bali, dan Mbojo di [Mataram|LOC]"},
		{"Etnis Tionghoa, [Arab|ORG] atau [India|LOC]", "Etnis Tionghoa, Arab atau India"},
		{"suku Sasak dan [Bali|LOC], suku Sasak dan [Budi|PER], suku Sasak, [Bali|LOC]", "suku Sasak dan Bali, suku Sasak dan [Budi|PER], suku Sasak, [Bali|LOC]"},
		{"suku Sasak, [Pesta Bau|EVT] dan [Bali|LOC], bahasa Bali, [Sasak|PER], dan [Jawa|LOC]", "suku Sasak, [Pesta Bau|EVT] dan [Bali|LOC], bahasa Bali, [Sasak|PER], dan Jawa"},
		{"bahasa", "bahasa"},
		{"bahasa Inggris, dan", "bahasa Inggris, dan"},
	})
}
