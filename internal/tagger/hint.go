package tagger

import "github.com/wicara-nlp/wicara/internal/crf"

// A tagger may build on another one, its base, whose spans are features to it
// and not decisions (stacking, Wolpert 1992).

// hint is what the base found at a unit.
type hint struct {
	label uint8 // the base's label
	sure  uint8 // 0 to 3
}

// sureSteps are the scores from which on a hint is surer.
var sureSteps = [...]float32{0.6, 0.8, 0.95}

// Hint gives the document the spans that a base found in it, in place of those
// that it had. A document that is loaded anew has none.
func (d *Document) Hint(found []Found) {
	d.hinted = true
	for i := range d.info {
		d.info[i].hint = hint{}
	}
	for _, f := range found {
		for i := f.First; i <= f.Last; i++ {
			d.info[i].hint = hint{uint8(LabelIn(f.First, f.Last, i, f.Type)), steps(f.Score)}
		}
	}
}

func steps(score float32) (n uint8) {
	for _, s := range sureSteps {
		if score >= s {
			n++
		}
	}
	return n
}

// hintAt returns the label that the base gave to unit i.
func (x *extractor) hintAt(i int) uint64 {
	if i < x.s.Start || i >= x.s.End {
		return crf.Outside
	}
	return uint64(x.d.info[i].hint.label)
}

// hintCopies is how many features say the same: together they learn faster
// than the words and shapes of a small set, which fit it as well but tell less.
const hintCopies = 8

// hints looks at what the base found, and where it is right.
func (x *extractor) hints(i int) {
	if !x.d.hinted {
		return
	}
	h := x.hintAt(i)
	for k := range hintCopies {
		x.add(near(tHint, k), h)
	}
	x.add(tHintPair, x.hintAt(i-1)<<8|h)
	x.add(near(tHintPair, 1), x.hintAt(i+1)<<8|h)
	x.add(tHintSure, uint64(x.d.info[i].hint.sure)<<8|h)
	x.add(tHintLower, join(x.lower(i), h))
	x.add(near(tHintLower, -1), join(x.lower(i-1), h))
	x.add(near(tHintLower, 1), join(x.lower(i+1), h))
	x.add(tHintShape, x.shape(i)<<8|h)
	x.add(near(tHintCluster, -1), uint64(x.row(i-1).C300)<<8|h)
	x.add(near(tHintCluster, 1), uint64(x.row(i+1).C300)<<8|h)
}
