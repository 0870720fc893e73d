package learn

import (
	"slices"

	"github.com/wicara-nlp/wicara/internal/crf"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

// set is a training set in the form the learner takes: features are rows,
// first those that all corpora share, then those of single corpora, then those
// of the votes.
type set struct {
	sequences []crf.Sequence
	hashes    []uint64 // of each row
	ownRow    int      // first row of a feature of a single corpus
	voteRow   int      // first row of a vote feature
	rows      map[uint64]uint32
	doc       tagger.Document
	ids       []uint64
	votes     bool
	wide      bool // all units are looked at
	sure      float32
	doubt     float32
}

func newSet(docs []Document, cfg Config) *set {
	s := &set{votes: cfg.Votes, wide: cfg.Everywhere, sure: cfg.Sure, doubt: cfg.Doubt}
	s.number(docs, cfg.Cutoff)
	for i := range docs {
		s.add(&docs[i])
	}
	s.rows = nil
	return s
}

// number counts the features and gives rows to those seen often enough, in
// the order of their hashes.
func (s *set) number(docs []Document, cutoff int) {
	count, own, votes := map[uint64]uint32{}, map[uint64]uint32{}, map[uint64]uint32{}
	for i := range docs {
		corpus := docs[i].Corpus
		s.load(&docs[i])
		s.doc.Segments(func(sent tagger.Sentence, start, end int) {
			for j := start; j < end; j++ {
				s.ids = s.doc.Features(s.ids[:0], sent, j)
				tally(count, s.ids)
				tally(own, ownIDs(s.ids, corpus))
				if s.votes {
					s.ids = s.doc.VoteFeatures(s.ids[:0], sent, j)
					tally(votes, s.ids)
				}
			}
		})
	}
	s.rows = map[uint64]uint32{}
	s.enter(count, cutoff)
	s.ownRow = len(s.hashes)
	s.enter(own, cutoff)
	s.voteRow = len(s.hashes)
	s.enter(votes, cutoff)
}

// ownIDs turns feature hashes into those of a single corpus, in place; corpus 0
// has none (feature augmentation, Daumé 2007, with corpus 0 as the target).
func ownIDs(ids []uint64, corpus int) []uint64 {
	if corpus == 0 {
		return ids[:0]
	}
	for i, h := range ids {
		h = (h ^ uint64(corpus)*0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93
		ids[i] = h ^ h>>32
	}
	return ids
}

func tally(count map[uint64]uint32, ids []uint64) {
	for _, h := range ids {
		count[h]++
	}
}

func (s *set) enter(count map[uint64]uint32, cutoff int) {
	from := len(s.hashes)
	for h, n := range count {
		if int(n) >= cutoff {
			s.hashes = append(s.hashes, h)
		}
	}
	added := s.hashes[from:]
	slices.Sort(added)
	for i, h := range added {
		s.rows[h] = uint32(from + i)
	}
}

func (s *set) load(d *Document) {
	d.load(&s.doc, d.Know)
	if s.wide {
		s.doc.Widen()
	}
	if s.votes && d.Guess != nil {
		s.doc.Vote(d.Guess)
	}
}

// add turns the segments of a document into sequences.
func (s *set) add(d *Document) {
	s.load(d)
	gold := goldLabels(&s.doc, d.Spans)
	doubts := s.doubts(d)
	s.doc.Segments(func(sent tagger.Sentence, start, end int) {
		q := crf.Sequence{Weight: d.Weight * s.belief(doubts, start, end), Offsets: make([]int32, 1, end-start+1), Gold: gold[start:end:end]}
		for j := start; j < end; j++ {
			s.ids = s.doc.Features(s.ids[:0], sent, j)
			q.Features = s.appendRows(q.Features)
			s.ids = ownIDs(s.ids, d.Corpus)
			q.Features = s.appendRows(q.Features)
			if s.votes {
				s.ids = s.doc.VoteFeatures(s.ids[:0], sent, j)
				q.Features = s.appendRows(q.Features)
			}
			q.Offsets = append(q.Offsets, int32(len(q.Features)))
		}
		s.sequences = append(s.sequences, q)
	})
}

// appendRows appends the rows of the features in ids that have one.
func (s *set) appendRows(dst []uint32) []uint32 {
	for _, h := range s.ids {
		if row, ok := s.rows[h]; ok {
			dst = append(dst, row)
		}
	}
	return dst
}

// goldLabels labels the units that the spans cover, for those within reach.
func goldLabels(d *tagger.Document, spans []Span) []uint8 {
	out := make([]uint8, len(d.Units))
	for i := range out {
		out[i] = crf.Outside
	}
	withinReach(d, spans, func(first, last, typ int) {
		for i := first; i <= last; i++ {
			out[i] = uint8(tagger.LabelIn(first, last, i, typ))
		}
	})
	return out
}
