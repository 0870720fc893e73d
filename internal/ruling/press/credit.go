package press

import (
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Media in credits are organisations, says the guideline. A credit that is
// nothing but one name is that of a medium or an agency: Photo: [Pixabay]. So is
// a word of capitals, or one that our lists have, in front of a photographer:
// (KABAR/Ratna Lestari).

// CreditWords stand before a credit and a colon, with blanks between them here.
const CreditWords = "foto photo sumber source kredit credit gambar image"

var creditWords = wordlist.Words(CreditWords)

// noCredits stand in a credit and name nobody.
var noCredits = wordlist.Words(
	"istimewa ist ist. dok dok. dokumentasi dokumen pribadi internet ilustrasi arsip repro screenshot tangkapan diolah wawancara tim penulis",
	"saya redaksi olahan oke baik siap punten horas",
)

// MarkCredits marks the media in credits that nothing was found in.
func MarkCredits(p *clue.Page) {
	media := smallMedia(p)
	for i := 1; i < len(p.Tokens); i++ {
		name, ok := tokenize.Span{}, false
		switch p.Tokens[i].In(p.Text) {
		case ":":
			name, ok = behindColon(p.Text, p.Tokens, i)
		case "/":
			name, ok = beforeSlash(p, i)
		case "©":
			name, ok = behindCopyright(p, i)
		}
		if ok && !entity.Found(p.Names, name) {
			media = append(media, entity.Certain(name, entity.Organization))
		}
	}
	p.Names = entity.WithAdded(p.Names, media)
}

// behindColon returns the one name behind the colon tokens[i] if a credit word
// that opens its line or a bracket stands in front of it.
func behindColon(text string, tokens []tokenize.Token, i int) (name tokenize.Span, ok bool) {
	word := tokens[i-1]
	if !wordlist.IsOneOf(creditWords, word.In(text)) || entity.HasNewline(text[word.End:tokens[i].Start]) || !entity.OpensLine(text, word.Start) && (i < 2 || tokens[i-2].In(text) != "(") {
		return name, false
	}
	return credited(text, tokens[i].End, tokens[i+1:])
}

// behindCopyright returns the word behind the sign at token i, of capitals or
// listed: Copyright © [ANTARA] 2026.
func behindCopyright(p *clue.Page, i int) (name tokenize.Span, ok bool) {
	if i+1 == len(p.Tokens) || !entity.OnLine(p.Text, p.Tokens[i].End, p.Tokens[i+1].Start) {
		return name, false
	}
	name = p.Tokens[i+1].Span
	return name, ortho.IsAcronym(name.In(p.Text)) || ortho.IsUpperAt(p.Text, name.Start) && p.Know.IsOrganization(name.In(p.Text))
}

// beforeSlash returns the word before the slash at token i, of capitals or
// listed, if it opens a credit and a person, not in capitals like a pair in a
// headline, stands behind the slash.
func beforeSlash(p *clue.Page, i int) (name tokenize.Span, ok bool) {
	word := p.Tokens[i-1]
	if word.End != p.Tokens[i].Start || !ortho.IsUpperAt(p.Text, word.Start) || wordlist.IsOneOf(noCredits, word.In(p.Text)) || wordlist.IsOneOf(creditWords, word.In(p.Text)) {
		return name, false
	}
	if i > 1 && !entity.HasNewline(p.Text[p.Tokens[i-2].End:word.Start]) && !opensCredit(p.Tokens[i-2].In(p.Text)) {
		return name, false
	}
	person := clue.FoundAt(p.Names, p.Tokens[i].End)
	isPhotographer := person.Label == entity.Person && person.Start == p.Tokens[i].End && strings.IndexFunc(person.In(p.Text), unicode.IsLower) >= 0
	return word.Span, isPhotographer && (ortho.IsAcronym(word.In(p.Text)) || p.Know.IsOrganization(word.In(p.Text)))
}

// opensCredit reports what a credit stands behind on its line.
func opensCredit(word string) bool {
	return word == "(" || word == "[" || word == ":" || ortho.IsBullet(word)
}

// credited returns the one name that tokens begin with, on the line of the
// colon that ends at byte at or as an item of the list below it.
func credited(text string, at int, tokens []tokenize.Token) (name tokenize.Span, ok bool) {
	if len(tokens) > 1 && entity.HasNewline(text[at:tokens[0].Start]) && ortho.IsBullet(tokens[0].In(text)) {
		at, tokens = tokens[0].End, tokens[1:]
	}
	if len(tokens) == 0 || entity.HasNewline(text[at:tokens[0].Start]) {
		return name, false
	}
	name = tokens[0].Span
	alone := len(tokens) == 1 || entity.HasNewline(text[name.End:tokens[1].Start]) || text[tokens[1].Start] == ')'
	return name, alone && namesCredit(text, tokens[0])
}

// namesCredit reports a word or host that starts with a capital and may be a
// name.
func namesCredit(text string, t tokenize.Token) bool {
	word := t.In(text)
	switch t.Kind {
	case tokenize.Word, tokenize.URL:
		return ortho.IsUpperAt(text, t.Start) && !wordlist.IsOneOf(noCredits, word) && !wordlist.IsOneOf(creditWords, word) && !strings.ContainsAny(word, "/:@")
	}
	return false
}
