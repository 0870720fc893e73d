package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// spellPerson brings the spellings of a person's name together: the old
// orthographies (oe, dj, tj, sj, ch; newspapers modernise them as they like),
// double letters, the short ways of writing Muhammad, the article of Arabic family
// names, which Egyptians write el, and Jr. behind a name.
func spellPerson(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		switch w {
		case "muh", "moh", "moch", "mohd", "muhd", "mohammed", "mohamed", "muhammed", "mohammad", "mochammad", "mochamad":
			w = "muhamad"
		}
		if w == "el" && i < len(words)-1 {
			w = "al"
		}
		if w == "junior" && i > 0 && i == len(words)-1 {
			w = "jr"
		}
		if len(w) > 4 && !isNumeral(w) {
			w = dropDoubles(oldSpelling.Replace(w))
		}
		out[i] = w
	}
	return out
}

// spellKing writes out the name that kings have before their number: HB X and
// Hamengkubuwono X are Hamengku Buwono X. Letters without a number are anybody's.
func spellKing(words []string) []string {
	const letters = 2
	for i, w := range words {
		long, ok := aliases().king[w]
		if ok && (len(w) > letters || i+1 < len(words) && isNumeral(words[i+1])) {
			return slices.Concat(words[:i], long, words[i+1:])
		}
	}
	return words
}

var oldSpelling = strings.NewReplacer("oe", "u", "dj", "j", "tj", "c", "sj", "sy", "chm", "hm")

func dropDoubles(w string) string {
	for i := 1; i < len(w); i++ {
		if w[i] == w[i-1] && ortho.IsASCIILetter(w[i]) {
			b := []byte(w[:i])
			for ; i < len(w); i++ {
				if w[i] != b[len(b)-1] || !ortho.IsASCIILetter(w[i]) {
					b = append(b, w[i])
				}
			}
			return string(b)
		}
	}
	return w
}
