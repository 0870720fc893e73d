package mend

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Pages lose the space on either side of a link: [AktrisSari Dewimengaku] is [Sari
// Dewi] where the text has that name elsewhere, and [SariMelati] are [Sari] and
// [Melati] where it has both. What is cut off is a word that texts write with small
// letters. Places, bodies and products may be made of two words, TelkomGroup: off their
// ends it is cut only in small letters, or if it is a name of their kind itself, and off
// their beginnings only if the text has the rest, of several words.

// CutGlued cuts off what is glued to names, and marks the names among it.
func CutGlued(p *clue.Page) {
	g := gluedNames{Page: p}
	var added []entity.Entity
	for i := range p.Names {
		e := &p.Names[i]
		if e.End-e.Start < 2*shortestGlued || e.End-e.Start > longestGlued {
			continue
		}
		if at := g.cutSmall(e.In(p.Text)); at > 0 {
			e.End = e.Start + at
		}
		if at := g.cutCapital(*e); at > 0 {
			second := *e
			second.Start += at
			e.End = second.Start
			if label, ok := g.labels[second.In(p.Text)]; ok {
				second.Label = label
				added = append(added, second)
				if label, ok := g.labels[e.In(p.Text)]; ok {
					e.Label = label
				}
			}
		}
		if at := g.cutHead(e.In(p.Text)); at > 0 {
			e.Start += at
			e.Label = g.labels[e.In(p.Text)]
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

const (
	shortestGlued = 3  // of a name and of what is glued to it
	longestGlued  = 60 // of a mention
)

// gluedNames looks names up among those of the text.
type gluedNames struct {
	*clue.Page
	labels map[string]entity.Label // by the names of the text, and the last names of people
	first  map[string]bool         // the first words of people with several
}

// has says whether the text has a name by itself.
func (g *gluedNames) has(name string) bool {
	if g.labels == nil {
		g.labels = make(map[string]entity.Label, len(g.Names))
		for _, e := range g.Names {
			g.labels[e.In(g.Text)] = e.Label
		}
		g.first = map[string]bool{}
		for _, e := range g.Names {
			if at := strings.LastIndexByte(e.In(g.Text), ' '); at > 0 && e.Label == entity.Person {
				if name := e.In(g.Text)[at+1:]; g.labels[name] == "" {
					g.labels[name] = e.Label // the last name of a person
				}
				g.first[ortho.FirstWord(e.In(g.Text))] = true
			}
		}
	}
	return g.labels[name] != ""
}

// hasEnd says whether the text has a name, or the last word of it.
func (g *gluedNames) hasEnd(name string) bool {
	return g.has(name) || g.has(ortho.LastWord(name))
}

// isCommon says whether texts write a word in small letters.
func (g *gluedNames) isCommon(word string) bool {
	row, known := g.Know.Words.Fold(word)
	return known && row.Lower > row.Title+1
}

// cutSmall returns where a word in small letters is glued to the end of a name, 0 for
// nowhere.
func (g *gluedNames) cutSmall(name string) int {
	last := strings.LastIndexByte(name, ' ') + 1
	word := name[last:]
	if len(word) < 2*shortestGlued || !g.Know.IsUnknown(word) {
		return 0
	}
	for at := shortestGlued; at+shortestGlued <= len(word); at++ {
		if tail := word[at:]; ortho.IsLower(tail[0]) && (len(tail) > shortestGlued && !isSuffix(tail) || wordlist.IsOneOf(shortGlue, tail)) &&
			g.hasEnd(name[:last+at]) && !g.first[word] && g.isCommon(tail) {
			return last + at
		}
	}
	return 0
}

// shortGlue are words of three letters that stand behind names.
var shortGlue = wordlist.Words("dan ini itu tak pun mau bak")

// isSuffix reports what names may end in.
func isSuffix(s string) bool { return s == "wati" || s == "sari" }

// gluedLabels are labels of a list of credits, and other words that begin what stands
// behind a person.
var gluedLabels = wordlist.Words("Sutradara Genre Durasi Pemeran Produser Penulis Sinopsis Telepon Alamat Dikutip Diketahui Pejabat Alasan")

// cutCapital returns where a word with a capital, or another name, is glued to the end
// of a name, 0 for nowhere.
func (g *gluedNames) cutCapital(e entity.Entity) int {
	name := e.In(g.Text)
	for at := nextCapital(name, shortestGlued); at > 0; at = nextCapital(name, at+1) {
		head, tail := name[:at], name[at:]
		switch {
		case e.Label == entity.Person && gluedLabels.Has(tail):
			return at
		case e.Label != entity.Person && strings.Contains(head, " "):
		case !g.hasEnd(head):
		case g.has(tail) && (e.Label == entity.Person || g.labels[head] == g.labels[tail]):
			return at
		case e.Label == entity.Person && !strings.Contains(tail, " ") && g.isCommon(tail):
			return at
		}
	}
	return 0
}

// nextCapital returns where a capital stands in a word behind a small letter, from an
// offset on, 0 for nowhere.
func nextCapital(name string, from int) int {
	for at := from; at+shortestGlued <= len(name); at++ {
		if c := name[at]; ortho.IsUpper(c) && ortho.IsLower(name[at-1]) && ortho.IsLower(name[at+1]) {
			return at
		}
	}
	return 0
}

// cutHead returns where a name of several words begins that a common word is glued to,
// 0 for nowhere.
func (g *gluedNames) cutHead(name string) int {
	at := nextCapital(name, shortestGlued-1)
	if at == 0 || strings.Contains(name[:at], " ") || !strings.Contains(name[at:], " ") || !g.isCommon(name[:at]) || !g.has(name[at:]) {
		return 0
	}
	return at
}
