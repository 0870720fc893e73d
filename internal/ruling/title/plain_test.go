package title

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkPlainTitles(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"pemain sinetron Langit Kami itu pulang", "pemain sinetron [Langit Kami|PRD] itu pulang"},
		{"lagu Tetap Ada di [Sampingmu|LOC] laku", "lagu [Tetap Ada di Sampingmu|PRD] laku"},
		{"usai syuting Hari Kita di [RCTI|ORG]", "usai syuting [Hari Kita|PRD] di [RCTI|ORG]"},
		{"kata pembuat Gadis Ombak itu", "kata pembuat [Gadis Ombak|PRD] itu"},
		{"pembuat Ombak, pembuat RUU Laut itu", "pembuat Ombak, pembuat RUU Laut itu"},
		{"pelantun [Sakura Senja|PER] itu", "pelantun [Sakura Senja|PRD] itu"},
		{"film pendek Rumah di Tepi Kali 2 tayang", "film pendek [Rumah di Tepi Kali 2|PRD] tayang"},
		{"dalam bukunya, The Storms of 1955, ia", "dalam bukunya, [The Storms of 1955|PRD], ia"},
		{"lewat novelnya Ombak Kita, bukunya, Ombak, filmnya, [Budi|PER] Sari", "lewat novelnya [Ombak Kita|PRD], bukunya, Ombak, filmnya, [Budi|PER] Sari"},
		{"serial Ombak: Pulang ke Laut, kata", "serial [Ombak: Pulang ke Laut|PRD], kata"},
		{"serial Ombak : Pulang", "serial [Ombak|PRD] : Pulang"},
		{"film Ombak Jumat (2/3), novel Ombak Maret 2020", "film [Ombak|PRD] Jumat (2/3), novel [Ombak|PRD] Maret 2020"},
		{"lagu Surat dari [Bali|LOC], lagu Surat dari [Chrisye|PER]", "lagu Surat dari [Bali|LOC], lagu [Surat|PRD] dari [Chrisye|PER]"},
		{"syuting Ombak di [Bali|LOC], syuting Ombak di [Pantai Kita|ORG]", "syuting Ombak di [Bali|LOC], syuting [Ombak|PRD] di [Pantai Kita|ORG]"},
		{"film Ombak dan Senja, film Ombak dan [Senja|PRD]", "film Ombak dan Senja, film [Ombak|PRD] dan [Senja|PRD]"},
		{"buku Paket itu, buku Paket Ombak itu", "buku Paket itu, buku [Paket Ombak|PRD] itu"},
		{"serial TV ombak, lagu Kebangsaan, film Ini, single BCL", "serial TV ombak, lagu Kebangsaan, film Ini, single BCL"},
		{"pencipta lagu Sari Dewi, studio film Ombak Jaya", "pencipta lagu Sari Dewi, studio film Ombak Jaya"},
		{"ke toko buku Ombak Jaya, penerbit komik Sari Ombak", "ke toko buku Ombak Jaya, penerbit komik Sari Ombak"},
		{"merilis lagu [Maria|PER], menulis novel [Maria|PER], merilis film [Maria|LOC]", "merilis lagu [Maria|PRD], menulis novel [Maria|PRD], merilis film [Maria|PRD]"},
		{"lagu [Maria|PER], menulis lagu [Maria|PER], merilis lagu baru [Maria|PER], merilis lagu terbaru [Maria|PER]", "lagu [Maria|PER], menulis lagu [Maria|PER], merilis lagu baru [Maria|PER], merilis lagu terbaru [Maria|PER]"},
		{"merilis lagu [Chrisye|PER], merilis buku [Maria|PER]", "merilis lagu [Chrisye|PER], merilis buku [Maria|PER]"},
		{"lagu Pak Budi, lagu [Chrisye|PER], film [Bali|LOC] Kita", "lagu Pak Budi, lagu [Chrisye|PER], film [Bali|LOC] Kita"},
		{"film [Gadis Ombak|PRD] dan film terbaru Sari", "film [Gadis Ombak|PRD] dan film terbaru Sari"},
		{"Film Langit Kami menarik banyak penonton sejak tayang di bioskop.", "Film [Langit Kami|PRD] menarik banyak penonton sejak tayang di bioskop."},
		{"Film Langit Kami dengan Banyak Penonton Sejak Tayang di Bioskop Kota.", "Film Langit Kami dengan Banyak Penonton Sejak Tayang di Bioskop Kota."},
		{"Kata Film Langit Kami menarik banyak penonton sejak tayang di sana.", "Kata Film Langit Kami menarik banyak penonton sejak tayang di sana."},
		{"Film Langit Kami tayang", "Film Langit Kami tayang"},
		{"lagu Natal, lagu Minang, film Korea, lagu Ombak, film Barat Kita", "lagu Natal, lagu Minang, film Korea, lagu [Ombak|PRD], film [Barat Kita|PRD]"},
		{"film\nLangit Kami", "film\nLangit Kami"},
		{"film ombak, film", "film ombak, film"},
		{"", ""},
	} {
		p := rulingtest.Page(t, tt.in)
		for i := range p.Names {
			if name := p.Names[i].In(p.Text); name == "Maria" || name == "Sampingmu" || name == "Sakura Senja" {
				p.Names[i].Score = clue.Doubtless / 2
			}
		}
		MarkPlain(p)
		assert.Equal(t, tt.want, marks.Write(p.Text, p.Names), tt.in)
	}
}
