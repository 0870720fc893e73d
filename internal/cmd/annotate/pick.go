package main

import (
	"bufio"
	"cmp"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/ner"
)

// doubtful is the score below which a mention is shown with a question mark.
const doubtful = 0.8

// candidate is an excerpt that may be picked.
type candidate struct {
	parts [][3]int
	text  string
	marks []standoff.Entity
	doubt float64 // per word
}

// pick prints n new excerpts of a raw file, those of which find is least sure,
// with what it finds in them.
func pick(s *store, find ner.Finder, name string, n int, w *bufio.Writer) error {
	known, err := readAnnotated(s)
	if err != nil {
		return err
	}
	all, err := candidates(s, find, name, known)
	if err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.doubt, a.doubt) })
	for _, c := range all {
		if n == 0 {
			break
		}
		if known.trained.shares(c.text) { // now that others are picked
			continue
		}
		known.trained.add(c.text)
		standoff.WriteMarked(w, header(name, c.parts), c.text, c.marks)
		n--
	}
	return nil
}

// candidates returns at most one excerpt of every document of a raw file.
func candidates(s *store, find ner.Finder, name string, known *annotated) ([]candidate, error) {
	lines, err := s.raw(name)
	if err != nil {
		return nil, err
	}
	done, err := s.parts(name)
	if err != nil {
		return nil, err
	}
	var out []candidate
	for d := range documents(name, lines) {
		if known.measured.shares(d.text) {
			continue
		}
		pieces := d.pieces()
		for i := range pieces {
			p := &pieces[i]
			// A short piece has no sentence to be known by.
			p.fits = p.fits && !p.overlaps(done[p.part[0]]) && !known.trained.shares(p.In(d.text))
		}
		if c, ok := d.candidate(pieces, find.Append(nil, d.text)); ok {
			out = append(out, c)
		}
	}
	return out, nil
}

// candidate makes an excerpt of the pieces of d that are worth it.
func (d *document) candidate(pieces []piece, found []ner.Entity) (c candidate, ok bool) {
	for i := range pieces {
		pieces[i].weigh(d.text, found)
	}
	chosen, doubt := choose(pieces, d.headline)
	if len(chosen) == 0 {
		return c, false
	}
	c.doubt = doubt
	var b strings.Builder
	for _, p := range chosen {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		c.parts = append(c.parts, p.part)
		c.marks = p.appendMarks(c.marks, b.Len(), found)
		b.WriteString(p.In(d.text))
	}
	c.text = b.String()
	return c, true
}

// appendMarks appends the mentions inside the piece, which starts at byte at of
// the excerpt, as they are to be printed. One across a cut is left out.
func (p *piece) appendMarks(dst []standoff.Entity, at int, found []ner.Entity) []standoff.Entity {
	for _, e := range found {
		if e.Start < p.Start || e.End > p.End || !slices.Contains(standoff.Labels, string(e.Label)) {
			continue
		}
		label := string(e.Label)
		if e.Score < doubtful {
			label = "?" + label
		}
		dst = append(dst, standoff.Entity{Start: e.Start - p.Start + at, End: e.End - p.Start + at, Label: label})
	}
	return dst
}

// The size of an excerpt, in words.
const (
	leastWords  = 25
	enoughWords = 60  // from here on no piece is taken that leads beyond mostWords
	wantedWords = 100 // from here on no piece is taken
	mostWords   = 130
)

// choose returns the pieces of an excerpt in text order, and how doubtful they
// are per word; none where there is little doubt or text. An article's headline
// comes along, because it tells what the rest is about, unless it was annotated
// before.
func choose(pieces []piece, headline bool) (chosen []piece, doubt float64) {
	order := slices.Clone(pieces)
	words := 0
	if headline && len(order) > 0 && order[0].fits {
		chosen, words = append(chosen, order[0]), order[0].words
		order = order[1:]
	}
	// The constant keeps short pieces from coming first for a single name.
	rate := func(p piece) float64 { return p.doubt / float64(p.words+12) }
	slices.SortStableFunc(order, func(a, b piece) int { return cmp.Compare(rate(b), rate(a)) })
	for _, p := range order {
		if words > wantedWords {
			break
		}
		if !p.fits || p.doubt == 0 || words > enoughWords && words+p.words > mostWords {
			continue
		}
		chosen = append(chosen, p)
		words += p.words
		doubt += p.doubt
	}
	if doubt == 0 || words < leastWords {
		return nil, 0
	}
	slices.SortFunc(chosen, func(a, b piece) int { return cmp.Compare(a.Start, b.Start) })
	return chosen, doubt / float64(words+20) // as above, for short excerpts
}
