package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
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

// MarkAddressed labels those people where nothing was found. entities are in text
// order, tokens are those of the text.
func MarkAddressed(k *tagger.Knowledge, entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var added []entity.Entity
	for i := 1; i < len(tokens); i++ {
		before, name := tokens[i-1], tokens[i]
		if !ortho.IsUpperAt(text, before.Start) || !wordlist.IsOneOf(Addresses, before.In(text)) || !entity.OnLine(text, before.End, name.Start) ||
			i+1 < len(tokens) && ortho.IsUpperAt(text, tokens[i+1].Start) && entity.OnLine(text, name.End, tokens[i+1].Start) {
			continue // Pak Tani Senang
		}
		if isAddressed(k, name.In(text)) && !entity.Found(entities, entity.Across(before, name)) {
			added = append(added, entity.Certain(name.Span, entity.Person))
		}
	}
	return entity.WithAdded(entities, added)
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
