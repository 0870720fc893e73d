package learn

import "github.com/wicara-nlp/wicara/internal/tagger"

// A tagger that keeps to the candidates of a document passes over two thirds of it, and
// does not find names that have other units: those of drugs, dishes and plants, say,
// which are written small.

// withinReach calls f with the first and the last unit of every span that a tagger can
// find. A span that a segment does not hold whole, or that shares a unit with the one
// before it, is left out.
func withinReach(d *tagger.Document, spans []Span, f func(first, last, typ int)) {
	at := 0
	for _, g := range spans {
		for at < len(d.Units) && d.Units[at].End <= g.Start {
			at++
		}
		first := at
		for at < len(d.Units) && d.Units[at].Start < g.End {
			at++
		}
		if first < at && d.Together(first, at) {
			f(first, at-1, g.Type)
		}
	}
}

// fewHidden: up to one in so many spans of a type may be hidden. In annotated news it is
// one in thirty of places, and fewer of people and bodies.
const fewHidden = 20

// NeedsEverywhere says whether too many spans of one of the types are hidden from a
// tagger that does not look Everywhere.
func NeedsEverywhere(docs []Document, types int) bool {
	hidden, all := make([]int, types), make([]int, types)
	var doc tagger.Document
	for i := range docs {
		d := &docs[i]
		d.load(&doc, d.Know)
		withinReach(&doc, d.Spans, func(_, _, typ int) { hidden[typ]-- })
		doc.Widen()
		withinReach(&doc, d.Spans, func(_, _, typ int) {
			hidden[typ]++
			all[typ]++
		})
	}
	for typ, n := range hidden {
		if n*fewHidden > all[typ] {
			return true
		}
	}
	return false
}
