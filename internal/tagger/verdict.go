package tagger

import "math"

// Tally counts how a tagger labelled the words and names of raw text.
type Tally struct {
	words map[uint64]*wordTally
	names map[uint64]*nameTally
}

// types is how many span types a verdict can tell apart.
const types = 6

type nameTally struct {
	typ    [types]float32
	starts []uint64 // keys of its beginnings
}

type wordTally struct {
	typ         [types + 1]float32 // the last is Outside
	first, last float32
}

// NewTally returns an empty tally.
func NewTally() *Tally {
	return &Tally{words: map[uint64]*wordTally{}, names: map[uint64]*nameTally{}}
}

// Add counts a tagged document. Headlines are left out, and so is the first
// word of a sentence when it is outside: its capital says nothing.
func (c *Tally) Add(d *Document, found []Found) {
	at := 0
	for i := range d.Units {
		for at < len(found) && found[at].Last < i {
			at++
		}
		if d.info[i].mode != Running || !d.Units[i].Shape.capitalised() {
			continue
		}
		in := at < len(found) && found[at].First <= i
		if !in && d.info[i].flags&first != 0 {
			continue
		}
		t := c.word(join(0, d.Units[i].Lower))
		if !in {
			t.typ[types]++
			continue
		}
		t.typ[found[at].Type]++
		if found[at].First == i {
			t.first++
		}
		if found[at].Last == i {
			t.last++
		}
	}
	for _, f := range found {
		if d.info[f.First].mode == Running {
			c.addName(d, f)
		}
	}
}

func (c *Tally) word(h uint64) *wordTally {
	t := c.words[h]
	if t == nil {
		t = new(wordTally)
		c.words[h] = t
	}
	return t
}

func (c *Tally) addName(d *Document, f Found) {
	var keys [maxName]uint64
	n := 0
	var h uint64
	for i := f.First; i <= f.Last; i++ {
		if n == maxName {
			return
		}
		h = join(h, d.Units[i].Lower)
		keys[n] = h
		n++
	}
	t := c.names[h]
	if t == nil {
		t = &nameTally{starts: append([]uint64(nil), keys[:n-1]...)}
		c.names[h] = t
	}
	t.typ[f.Type]++
}

// Merge adds the counts of o.
func (c *Tally) Merge(o *Tally) {
	for h, v := range o.words {
		t := c.word(h)
		for i := range v.typ {
			t.typ[i] += v.typ[i]
		}
		t.first += v.first
		t.last += v.last
	}
	for h, v := range o.names {
		t := c.names[h]
		if t == nil {
			t = &nameTally{starts: v.starts}
			c.names[h] = t
		}
		for i := range v.typ {
			t.typ[i] += v.typ[i]
		}
	}
}

// AddTo enters the verdicts into a table of names. Counts are divided by
// scale, the number of taggers; what was seen less than least times is left
// out.
func (c *Tally) AddTo(entries map[uint64]NameInfo, scale, least float32) {
	for h, t := range c.words {
		if v := t.pack(scale, least); v != 0 {
			entries[h] |= NameInfo(v) << verdictAt
		}
	}
	for h, t := range c.names {
		sum, best := total(t.typ[:])
		if sum < least*scale || t.typ[best]*3 < sum*2 {
			continue
		}
		entries[h] |= 1 << (ListTagged + best)
		for _, p := range t.starts {
			entries[p] |= IsPrefix
		}
	}
}

func total(t []float32) (sum float32, best int) {
	for i, v := range t {
		sum += v
		if v > t[best] {
			best = i
		}
	}
	return sum, best
}

// pack turns counts into 13 bits: the commonest type (0–2), its share (3–4), the
// second type (5–7), how often the word begins and ends a name (8–9, 10–11), and
// that it is known (12).
func (t *wordTally) pack(scale, least float32) uint32 {
	sum, best := total(t.typ[:])
	if sum < least*scale {
		return 0
	}
	second, top := types+1, float32(0)
	for i, v := range t.typ {
		if i != best && v > top {
			second, top = i, v
		}
	}
	if top*8 < sum {
		second = types + 1
	}
	share := uint32(0)
	for _, limit := range []float32{0.6, 0.8, 0.95} {
		if t.typ[best] >= sum*limit {
			share++
		}
	}
	names := sum - t.typ[types]
	var begins, ends uint32
	if names > 0 {
		begins = uint32(math.Round(float64(3 * t.first / names)))
		ends = uint32(math.Round(float64(3 * t.last / names)))
	}
	return verdictKnown | uint32(best) | share<<3 | uint32(second)<<5 | begins<<8 | ends<<10
}

// Parts of a packed verdict.
const (
	verdictKnown = 1 << 12
	verdictKind  = verdictKnown | 0x1F        // type and share
	verdictPlace = verdictKind | 0xFE0        // and second type, beginning, end
	verdictSure  = verdictKnown | 0x1F | 0xE0 // type, share, second type
)
