package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Who plays whom is told in lists: [Budi Hartono] sebagai [Banyu], [Sari] sebagai
// [Bintang]. One role that is a person tells that the others on its line are too,
// whatever else their names mean.

// MarkCast marks such roles. entities are in text order, tokens are those of the text.
func MarkCast(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var added []entity.Entity
	var roles []int // the tokens behind sebagai on this line, of roles that no person is yet
	known := false  // a role on this line is a person
	for i := 1; i <= len(tokens); i++ {
		if i == len(tokens) || entity.HasNewline(text[tokens[i-1].End:tokens[i].Start]) {
			if known {
				added = appendRoles(added, entities, text, tokens, roles)
			}
			roles, known = roles[:0], false
			continue
		}
		if i < 2 || tokens[i-1].In(text) != "sebagai" || !clue.IsBehindPerson(entities, text, tokens[i-1].Start, 1) {
			continue
		}
		if e := entity.Overlapping(entities, tokens[i].Span); e.Label == entity.Person && e.Start == tokens[i].Start {
			known = true
		} else {
			roles = append(roles, i)
		}
	}
	return entity.WithAdded(entities, added)
}

// jobs are what a person is chosen or employed as, beside body.Heads and body.Offices.
var jobs = wordlist.Words("duta juara juri juru pemain pemenang pelatih pengganti staf tersangka")

// longestRole is how many words the name of a role has at most.
const longestRole = 3

// appendRoles adds the roles that begin with those tokens: words with a capital up to
// what was found elsewhere, the first of which is no office.
func appendRoles(added, entities []entity.Entity, text string, tokens []tokenize.Token, roles []int) []entity.Entity {
	for _, i := range roles {
		line := entity.LineReader{Text: text, Tokens: tokens, First: i}
		if IsPost(tokens[i].In(text)) || entity.Found(entities, tokens[i].Span) {
			continue
		}
		n := 0
		for n <= longestRole && line.IsCapital(i+n) && !entity.Found(entities, tokens[i+n].Span) {
			n++
		}
		if n > 0 && n <= longestRole && endsRole(&line, i+n, n) {
			added = append(added, entity.Certain(entity.Across(tokens[i], tokens[i+n-1]), entity.Person))
		}
	}
	return added
}

// IsPost reports a word for an office or a rank, or one of jobs.
func IsPost(word string) bool {
	return clue.IsRank(word, ^clue.RankUse(0)) || body.IsHead(word) || wordlist.IsOneOf(body.Offices, word) || wordlist.IsOneOf(jobs, word)
}

// endsRole says whether a role of n words ends before token i: with what was found
// behind one word that is its title, Raja [Sunda], and with of a phrase goes on.
func endsRole(line *entity.LineReader, i, n int) bool {
	next := line.Word(i)
	return next != "of" && next != "the" && (n > 1 || !line.IsCapital(i))
}
