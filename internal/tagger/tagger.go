package tagger

import (
	"slices"

	"github.com/wicara-nlp/wicara/internal/crf"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Tagger labels the units of a document with the spans of a model.
type Tagger struct {
	Model  *crf.Model
	Labels []string // span types
	Know   *Knowledge
	Votes  bool    // label a document twice, the second time with its own votes
	Base   *Tagger // whose spans are hints to this one; nil for none
	Sum    string  // the checksum that ends its stored form; empty for a new tagger
	// Everywhere lets any unit be part of a span, not the candidates alone: there are
	// names that are written small. It is of this tagger and not of its Base.
	Everywhere bool
	// Calibration turns a span's probability under the model into how often
	// such a span is right; zero for no change.
	Calibration Calibration
}

// Found is a labelled span: bytes of the text, units, the label's index, and
// how probable the span is.
type Found struct {
	tokenize.Span
	First, Last int // units, both inside
	Type        int
	Score       float32
}

// Scratch is what one Tag needs; it may be used again.
type Scratch struct {
	Doc     Document
	lattice crf.Lattice
	ids     []uint64
	lookup  crf.Lookup
	path    []uint8
	extra   []int32
	found   []Found
	spans   []Found
}

// Cap returns how many units the scratch has room for.
func (x *Scratch) Cap() int { return max(cap(x.Doc.Units), cap(x.Doc.tokens)) }

// Segments calls f with every maximal range of candidate units.
func (d *Document) Segments(f func(s Sentence, start, end int)) {
	for _, s := range d.Sentences {
		for j := s.Start; j < s.End; j++ {
			if !d.info[j].candidate {
				continue
			}
			start := j
			for j < s.End && d.info[j].candidate {
				j++
			}
			f(s, start, j)
		}
	}
}

// Tag labels the document in the scratch and returns its spans in text order.
// They are valid until the next Tag.
func (t *Tagger) Tag(x *Scratch) []Found {
	d := &x.Doc
	if t.Base != nil {
		d.hinted = false // to the base
		d.Hint(t.Base.Tag(x))
	}
	if t.Everywhere {
		d.Widen()
	}
	x.lattice.Start(t.Model, len(d.Units))
	d.Segments(func(s Sentence, start, end int) {
		for i := start; i < end; i++ {
			x.ids = d.Features(x.ids[:0], s, i)
			t.Model.Table.Score(x.lattice.At(i), x.ids, &x.lookup)
		}
	})
	x.path = slices.Grow(x.path[:0], len(d.Units))[:len(d.Units)]
	d.Segments(func(_ Sentence, start, end int) { x.lattice.Viterbi(t.Model, x.path[start:end], start) })
	if t.Votes {
		x.found = t.spans(x.found[:0], x, false)
		d.Vote(x.found)
		t.vote(x)
	}
	x.spans = t.spans(x.spans[:0], x, true)
	return x.spans
}

// vote adds what the votes weigh, and labels the segments anew that have any.
func (t *Tagger) vote(x *Scratch) {
	d := &x.Doc
	x.extra = append(x.extra[:0], make([]int32, t.Model.Table.Labels)...)
	d.Segments(func(s Sentence, start, end int) {
		voted := false
		for i := start; i < end; i++ {
			x.ids = d.VoteFeatures(x.ids[:0], s, i)
			if len(x.ids) == 0 {
				continue
			}
			voted = true
			t.Model.Table.Score(x.extra, x.ids, &x.lookup)
			for y, v := range x.extra {
				x.lattice.At(i)[y] += v
			}
		}
		if voted {
			x.lattice.Viterbi(t.Model, x.path[start:end], start)
		}
	})
}

// spans appends the spans of the label path and, with score, how sure they are.
func (t *Tagger) spans(dst []Found, x *Scratch, score bool) []Found {
	x.Doc.Segments(func(_ Sentence, start, end int) {
		path, from := x.path[start:end], len(dst)
		dst = appendSpans(dst, &x.Doc, path, start)
		if len(dst) == from || !score {
			return
		}
		x.lattice.Confidence(t.Model, path, start, func(_, _ int, p float32) {
			dst[from].Score = t.Calibration.Of(p)
			from++
		})
	})
	return dst
}

// appendSpans turns a label path into spans.
func appendSpans(dst []Found, d *Document, path []uint8, start int) []Found {
	first := 0
	for i, y := range path {
		if y == crf.Outside {
			continue
		}
		switch crf.PosOf(int(y)) {
		case crf.B:
			first = i
			continue
		case crf.I:
			continue
		case crf.S:
			first = i
		}
		a, b := start+first, start+i
		dst = append(dst, Found{
			Span:  tokenize.Span{Start: d.Units[a].Start, End: d.Units[b].End},
			First: a, Last: b, Type: crf.TypeOf(int(y)),
		})
	}
	return dst
}
