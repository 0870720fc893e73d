package mend

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestRulings(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Kata [Presiden Joko Widodo|PER] kemarin.", "Kata Presiden [Joko Widodo|PER] kemarin."},
		{"[Prof. Dr. Budi|PER] hadir.", "Prof. Dr. [Budi|PER] hadir."},
		{"[KOMBES Budi|PER] hadir.", "KOMBES [Budi|PER] hadir."},
		{"[Presiden|PER] hadir.", "[Presiden|PER] hadir."},
		{"[Gus Dur|PER] hadir.", "[Gus Dur|PER] hadir."},
		{"Ke [Bupati Raya|LOC].", "Ke [Bupati Raya|LOC]."},
		{"Kata Pemerintah [Kabupaten Sukabumi|LOC].", "Kata [Pemerintah Kabupaten Sukabumi|ORG]."},
		{"PEMERINTAH [KOTA BANDUNG|LOC]", "[PEMERINTAH KOTA BANDUNG|ORG]"},
		{"Pemerintah [Jepang|LOC] setuju.", "Pemerintah [Jepang|LOC] setuju."},
		{"Pemerintah\n[Kota Bandung|LOC]", "Pemerintah\n[Kota Bandung|LOC]"},
		{"Kata Pengurus Pusat [IDAI|ORG], Sekretariat Jenderal [DPR|ORG]", "Kata [Pengurus Pusat IDAI|ORG], [Sekretariat Jenderal DPR|ORG]"},
		{"Kata pengurus pusat [IDAI|ORG], Kantor Pusat [DPR|ORG], Pusat [PWI|ORG]", "Kata pengurus pusat [IDAI|ORG], Kantor Pusat [DPR|ORG], Pusat [PWI|ORG]"},
		{"Warga [Kota Bandung|LOC]", "Warga [Kota Bandung|LOC]"},
		{"[Kota Bandung|LOC]", "[Kota Bandung|LOC]"},
		{"Aksi anti-[Indonesia|LOC]", "Aksi anti-[Indonesia|LOC]"},
		{"Laga anti-[Indonesia|LOC] U-23", "Laga anti-[Indonesia U-23|ORG]"},
		{"Pelatih timnas [Malaysia|LOC] datang.", "Pelatih [timnas Malaysia|ORG] datang."},
		{"[Timnas U-23|ORG] [Arab Saudi|LOC] kalah.", "[Timnas U-23 Arab Saudi|ORG] kalah."},
		{"[Timnas Jepang|ORG] U-23 menang", "[Timnas Jepang U-23|ORG] menang"},
		{"[Persija|ORG] U-19 menang", "[Persija|ORG] U-19 menang"},
		{"timnas futsal putri U 19 [Jepang|LOC]", "[timnas futsal putri U 19 Jepang|ORG]"},
		{"Pelatih tim nasional [Belanda|LOC]", "Pelatih [tim nasional Belanda|ORG]"},
		{"Tim Nasional futsal [Belanda|LOC] U-19", "[Tim Nasional futsal Belanda U-19|ORG]"},
		{"nasional [Belanda|LOC]", "nasional [Belanda|LOC]"},
		{"tim\nnasional [Belanda|LOC]", "tim\nnasional [Belanda|LOC]"},
		{"timnas\n[Jepang|LOC]", "timnas\n[Jepang|LOC]"},
		{"timnas ke [Jepang|LOC]", "timnas ke [Jepang|LOC]"},
		{"[Jepang|LOC] U-17 menang", "[Jepang U-17|ORG] menang"},
		{"[Jepang|LOC] U19", "[Jepang U19|ORG]"},
		{"[Jepang|LOC] 19 gol", "[Jepang|LOC] 19 gol"},
		{"juara [Jepang|LOC] Terbuka 2024 lagi", "juara [Jepang Terbuka 2024|EVT] lagi"},
		{"juara [Jepang|LOC] Terbuka, lalu", "juara [Jepang Terbuka|EVT], lalu"},
		{"Pasar [Jepang|LOC] terbuka", "Pasar [Jepang|LOC] terbuka"},
		{"[Liga Nelayan 2025|EVT]-2026 mulai", "[Liga Nelayan 2025-2026|EVT] mulai"},
		{"[Liga Nelayan 2025|EVT]/26", "[Liga Nelayan 2025/26|EVT]"},
		{"[Liga Nelayan|EVT] 2025–2026, lalu", "[Liga Nelayan 2025–2026|EVT], lalu"},
		{"[Liga Nelayan|EVT] 2025 sampai 2026", "[Liga Nelayan|EVT] 2025 sampai 2026"},
		{"[Liga Nelayan|EVT] 20-25", "[Liga Nelayan|EVT] 20-25"},
		{"[Liga Nelayan 2025|EVT]-an", "[Liga Nelayan 2025|EVT]-an"},
		{"[Liga Nelayan 2|EVT]-1", "[Liga Nelayan 2|EVT]-1"},
		{"[Turnamen voli antardesa Bahari Cup III|EVT]", "Turnamen voli antardesa [Bahari Cup III|EVT]"},
		{"[Turnamen voli Bahari|EVT], [Turnamen Bahari|EVT]", "[Turnamen voli Bahari|EVT], [Turnamen Bahari|EVT]"},
		{"[Kejuaraan dunia Bahari Cup|EVT], [Lomba dan Pesta Rakyat|EVT]", "[Kejuaraan dunia Bahari Cup|EVT], [Lomba dan Pesta Rakyat|EVT]"},
		{"[Turnamen voli|EVT]", "[Turnamen voli|EVT]"},
		{"[Obrolan Malam Eps|PRD]. 12 dan [Obrolan Malam Ep. 12|PRD]", "[Obrolan Malam|PRD] Eps. 12 dan [Obrolan Malam|PRD] Ep. 12"},
		{"[Obrolan Malam Episode 12|PRD], [Obrolan Episode|PRD], [Budi Eps|PER]", "[Obrolan Malam|PRD] Episode 12, [Obrolan Episode|PRD], [Budi|PER] Eps"},
		{"[Obrolan Malam  Eps 12|PRD]", "[Obrolan Malam|PRD]  Eps 12"},
		{"[Obrolan 12|PRD], [Eps 12|PRD]", "[Obrolan 12|PRD], [Eps 12|PRD]"},
		{"[Kang Min|PER]-ho datang", "[Kang Min-ho|PER] datang"},
		{"[Budi|PER]-nya datang", "[Budi|PER]-nya datang"},
		{"[Budi|PER]-Sari datang", "[Budi|PER]-Sari datang"},
		{"Kami merayakan [Maulid Nabi SAW.|EVT] Warga [Desa Damai I.|LOC] Ia pulang.", "Kami merayakan [Maulid Nabi SAW|EVT]. Warga [Desa Damai I|LOC]. Ia pulang."},
		{"Lagu [ABC.|PRD] di [U.S.|LOC]", "Lagu [ABC.|PRD] di [U.S.|LOC]"},
		{"Saham [PT Maju Jaya Tbk|ORG] ([MJYA|ORG]) naik.", "Saham [PT Maju Jaya Tbk|ORG] (MJYA) naik."},
		{"[PT Maju Jaya Tbk.|ORG] ([MJYA|ORG])", "[PT Maju Jaya Tbk.|ORG] (MJYA)"},
		{"[PT Maju Jaya Tbk|ORG] ([Maju|ORG])", "[PT Maju Jaya Tbk|ORG] ([Maju|ORG])"},
		{"[Badan Bahasa|ORG] ([BABA|ORG])", "[Badan Bahasa|ORG] ([BABA|ORG])"},
		{"([MJYA|ORG])", "([MJYA|ORG])"},
		{"Ke [\"Bandung\",|LOC] lalu [(Medan|LOC])", "Ke \"[Bandung|LOC]\", lalu ([Medan|LOC])"},
		{"[\",|LOC] kosong", "\", kosong"},
		{"", ""},
	}
	for _, tt := range tests {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, Names(entities, text, tokens)), tt.in)
	}
}
