package tagger

import "github.com/wicara-nlp/wicara/internal/crf"

// vote is what a first labelling of the document says about a unit: its own
// label, the labels of the same word elsewhere, and a name found elsewhere
// that stands here, too (two-stage decoding after Krishnan and Manning 2006).
type vote struct {
	own   uint8 // label + 1; 0 without a vote
	other uint8 // type that the word has most elsewhere: type + 1, types + 1 for outside
	share uint8 // how many of the others agree: 1 half, 2 most, 3 all
	pos   uint8 // position it has most elsewhere: pos + 1
	name  uint8 // label + 1 of the longest name that was found elsewhere
}

// maxOthers bounds how many other occurrences of a word vote on it.
const maxOthers = 24

// Vote lets the spans found in a first pass vote on every unit. Types from
// types on are ignored.
func (d *Document) Vote(found []Found) {
	for i := range d.info {
		d.info[i].vote = vote{own: 1}
	}
	for _, f := range found {
		for i := f.First; i <= f.Last; i++ {
			d.info[i].vote.own = uint8(LabelIn(f.First, f.Last, i, f.Type)) + 1
		}
	}
	for i := range d.info {
		if d.info[i].candidate && int(d.info[i].other) != i {
			d.count(i)
		}
	}
	for _, f := range found {
		d.spread(f)
	}
}

// LabelIn returns the label of unit i in a span of units first to last.
func LabelIn(first, last, i, typ int) int {
	pos := crf.I
	switch {
	case first == last:
		pos = crf.S
	case i == first:
		pos = crf.B
	case i == last:
		pos = crf.E
	}
	return crf.LabelOf(typ, pos)
}

// count collects the labels of the same word elsewhere.
func (d *Document) count(i int) {
	var typ [types + 1]int
	var pos [4]int
	all := 0
	j := int(d.info[i].other)
	for k := 0; j != i && k < maxOthers; j, k = int(d.info[j].other), k+1 {
		if !d.info[j].candidate {
			continue
		}
		label := int(d.info[j].vote.own) - 1
		t := crf.TypeOf(label)
		switch {
		case t < 0:
			typ[types]++
		case t < types:
			typ[t]++
			pos[crf.PosOf(label)]++
		}
		all++
	}
	if all == 0 {
		return
	}
	v := &d.info[i].vote
	best, place := largest(typ[:]), largest(pos[:])
	v.other = uint8(best) + 1
	switch n := typ[best]; {
	case n == all:
		v.share = 3
	case n*4 >= all*3:
		v.share = 2
	default:
		v.share = 1
	}
	if pos[place] > 0 {
		v.pos = uint8(place) + 1
	}
}

func largest(n []int) int {
	best := 0
	for i, v := range n {
		if v > n[best] {
			best = i
		}
	}
	return best
}

// spread marks the other places in the document where the words of a span
// stand; a longer name outdoes a shorter one.
func (d *Document) spread(f Found) {
	anchor := f.First
	for anchor < f.Last && int(d.info[anchor].other) == anchor {
		anchor++
	}
	j := int(d.info[anchor].other)
	for k := 0; j != anchor && k < maxOthers; j, k = int(d.info[j].other), k+1 {
		start := j - (anchor - f.First)
		if !d.same(f, start) || d.longer(start, f.Last-f.First+1) {
			continue
		}
		for i := f.First; i <= f.Last; i++ {
			d.info[start+i-f.First].vote.name = uint8(LabelIn(f.First, f.Last, i, f.Type)) + 1
		}
	}
}

// same says whether the words of span f stand at unit start.
func (d *Document) same(f Found, start int) bool {
	if start < 0 || start+f.Last-f.First >= len(d.Units) {
		return false
	}
	for i := f.First; i <= f.Last; i++ {
		if o := start + i - f.First; d.Units[o].Lower != d.Units[i].Lower || !d.info[o].candidate {
			return false
		}
	}
	return true
}

// longer says whether a name longer than n units is marked at unit start.
func (d *Document) longer(start, n int) bool {
	for i := start; i < start+n; i++ {
		if d.info[i].vote.name == 0 {
			continue
		}
		to := d.markedTo(i, min(i+n, len(d.info)-1))
		if to-d.markedFrom(i, max(i-n, 0)) >= n {
			return true
		}
		i = to // from its other units the name reaches no further
	}
	return false
}

// markedFrom returns where the name that is marked at unit i begins, or least if
// that comes first.
func (d *Document) markedFrom(i, least int) int {
	for i > least && d.info[i].vote.name > 0 && !crf.Opens(int(d.info[i].vote.name)-1) {
		i--
	}
	return i
}

// markedTo returns where the name that is marked at unit i ends, or most if that
// comes first.
func (d *Document) markedTo(i, most int) int {
	for i < most && d.info[i].vote.name > 0 && !crf.Closes(int(d.info[i].vote.name)-1) {
		i++
	}
	return i
}

// VoteFeatures appends the feature hashes that come from the votes on unit i.
func (d *Document) VoteFeatures(dst []uint64, s Sentence, i int) []uint64 {
	v := d.info[i].vote
	if v.own == 0 || v.other == 0 && v.name == 0 {
		return dst
	}
	x := extractor{d: d, s: s, ids: dst, cur: uint64(s.Mode)}
	other := uint64(v.other)<<2 | uint64(v.share)
	x.addMode(tVote, other)
	x.addMode(near(tVote, 1), other<<3|uint64(v.pos))
	x.addMode(tVoteOwn, other<<8|uint64(v.own))
	x.addMode(tVoteName, uint64(v.name))
	x.addMode(near(tVoteName, 1), uint64(v.name)<<8|uint64(v.own))
	x.addMode(near(tVoteName, 2), uint64(v.name)<<16|other)
	x.addMode(tVoteShape, other<<8|x.shape(i))
	if i > s.Start {
		x.addMode(near(tVoteName, -1), uint64(d.info[i-1].vote.name)<<8|uint64(v.name))
	}
	if i+1 < s.End {
		x.addMode(near(tVoteName, 3), uint64(d.info[i+1].vote.name)<<8|uint64(v.name))
	}
	return x.ids
}
