package train

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
)

// Difference is a mention on which a recognizer and the annotation of a sentence
// disagree. Gold is what is annotated and Found what was found. If one side has no
// counterpart, the other is the zero Entity. If both are set, their spans overlap, and
// the spans, the labels or both differ.
type Difference struct {
	Gold, Found ner.Entity
}

// Compare returns the differences between the entities of s and found, in text
// order. Both must be in text order and without overlaps. A final full stop and the
// space around it do not count: PT Maju Tbk and PT Maju Tbk. are the same span.
func (s Sentence) Compare(found []ner.Entity) []Difference {
	var diffs []Difference
	for _, p := range pair(s.Text, s.Entities, found) {
		if !p.right {
			diffs = append(diffs, p.Difference)
		}
	}
	return diffs
}

// pairing is a mention on both sides, or on one.
type pairing struct {
	Difference
	right bool // same span and label
}

// pair matches the mentions of both sides: first those with the same span,
// then, from left to right, those that overlap and are still alone.
func pair(text string, gold, found []ner.Entity) []pairing {
	var pairs []pairing
	pairedGold := make([]bool, len(gold))
	pairedFound := make([]bool, len(found))
	join := func(g, f int, right bool) {
		pairs = append(pairs, pairing{Difference{gold[g], found[f]}, right})
		pairedGold[g], pairedFound[f] = true, true
	}
	for g, f := 0, 0; g < len(gold) && f < len(found); {
		switch gs, fs := gold[g], found[f]; {
		case gs.Start == fs.Start && trimmedEnd(text, gs) == trimmedEnd(text, fs):
			join(g, f, gs.Label == fs.Label)
			g, f = g+1, f+1
		case gs.Start < fs.Start || gs.Start == fs.Start && gs.End < fs.End:
			g++
		default:
			f++
		}
	}
	for g, f := 0, 0; g < len(gold) && f < len(found); {
		switch gs, fs := gold[g], found[f]; {
		case pairedGold[g] || gs.End <= fs.Start:
			g++
		case pairedFound[f] || fs.End <= gs.Start:
			f++
		default:
			join(g, f, false)
			g, f = g+1, f+1
		}
	}
	for g, paired := range pairedGold {
		if !paired {
			pairs = append(pairs, pairing{Difference: Difference{Gold: gold[g]}})
		}
	}
	for f, paired := range pairedFound {
		if !paired {
			pairs = append(pairs, pairing{Difference: Difference{Found: found[f]}})
		}
	}
	slices.SortStableFunc(pairs, func(a, b pairing) int { return cmp.Compare(a.start(), b.start()) })
	return pairs
}

// start is where the first side of the pair begins.
func (p pairing) start() int {
	switch {
	case p.Gold.Label == "":
		return p.Found.Start
	case p.Found.Label == "":
		return p.Gold.Start
	}
	return min(p.Gold.Start, p.Found.Start)
}

// trimmedEnd is the end of e without a final full stop.
func trimmedEnd(text string, e ner.Entity) int {
	name := e.In(text)
	if short, ok := strings.CutSuffix(name, "."); ok && short != "" {
		name = strings.TrimRight(short, " ")
	}
	return e.Start + len(name)
}
