package unmarked_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestDegrees(t *testing.T) {
	rulingtest.Rewrites(t, func(p *clue.Page) {
		mend.CutTails(p)
		mend.Names(p)
	}, rulingtest.Cases{
		{"Kata dr [Sari Lestari|PER] MSc [SpKJ MMR|PER], stok habis", "Kata dr [Sari Lestari|PER] MSc SpKJ MMR, stok habis"},
		{"Kata drg [Sari Lestari MKes|PER] dan dr [Budi SpPD-KGEH FINASIM|PER]", "Kata drg [Sari Lestari|PER] MKes dan dr [Budi|PER] SpPD-KGEH FINASIM"},
		{"dr [Budi Hartanto|PER] SpJP(K) [FIHA FICA|PER] dan [Sari|PER] MSc.[Eng|PER]", "dr [Budi Hartanto|PER] SpJP(K) FIHA FICA dan [Sari|PER] MSc.Eng"},
		{"[Sari Dewi, M.Kes.|PER], [MKP|ORG] dan [Budi|PER], M.Eng., [IPU|ORG]., [ASEAN|ORG] [Eng|PER].", "[Sari Dewi|PER], M.Kes., MKP dan [Budi|PER], M.Eng., IPU., ASEAN Eng."},
		{"[Sari Dewi|PER], [S.S.|ORG], M.Hum., [Budi Hartanto APU|PER] dan [Adi Nugroho SIK|PER]", "[Sari Dewi|PER], S.S., M.Hum., [Budi Hartanto|PER] APU dan [Adi Nugroho|PER] SIK"},
		{"[Sari|PER] [ASEAN|ORG] dan [Budi|PER], [MARS|ORG] band", "[Sari|PER] [ASEAN|ORG] dan [Budi|PER], MARS band"},
		{"[Bruno Mars|PER] dan [M. Nasir|PER], [Budi|PER] [KPAI|ORG], [Sari|PER], [SMK Maju|ORG]", "[Bruno Mars|PER] dan [M. Nasir|PER], [Budi|PER] [KPAI|ORG], [Sari|PER], [SMK Maju|ORG]"},
		{"[Sari|PER] MSc [SpPD|PER]-KGEH(K)., [Budi|PER] MSc [SpPD|PER]-KGEH-dan-lainnya", "[Sari|PER] MSc SpPD-KGEH(K)., [Budi|PER] MSc [SpPD|PER]-KGEH-dan-lainnya"},
		{"Jaksa penuntut umum [Rizky SH|PER], kuasa hukum [Andi SH|PER], saksi [Lukman SH MH|PER]", "Jaksa penuntut umum [Rizky|PER] SH, kuasa hukum [Andi|PER] SH, saksi [Lukman|PER] SH MH"},
		{"Saksi [Rizky SH|PER], hakim itu melihat [Andi SH|PER], jaksa\n[Andi SH|PER], hakim [SH|PER], hakim [Andi MM|PER]", "Saksi [Rizky SH|PER], hakim itu melihat [Andi|PER] SH, jaksa\n[Andi SH|PER], hakim [SH|PER], hakim [Andi MM|PER]"},
		{"[Sari Dewi|PER], [ST|PER], [MT|PER], [RK|PER], [MT|PER], dan [Budi|PER], M.Sc.Agr., [IPU|ORG]., [ASEAN|ORG].[Eng|PER]", "[Sari Dewi|PER], ST, MT, [RK|PER], [MT|PER], dan [Budi|PER], M.Sc.Agr., IPU., ASEAN.Eng"},
		{"[Sari Dewi|PER], S.E., M.Si., [ACPE|ORG]., [CHRM|ORG] dan [Budi|PER], M.Sc.Agraria, [IPU|ORG]", "[Sari Dewi|PER], S.E., M.Si., ACPE., CHRM dan [Budi|PER], M.Sc.Agraria, [IPU|ORG]"},
		{"[MKes|PER] naik\n[Budi|PER]\n[SpOG|ORG]", "[MKes|PER] naik\n[Budi|PER]\n[SpOG|ORG]"},
	})
}
