package body

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Some English names of bodies begin with what they are: [Office for Harbour Safety].

// markBodyOpeners adds the bodies that begin with what they are, over what was found in
// them.
func markBodyOpeners(p *clue.Page) {
	var bodies []entity.Entity
	for i := 0; i+2 < len(p.Tokens); i++ {
		t := p.Tokens[i]
		if t.Kind != tokenize.Word || !ortho.IsUpperAt(p.Text, t.Start) || !isEnglish(t.In(p.Text), bodyOpener) {
			continue
		}
		n := openedLen(p.Text, p.Tokens[i:])
		if n == 0 || i > 0 && entity.OnLine(p.Text, p.Tokens[i-1].End, t.Start) && ortho.IsUpperAt(p.Text, p.Tokens[i-1].Start) {
			continue
		}
		body := entity.Across(t, p.Tokens[i+n-1])
		if first := entity.IndexOverlapping(p.Names, body); first < 0 || p.Names[first].Start > body.Start && clue.Within(p.Names[first:], body) {
			bodies = append(bodies, entity.Certain(body, entity.Organization))
		}
		i += n - 1
	}
	p.Names = entity.WithReplaced(p.Names, bodies)
}

// longestOpened is how many words such a name has at most.
const longestOpened = 12

// openedLen returns how many tokens the name has that tokens begin with, 0 if they
// begin with none or nothing tells where it ends, as in a headline.
func openedLen(text string, tokens []tokenize.Token) int {
	if link := tokens[1].In(text); link != "of" && link != "for" {
		return 0
	}
	n, i := 0, 1
	for ; i < len(tokens) && i < longestOpened && entity.OnLine(text, tokens[i-1].End, tokens[i].Start); i++ {
		switch word := tokens[i].In(text); {
		case word == "Pemerintah" || word == "Republik" || word == "Kementerian":
			return 0 // whose it is, in another language
		case tokens[i].Kind == tokenize.Word && ortho.IsUpperAt(text, tokens[i].Start):
			if i == 2 && word == "Excellence" {
				return 0 // what a Center of Excellence is, none is called
			}
			n = i + 1
		case !clue.IsEnglishLink(word):
			if i > n {
				return 0
			}
			return endedBy(word, n)
		}
	}
	return 0
}

// endedBy returns n if a name of n words may end in front of word.
func endedBy(word string, n int) int {
	if word == "," || word == "." || word == "(" || len(word) > 3 && ortho.IsLower(word[0]) {
		return n
	}
	return 0
}
