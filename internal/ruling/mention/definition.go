package mention

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A line that begins with a definition tells what its subject is, whatever words
// it is made of: Jumbo adalah film animasi, Ungu adalah grup musik. Of 900 such
// lines in our annotations all but a few have the label of the noun.

// copulas stand between a subject and what it is.
var copulas = wordlist.FieldsOf("adalah ialah merupakan")

// articles may stand before the noun.
var articles = wordlist.FieldsOf("sebuah suatu seorang satu")

// definitionNoun is what a noun says its subject is. A subject that nothing was found in
// is marked for those of certain only.
type definitionNoun struct {
	label   entity.Label
	certain bool
}

// definitionNouns are the nouns beside those of works, of one word or of two.
var definitionNouns = withWorks(map[string]definitionNoun{
	"serial televisi": {entity.Product, true}, "seri televisi": {entity.Product, true},
	"permainan video": {entity.Product, true}, "gim video": {entity.Product, true},

	"grup musik": {entity.Organization, true}, "grup band": {entity.Organization, true}, "grup vokal": {entity.Organization, true},
	"surat kabar": {entity.Organization, true}, "stasiun televisi": {entity.Organization, true}, "band": {entity.Organization, false},
	"maskapai penerbangan": {entity.Organization, true}, "perusahaan": {entity.Organization, false}, "klub": {entity.Organization, false},
	"partai politik": {entity.Organization, false}, "organisasi": {entity.Organization, false}, "majalah": {entity.Organization, false},

	"kelurahan": {entity.Location, true}, "kecamatan": {entity.Location, true}, "desa": {entity.Location, true}, "nagari": {entity.Location, true},
	"kota": {entity.Location, false}, "kabupaten": {entity.Location, false}, "pulau": {entity.Location, false}, "distrik": {entity.Location, false},
	"komune": {entity.Location, false},

	"penyanyi": {entity.Person, false}, "aktor": {entity.Person, false}, "aktris": {entity.Person, false},
	"politikus": {entity.Person, false}, "sutradara": {entity.Person, false}, "penulis": {entity.Person, false},
})

// withWorks adds the nouns of works.
func withWorks(nouns map[string]definitionNoun) map[string]definitionNoun {
	for noun := range strings.FieldsSeq(clue.WorkNouns(clue.SurelyDefines)) {
		nouns[noun] = definitionNoun{entity.Product, true}
	}
	for noun := range strings.FieldsSeq(clue.WorkNouns(clue.Defines)) {
		nouns[noun] = definitionNoun{entity.Product, false}
	}
	return nouns
}

// longestSubject is how many tokens the subject may have.
const longestSubject = 8

// MarkDefinitions marks the subjects of definitions, and where else in the text
// nothing was found in them.
func MarkDefinitions(p *clue.Page) {
	var defined []entity.Entity
	for i := range p.Tokens {
		if i > 0 && !entity.HasNewline(p.Text[p.Tokens[i-1].End:p.Tokens[i].Start]) {
			continue
		}
		if e, ok := definition(p.Names, p.Text, p.Tokens[i:]); ok {
			defined = append(defined, e)
		}
	}
	if defined == nil {
		return
	}
	p.Names = entity.WithLonger(p.Names, defined)
	p.Names = entity.WithAdded(p.Names, otherMentions(p, defined))
}

// definition returns the subject with its label if the line that tokens begin
// with is a definition that tells more than what was found.
func definition(entities []entity.Entity, text string, tokens []tokenize.Token) (e entity.Entity, ok bool) {
	n := subjectLen(text, tokens)
	if n == 0 {
		return e, false
	}
	verb := n + clue.BracketLen(text, tokens[n:], longestBracket)
	if verb+1 >= len(tokens) || !copulas[tokens[verb].In(text)] || entity.HasNewline(text[tokens[n-1].End:tokens[verb+1].Start]) {
		return e, false
	}
	noun, ok := definitionNouns[nounBehind(text, tokens[verb+1:])]
	if !ok {
		return e, false
	}
	e = entity.Certain(entity.Across(tokens[0], tokens[n-1]), noun.label)
	if (e.Label == entity.Location || e.Label == entity.Person) && hasSmall(text, tokens[:n]) {
		return e, false // two of them, or one in another
	}
	found := entity.Overlapping(entities, e.Span)
	if found.Label == "" {
		_, common := definitionNouns[strings.ToLower(e.In(text))]
		return e, noun.certain && !common
	}
	inside := e.Start <= found.Start && found.End <= e.End
	if noun.label == entity.Person && found.Label == entity.Organization {
		return e, false // Blackpink adalah penyanyi
	}
	return e, inside && found.Label != e.Label && (n > 1 || noun.certain || noun.label == entity.Person)
}

// hasSmall says whether one of the tokens is a small word.
func hasSmall(text string, tokens []tokenize.Token) bool {
	for _, t := range tokens {
		if inTitle[t.In(text)] {
			return true
		}
	}
	return false
}

// subjectLen returns how many tokens the name has that tokens begin with: words
// with a capital, numbers, and small words between them.
func subjectLen(text string, tokens []tokenize.Token) int {
	n := 0
	for i, t := range tokens[:min(longestSubject, len(tokens))] {
		word := t.In(text)
		switch {
		case entity.HasNewline(text[tokens[0].Start:t.Start]):
			return n
		case ortho.IsUpperAt(text, t.Start) && !clue.IsPronoun(word):
			n = i + 1
		case i > 0 && (t.Kind == tokenize.Number || word == "!" || word == "?"):
			n = i + 1
		case i == 0 || !inTitle[word]:
			return n
		}
	}
	return n
}

// inTitle are the small words of names and titles.
var inTitle = wordlist.FieldsOf("dan di ke dari yang untuk dengan dalam pada of the and in de van al")

// longestBracket is how many tokens a bracket behind a subject may have.
const longestBracket = 30

// nounBehind returns the noun, of two words if we know it, behind the articles
// that tokens begin with.
func nounBehind(text string, tokens []tokenize.Token) string {
	if len(tokens) > 0 && articles[tokens[0].In(text)] {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 {
		return ""
	}
	if len(tokens) > 1 && entity.OnLine(text, tokens[0].End, tokens[1].Start) && tokens[1].End-tokens[0].Start < 32 {
		two := tokens[0].In(text) + " " + tokens[1].In(text)
		if _, ok := definitionNouns[two]; ok {
			return two
		}
	}
	return tokens[0].In(text)
}

// otherMentions returns the other places of what was defined where nothing was
// found: inside of sentences, where a capital is no accident.
func otherMentions(p *clue.Page, defined []entity.Entity) []entity.Entity {
	byFirst := map[string][]entity.Entity{} // by the first word
	for _, d := range defined {
		first := ortho.FirstWord(d.In(p.Text))
		if list := byFirst[first]; len(list) < clue.MaxSameFirst {
			byFirst[first] = append(list, d)
		}
	}
	var added []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		t := p.Tokens[i]
		for _, d := range byFirst[t.In(p.Text)] {
			name := d.In(p.Text)
			if t.Start == d.Start || !strings.HasPrefix(p.Text[t.Start:], name) || clue.EndsSentence(p.Text, p.Tokens[i-1]) || entity.HasNewline(p.Text[p.Tokens[i-1].End:t.Start]) {
				continue
			}
			e := entity.Certain(tokenize.Span{Start: t.Start, End: t.Start + len(name)}, d.Label)
			if clue.EndsToken(p.Tokens[i:], e.End) && !entity.Found(p.Names, e.Span) {
				added = append(added, e)
			}
		}
	}
	return added
}
