package sastrawi

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestStemSentence(t *testing.T) {
	stemmer := NewStemmer(DefaultDictionary())
	tests := []struct{ why, sentence, want string }{
		{"nothing", "", ""},
		{"no word", " .,!?\t\n", ""},
		{"words", "Mereka menanam pohon di halaman", "mereka tanam pohon di halaman"},
		{"punctuation is space", "(Rumahnya) terbakar!Semalam,hujan.", "rumah bakar malam hujan"},
		{"spaces become one", "  rumah \t\n  sakit  ", "rumah sakit"},
		{"digits stay", "40 pohon", "40 pohon"},
		{"an apostrophe cuts", "Jum'at", "jum at"},
		{"letters beyond ASCII cut", "café naïf", "caf na f"},
		{"hyphens stay", "anak-anaknya - berlari-lari", "anak - lari"},
		{"hyphens at the ends", "-rumah rumah-", "-rumah rumah-"},
		{"bytes that are not UTF-8 cut", "rumah\xffnya", "rumah nya"},
	}
	for _, test := range tests {
		t.Run(test.why, func(t *testing.T) {
			assert.Equal(t, test.want, stemmer.StemSentence(test.sentence))
		})
	}
}

func TestStemSentenceIsStemOfWords(t *testing.T) {
	stemmer := NewStemmer(DefaultDictionary())
	var stems []string
	for _, word := range strings.FieldsFunc(newsText, func(r rune) bool {
		_, ok := lowerWordByte(byte(r))
		return r >= utf8.RuneSelf || !ok
	}) {
		stems = append(stems, stemmer.Stem(word))
	}
	assert.Equal(t, strings.Join(stems, " "), stemmer.StemSentence(newsText))
}

func FuzzStemSentence(f *testing.F) {
	f.Add("Mereka menanam, kata-nya; é\xff -")
	stemmer := NewStemmer(DefaultDictionary())
	f.Fuzz(func(t *testing.T, sentence string) {
		got := stemmer.StemSentence(sentence)
		assert.Equal(t, strings.Join(strings.Fields(got), " "), got, "one space between words")
		for i := range len(got) {
			assert.True(t, got[i] == ' ' || got[i] == '-' || isDigit(got[i]) || 'a' <= got[i] && got[i] <= 'z', "%q", got)
		}
	})
}

func BenchmarkStemSentence(b *testing.B) {
	stemmer := NewStemmer(DefaultDictionary())
	b.SetBytes(int64(len(newsText)))
	b.ReportAllocs()
	for b.Loop() {
		stemmer.StemSentence(newsText)
	}
}
