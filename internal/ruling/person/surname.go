package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The surname of a person who was named in full is that person where it begins a
// sentence or has a relative clause of its own, whatever town is called like it:
// [Sari Kobe] menang. [Kobe], yang ... Of 829 such names of one word that begin
// a sentence behind the person in our annotations, 826 are people and none is a
// place.

// LabelSurnames labels such places as people, unless they are regencies: [Minahasa] is
// written about for itself.
func LabelSurnames(p *clue.Page) {
	var surnames map[string]bool
	at, read := 0, 0
	for i := range p.Names {
		e := &p.Names[i]
		at = entity.From(p.Tokens, at, e.Start)
		if e.Label != entity.Location || at == 0 || at == len(p.Tokens) || p.Tokens[at].Span != e.Span || !isSubject(p.Text, p.Tokens, at) {
			continue
		}
		for ; read < i; read++ {
			name := p.Names[read].In(p.Text)
			space := strings.LastIndexByte(name, ' ')
			if p.Names[read].Label != entity.Person || space < 0 {
				continue
			}
			if surnames == nil {
				surnames = map[string]bool{}
			}
			surnames[name[space+1:]] = true
		}
		if name := e.In(p.Text); surnames[name] && !clue.IsRegency(p.Know, name) {
			e.Label, e.Score = entity.Person, entity.Sure
		}
	}
}

// isSubject says whether the word tokens[at] begins a sentence that goes on with a
// small letter, or stands before the clause of one that does something.
func isSubject(text string, tokens []tokenize.Token, at int) bool {
	before, behind := tokens[at-1], tokens[at+1:]
	if len(behind) == 0 || !entity.OnLine(text, tokens[at].End, behind[0].Start) {
		return false
	}
	if behind[0].In(text) == "," && len(behind) > 1 && behind[1].In(text) == "yang" {
		return before.Kind != tokenize.Word
	}
	c := text[behind[0].Start]
	return ortho.IsLower(c) && (clue.EndsSentence(text, before) && before.In(text) != "-" || entity.HasNewline(text[before.End:tokens[at].Start]))
}
