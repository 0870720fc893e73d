package person

import (
	"strings"
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitCandidates(t *testing.T) {
	rulingtest.Rewrites(t, SplitCandidates, rulingtest.Cases{
		// Several words on both sides.
		{"Pasangan [Budi Santoso-Siti Aminah|PER] unggul", "Pasangan [Budi Santoso|PER]-[Siti Aminah|PER] unggul"},
		{"dan [Budi Santoso – Siti Aminah|PER]", "dan [Budi Santoso|PER] – [Siti Aminah|PER]"},
		{"[Budi Santoso-FX Hartono|PER] 16,5%", "[Budi Santoso|PER]-[FX Hartono|PER] 16,5%"},
		{"[Ahmad Rizal Al-Habsyi Putra|PER], [Abdul Aziz ud-Din Khan|PER]", "[Ahmad Rizal Al-Habsyi Putra|PER], [Abdul Aziz ud-Din Khan|PER]"},
		{"[Henri Jean-Claude Martin Roux|PER]", "[Henri Jean-Claude Martin Roux|PER]"},
		{"[Kim Min-jae Park Ji-won|PER], [Budi Santoso-siti aminah|PER]", "[Kim Min-jae Park Ji-won|PER], [Budi Santoso-siti aminah|PER]"},
		{"[Budi \"Si-Kilat Dua\" Hartono|PER]", "[Budi \"Si-Kilat Dua\" Hartono|PER]"},

		// One word on a side.
		{"[Paula Wynn-Jones|PER] dan [Budi-Siti|PER]", "[Paula Wynn-Jones|PER] dan [Budi-Siti|PER]"},
		{"Pilkada Bogor: [Budi-Siti|PER] menang", "Pilkada Bogor: [Budi|PER]-[Siti|PER] menang"},
		{"Paslon [Budi Santoso-Siti|PER] [Aminah|PER] unggul", "Paslon [Budi Santoso|PER]-[Siti Aminah|PER] unggul"},
		{"Paslon [Budi Santoso-Siti|PER], [Aminah|PER]", "Paslon [Budi Santoso|PER]-[Siti|PER], [Aminah|PER]"},
		{"calon wakil bupati, pasangan calon [Ahmad Al-Habsyi|PER]", "calon wakil bupati, pasangan calon [Ahmad Al-Habsyi|PER]"},
		{"Pilkada Bogor, [Budi-|PER] dan [-Siti|PER]", "Pilkada Bogor, [Budi-|PER] dan [-Siti|PER]"},

		// Nothing between.
		{"Pendukung [Prabowo Gibran|PER], [GANJAR MAHFUD|PER] dan [Anies Baswedan|PER]", "Pendukung [Prabowo|PER] [Gibran|PER], [GANJAR|PER] [MAHFUD|PER] dan [Anies Baswedan|PER]"},

		// The second was not found.
		{"Pilgub Banten: [Budi Santoso|PER]-Hartono unggul", "Pilgub Banten: [Budi Santoso|PER]-[Hartono|PER] unggul"},
		{"Pilgub Banten: [Budi|PER]-Siti Aminah.", "Pilgub Banten: [Budi|PER]-[Siti Aminah|PER]."},
		{"Pilgub Banten: [Budi|PER]-Ma'mur", "Pilgub Banten: [Budi|PER]-[Ma'mur|PER]"},
		{"Pilgub Banten: [Budi|PER]-Golkar", "Pilgub Banten: [Budi|PER]-Golkar"},
		{"Pilgub Banten: [Budi|PER]-Siti Menang Telak Lagi Kemarin", "Pilgub Banten: [Budi|PER]-Siti Menang Telak Lagi Kemarin"},
		{"Pilgub Banten: [Budi|PER]-PKS, [Budi|PER]-nya, [Ahmad|PER]-Al Habsyi, [Budi|PER]-Sia", "Pilgub Banten: [Budi|PER]-PKS, [Budi|PER]-nya, [Ahmad|PER]-Al Habsyi, [Budi|PER]-[Sia|PER]"},
		{"Pilgub Banten: [Budi|PER]-[Siti|PER]", "Pilgub Banten: [Budi|PER]-[Siti|PER]"},
		{"[Budi Santoso|PER]-Hartono unggul", "[Budi Santoso|PER]-Hartono unggul"},
		{"Pilgub Banten: [Budi|PER]-" + strings.Repeat("Siti", 40), "Pilgub Banten: [Budi|PER]-" + strings.Repeat("Siti", 40)},
	})
}
