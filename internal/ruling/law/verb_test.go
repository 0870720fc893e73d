package law

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitLaws(t *testing.T) {
	rulingtest.Rewrites(t, CutVerbs, rulingtest.Cases{
		{"[Pasal 4 UU Desa bertentangan dengan UUD 1945|LAW].", "[Pasal 4 UU Desa|LAW] bertentangan dengan [UUD 1945|LAW]."},
		{"[UU Desa bertentangan dengan|LAW] adat, [UU Adat|LAW]", "[UU Desa|LAW] bertentangan dengan adat, [UU Adat|LAW]"},
		{"[UU Pers mengatur Wartawan|LAW]", "[UU Pers|LAW] mengatur Wartawan"},
		{"[UU Pers|LAW] mengatur", "[UU Pers|LAW] mengatur"},
		{"[Komisi dinilai Baik|ORG]", "[Komisi dinilai Baik|ORG]"},
	})
}
