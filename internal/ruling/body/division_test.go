package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinDivisions(t *testing.T) {
	rulingtest.Rewrites(t, JoinDivisions, rulingtest.Cases{
		{"Kepala [Kanwil DJP Jawa Barat|ORG] [I Sari Lestari|PER] hadir", "Kepala [Kanwil DJP Jawa Barat I|ORG] [Sari Lestari|PER] hadir"},
		{"[Kanwil Bea Cukai Bali|ORG] II menyita", "[Kanwil Bea Cukai Bali II|ORG] menyita"},
		{"[Kanwil DJP Bali|ORG] [I|PER]", "[Kanwil DJP Bali I|ORG]"},
		{"[Kanwil DJP Bali|ORG] [I Made Surya|PER]", "[Kanwil DJP Bali|ORG] [I Made Surya|PER]"},
		{"[Kanwil Kemenag Bali|ORG] II", "[Kanwil Kemenag Bali|ORG] II"},
		{"Manajer [PLN UID|ORG] [Sulselrabar Budi|PER] dan [PLN UID|ORG] Sulselrabar", "Manajer [PLN UID Sulselrabar|ORG] [Budi|PER] dan [PLN UID Sulselrabar|ORG]"},
		{"[Dinas Sosial|ORG] I, [Kanwil DJP Bali|ORG] Ikut", "[Dinas Sosial|ORG] I, [Kanwil DJP Bali|ORG] Ikut"},
		{"[PT Bank Pembangunan Daerah Jawa Barat|ORG] dan [Banten Tbk|ORG]", "[PT Bank Pembangunan Daerah Jawa Barat dan Banten Tbk|ORG]"},
		{"[Bank Pembangunan Daerah Jawa Barat|ORG] dan [Bali|LOC]", "[Bank Pembangunan Daerah Jawa Barat|ORG] dan [Bali|LOC]"},
		{"[PLN|ORG]", "[PLN|ORG]"},
	})
}
