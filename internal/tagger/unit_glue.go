package tagger

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Pages lose the space before a link: Mereka menang di[Piala Dunia], Pantauan[detikcom].
// The word at the beginning of such a token is a unit of its own.

// glueWords are the words that stand before names most, the longer of two that
// begin alike first.
var glueWords = []string{
	"adalah", "antara", "atas", "atau", "bagi", "bahwa", "bersama", "dalam", "dan", "dari", "dengan", "dikutip",
	"dilansir", "di", "hingga", "kata", "kepada", "kontra", "ke", "laga", "lawan", "melansir", "melawan",
	"mempertemukan", "mengalahkan", "mengutip", "menuju", "oleh", "pada", "sampai", "saat", "sejak", "seperti",
	"serta", "untuk", "yang",
}

// gluedName returns where the word of unit u, without its first parts, goes on with a
// name that lost its space, 0 for nowhere.
func gluedName(word string, u *Unit) int {
	mixed := u.Shape == Mixed
	if u.Kind == tokenize.Word && (mixed || strings.HasSuffix(word, outletName)) {
		if n := GluedOutlet(word); n > 0 {
			return n
		}
	}
	if !mixed {
		return 0
	}
	return glue(word)
}

// glue returns where a word that begins in small letters goes on with a name, 0
// for nowhere: behind one of glueWords, with a capital.
func glue(word string) int {
	if c := word[0]; c < 'a' || c > 'y' {
		return 0
	}
	for _, w := range glueWords {
		if rest, ok := strings.CutPrefix(word, w); ok && len(rest) > 1 && isUpperAt(rest, 0) && !isDivine(rest) {
			return len(w)
		}
	}
	return 0
}

// isDivine says whether what stands behind a small word is not a name but a pronoun
// for God, kepadaMu.
func isDivine(rest string) bool { return rest == "Mu" || rest == "Nya" || rest == "Ku" }

// The names that detik gives its parts, which begin small: detikFinance.
const (
	outletHead = "detik"
	outletName = "detikcom"
)

// GluedOutlet returns where a word goes on with such a name, 0 for nowhere: behind a
// small letter, as dikonfirmasidetikSumut and Pantauandetikcom do. No word of the
// language has either in it.
func GluedOutlet(word string) int {
	if len(word) <= shortestWord+len(outletHead) {
		return 0
	}
	at := len(word) - len(outletName)
	if !strings.HasSuffix(word, outletName) {
		if at = strings.Index(word, outletHead); !isUpperAt(word, at+len(outletHead)) {
			return 0
		}
	}
	if at < shortestWord || word[at-1] < 'a' || word[at-1] > 'z' {
		return 0
	}
	return at
}

// shortestWord is how many letters a word in front of an outlet has at least: di.
const shortestWord = 2

func isUpperAt(word string, i int) bool { return i < len(word) && word[i] >= 'A' && word[i] <= 'Z' }
