package crf

import (
	"math/bits"

	"github.com/wicara-nlp/wicara/internal/bytestring"
	"github.com/wicara-nlp/wicara/internal/lanes"
)

// nearby is how far into a bucket fetch reads a second byte: most buckets reach
// into a second cache line.
const nearby = 64

const (
	window  = 72       // bytes of a bucket that add looks at
	inside  = 16       // the rows of a bucket that has all of its heads and masks in them
	inWord  = 8        // the rows that one word has a byte of
	sixFull = 1<<6 - 1 // the mask of a row with weights for six types
)

// Lookup is where the rows of some features begin. It is scratch and grows as
// needed.
type Lookup struct {
	features []uint64
	buckets  []bucket
	full     []uint32
}

// bucket is where a bucket begins, with the number of its rows, and a byte that only
// has to be fetched.
type bucket struct {
	from         uint32
	rows, nearby uint8
}

// fetch finds the buckets of the features. The first byte of each and one nearby
// are read for all features before the first is used, so that the processor waits
// for many of them at once instead of one by one.
func (t *Table) fetch(l *Lookup, features []uint64) {
	n := len(features)
	if cap(l.buckets) < n {
		l.buckets, l.full = make([]bucket, 2*n), make([]uint32, 2*n)
	}
	l.features, l.buckets = features, l.buckets[:n]
	index, data, buckets := t.index, t.data, l.buckets
	for i, h := range features {
		buckets[i].from = bytestring.Uint32(index, 4*int(bucketOf(h, t.buckets)))
	}
	for i := range buckets {
		b := &buckets[i]
		from := int(b.from)
		b.rows, b.nearby = data[from], data[min(from+nearby, len(data)-1)]
	}
}

// add adds the weights of the features that were fetched. Nearly all rows looked up
// in the built-in model have weights for all of its six types: these are collected
// and added together.
func (t *Table) add(s *sums, l *Lookup) {
	data, rows := t.data, 0
	limit := len(data) - window
	features, full := l.features, l.full[:len(l.features)]
	for i, b := range l.buckets[:len(features)] {
		from, n, h := int(b.from)+1, int(b.rows), features[i]
		if n > inside || from > limit || t.width != 1 {
			s.outside += t.addRow(&s.types, data[from:], n, h)
			continue
		}
		head := data[from : from+window]
		seconds := bytestring.Uint64(head, n&(2*inside-1))
		k := bits.TrailingZeros64(alike(bytestring.Uint64(head, 0), seconds, h)) >> 3
		if k >= n {
			continue
		}
		if k == inWord { // and the bucket has more rows
			s.outside += t.addRow(&s.types, data[from:], n, h)
			continue
		}
		s.outside += t.outside[seconds>>(8*k&63)&codeMask]
		masks := bytestring.Uint64(head, 2*n&(4*inside-1))
		at := from + (headSize+1)*n + quadSize*bits.OnesCount64(masks&(1<<(8*k&63)-1))
		if mask := masks >> (8 * k & 63) & 0xFF; mask == sixFull {
			full[rows] = uint32(at)
			rows++
		} else {
			t.addMasked(&s.types, data[at:], mask)
		}
	}
	t.addFull(&s.types, full[:rows])
}

// alike marks the bytes of heads and seconds that equal those of a fingerprint
// with their highest bits.
func alike(heads, seconds, h uint64) uint64 {
	first, second := fingerprint(h)
	return lanes.Zero((heads ^ lanes.All(first)) | (seconds^lanes.All(second))&lanes.All(^byte(codeMask)))
}

// addFull adds rows of six types, all with weights.
func (t *Table) addFull(sums *[maxTypes + 1]uint64, rows []uint32) {
	data, low, high := t.data, &t.low, &t.high
	var a, b, c, d, e, f uint64
	for _, at := range rows {
		q := data[at : at+6*quadSize]
		a += low[q[0]] + high[q[1]]
		b += low[q[2]] + high[q[3]]
		c += low[q[4]] + high[q[5]]
		d += low[q[6]] + high[q[7]]
		e += low[q[8]] + high[q[9]]
		f += low[q[10]] + high[q[11]]
	}
	for i, v := range [6]uint64{a, b, c, d, e, f} {
		sums[i] += v
	}
}

// addMasked adds a row of up to eight types, without a branch for every type: which
// of them it has is hard to foretell, and what it does not have is added as nothing.
func (t *Table) addMasked(sums *[maxTypes + 1]uint64, quads string, mask uint64) {
	q := quads[:16] // of padding, where the row ends sooner
	at := uint64(0)
	for i := range t.types & 15 {
		has := mask & 1
		sums[i] += (t.low[q[at&15]] + t.high[q[(at+1)&15]]) & -has
		at += has * quadSize
		mask >>= 1
	}
}

// addRow adds the row of a bucket of n rows that has the fingerprint of h, if there
// is one, and returns its weight of Outside. It serves tables and buckets of all
// sizes.
func (t *Table) addRow(sums *[maxTypes + 1]uint64, bucket string, n int, h uint64) int32 {
	first, second := fingerprint(h)
	for k := range n {
		if bucket[k] == first && bucket[n+k]&^codeMask == second {
			t.addTypes(sums, bucket[headSize*n:], n, k)
			return t.outside[bucket[n+k]&codeMask]
		}
	}
	return 0
}

// addTypes adds the weights of row k of a bucket of n rows, whose masks begin
// masks.
func (t *Table) addTypes(sums *[maxTypes + 1]uint64, masks string, n, k int) {
	quads, i := n*t.width, 0
	for ; i+8 <= k*t.width; i += 8 {
		quads += quadSize * bits.OnesCount64(bytestring.Uint64(masks, i))
	}
	for ; i < k*t.width; i++ {
		quads += quadSize * bits.OnesCount8(masks[i])
	}
	for i := range t.width {
		for mask := masks[k*t.width+i]; mask != 0; mask &= mask - 1 {
			typ := 8*i + bits.TrailingZeros8(mask)
			sums[typ] += t.low[masks[quads]] + t.high[masks[quads+1]]
			quads += quadSize
		}
	}
}
