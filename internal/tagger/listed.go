package tagger

import (
	"iter"
	"math/bits"
)

// shortestListed is how many bytes a listed name must have.
const shortestListed = 4

// Listing is a name that one of our own lists has, and no other of them. Type is
// the number of the list, counted from ListOwn; Score is not set.
type Listing struct {
	Found
	Headline bool // stands in a headline, and raw text never writes its first word small
}

// Listed yields the names of our own lists that stand in a document.
func (d *Document) Listed() iter.Seq[Listing] {
	return func(yield func(Listing) bool) {
		for i := range d.Units {
			f := &d.info[i]
			own := f.names.begin >> ListOwn
			if own == 0 || own&(own-1) != 0 || !f.candidate {
				continue
			}
			last := d.endOf(i, own<<ListOwn)
			span := d.Units[i].Span
			span.End = d.Units[last].End
			if span.End-span.Start < shortestListed {
				continue
			}
			found := Found{Span: span, Type: typeOf(own), First: i, Last: last}
			if !yield(Listing{found, f.mode == Headline && f.row.Lower == 0}) {
				return
			}
		}
	}
}

// endOf returns the last unit of the name of a list that begins at unit i.
func (d *Document) endOf(i int, list uint32) int {
	for d.info[i].names.end&list == 0 {
		i++
	}
	return i
}

// typeOf returns the number of the only bit that is set.
func typeOf(own uint32) int { return bits.TrailingZeros32(own) }
