package person_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/ruling/person"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkRanked(t *testing.T) {
	rulingtest.Rewrites(t, person.MarkRanked, rulingtest.Cases{
		{"Kata [Humas Kompol Sari Dewi|ORG] tadi.", "Kata [Humas|ORG] Kompol [Sari Dewi|PER] tadi."},
		{"[Halim Marsma Budi Raya|PER] hadir.", "[Halim|PER] Marsma [Budi Raya|PER] hadir."},
		{"Danlanud [Muara Marsma Budi|PER] hadir.", "Danlanud [Muara|LOC] Marsma [Budi|PER] hadir."},
		{"Danlanud [Adi Raya|PER] hadir.", "Danlanud [Adi Raya|LOC] hadir."},
		{"Danlanud\n[Adi Raya|PER] hadir.", "Danlanud\n[Adi Raya|PER] hadir."},
		{"Danlanud", "Danlanud"},
		{"[Humas Kompol|ORG] hadir.", "[Humas|ORG] Kompol hadir."},
		{"[SMK Brigjen Sari|ORG] dan [RSUD Mayjen H.A. Sari|ORG] buka", "[SMK Brigjen Sari|ORG] dan [RSUD Mayjen H.A. Sari|ORG] buka"},
		{"Perancang [Sari Prada|PER] pulang", "Perancang [Sari Prada|PER] pulang"},
		{"Lalu Mayjen H.A. Sari kini pulang", "Lalu Mayjen [H.A. Sari|PER] kini pulang"},
		{"[Humas Kompol Sari Dewi dan Ipda Budi|ORG] hadir", "[Humas|ORG] Kompol [Sari Dewi|PER] dan Ipda [Budi|PER] hadir"},
		{"[Jalan Brigjen Sari|LOC]", "[Jalan Brigjen Sari|LOC]"},
		{"[Tim AKP Kabupaten Muara|ORG]", "[Tim AKP Kabupaten Muara|ORG]"},
		{"Kemarin AKBP Sari Dewi hadir.", "Kemarin AKBP [Sari Dewi|PER] hadir."},
		{"Kemarin Brigjen Polisi Sari hadir.", "Kemarin Brigjen Polisi [Sari|PER] hadir."},
		{"Lalu Briptu SD kini ditahan.", "Lalu Briptu [SD|PER] kini ditahan."},
		{"Lalu Kompol Sari Dipecat", "Lalu Kompol Sari Dipecat"},
		{"Lalu Kompol Sari, kata warga", "Lalu Kompol Sari, kata warga"},
		{"Lalu Irjen. Semoga ia sehat", "Lalu Irjen. Semoga ia sehat"},
		{"Lalu praka Sari hadir", "Lalu praka Sari hadir"},
		{"Kompol [Sari|PER] hadir", "Kompol [Sari|PER] hadir"},
		{"Kompol", "Kompol"},
		{"", ""},
	})
}

func TestOfficesBeforeNames(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"Kata [Peratin Sari Dewi|PER] tadi.", "Kata Peratin [Sari Dewi|PER] tadi."},
		{"Kata [Jro Bendesa Wayan Sari|PER] tadi.", "Kata Jro Bendesa [Wayan Sari|PER] tadi."},
		{"Kata [Jro Wayan|PER] tadi.", "Kata [Jro Wayan|PER] tadi."},
		{"Kata Marsekal [Madya Sari|PER] tadi.", "Kata Marsekal Madya [Sari|PER] tadi."},
		{"Kata [Muda Sari|PER] tadi.", "Kata [Muda Sari|PER] tadi."},
		{"[Muda Sari|PER] datang.", "[Muda Sari|PER] datang."},
		{"Kata Kolonel [Kum Sari|PER] tadi.", "Kata Kolonel Kum [Sari|PER] tadi."},
		{"Kata [Khalifah Ali|PER] tadi.", "Kata Khalifah [Ali|PER] tadi."},
		{"Kata Jenderal [Khalifah Sari|PER] tadi.", "Kata Jenderal [Khalifah Sari|PER] tadi."},
		{"Kata [Serka Sari|PER] tadi.", "Kata Serka [Sari|PER] tadi."},
		{"Kata Dr [Eng Sari|PER] dan [Eng Sari|PER]", "Kata Dr Eng [Sari|PER] dan [Eng Sari|PER]"},
		{"Kata [Oditur Sari|PER] tadi.", "Kata Oditur [Sari|PER] tadi."},
		{"Kata [Serka|PER] tadi.", "Kata [Serka|PER] tadi."},
	})
}

func TestWithoutHonorifics(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"(Hadis [Riwayat Ahmad|PER]) dan [riwayat al-Bukhari|PER]", "(Hadis Riwayat [Ahmad|PER]) dan riwayat [al-Bukhari|PER]"},
		{"[GKR Sari|PER], [KGPH Adi Budi|PER], [krt budi|PER], [Gusti Sari|PER], [GKR|PER]", "GKR [Sari|PER], KGPH [Adi Budi|PER], krt [budi|PER], [Gusti Sari|PER], [GKR|PER]"},
		{"[Bpk Budi Santoso|PER], [Nyonya Sari|PER], [Kardinal Budi|PER]", "Bpk [Budi Santoso|PER], Nyonya [Sari|PER], Kardinal [Budi|PER]"},
		{"[Jagabaya Budi|PER] dan [Residen Schout Sari|PER]", "Jagabaya [Budi|PER] dan Residen Schout [Sari|PER]"},
		{"[Sri Sultan Hamengku Buwono X|PER] dan [Raden Ajeng Sari|PER]", "Sri Sultan [Hamengku Buwono X|PER] dan Raden Ajeng [Sari|PER]"},
		{"[Riwayat|PER], [Raden Ayu|PER], [Tuan Guru Bajang|PER], [Sri Sultani|PER]", "[Riwayat|PER], [Raden Ayu|PER], [Tuan Guru Bajang|PER], [Sri Sultani|PER]"},
	})
}
