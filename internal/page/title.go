package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// maxTitleWords bounds the words of a title.
const maxTitleWords = 25

// isTitle reports whether a line is set like a title: five words or more, all
// that are not small words with a capital, and no stop at the end.
func isTitle(s string) bool {
	n := countWords(s)
	if n < 5 || n > maxTitleWords || strings.ContainsRune(".,:;)", entity.LastRune(s)) || severalSentences(s) {
		return false
	}
	return allCapitalized(s)
}

// small are the words that titles leave in lower case.
var small = wordlist.Words("dan di ke dari yang untuk pada dengan atau oleh dalam bagi vs tak of the in and for to " +
	"usai soal tapi jadi saat per hingga sampai sejak sebagai agar karena serta tentang terhadap antara seperti")

// allCapitalized reports whether all words but small ones have a capital.
func allCapitalized(s string) bool {
	for w := range strings.FieldsSeq(s) {
		w = strings.TrimLeft(w, `"'“‘(`)
		r, _ := utf8.DecodeRuneInString(w)
		if w == "" || unicode.IsUpper(r) || unicode.IsDigit(r) || !unicode.IsLetter(r) {
			continue
		}
		if !small.Has(w) {
			return false
		}
	}
	return true
}
