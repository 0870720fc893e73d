package ner

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Cluster is one person, place or organisation of a document and every
// mention of it.
type Cluster struct {
	// Name is the fullest form in which the text names it, with runs of white
	// space made one blank: "Kim Jong Un", not "Kim".
	Name string `json:"name"`
	// Label is the label that all mentions have.
	Label Label `json:"label"`
	// Mentions are the mentions as they were given, in text order.
	Mentions []Entity `json:"mentions"`
}

// Clusters gathers the mentions that name the same person, place or
// organisation in one document.
//
// Mentions are entities of text with byte offsets, from a Recognizer or from
// anywhere else, in any order; Clusters leaves the slice alone. Only Person,
// Location and Organization are clustered: a date or a sum of money is not a
// thing that a text comes back to under another name. Entities with another
// label, and those whose span does not lie in the text, are left out. Every
// other mention is in exactly one cluster, even if alone there. Clusters come
// in the order of their first mention.
//
// The method works on names alone, with rules from the general to the
// particular: the same letters, whatever their case, accents and stops; short
// forms that the text itself defines ("Komisi Pemberantasan Korupsi (KPK)",
// "Muhaimin Iskandar atau Cak Imin"); short forms that every reader knows
// (the table in alias.txt); part of a name for the whole ("Putin", "Gelora Bung
// Karno", "Telkom") or its first letters for a first name; slips of one letter in long names; and letters or
// syllables of the words ("BMKG", "Kukar", "Bidlabfor"). A mention joins
// another only under the same label, and a short form never joins two full
// names to each other: Budi Santoso and his son Rudi Santoso stay two people.
// What cannot be decided stays apart.
//
// Time is near-linear in the number of mentions and in the length of the
// names: every comparison goes through an index with bounded buckets.
// Clusters allocates; text is not copied. It never fails.
func Clusters(text string, mentions []Entity) []Cluster {
	ms := clusterable(text, mentions)
	if len(ms) == 0 {
		return nil
	}
	l := newLinker(text, ms)
	l.define()
	l.alias()
	l.slips(2)
	l.people()
	l.nicknames()
	l.places()
	l.organizations()
	l.slips(1)
	l.acronyms()
	return l.clusters()
}

// clusterable returns the mentions that can be clustered, in text order.
func clusterable(text string, mentions []Entity) []Entity {
	ms := make([]Entity, 0, len(mentions))
	for _, m := range mentions {
		if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
			continue
		}
		switch m.Label {
		case Person, Location, Organization:
			ms = append(ms, m)
		}
	}
	slices.SortStableFunc(ms, func(a, b Entity) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return ms
}

// form is one way of naming something: all mentions of one label whose words
// are the same once they are folded.
type form struct {
	label    Label
	words    []string // folded and expanded
	raw      []string // folded only
	first    int      // index of the first mention
	count    int      // how many mentions
	defined  bool     // a short form that the text itself defines
	acronym  bool     // one word that is written like an abbreviation
	sacred   bool     // a prophet: never a part of somebody's longer name
	expanded bool     // words came from the table of aliases
}

type formKey struct {
	label Label
	words string
}

// linker joins forms. Forms are the nodes of a union-find forest.
type linker struct {
	text   string
	ms     []Entity
	formOf []int // by mention
	forms  []form
	parent []int
	byKey  map[formKey]int // expanded words → first form that has them
}

func newLinker(text string, ms []Entity) *linker {
	l := &linker{text: text, ms: ms, formOf: make([]int, len(ms)), byKey: make(map[formKey]int)}
	byRaw := make(map[formKey]int)
	var folded folder
	for i, m := range ms {
		surface := m.In(text)
		raw := folded.words(surface)
		if len(raw) == 0 {
			raw = []string{surface} // no letter in it: only itself is like it
		}
		key := formKey{m.Label, strings.Join(raw, " ")}
		f, ok := byRaw[key]
		if !ok {
			f = len(l.forms)
			byRaw[key] = f
			l.forms = append(l.forms, form{
				label: m.Label, raw: slices.Clone(raw), first: i,
				acronym: looksAcronym(surface),
				sacred:  m.Label == Person && sacredBefore(text[:m.Start]),
			})
			l.parent = append(l.parent, f)
		}
		l.forms[f].count++
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

// join makes f and g one. The form that the text has first becomes the root.
func (l *linker) join(f, g int) {
	f, g = l.find(f), l.find(g)
	if f == g {
		return
	}
	if l.forms[g].first < l.forms[f].first {
		f, g = g, f
	}
	l.parent[g] = f
}

// clusters reads the forest.
func (l *linker) clusters() []Cluster {
	var cs []Cluster
	at := make(map[int]int)
	for i, m := range l.ms {
		root := l.find(l.formOf[i])
		c, ok := at[root]
		if !ok {
			c = len(cs)
			at[root] = c
			cs = append(cs, Cluster{Label: m.Label})
		}
		cs[c].Mentions = append(cs[c].Mentions, m)
	}
	for i := range cs {
		cs[i].Name = fullest(l.text, cs[i].Mentions)
	}
	return cs
}

// fullest returns the form with the most words; among those one that is not in
// capitals throughout, then the most frequent, so that a slip of the pen does
// not win, then the longest, then the first.
func fullest(text string, mentions []Entity) string {
	type rank struct{ words, count, mixed, length int }
	ranks := make(map[string]*rank)
	var order []string
	for _, m := range mentions {
		s := m.In(text)
		r, ok := ranks[s]
		if !ok {
			r = &rank{words: len(strings.Fields(s)), length: utf8.RuneCountInString(s)}
			if strings.IndexFunc(s, unicode.IsLower) >= 0 {
				r.mixed = 1
			}
			ranks[s] = r
			order = append(order, s)
		}
		r.count++
	}
	best := slices.MaxFunc(order, func(a, b string) int {
		x, y := ranks[a], ranks[b]
		return cmp.Or(
			cmp.Compare(x.words, y.words),
			cmp.Compare(x.mixed, y.mixed),
			cmp.Compare(x.count, y.count),
			cmp.Compare(x.length, y.length),
		)
	})
	return strings.Join(strings.Fields(best), " ")
}
