package unmarked

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestWithoutLanguages(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Ia berbahasa Inggris, [Prancis|LOC], [Jerman|LOC], dan [Belanda|LOC] di [Bandung|LOC]", "Ia berbahasa Inggris, Prancis, Jerman, dan Belanda di [Bandung|LOC]"},
		{"bahasa Arab atau [Portugis|LOC]", "bahasa Arab atau Portugis"},
		{"Dalam bahasa Inggris, [Indonesia|LOC] menolak usul itu", "Dalam bahasa Inggris, [Indonesia|LOC] menolak usul itu"},
		{"Bahasa Inggris,\n[Jepang|LOC] dan [Korea|LOC]", "Bahasa Inggris,\n[Jepang|LOC] dan [Korea|LOC]"},
		{"bahasa", "bahasa"},
		{"bahasa Inggris, dan", "bahasa Inggris, dan"},
	} {
		text, entities := marks.Read(t, tt.in)
		got := WithoutLanguages(entities, text, tokenize.Tokenizer{}.Append(nil, text))
		assert.Equal(t, tt.want, marks.Write(text, got), tt.in)
	}
}
