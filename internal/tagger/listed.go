package tagger

import (
	"iter"
	"math/bits"
)

// shortestListed is how many bytes a listed name must have.
const shortestListed = 4

// Listed yields the names in headlines that one of our own lists has, and no
// other of them, and whose first word raw text never writes small. Type is the
// number of the list: 0 for people, 1 for places, 2 for organisations and so on.
// Score is not set.
func (d *Document) Listed() iter.Seq[Found] {
	return func(yield func(Found) bool) {
		for i := range d.Units {
			f := &d.info[i]
			own := f.names.begin >> ListOwn
			if own == 0 || own&(own-1) != 0 || f.mode != Headline || f.row.Lower > 0 {
				continue
			}
			last := d.endOf(i, own<<ListOwn)
			span := d.Units[i].Span
			span.End = d.Units[last].End
			if span.End-span.Start < shortestListed {
				continue
			}
			if !yield(Found{Span: span, Type: typeOf(own), First: i, Last: last}) {
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
