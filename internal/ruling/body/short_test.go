package body

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkShortForms(t *testing.T) {
	rulingtest.Rewrites(t, MarkShortForms, rulingtest.Cases{
		{"[Serikat Nelayan Utara|ORG] (SNU) rapat. Kata SNU, ya.", "[Serikat Nelayan Utara|ORG] ([SNU|ORG]) rapat. Kata [SNU|ORG], ya."},
		{"[Festival Ombak Raya|EVT] ([FOR|ORG]) ramai. [FOR|ORG] lagi.", "[Festival Ombak Raya|EVT] ([FOR|EVT]) ramai. [FOR|EVT] lagi."},
		{"Serikat Nelayan Utara ([SNU|ORG]) rapat.", "[Serikat Nelayan Utara|ORG] ([SNU|ORG]) rapat."},
		{"[Dewan Guru dan Siswa|ORG] (DGS)", "[Dewan Guru dan Siswa|ORG] ([DGS|ORG])"},
		{"Serikat Nelayan Utara (SNU) rapat.", "Serikat Nelayan Utara (SNU) rapat."},
		{"[Kartu Nelayan Utara|PRD] (KNU) dan KNU", "[Kartu Nelayan Utara|PRD] ([KNU|PRD]) dan [KNU|PRD]"},
		{"[Taman Bahari|LOC] ([TB|ORG])", "[Taman Bahari|LOC] ([TB|LOC])"},
		{"[Dinas Laut|ORG] (Disla) dan [Taman Bahari|LOC] ([TB|ORG])", "[Dinas Laut|ORG] ([Disla|ORG]) dan [Taman Bahari|LOC] ([TB|LOC])"},
		{"[Polda Kalimantan Timur|ORG] ([Kaltim|LOC])", "[Polda Kalimantan Timur|ORG] ([Kaltim|LOC])"},
		{"[Polda Kalimantan Timur|ORG] (Kaltim)", "[Polda Kalimantan Timur|ORG] (Kaltim)"},
		{"[Pilgub Jawa Barat|EVT] ([Jabar|LOC])", "[Pilgub Jawa Barat|EVT] ([Jabar|LOC])"},
		{"[UU Kapal Nelayan|LAW] (KN) dan KN", "[UU Kapal Nelayan|LAW] (KN) dan KN"},
		{"[Gedung Serikat Nelayan|LOC] ([SN|ORG])", "[Gedung Serikat Nelayan|LOC] ([SN|ORG])"},
		{"[Gedung Serikat Nelayan|LOC] (SN)", "[Gedung Serikat Nelayan|LOC] ([SN|LOC])"},
		{"[PT Sinar Teduh Tbk|ORG] (STTK)", "[PT Sinar Teduh Tbk|ORG] (STTK)"},
		{"[Budi Hartono|PER] (52)", "[Budi Hartono|PER] (52)"},
		{"[Budi|PER] (Budi)", "[Budi|PER] (Budi)"},
		{"[Asep Budi|PER] ([Bandung|LOC])", "[Asep Budi|PER] ([Bandung|LOC])"},
		{"[Serikat Nelayan|ORG] Utara (SNU)", "[Serikat Nelayan|ORG] Utara (SNU)"},
		{"[Serikat|ORG] Nelayan Utara ([SNU|ORG])", "[Serikat|ORG] Nelayan Utara ([SNU|ORG])"},
		{"[Nelayan Serikat Utara|ORG] (SNI)", "[Nelayan Serikat Utara|ORG] (SNI)"},
		{"Serikat\nNelayan Utara ([SNU|ORG])", "Serikat\nNelayan Utara ([SNU|ORG])"},
		{"Serikat Nelayan Utara\n([SNU|ORG])", "Serikat Nelayan Utara\n([SNU|ORG])"},
		{"Guru dan ([GDN|ORG])", "Guru dan ([GDN|ORG])"},
		{"[Serikat Nelayan Utara|ORG] (SNU) dan SNU Unit Timur ([SUT|ORG])", "[Serikat Nelayan Utara|ORG] ([SNU|ORG]) dan [SNU Unit Timur|ORG] ([SUT|ORG])"},
		{"[Kepolisian Ombak Raya|ORG] (ORPD) dan ORPD", "[Kepolisian Ombak Raya|ORG] ([ORPD|ORG]) dan [ORPD|ORG]"},
		{"[Badan Laut Dunia|ORG] (WSA) dan [Ombak Raya|ORG] (WSA2)", "[Badan Laut Dunia|ORG] ([WSA|ORG]) dan [Ombak Raya|ORG] (WSA2)"},
		{"[Ombak Raya|ORG] (QXZ), [Badan|ORG] (QXZ), [Badan Laut|ORG] (QX)", "[Ombak Raya|ORG] (QXZ), [Badan|ORG] (QXZ), [Badan Laut|ORG] (QX)"},
		{"(SNU) (", "(SNU) ("},
		{"", ""},
	})
}

func TestSpelledIsBounded(t *testing.T) {
	text := "Aksi " + strings.Repeat("dan ", 100) + "Bela Cita ("
	_, ok := Spelled(text, tokenize.Tokenizer{}.Append(nil, text), "ABC")
	assert.False(t, ok)
}
