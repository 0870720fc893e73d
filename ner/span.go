package ner

// merge appends the entities of two lists in text order, without overlaps. Each
// list is in text order and free of overlaps itself. Where entities overlap,
// wins(a, b) says whether the one of the second list, b, replaces that of the
// first, a.
func merge(dst, first, second []Entity, wins func(a, b Entity) bool) []Entity {
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

// sureRule is the score from which a rule knows better than the model.
const sureRule = scoreWord

// better prefers the longer of two nested entities (the year in Pilkada 2024
// belongs to the event), then a sure rule, then the surer of the two.
func better(a, b Entity) bool {
	inA := a.Start <= b.Start && b.End <= a.End
	inB := b.Start <= a.Start && a.End <= b.End
	switch {
	case inA && !inB:
		return false
	case inB && !inA:
		return true
	case ruled(b.Label) && b.Score >= sureRule:
		return true
	}
	return b.Score > a.Score
}

// override is how the caller's gazetteer competes with the rest.
func (r Recognizer) override(_, _ Entity) bool { return r.Override }
