package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Captions give offices in English, The Malay Foreign Minister, [Siti Rahma]: no
// name, though every word has a capital.

// englishOffices end such phrases.
var englishOffices = wordlist.Words("president minister chancellor governor mayor ambassador king queen prince princess pope general " +
	"secretary senator chairman chairwoman director spokesman spokeswoman spokesperson leader chief commander coach premier envoy")

// DropEnglishOffices drops them before a person. A work may have such a title,
// The Queen, and is only taken for an office where the line has nothing but the two.
func DropEnglishOffices(p *clue.Page) {
	out := p.Names[:0]
	for i, e := range p.Names {
		if i+1 == len(p.Names) || !isEnglishOffice(e, p.Text) || !isOfficeOf(e, p.Names[i+1], p.Text) {
			out = append(out, e)
		}
	}
	p.Names = out
}

// isOfficeOf reports whether the phrase e goes with the person behind it.
func isOfficeOf(e, person entity.Entity, text string) bool {
	if person.Label != entity.Person {
		return false
	}
	between := text[e.End:person.Start]
	if e.Label == entity.Product {
		return between == ", " && entity.OpensLine(text, e.Start) && endsLine(text, person.End)
	}
	return between == ", " || between == " "
}

// isEnglishOffice reports a phrase with an article that ends in an office.
func isEnglishOffice(e entity.Entity, text string) bool {
	phrase, ok := strings.CutPrefix(e.In(text), "The ")
	return ok && wordlist.IsOneOf(englishOffices, ortho.LastWord(phrase))
}

// endsLine reports whether a line has nothing behind a byte but a stop.
func endsLine(text string, at int) bool {
	behind := strings.TrimLeft(strings.TrimPrefix(text[at:], "."), " \r")
	return behind == "" || behind[0] == '\n'
}
