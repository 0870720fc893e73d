package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The credit of a photo is a medium, a slash and a photographer, whose name goes
// on to the end of the credit: (Foto: [Bisnis]/[Ratna Lestari P]).

// photoMedia are media in small letters that are known from credits and whose
// names are words as well, or not found there otherwise.
var photoMedia = wordlist.Words("antara bisnis kompas kontan republika tempo sindo")

// longestPhotographer is how many words the name of a photographer may have.
const longestPhotographer = 5

// MarkPhotographers marks the media and photographers of credits.
func MarkPhotographers(p *clue.Page) {
	var credits []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		if p.Tokens[i].In(p.Text) != "/" || p.Tokens[i-1].End != p.Tokens[i].Start {
			continue
		}
		medium, isFound := photoMedium(p.Names, p.Text, p.Tokens[:i])
		name, n := photographer(p.Text, p.Tokens[i+1:])
		if medium.Label == "" || n == 0 || p.Tokens[i].End != name.Start {
			continue
		}
		person := entity.Overlapping(p.Names, name)
		switch {
		case person.Label == "":
			if !isFound || n < 2 || !clue.IsNameOfPerson(p.Know, p.Tokens[i+1].In(p.Text)) {
				continue // Bisnis/Ekonomi Kreatif
			}
		case person.Label != entity.Person || entity.Found(p.Names, tokenize.Span{Start: person.End, End: name.End}) || person.Start < name.Start || person.End > name.End || person.Start > name.Start && n < 2:
			continue
		}
		credits = append(credits, medium, entity.Certain(name, entity.Person))
	}
	p.Names = entity.WithReplaced(p.Names, credits)
}

// photoMedium returns the medium that tokens end with, if it opens a credit, and
// whether it was found before.
func photoMedium(entities []entity.Entity, text string, tokens []tokenize.Token) (medium entity.Entity, isFound bool) {
	i := len(tokens) - 1
	if e := entity.Overlapping(entities, tokens[i].Span); e.Label == entity.Organization && e.End == tokens[i].End {
		for i > 0 && tokens[i].Start > e.Start {
			i--
		}
		medium, isFound = e, true
	} else if e.Label == entity.Person && e.Span == tokens[i].Span && isAgency(e.In(text)) {
		medium, isFound = e, true
		medium.Label = entity.Organization
	} else if e.Label == "" {
		if i > 0 && strings.EqualFold(tokens[i].In(text), "foto") && strings.EqualFold(tokens[i-1].In(text), "antara") && entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
			i--
		}
		if !ortho.IsUpperAt(text, tokens[i].Start) || !wordlist.IsOneOf(photoMedia, tokens[i].In(text)) {
			return medium, false
		}
		medium = entity.Certain(entity.Across(tokens[i], tokens[len(tokens)-1]), entity.Organization)
	}
	if i > 0 && !entity.HasNewline(text[tokens[i-1].End:tokens[i].Start]) && !opensCredit(tokens[i-1].In(text)) && tokens[i-1].In(text) != "." &&
		!wordlist.IsOneOf(creditWords, tokens[i-1].In(text)) {
		return entity.Entity{}, false
	}
	return medium, isFound
}

// isAgency reports agencies whose initials look like those of a person.
func isAgency(name string) bool {
	switch name {
	case "AP", "AFP", "EPA", "PA", "UPI", "DPA", "ANSA", "EFE", "TT", "NTB", "APA":
		return true
	}
	return false
}

// photographer returns the words with capitals that tokens begin with, and how
// many they are, if they end their line or a bracket, or a slash or a full stop
// ends them; or the words in nothing but capitals, if the caption follows on the
// same line: KOMPAS.com/RATNA DWI LESTARI Warga mengungsi.
func photographer(text string, tokens []tokenize.Token) (name tokenize.Span, n int) {
	for n < len(tokens) && n < longestPhotographer && ortho.IsUpperAt(text, tokens[n].Start) &&
		(tokens[n].Kind == tokenize.Word || tokens[n].Kind == tokenize.Abbreviation) && (n == 0 || entity.OnLine(text, tokens[n-1].End, tokens[n].Start)) {
		n++
	}
	if n == 0 {
		return name, 0
	}
	name = entity.Across(tokens[0], tokens[n-1])
	if n == len(tokens) || entity.HasNewline(text[name.End:tokens[n].Start]) {
		return name, n
	}
	switch tokens[n].In(text) {
	case ")", "]", "/", ".":
		return name, n
	}
	return shouted(text, tokens[:n])
}

// shouted returns the words in nothing but capitals that tokens begin with, and
// how many they are, at least two and not all of them.
func shouted(text string, tokens []tokenize.Token) (name tokenize.Span, n int) {
	for n < len(tokens) && strings.Trim(tokens[n].In(text), ortho.Capitals+".'") == "" {
		n++
	}
	if n < 2 || n == len(tokens) {
		return name, 0
	}
	return entity.Across(tokens[0], tokens[n-1]), n
}
