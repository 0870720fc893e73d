package sport

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// What stands between the two sides of a match, in prose and in the bare forms of
// headlines: menekuk, tekuk, ditekuk, menang atas, kalah 1-3 dari.

// matchVerbs are the verbs that only sides of a match stand around, and those that
// lead to one with dari or atas. Verbs of war and arrest are left out: menaklukkan
// kota, menahan tersangka.
var matchVerbs = wordlist.Uses(map[matchVerb]string{
	transitive: "menjamu jamu dijamu melawan lawan kontra versus vs mengalahkan kalahkan dikalahkan menekuk tekuk ditekuk menundukkan tundukkan " +
		"membungkam bungkam dibungkam gilas menggilas digilas mengatasi atasi ditahan diimbangi imbangi dihajar bekuk membekuk " +
		"taklukkan tumbangkan permalukan dipermalukan pecundangi dipecundangi libas dilibas",
	withPreposition: "kalah takluk tumbang menang unggul tersungkur",
})

// matchVerb says what stands between a verb and the opponent.
type matchVerb uint8

const (
	noMatch matchVerb = iota
	transitive
	withPreposition // dari or atas, and the score before it or not
)

// opponentAt returns the token that begins the opponent of the side that ends
// before token i, 0 if no match verb stands there.
func opponentAt(r *entity.LineReader, i int) int {
	r.First = i - 1
	switch wordlist.Lookup(matchVerbs, r.Word(i)) {
	case transitive:
		return i + 1
	case withPreposition:
		i++
		i += scoreLen(r, i)
		if word := r.Word(i); strings.EqualFold(word, "dari") || strings.EqualFold(word, "atas") {
			return i + 1
		}
	}
	return 0
}

// scoreLen returns how many tokens the score of a match has that token i begins: 3-1.
func scoreLen(r *entity.LineReader, i int) int {
	n := 0
	for word := r.Word(i); n < len("3-1") && word != "" && strings.Trim(word, "0123456789-–") == ""; word = r.Word(i + n) {
		n++
	}
	return n
}
