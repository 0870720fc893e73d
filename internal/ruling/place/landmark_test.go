package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinLandmarks(t *testing.T) {
	rulingtest.Rewrites(t, JoinLandmarks, rulingtest.Cases{
		{"Menuju Pulau [Sebatik|LOC] dan PLTU [Lontar|LOC].", "Menuju [Pulau Sebatik|LOC] dan [PLTU Lontar|LOC]."},
		{"Rapat di Gedung [Siti Rahayu|PER], lalu di [Aula Budi Santoso|PER], di Aula [Sari|PER].", "Rapat di [Gedung Siti Rahayu|LOC], lalu di [Aula Budi Santoso|LOC], di [Aula Sari|LOC]."},
		{"Warga 4 Pulau [Maluku|LOC] dan Masjid [Indonesia|LOC].", "Warga 4 Pulau [Maluku|LOC] dan Masjid [Indonesia|LOC]."},
		{"Kepala Kampung [Sukamaju|LOC], Kepala Stasiun [Budi Santoso|PER].", "Kepala Kampung [Sukamaju|LOC], Kepala Stasiun [Budi Santoso|PER]."},
		{"Koordinator [Lapangan Budi|PER], Koordinator Lapangan [Budi|PER].", "Koordinator [Lapangan Budi|PER], Koordinator Lapangan [Budi|PER]."},
		{"ke pulau [Sebatik|LOC], Kecamatan [Kabupaten Sigi|LOC], Pulau\n[Sebatik|LOC]", "ke pulau [Sebatik|LOC], Kecamatan [Kabupaten Sigi|LOC], Pulau\n[Sebatik|LOC]"},
		{"di Istana [Budi Santoso|PER] dan Gedung [DPRD|ORG]", "di Istana [Budi Santoso|PER] dan Gedung [DPRD|ORG]"},
		{"[Bendungan|LOC] [Karian|LOC]", "[Bendungan|LOC] [Karian|LOC]"},
		{"Di Alun-[Alun Kidul|LOC], Pulau  [Sebatik|LOC]", "Di Alun-[Alun Kidul|LOC], Pulau  [Sebatik|LOC]"},
		{"Selama di Rutan [Budi|PER] rajin membaca, di Rutan [Budi Sari|PER].", "Selama di Rutan [Budi|PER] rajin membaca, di [Rutan Budi Sari|LOC]."},
		{"Kata [Aula Rahmawati|PER], ke [Graha Sari|PER] dan [Gedung Sari|PER]. [Wisma Sari|PER]", "Kata [Aula Rahmawati|PER], ke [Graha Sari|LOC] dan [Gedung Sari|LOC]. [Wisma Sari|PER]"},
		{"[Graha Sari|PER]", "[Graha Sari|PER]"},
		{"Gedung [Siti Rahayu|PER]", "Gedung [Siti Rahayu|PER]"},
		{"[Sebatik|LOC]", "[Sebatik|LOC]"},
	})
}

func TestLabelWhereabouts(t *testing.T) {
	p := rulingtest.Page(t, "Tidur di [Larantuka|PER], menuju [Waiwerang|PER], bersama [Budi|PER], ke [Sari|PER], [Kupang|LOC]–[Bima|PER], [Kupang|LOC]-[Qwx|PER].")
	for i := range p.Names {
		p.Names[i].Score = 0.6
	}
	LabelWhereabouts(p)
	assert.Equal(t, "Tidur di [Larantuka|LOC], menuju [Waiwerang|LOC], bersama [Budi|PER], ke [Sari|PER], [Kupang|LOC]–[Bima|LOC], [Kupang|LOC]-[Qwx|PER].", marks.Write(p.Text, p.Names))
	p.Names[0].Label, p.Names[0].Score = entity.Person, 0.95
	LabelWhereabouts(p)
	assert.Equal(t, entity.Person, p.Names[0].Label)
}
