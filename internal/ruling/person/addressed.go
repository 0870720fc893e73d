package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Behind a form of address stands a person, of one word and however rare: pemandunya
// Mas [Zupo]. Offices and what texts write small are none: Pak Wali Kota, Pak Tani.

// Addresses are the forms of address, in small letters.
var Addresses = wordlist.Words("mas mbak pak bu")

// addressees are further words behind them that are an office or a form of address, and
// that the lists of names have: Bu Nyai, Pak Danramil.
var addressees = wordlist.Words("nyai dhe lik danramil sekdes wabub hajah")

// shortestAddressed is how many bytes such a name has.
const shortestAddressed = 3

// MarkAddressed marks those people where nothing was found.
func MarkAddressed(p *clue.Page) {
	var added []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		before, name := p.Tokens[i-1], p.Tokens[i]
		if !ortho.IsUpperAt(p.Text, before.Start) || !wordlist.IsOneOf(Addresses, before.In(p.Text)) || !entity.OnLine(p.Text, before.End, name.Start) ||
			i+1 < len(p.Tokens) && ortho.IsUpperAt(p.Text, p.Tokens[i+1].Start) && entity.OnLine(p.Text, name.End, p.Tokens[i+1].Start) {
			continue // Pak Tani Senang
		}
		if isAddressed(p.Know, name.In(p.Text)) && !entity.Found(p.Names, entity.Across(before, name)) {
			added = append(added, entity.Certain(name.Span, entity.Person))
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// isAddressed reports a word with a capital that people may be called, is no office and
// no place, and that texts hardly write small.
func isAddressed(k *tagger.Knowledge, word string) bool {
	if len(word) < shortestAddressed || !ortho.IsTitleCase(word) || ortho.IsShouted(word) || clue.IsRank(word, clue.Honorific|clue.Office) || IsPost(word) || wordlist.IsOneOf(addressees, word) ||
		k.IsPlace(word) || !clue.MayBePerson(k, word) {
		return false
	}
	row, known := k.Words.Fold(word)
	return !known || row.Title > row.Lower+1
}
