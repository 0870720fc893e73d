package mend

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestCutGlued(t *testing.T) {
	rulingtest.Rewrites(t, CutGlued, rulingtest.Cases{
		{"[Sari Dewi|PER] pulang. [Sari Dewimengaku|PER] lelah, [Sari Dewidan|PER] lain", "[Sari Dewi|PER] pulang. [Sari Dewi|PER]mengaku lelah, [Sari Dewi|PER]dan lain"},
		{"[Sari Qwxza|PER] pulang, kata [Qwxzamenjelaskan|PER]", "[Sari Qwxza|PER] pulang, kata [Qwxza|PER]menjelaskan"},
		{"[Qwxza|LOC], [Qwxzadigelar|LOC], [Qwxzanya|LOC], [Qwxzawati|PER], [Qwxzaqwx|LOC]", "[Qwxza|LOC], [Qwxza|LOC]digelar, [Qwxzanya|LOC], [Qwxzawati|PER], [Qwxzaqwx|LOC]"},
		{"[Wulan|PER] dan [Wulandari|PER]", "[Wulan|PER] dan [Wulandari|PER]"},
		{"[Sari Dewimengaku|PER]", "[Sari Dewimengaku|PER]"},
		{"[Sari|PER], [Melati|PER], [SariMelati|PER]", "[Sari|PER], [Melati|PER], [Sari|PER][Melati|PER]"},
		{"[Muara|LOC], [Ombak|LOC], [MuaraOmbak|ORG]", "[Muara|LOC], [Ombak|LOC], [Muara|LOC][Ombak|LOC]"},
		{"[Ombak|ORG], [Pasir|PRD], [OmbakPasir|PRD], [OmbakGrup|ORG]", "[Ombak|ORG], [Pasir|PRD], [OmbakPasir|PRD], [OmbakGrup|ORG]"},
		{"[Sari|PER], kata [SariSebelumnya|PER] dan [SariQwxza|PER]", "[Sari|PER], kata [Sari|PER]Sebelumnya dan [SariQwxza|PER]"},
		{"[Dewi SariSutradara|PER] : Budi, [OmbakGenre|ORG]", "[Dewi Sari|PER]Sutradara : Budi, [OmbakGenre|ORG]"},
		{"[Sari Dewi|PER], kata [AktrisSari Dewi|ORG], [QwxzaSari Dewi|PER], [AirAsia|ORG], [Asia|LOC]", "[Sari Dewi|PER], kata Aktris[Sari Dewi|PER], [QwxzaSari Dewi|PER], [AirAsia|ORG], [Asia|LOC]"},
		{"[AktrisSari Dewimengaku|PER], [Sari Dewi|PER]", "Aktris[Sari Dewi|PER]mengaku, [Sari Dewi|PER]"},
		{"[Norhayati Sampit|PER], kata [Nor|PER] dan [Norhayati|PER]", "[Norhayati Sampit|PER], kata [Nor|PER] dan [Norhayati|PER]"},
		{"[McD|ORG] di [A|LOC]", "[McD|ORG] di [A|LOC]"},
		{"", ""},
	})
}
