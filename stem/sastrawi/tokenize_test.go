package sastrawi

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTokenize names the fault of go-sastrawi's Tokenize that each row shows.
func TestTokenize(t *testing.T) {
	tests := []struct {
		why, sentence string
		want          []string
	}{
		{"nothing", "", nil},
		{"no word", " ... !", nil},
		{"lower case, no symbols", "Ibu (dan Ayah) PERGI: ke pasar!", []string{"ibu", "dan", "ayah", "pergi", "ke", "pasar"}},
		{"addresses go", "Baca https://contoh.id/a?b=c atau www.contoh.id, tulis ke redaksi@contoh.id ya", []string{"baca", "atau", "tulis", "ke", "ya"}},
		{"mentions, hashtags and emoji go", "Kata @budi soal #banjir 😀 tadi", []string{"kata", "soal", "tadi"}},
		{"entities are decoded", "toko &quot;Maju &amp; Jaya&quot;", []string{"toko", "maju", "jaya"}},
		{"hyphens stay", "anak-anak berlari-lari", []string{"anak-anak", "berlari-lari"}},
		{"letters beyond ASCII stay", "kafe Naïf dan café", []string{"kafe", "naïf", "dan", "café"}},
		{"apostrophes stay", "Jum'at", []string{"jum'at"}},
		{"numbers stay", "pasal 7 ke-15 COVID-19 1.250,5", []string{"pasal", "7", "ke-15", "covid-19", "1.250,5"}},
		{"ftp inside a word is no address", "swaftpnya hilang", []string{"swaftpnya", "hilang"}},
		{"words behind an address stay", "(lihat www.contoh.id) lalu (tulis a@contoh.id) dan", []string{"lihat", "lalu", "tulis", "dan"}},
		{"words behind a mention stay", "kata @budi,lalu pergi", []string{"kata", "lalu", "pergi"}},
		{"an ampersand deletes nothing", "Maju & Jaya; Toko Baru; selesai", []string{"maju", "jaya", "toko", "baru", "selesai"}},
		{"abbreviations lose their stop", "Jl. Melati, dkk. pulang", []string{"jl", "melati", "dkk", "pulang"}},
	}
	for _, test := range tests {
		t.Run(test.why, func(t *testing.T) {
			assert.Equal(t, test.want, Tokenize(test.sentence))
		})
	}
}

func FuzzTokenize(f *testing.F) {
	f.Add("Anak-anak &amp; &lt;b&gt; https://contoh.id @budi 10.000 é\xff")
	f.Fuzz(func(t *testing.T, sentence string) {
		for _, word := range Tokenize(sentence) {
			assert.NotEmpty(t, word)
			assert.NotContains(t, word, " ")
		}
	})
}

func BenchmarkTokenize(b *testing.B) {
	text := strings.Repeat(newsText, 10)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Tokenize(text)
	}
}
