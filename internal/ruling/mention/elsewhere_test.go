package mention

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkElsewhere(t *testing.T) {
	rulingtest.Rewrites(t, MarkElsewhere, rulingtest.Cases{
		{"[RS|PER] ditangkap. Polisi memeriksa rumah RS di sana.", "[RS|PER] ditangkap. Polisi memeriksa rumah [RS|PER] di sana."},
		{"Kata [Melati|PER].\nMelati pulang.", "Kata [Melati|PER].\n[Melati|PER] pulang."},
		{"[Melati|PER] pulang, lalu Melati Sari datang dari rumah saudaranya di desa itu.", "[Melati|PER] pulang, lalu Melati Sari datang dari rumah saudaranya di desa itu."},
		{"[Melati|PER] pulang dan Toko Melati tutup, kata orang di desa itu kepada kami.", "[Melati|PER] pulang dan Toko Melati tutup, kata orang di desa itu kepada kami."},
		{"[Melati|PER] pulang, pro-Melati, Melati-nya, @Melati, Melati 2, 3 Melati", "[Melati|PER] pulang, pro-Melati, Melati-nya, @Melati, Melati 2, 3 Melati"},
		{"[Melati|PER] dan Melati [Ombak|ORG], [Ombak|ORG] Melati", "[Melati|PER] dan Melati [Ombak|ORG], [Ombak|ORG] Melati"},
		{"[Melati|PER] dan film [Melati|PRD] dan Melati", "[Melati|PER] dan film [Melati|PRD] dan Melati"},
		{"[Melati|PER] dan Melatinya", "[Melati|PER] dan Melatinya"},
		{"film [Hujan Pagi|PRD] laris. \"Hujan Pagi\" diputar, Hujan turun", "film [Hujan Pagi|PRD] laris. \"[Hujan Pagi|PRD]\" diputar, Hujan turun"},
		{"film [Hujan|PRD], film Hujan", "film [Hujan|PRD], film Hujan"},
		{"dari [Muara|LOC] ke Muara, musik Muara", "dari [Muara|LOC] ke [Muara|LOC], musik Muara"},
		{"[Pulau Ombak|LOC], kapal ke Ombak dan musik Ombak", "[Pulau Ombak|LOC], kapal ke [Ombak|LOC] dan musik Ombak"},
		{"[Pantai Selatan|LOC], ke Selatan", "[Pantai Selatan|LOC], ke Selatan"},
		{"[PT Ombak Raya Tbk.|ORG] untung. Laba Ombak Raya naik", "[PT Ombak Raya Tbk.|ORG] untung. Laba [Ombak Raya|ORG] naik"},
		{"[PT Ombak Raya|ORG], kata Direktur Ombak Raya [Sari Dewi|PER] kepada wartawan di kantornya.", "[PT Ombak Raya|ORG], kata Direktur [Ombak Raya|ORG] [Sari Dewi|PER] kepada wartawan di kantornya."},
		{"[Ombak Politik Indonesia|ORG] merilis survei. Survei Ombak: naik\nSurvei Ombak Politik", "[Ombak Politik Indonesia|ORG] merilis survei. Survei [Ombak|ORG]: naik\nSurvei Ombak Politik"},
		{"[Ombak Raya|ORG], kata Direktur Eksekutif Ombak [Sari|PER] kepada wartawan di kantornya hari itu.", "[Ombak Raya|ORG], kata Direktur Eksekutif [Ombak|ORG] [Sari|PER] kepada wartawan di kantornya hari itu."},
		{"[Ombak Raya|ORG], soal Ombak. [Bank Ombak|ORG], pegawai Bank. [KPU Ombak|ORG], pegawai KPU", "[Ombak Raya|ORG], soal Ombak. [Bank Ombak|ORG], pegawai Bank. [KPU Ombak|ORG], pegawai KPU"},
		{"[PT Timah Tbk|ORG], korupsi Timah", "[PT Timah Tbk|ORG], korupsi Timah"},
		{"[Sari|PER], [Sari Dewi|PER], Sari Dewi", "[Sari|PER], [Sari Dewi|PER], [Sari Dewi|PER]"},
		{"Sari Dewi, [Sari|ORG]", "Sari Dewi, [Sari|ORG]"},
		{"[Rian Salah|PER] menang. Gol kedua Salah lahir di ujung babak pertama, Salah Satu gol, kata Kawan Salah kepada kami.", "[Rian Salah|PER] menang. Gol kedua [Salah|PER] lahir di ujung babak pertama, Salah Satu gol, kata Kawan Salah kepada kami."},
		{"[Rian Salah|PER] menang. Salah satu gol lahir di ujung babak pertama, dan ia salah, lalu gol\nSalah lahir di ujung babak kedua.", "[Rian Salah|PER] menang. Salah satu gol lahir di ujung babak pertama, dan ia salah, lalu gol\nSalah lahir di ujung babak kedua."},
		{"[Rian Islam|PER] dan [Dewi Sultan|PER] datang, lalu umat Islam di desa itu menyambut sang Sultan di depan masjid yang baru.", "[Rian Islam|PER] dan [Dewi Sultan|PER] datang, lalu umat Islam di desa itu menyambut sang Sultan di depan masjid yang baru."},
		{"[Rian Salah|PER], gol Salah", "[Rian Salah|PER], gol Salah"},
		{"", ""},
	})
	p := rulingtest.Page(t, "[Melati|PER] dan Melati")
	p.Names[0].Score = 0.7
	MarkElsewhere(p)
	assert.Len(t, p.Names, 1)
}
