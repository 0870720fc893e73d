package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The number of an office, of one of several accused or of a constituency is no part of
// the name behind it: Wakil Ketua II [Sari Lestari], Terdakwa I [Budi Santoso], Wakil
// Ketua III [DPRD Garut]. I is the article of the people of Bali, too: Wakil Ketua [I
// Made Surya].

// numbered are words that such a number stands behind.
var numbered = wordlist.Words("ketua wakil asisten deputi dekan rektor direktur sekretaris bendahara pembantu pimpinan terdakwa tersangka tergugat " +
	"penggugat pemohon termohon saksi")

// shortBalinese are short forms of the names behind the article, and one more of them.
var shortBalinese = wordlist.Words("gst ktut kt nym wyn wy md dw pt gd kmg bagus bgs b")

// highestNumber is the highest number of an office.
const highestNumber = 9

// WithoutNumber leaves out the number of an office before a body; tokens[at] is its first.
func WithoutNumber(e entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	if at > 0 && at+1 < len(tokens) && tokens[at].Start == e.Start && tokens[at+1].Start < e.End && wordlist.IsOneOf(numbered, tokens[at-1].In(text)) && isOfficeNumber(text, tokens, at) {
		e.Start = tokens[at+1].Start
	}
	return e
}

// isOfficeNumber says whether the word tokens[at], which a name begins with, is such a
// number.
func isOfficeNumber(text string, tokens []tokenize.Token, at int) bool {
	word := tokens[at].In(text)
	if word[0] != 'I' && word[0] != 'V' || at == 0 || at+1 == len(tokens) || !ortho.IsCapitals(word) || !ortho.IsUpperAt(text, tokens[at+1].Start) {
		return false
	}
	number := ortho.Roman(word)
	if number == 0 || number > highestNumber || !entity.OnLine(text, tokens[at-1].End, tokens[at].Start) {
		return false
	}
	if len(word) > 1 {
		return true
	}
	if next := tokens[at+1].In(text); word != "I" || wordlist.IsOneOf(clue.BalineseNames, next) || wordlist.IsOneOf(shortBalinese, next) {
		return false
	}
	return wordlist.IsOneOf(numbered, tokens[at-1].In(text)) || inConstituency(text, tokens[:at])
}

// inConstituency says whether tokens end with the place of a constituency behind the
// word for that.
func inConstituency(text string, tokens []tokenize.Token) bool {
	for i := len(tokens) - 2; i >= 0 && i >= len(tokens)-1-clue.LongestRegion; i-- {
		if !ortho.IsUpperAt(text, tokens[i+1].Start) || !entity.OnLine(text, tokens[i].End, tokens[i+1].Start) {
			return false
		}
		if wordlist.IsOneOf(constituency, tokens[i].In(text)) {
			return true
		}
	}
	return false
}

// constituency is the word for one, in short and the last of it.
var constituency = wordlist.Words("dapil pemilihan")
