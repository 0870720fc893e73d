package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Who plays whom is told in lists: [Budi Hartono] sebagai [Banyu], [Sari] sebagai
// [Bintang]. One role that is a person tells that the others on its line are too,
// whatever else their names mean.

// MarkCast marks such roles.
func MarkCast(p *clue.Page) {
	var added []entity.Entity
	var roles []int // the tokens behind sebagai on this line, of roles that no person is yet
	known := false  // a role on this line is a person
	for i := 1; i <= len(p.Tokens); i++ {
		if i == len(p.Tokens) || entity.HasNewline(p.Text[p.Tokens[i-1].End:p.Tokens[i].Start]) {
			if known {
				added = appendRoles(added, p, roles)
			}
			roles, known = roles[:0], false
			continue
		}
		if i < 2 || p.Tokens[i-1].In(p.Text) != "sebagai" || !clue.IsBehindPerson(p.Names, p.Text, p.Tokens[i-1].Start, 1) {
			continue
		}
		if e := entity.Overlapping(p.Names, p.Tokens[i].Span); e.Label == entity.Person && e.Start == p.Tokens[i].Start {
			known = true
		} else {
			roles = append(roles, i)
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// jobs are what a person is chosen or employed as, beside body.Heads and body.Offices.
var jobs = wordlist.Words("duta juara juri juru pemain pemenang pelatih pengganti staf tersangka")

// longestRole is how many words the name of a role has at most.
const longestRole = 3

// appendRoles adds the roles that begin with those tokens: words with a capital up to
// what was found elsewhere, the first of which is no office.
func appendRoles(added []entity.Entity, p *clue.Page, roles []int) []entity.Entity {
	for _, i := range roles {
		line := p.Line(i)
		if IsPost(p.Tokens[i].In(p.Text)) || entity.Found(p.Names, p.Tokens[i].Span) {
			continue
		}
		n := 0
		for n <= longestRole && line.IsCapital(i+n) && !entity.Found(p.Names, p.Tokens[i+n].Span) {
			n++
		}
		if n > 0 && n <= longestRole && endsRole(&line, i+n, n) {
			added = append(added, entity.Certain(entity.Across(p.Tokens[i], p.Tokens[i+n-1]), entity.Person))
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
