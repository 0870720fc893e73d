package sastrawi

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestStem(t *testing.T) {
	stemmer := NewStemmer(DefaultDictionary())
	tests := []struct{ why, word, want string }{
		{"a root", "rumah", "rumah"},
		{"nothing", "", ""},
		{"upper case", "PEREKONOMIAN", "ekonomi"},
		{"upper case without a root", "Wxyz", "wxyz"},
		{"prefixes first, and -an is no suffix here", "beberkan", "kan"},
		{"prefixes first fails, suffixes first works", "menilai", "nilai"},
		{"three prefixes", "memberdayakan", "daya"},
		{"an infix that is none", "ditemani", "tani"},
		{"pemr- is no prefix", "pemrogram", "pemrogram"},
		{"a root of two letters", "omnya", "om"},
		{"-kan comes back as -k", "bisikan", "bisik"},
		{"a hyphen before a clitic", "rumah-mu", "rumah"},
		{"hyphens before a clitic", "rumah--mu", "rumah--mu"},
		{"a clitic after a reduplication", "perahu-perahu-Nya", "perahu"},
		{"the second half lacks me-", "menari-narikan", "tari"},
		{"halves with different roots", "lauk-pauk", "lauk-pauk"},
		{"equal halves without a root", "Wxyz-wxyz", "wxyz-wxyz"},
		{"halves that are equal with me-", "mewxyz-wxyz", "mewxyz"},
		{"halves that are equal with me-, upper case", "Mewxyz-Wxyz", "mewxyz"},
		{"a half with a root and one without", "rumah-wxyz", "rumah-wxyz"},
		{"a half without a root and one with", "wxyz-rumah", "wxyz-rumah"},
		{"three parts", "wxyz-wxyz-wxyz", "wxyz-wxyz-wxyz"},
		{"a root with a hyphen", "abal-abal", "abal-abal"},
		{"a hyphen alone", "-", "-"},
		{"digits", "1945", "1945"},
		{"an apostrophe stays", "Jum'at", "jum'at"},
		{"an accent stays", "Café", "café"},
		{"a capital letter beyond ASCII", "ÉLITNYA", "élitnya"},
		{"bytes that are not UTF-8 stay", "Rumah\xff", "rumah\xff"},
		{"a space is a letter like others", "rumah sakit", "rumah sakit"},
	}
	for _, test := range tests {
		t.Run(test.why, func(t *testing.T) {
			assert.Equal(t, test.want, stemmer.Stem(test.word))
		})
	}
}

func TestStemOfCapitalsInDictionary(t *testing.T) {
	stemmer := NewStemmer(NewDictionary("Bali", "anak-anak", "buku"))
	assert.Equal(t, "bali", stemmer.Stem("Bali"), "words are looked up in lower case")
	assert.Equal(t, "anak-anaknya", stemmer.Stem("anak-anaknya"), "a hyphenated word is not looked up whole")
	assert.Equal(t, "buku", stemmer.Stem("bukunya"))
}

func TestZeroStemmer(t *testing.T) {
	var stemmer Stemmer
	assert.Equal(t, "membaca", stemmer.Stem("Membaca"))
	assert.Equal(t, "membaca buku", stemmer.StemSentence("Membaca buku!"))
	stemmer.ChangeDictionary(NewDictionary("baca"))
	assert.Equal(t, "baca", stemmer.Stem("Membaca"))
}

func TestStemmerSeesChanges(t *testing.T) {
	dictionary := NewDictionary("baca")
	stemmer := NewStemmer(dictionary)
	assert.Equal(t, "menulis", stemmer.Stem("menulis"))
	dictionary.Add("tulis")
	assert.Equal(t, "tulis", stemmer.Stem("menulis"))
	dictionary.Remove("tulis")
	assert.Equal(t, "menulis", stemmer.Stem("menulis"))
}

func TestStemAllocatesNothing(t *testing.T) {
	stemmer := NewStemmer(DefaultDictionary())
	for _, word := range []string{"rumah", "memukul", "Memukul", "menyapukannya", "kinerja", "pukul-memukul", "wxyz", "wxyz-wxyz", "keroyokan"} {
		assert.Zero(t, testing.AllocsPerRun(100, func() { stemmer.Stem(word) }), "%s", word)
	}
}

// TestLongWords makes sure that the time for a word grows with its length
// alone: a hundred words of 100,000 letters take far less than the limit, while
// quadratic time would take minutes.
func TestLongWords(t *testing.T) {
	stemmer := NewStemmer(DefaultDictionary())
	start := time.Now()
	for _, piece := range []string{"me", "memper", "-", "a-", "anak-anak", "kan", "nya", "an", "isasi", "lah", "--lah", "mu", "ber", "di", "1", "é", "\xff"} {
		for _, ends := range [][2]string{{"", ""}, {"mem", "i"}, {"be", "an"}, {"menge", "kannya"}, {"", "-nya"}, {"", "-mu"}} {
			word := ends[0] + strings.Repeat(piece, 100_000/len(piece)) + ends[1]
			assert.NotEmpty(t, stemmer.Stem(word))
			stemmer.StemSentence(word)
		}
	}
	assert.Less(t, time.Since(start), 20*time.Second)
}

func TestConcurrentUse(t *testing.T) {
	stemmer := NewStemmer(DefaultDictionary())
	done := make(chan string)
	for range 4 {
		go func() {
			root := ""
			for _, word := range strings.Fields(newsText) {
				root = stemmer.Stem(word)
			}
			done <- root
		}()
	}
	for range 4 {
		assert.NotEmpty(t, <-done)
	}
}

// FuzzStem checks what holds for all words: no panic, no change but of case
// where there is no root, valid UTF-8 for valid UTF-8, the same answer as
// StemSentence for what PHP takes for a word, and a word that stays as it was.
func FuzzStem(f *testing.F) {
	for _, seed := range []string{"", "mempertanyakan", "anak-anaknya", "-", "--lah", "menge", "kan", "Jum'at", "é\xff", "berbe-bermu", "kaukau", "pelajar-pelajar-mu"} {
		f.Add(seed)
	}
	dictionaries := []Dictionary{DefaultDictionary(), NewDictionary("a", "i", "ku", "an", "kan", "me", "é"), {}}
	f.Fuzz(func(t *testing.T, word string) {
		for _, dictionary := range dictionaries {
			stemmer := NewStemmer(dictionary)
			root := stemmer.Stem(word)
			if utf8.ValidString(word) {
				assert.True(t, utf8.ValidString(root))
			}
			if !dictionary.Contains(root) {
				assert.True(t, strings.HasPrefix(lowered(word), root), "%q is no root and not the word", root)
			}
			isWord := word != ""
			for i := range len(word) {
				_, ok := lowerWordByte(word[i])
				isWord = isWord && ok
			}
			if isWord {
				assert.Equal(t, root, stemmer.StemSentence(word))
			}
		}
	})
}

func lowered(word string) string {
	if utf8.ValidString(word) {
		return strings.ToLower(word)
	}
	lower, _ := appendLower(nil, word)
	return string(lower)
}
