package tagger

import "github.com/wicara-nlp/wicara/internal/wordtable"

const (
	recentBits  = 12
	recentWords = 1 << recentBits
)

// recent keeps what was found for the last words that were looked up, each in the
// one place that its hash gives it: half of the words beside names come back soon. It is
// most of what a Document takes, 128 kB, and it serves all texts alike.
type recent struct {
	know  *Knowledge
	rows  [recentWords]recentRow
	names [recentWords]recentName
}

type recentRow struct {
	exact uint64
	row   wordtable.Row
}

type recentName struct {
	key  uint64
	info NameInfo
}

// start makes it one of k.
func (r *recent) start(k *Knowledge) {
	if r.know != k {
		*r = recent{know: k}
	}
}

// row is Knowledge.row.
func (r *recent) row(u *Unit, text string) wordtable.Row {
	at := &r.rows[u.Exact>>(64-recentBits)]
	if at.exact != u.Exact || u.Exact == 0 {
		*at = recentRow{u.Exact, r.know.row(u, text)}
	}
	return at.row
}

// name is Names.Find.
func (r *recent) name(key uint64) NameInfo {
	at := &r.names[key>>(64-recentBits)]
	if at.key != key || key == 0 {
		*at = recentName{key, r.know.Names.Find(key)}
	}
	return at.info
}
