package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Suspects in a list go by initials of up to five letters: berinisial [HMAC], [SU]
// (DPO) dan [A].

// longestInitials is how many letters the initials in a list of suspects may have.
const longestInitials = 5

// isLongInitials reports one to longestInitials capitals, and nothing else.
func isLongInitials(word string) bool {
	return word != "" && len(word) <= longestInitials && ortho.IsCapitals(word)
}

// suspects returns how many tokens the list of initials has that begins with
// tokens[i] behind a word that says they are: berinisial HMAC, SU (DPO) dan A. It is
// 0 for a single one.
func suspects(text string, tokens []tokenize.Token, i int) (n int) {
	if i == 0 || !isLongInitials(tokens[i].In(text)) || !saysInitials(tokens[i-1].In(text)) || !entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
		return 0
	}
	sentence := text[max(0, tokens[i-1].Start-longestCue):tokens[i-1].Start]
	if mentionsOne(sentence[strings.LastIndex(sentence, ". ")+1:], firmWords) {
		return 0
	}
	list := tokens[i:]
	items := 0
	for at := 0; at < len(list) && isLongInitials(list[at].In(text)); {
		items++
		n = at + 1
		at += 1 + clue.BracketLen(text, list[at+1:], longestRemark)
		next := at
		for next < len(list) && separates(list[next].In(text)) {
			next++
		}
		if next == at || next == len(list) || entity.HasNewline(text[list[n-1].End:list[next].Start]) || clue.CapitalFollows(text, list[next:]) {
			break
		}
		at = next
	}
	if items == 1 {
		return 0
	}
	return n
}

// saysInitials reports words that initials stand behind.
func saysInitials(word string) bool {
	return strings.EqualFold(word, "berinisial") || strings.EqualFold(word, "inisial")
}

// separates reports what stands between the members of a list.
func separates(word string) bool {
	return word == "," || word == "dan" || word == "serta" || word == "/"
}

// longestRemark is how many tokens a remark in brackets has at most: an age, (DPO).
const longestRemark = 5

// knownInitials are people that everybody knows by their initials, which stand for
// nothing else in the news.
var knownInitials = wordlist.Names("SBY, AHY, JKW, HNW, HRS, LBP")
