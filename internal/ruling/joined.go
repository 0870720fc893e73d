package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
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

// partJoined parts such names. entities are in text order.
func partJoined(entities []entity.Entity, text string) []entity.Entity {
	var parts []entity.Entity
	for i := range entities {
		e := &entities[i]
		for at, size := joinedAt(*e, text); at > 0; at, size = joinedAt(*e, text) {
			part := *e
			part.Start += at + size
			e.End = e.Start + at
			parts = append(parts, part)
			e = &parts[len(parts)-1]
		}
	}
	return entity.WithAdded(entities, parts)
}

// joinedAt returns where in e a bar or dan stands between two names, and how many
// bytes that takes; 0 for none.
func joinedAt(e entity.Entity, text string) (at, size int) {
	name := e.In(text)
	if e.Label == entity.Person {
		for _, mark := range personMarks {
			if at = strings.Index(name[:min(len(name), longestPair)], mark); at > 0 {
				return at, len(mark)
			}
		}
		return 0, 0
	}
	if e.Label != entity.Organization {
		return 0, 0
	}
	const and = " dan "
	for next := strings.Index(name, and); next >= 0; next = strings.Index(name[at:], and) {
		at += next
		for _, head := range headWords {
			if at > 0 && strings.HasPrefix(name[at+len(and):], head) {
				return at, len(and)
			}
		}
		at += len(and) - 1 // the blank may be that of the next
	}
	return 0, 0
}
