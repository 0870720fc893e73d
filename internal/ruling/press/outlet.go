package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Some media write their names with a small letter: kepada [detikcom], (Budi/
// [kumparan]). A caption often has no other sign of a name.

// lowerMedium says whether such a name is a common word as well: then it is a
// medium in credits and behind a word that media stand behind.
type lowerMedium uint8

const (
	ownWord lowerMedium = iota + 1
	commonWord
)

// lowerMedia are such names, in small letters.
var lowerMedia = wordlist.Uses(map[lowerMedium]string{
	ownWord: "detikcom detiknews detikfoto detiksport detikfinance detikinet detikhealth detikedu detikjatim detikjateng detikjabar " +
		"detikbali detiksumut detiksulsel detiktravel detikfood detikhot detikoto detikhikmah detikproperti detiksumbagsel " +
		"detikkalimantan detikpop jpnn istock istockphoto kumparannews kumparanbisnis kumparansains",
	commonWord: "kumparan tirto",
})

// IsLowerMedium reports such a name, in letters of either case.
func IsLowerMedium(name string) bool { return wordlist.Lookup(lowerMedia, name) != 0 }

// mediaCues are words that media stand behind.
var mediaCues = wordlist.Words("/ ( dok dok. kepada dilansir dihubungi dikutip pantauan tim wartawan jurnalis reporter")

// smallMedia returns the media in small letters that nothing was found in.
func smallMedia(p *clue.Page) []entity.Entity {
	var media []entity.Entity
	for i, t := range p.Tokens {
		if t.Kind != tokenize.Word {
			continue
		}
		name := t.Span
		name.Start += tagger.GluedOutlet(t.In(p.Text))
		if !ortho.IsLower(p.Text[name.Start]) {
			continue
		}
		medium := wordlist.Lookup(lowerMedia, name.In(p.Text))
		if medium == 0 || medium == commonWord && (i == 0 || !cuesMedium(p.Text, p.Tokens, i)) {
			continue
		}
		if !entity.Found(p.Names, name) {
			media = append(media, entity.Certain(name, entity.Organization))
		}
	}
	return media
}

// cuesMedium says whether a medium may stand at token i, by the token before it.
// Behind kepada and a bracket, no word may follow: dialirkan kepada kumparan
// kawat.
func cuesMedium(text string, tokens []tokenize.Token, i int) bool {
	cue := tokens[i-1].In(text)
	if !wordlist.IsOneOf(mediaCues, cue) || !entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
		return false
	}
	return cue != "(" && !strings.EqualFold(cue, "kepada") || i+1 == len(tokens) || tokens[i+1].Kind != tokenize.Word ||
		!entity.OnLine(text, tokens[i].End, tokens[i+1].Start)
}
