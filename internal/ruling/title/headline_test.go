package title

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkHeadlineTitles(t *testing.T) {
	rulingtest.Rewrites(t, MarkInHeadlines, rulingtest.Cases{
		{"Hujan Raih Tiga Piala\nFilm [Hujan|PRD] tayang.", "[Hujan|PRD] Raih Tiga Piala\nFilm [Hujan|PRD] tayang."},
		{"Rumah Tua Tayang\nSenin, sinetron \"[Rumah Tua|PRD]\" tayang.", "[Rumah Tua|PRD] Tayang\nSenin, sinetron \"[Rumah Tua|PRD]\" tayang."},
		{"Hujan Raih Tiga Piala\nMerek [Hujan|PRD] laku.", "Hujan Raih Tiga Piala\nMerek [Hujan|PRD] laku."},
		{"Hujanan Piala\nFilm [Hujan|PRD] tayang.", "Hujanan Piala\nFilm [Hujan|PRD] tayang."},
		{"Hujan turun deras\nFilm [Hujan|PRD] tayang.", "Hujan turun deras\nFilm [Hujan|PRD] tayang."},
		{"Malam Hujan\nFilm [Hujan|PRD] tayang.", "Malam Hujan\nFilm [Hujan|PRD] tayang."},
		{"Hujan turun.\nHujan deras.\nFilm lama.", "Hujan turun.\nHujan deras.\nFilm lama."},
		{"Hujan di [Bogor|LOC], film [Hujan|PRD] tayang.", "Hujan di [Bogor|LOC], film [Hujan|PRD] tayang."},
		{"Lestari Raih Piala\nFilm [Lestari|PRD] dipuji [Lestari|PER].", "Lestari Raih Piala\nFilm [Lestari|PRD] dipuji [Lestari|PER]."},
		{"[Hujan Piala|EVT] Digelar\nFilm [Hujan|PRD] tayang.", "[Hujan Piala|EVT] Digelar\nFilm [Hujan|PRD] tayang."},
		{"", ""},
	})
}
