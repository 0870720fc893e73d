package mend

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestCutTails(t *testing.T) {
	rulingtest.Rewrites(t, CutTails, rulingtest.Cases{
		{"Hubungi [Sari 0812xxxx|PER] ya", "Hubungi [Sari|PER] 0812xxxx ya"},
		{"[Sari +62812xxxx|PER]", "[Sari|PER] +62812xxxx"},
		{"[Sari 08|PER]", "[Sari 08|PER]"},
		{"[0812xxxx|PER]", "[0812xxxx|PER]"},
		{"Tren: 1. [Lomba Muara 2|EVT]. [Pekan Buku 3|EVT]. Sari", "Tren: 1. [Lomba Muara|EVT] 2. [Pekan Buku|EVT] 3. Sari"},
		{"Awal\n1. [Lomba 2|EVT]. Sari", "Awal\n1. [Lomba|EVT] 2. Sari"},
		{"Ia main di [Lomba 2|EVT]. Sari", "Ia main di [Lomba 2|EVT]. Sari"},
		{"1. Sari main di [Lomba 3|EVT]. Ia", "1. Sari main di [Lomba 3|EVT]. Ia"},
		{"[ADVERTISEMENTSari|PER] hadir", "ADVERTISEMENT[Sari|PER] hadir"},
		{"[ADVERTISEMENT|PER] hadir", "[ADVERTISEMENT|PER] hadir"},
		{"Penulis: [Sari DewiEditor|PER]: Budi", "Penulis: [Sari Dewi|PER]Editor: Budi"},
		{"[Sari Editor|PER]: Budi", "[Sari Editor|PER]: Budi"},
		{"Dari [Aisyah r.a.|PER], [Umar, ra|PER] dan Nabi [Musa a.s.|PER]", "Dari [Aisyah|PER] r.a., [Umar|PER], ra dan Nabi [Musa|PER] a.s."},
		{"[Budi R.A.|PER], [ra|PER], [Sari Rara|PER], [PT Ra ra|ORG]", "[Budi R.A.|PER], [ra|PER], [Sari Rara|PER], [PT Ra ra|ORG]"},
		{"Raja [Rangga Jaya X.|PER] Ia wafat. [Rangga V.|PER]\nLalu [Rangga I.|PER]", "Raja [Rangga Jaya X|PER]. Ia wafat. [Rangga V|PER].\nLalu [Rangga I|PER]."},
		{"[Rangga I.|PER] menang, [Rangga M.|PER] Ia, [Rangga R. I.|PER] Ia, [Rangga VI.|PER] Ia, [X.|PER] Ia", "[Rangga I.|PER] menang, [Rangga M.|PER] Ia, [Rangga R. I.|PER] Ia, [Rangga VI.|PER] Ia, [X.|PER] Ia"},
		{"kata Sultan [HB X. Sultan|PER] pergi, lalu [HB X.|PER] \"Ya,\"", "kata Sultan [HB X|PER]. Sultan pergi, lalu [HB X|PER]. \"Ya,\""},
		{"[Rangga Buwono V. Raja|PER] itu dan [Rangga Sari V. Raja|PER]", "[Rangga Buwono V|PER]. Raja itu dan [Rangga Sari V. Raja|PER]"},
		{"[Sari DewiEditor|PER] Budi", "[Sari DewiEditor|PER] Budi"},
	})
}
