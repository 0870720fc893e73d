package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/plain"
)

// Cluster is one thing with a name, and every mention of it in a document.
type Cluster struct {
	Name     string // the fullest form, with single blanks and the hyphen of ASCII
	Label    entity.Label
	Mentions []entity.Entity // in text order
}

// Clusters gathers the mentions with one of the labels that name the same thing.
// The forms of names are joined by one rule after the other, from the general to
// the particular, which read the plain view of the text. Mentions with other labels,
// dates and sums, and those that do not lie in the text are left out.
func Clusters(text string, mentions []entity.Entity, labels ...entity.Label) []Cluster {
	ms := clusterable(text, mentions, labels)
	if len(ms) == 0 {
		return nil
	}
	view := plain.Of(text)
	l := newLinker(view.Text, view.Of(ms))
	l.define()
	l.alias()
	l.neighbours()
	l.kin()
	l.spouses()
	l.juniors()
	l.daughters()
	l.slips(2)
	l.people()
	l.titles()
	l.nicknames()
	l.calledSo()
	l.storms()
	l.places()
	l.streets()
	l.organizations()
	l.products()
	l.slips(1)
	l.acronyms()
	return l.clusters(ms)
}

// clusterable returns the mentions with one of the labels that can be clustered,
// in text order.
func clusterable(text string, mentions []entity.Entity, labels []entity.Label) []entity.Entity {
	ms := make([]entity.Entity, 0, len(mentions))
	for _, m := range mentions {
		if m.Start < 0 || m.End > len(text) || m.Start >= m.End || !slices.Contains(labels, m.Label) {
			continue
		}
		switch m.Label {
		case entity.Person, entity.Location, entity.Organization, entity.Event, entity.Product, entity.Law:
			ms = append(ms, m)
		}
	}
	slices.SortStableFunc(ms, func(a, b entity.Entity) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return ms
}

// form is one way of naming something: all mentions of one label whose words
// are the same once they are folded.
type form struct {
	label    entity.Label
	words    []string // folded and expanded
	raw      []string // folded only
	seat     string   // a place known by its mayor or regent: "kota", "kabupaten"
	governed bool     // a place with a mention behind the office of who governs or polices it
	first    int      // index of the first mention
	count    int      // how many mentions
	defined  bool     // a short form that the text itself defines
	second   bool     // an organisation's, that has no letters or words of the full name
	bound    bool     // a single name that the text gives to somebody by his full name
	spelt    []string // a person's own words if the table of aliases has others
	acronym  bool     // one word that is written like an abbreviation
	sacred   bool     // a prophet: never a part of somebody's longer name
	expanded bool     // words came from the table of aliases
	nickname bool     // what its bearer is called beside his name
}

type formKey struct {
	label entity.Label
	words string
}

// linker joins forms. Forms are the nodes of a union-find forest.
type linker struct {
	text    string
	ms      []entity.Entity
	formOf  []int // by mention
	forms   []form
	parent  []int
	byRaw   map[formKey]int // folded words, and the kind of place that an office makes of them → form
	byKey   map[formKey]int // expanded words → first form that has them
	bySolid map[formKey]int // the same by the words without blanks
	apart   map[int][]int   // root → forms that it must not become one with
	beside  map[[2]int]bool // forms that are neighbours in a sentence, lower first
	lead    int             // the form of the first person
	bearers map[bearer]int  // persons by the words at the ends of their names, once asked for
}

func newLinker(text string, ms []entity.Entity) *linker {
	l := &linker{text: text, ms: ms, formOf: make([]int, len(ms)), byRaw: make(map[formKey]int), byKey: make(map[formKey]int), bySolid: make(map[formKey]int), lead: -1}
	var folded folder
	for i, m := range ms {
		surface := m.In(text)
		raw := folded.words(surface)
		if len(raw) == 0 {
			raw = []string{surface} // no letter in it: only itself is like it
		}
		seat, governed := "", false
		if m.Label == entity.Location {
			seat = seatBefore(text[:m.Start])
			governed = seat != "" || officeBefore(text[:m.Start])
		}
		key := formKey{m.Label, strings.Join(raw, " ")}
		if seat != "" {
			key.words += "|" + seat
		}
		f, ok := l.byRaw[key]
		if !ok {
			f = len(l.forms)
			l.byRaw[key] = f
			l.forms = append(l.forms, form{
				label: m.Label, raw: slices.Clone(raw), seat: seat, first: i,
				acronym: looksAcronym(surface),
				sacred:  m.Label == entity.Person && sacredBefore(text[:m.Start]),
			})
			l.parent = append(l.parent, f)
		}
		if l.lead < 0 && m.Label == entity.Person {
			l.lead = f
		}
		l.forms[f].count++
		l.forms[f].governed = l.forms[f].governed || governed
		l.formOf[i] = f
	}
	return l
}

// find returns the root of form f; paths are halved on the way.
func (l *linker) find(f int) int {
	for l.parent[f] != f {
		l.parent[f] = l.parent[l.parent[f]]
		f = l.parent[f]
	}
	return f
}

// sizes counts the forms in the cluster of each root.
func (l *linker) sizes() map[int]int {
	size := make(map[int]int)
	for i := range l.forms {
		size[l.find(i)]++
	}
	return size
}

// join makes f and g one, unless they must be kept apart. The form that the
// text has first becomes the root.
func (l *linker) join(f, g int) {
	f, g = l.find(f), l.find(g)
	if f == g || l.areApart(f, g) {
		return
	}
	if l.forms[g].first < l.forms[f].first {
		f, g = g, f
	}
	l.parent[g] = f
	l.inheritApart(f, g)
}

// wordIndex lists the forms of one label by a word they have.
type wordIndex map[string][]int

// joinOnly joins form i with the one cluster among the candidates that fits, unless
// there are two.
func (l *linker) joinOnly(i int, candidates []int, fits func(long *form) bool) {
	found := -1
	for _, g := range capped(candidates) {
		root := l.find(g)
		if root == l.find(i) || !fits(&l.forms[g]) {
			continue
		}
		if found >= 0 && found != root {
			return
		}
		found = root
	}
	if found >= 0 {
		l.join(found, i)
	}
}

// clusters reads the forest. Its clusters have the mentions as they were given.
func (l *linker) clusters(given []entity.Entity) []Cluster {
	var cs []Cluster
	var members [][]int // the mentions of each cluster
	at := make(map[int]int)
	for i, m := range given {
		root := l.find(l.formOf[i])
		c, ok := at[root]
		if !ok {
			c = len(cs)
			at[root] = c
			cs = append(cs, Cluster{Label: m.Label})
			members = append(members, nil)
		}
		cs[c].Mentions = append(cs[c].Mentions, m)
		members[c] = append(members[c], i)
	}
	for i := range cs {
		cs[i].Name = l.fullest(members[i])
	}
	return cs
}
