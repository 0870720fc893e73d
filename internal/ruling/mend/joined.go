package mend

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// Two names that a bar or dan stands between are two mentions, found in one or
// not.

// headWords begin a body of its own behind dan: [Dinas Pertanian] dan [Dinas
// Perikanan].
var headWords = []string{
	"Dinas ", "Bappeda", "Inspektorat ", "Satpol PP", "Polres", "Polda ", "Polsek ", "Kodim ", "Kejaksaan ", "Kejari ",
	"BPBD", "Ditjen ", "Direktorat Jenderal ", "Pemkab ", "Pemkot ", "Pemprov ", "Kementerian ", "Pengadilan ",
}

// personMarks stand between two people, or between a name and another of the same
// person.
var personMarks = []string{" | ", " alias ", " als ", " Als ", " aka ", " a.k.a. ", " a.k.a "}

// SplitJoined cuts such names apart.
func SplitJoined(p *clue.Page) {
	p.Split(func(e entity.Entity) (end, start int) { return joinedCut(e, p.Text) })
}

// joinedCut returns where in e the name before a bar or dan ends and the one behind
// it starts, 0 for one name.
func joinedCut(e entity.Entity, text string) (end, start int) {
	name := e.In(text)
	if e.Label == entity.Person {
		for _, mark := range personMarks {
			if at := strings.Index(name[:min(len(name), clue.LongestPair)], mark); at > 0 {
				return at, at + len(mark)
			}
		}
		return 0, 0
	}
	if e.Label != entity.Organization {
		return 0, 0
	}
	const and = " dan "
	at := 0
	for next := strings.Index(name, and); next >= 0; next = strings.Index(name[at:], and) {
		at += next
		for _, head := range headWords {
			if at > 0 && strings.HasPrefix(name[at+len(and):], head) {
				return at, at + len(and)
			}
		}
		at += len(and) - 1 // the blank may be that of the next
	}
	return 0, 0
}
