package mention

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestDropCommon(t *testing.T) {
	rulingtest.Rewrites(t, DropCommon, rulingtest.Cases{
		{"izin usaha nelayan ([IUN|ORG]) berlaku. [Polri|ORG] dan [IUN|ORG]", "izin usaha nelayan (IUN) berlaku. [Polri|ORG] dan IUN"},
		{"kartu hasil laut dan tambak (KHLT), soal [KHLT|PRD]", "kartu hasil laut dan tambak (KHLT), soal KHLT"},
		{"bantuan nelayan desa ([BND|PRD]), soal [BND|PRD]", "bantuan nelayan desa ([BND|PRD]), soal [BND|PRD]"},
		{"tim ombak besar ([TOB|ORG]), [TOB|ORG]", "tim ombak besar ([TOB|ORG]), [TOB|ORG]"},
		{"bank rakyat muara (BRM) itu. [BRM|ORG] untung.", "bank rakyat muara (BRM) itu. [BRM|ORG] untung."},
		{"coastal tide office ([CTO|ORG]), mahkamah syariah ([MS|PER])", "coastal tide office ([CTO|ORG]), mahkamah syariah (MS)"},
		{"[izin usaha nelayan|PRD] ([IUN|PRD]), [IUN|ORG]", "[izin usaha nelayan|PRD] ([IUN|PRD]), [IUN|ORG]"},
		{"soal [izin usaha|PRD] nelayan ([IUN|ORG]), [IUN|ORG]", "soal [izin usaha|PRD] nelayan ([IUN|ORG]), [IUN|ORG]"},
		{"izin\nusaha nelayan ([IUN|ORG]), hak usaha nelayan ([IUN|ORG])", "izin\nusaha nelayan ([IUN|ORG]), hak usaha nelayan ([IUN|ORG])"},
		{"izin usaha nelayan (iun), jalur laut ([JL|LOC])", "izin usaha nelayan (iun), jalur laut ([JL|LOC])"},
		{"dolar Amerika Serikat ([AS|LOC]) naik, kata [AS|LOC]", "dolar Amerika Serikat (AS) naik, kata [AS|LOC]"},
		{"[Amerika Serikat|LOC] ([AS|LOC])", "[Amerika Serikat|LOC] ([AS|LOC])"},
		{"Dinas Laut Ikan ([LI|ORG])", "Dinas Laut Ikan ([LI|ORG])"},
		{"(AS)", "(AS)"},
		{"", ""},
	})
}
