package entity

import (
	"cmp"
	"slices"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Sure is the score from which a mention keeps its label whatever the
// rest of the document says: one article may well speak of Bologna the town
// and of Bologna the club.
const Sure = 0.9

// Merge appends the entities of two lists in text order, without overlaps. Each
// list is in text order and free of overlaps itself. Where entities overlap,
// wins(a, b) says whether the one of the second list, b, replaces that of the
// first, a.
func Merge(dst, first, second []Entity, wins func(a, b Entity) bool) []Entity {
	i := 0
	for _, b := range second {
		for i < len(first) && first[i].End <= b.Start {
			dst = push(dst, first[i])
			i++
		}
		replace := true
		j := i
		for ; j < len(first) && first[j].Start < b.End; j++ {
			replace = replace && wins(first[j], b)
		}
		if n := len(dst); n > 0 && dst[n-1].End > b.Start {
			replace = false
		}
		if replace {
			dst = append(dst, b)
			i = j
		}
	}
	for ; i < len(first); i++ {
		dst = push(dst, first[i])
	}
	return dst
}

// push appends an entity unless the last one covers part of it.
func push(dst []Entity, e Entity) []Entity {
	if n := len(dst); n > 0 && dst[n-1].End > e.Start {
		return dst
	}
	return append(dst, e)
}

// LastBefore returns the index of the last of the entities that ends at or before
// at, or -1.
func LastBefore(entities []Entity, at int) int {
	i, _ := slices.BinarySearchFunc(entities, at, func(e Entity, at int) int { return cmp.Compare(e.End, at+1) })
	return i - 1
}

// Apart puts entities in text order and leaves out those that overlap with one
// that begins before them or is longer. Of several at the same place the first stays.
func Apart(entities []Entity) []Entity {
	slices.SortStableFunc(entities, func(a, b Entity) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	out := entities[:0]
	for _, e := range entities {
		if len(out) == 0 || out[len(out)-1].End <= e.Start {
			out = append(out, e)
		}
	}
	return out
}

// WithAdded returns entities with those that a ruling adds, in text order.
func WithAdded(entities, added []Entity) []Entity {
	if added == nil {
		return entities
	}
	return Apart(append(entities, added...))
}

// WithReplaced returns entities with those that a ruling adds in place of what they
// overlap with. Both are in text order.
func WithReplaced(entities, added []Entity) []Entity {
	if added == nil {
		return entities
	}
	return Merge(nil, entities, added, func(_, _ Entity) bool { return true })
}

// WithLonger returns entities with those that a ruling adds in place of what lies
// in them. Both are in text order.
func WithLonger(entities, added []Entity) []Entity {
	if added == nil {
		return entities
	}
	return Merge(nil, entities, added, func(a, b Entity) bool { return b.Start <= a.Start && a.End <= b.End })
}

// Labelled gives a label to what was found at a span, in place, or adds a mention
// to those added if nothing was.
func Labelled(added, entities []Entity, s tokenize.Span, label Label) []Entity {
	i := IndexOverlapping(entities, s)
	switch {
	case i < 0:
		return append(added, Certain(s, label))
	case entities[i].Span == s && entities[i].Label != label:
		entities[i].Label, entities[i].Score = label, Sure
	}
	return added
}

// Overlapping returns the first of the entities, which are in text order and do
// not overlap, that shares bytes with a span; the zero Entity if none does.
func Overlapping(entities []Entity, s tokenize.Span) Entity {
	if i := IndexOverlapping(entities, s); i >= 0 {
		return entities[i]
	}
	return Entity{}
}

// Found says whether one of the entities shares bytes with a span.
func Found(entities []Entity, s tokenize.Span) bool { return IndexOverlapping(entities, s) >= 0 }

// IndexOverlapping returns the index of the entity that Overlapping returns, -1 if
// there is none.
func IndexOverlapping(entities []Entity, s tokenize.Span) int {
	i, _ := slices.BinarySearchFunc(entities, s.Start, func(e Entity, start int) int { return cmp.Compare(e.End, start+1) })
	if i < len(entities) && entities[i].Start < s.End {
		return i
	}
	return -1
}
