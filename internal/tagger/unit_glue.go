package tagger

import "strings"

// Pages lose the space before a link: Mereka menang di[Piala Dunia]. The word in
// small letters at the beginning of such a token is a unit of its own.

// glueWords are the words that stand before names most, the longer of two that
// begin alike first.
var glueWords = []string{
	"antara", "atau", "bagi", "bersama", "dalam", "dan", "dari", "dengan", "dikutip", "dilansir", "di", "hingga",
	"kepada", "kontra", "ke", "laga", "lawan", "melansir", "melawan", "mempertemukan", "mengutip", "oleh", "pada",
	"sampai", "saat", "sejak", "seperti", "serta", "untuk", "yang",
}

// glue returns where a word that begins in small letters goes on with a name, 0
// for nowhere: behind one of glueWords, with a capital or with the name of an
// outlet that begins small.
func glue(word string) int {
	if c := word[0]; c < 'a' || c > 'y' {
		return 0
	}
	for _, w := range glueWords {
		rest, ok := strings.CutPrefix(word, w)
		if !ok || len(rest) < 2 {
			continue
		}
		if rest[0] >= 'A' && rest[0] <= 'Z' && !isDivine(rest) || isOutlet(rest) {
			return len(w)
		}
	}
	return 0
}

// isDivine says whether what stands behind a small word is not a name but a pronoun
// for God, kepadaMu.
func isDivine(rest string) bool { return rest == "Mu" || rest == "Nya" || rest == "Ku" }

// isOutlet says whether a word is one of the names that detik gives its parts:
// detikFinance, detikcom.
func isOutlet(word string) bool {
	rest, ok := strings.CutPrefix(word, "detik")
	return ok && rest != "" && (rest[0] >= 'A' && rest[0] <= 'Z' || strings.HasPrefix(rest, "com"))
}
