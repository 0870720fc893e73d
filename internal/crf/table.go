package crf

import "math/bits"

// Table finds the weights of features by their hashes. It is read in place from
// the stored form (see Parse): a hash table whose buckets hold, one behind the
// other, twelve more bits of the hash of every row, which span types have
// weights in it, and four bits for each weight. A hash that is not in the table
// is mistaken for one that is about once in 800 times.
type Table struct {
	Labels  int
	Scale   float32 // score = Scale × sum of levels
	types   int
	width   int // bytes of the mask of a row
	rows    int
	buckets uint64
	index   string // 4 bytes a bucket: where it begins in data
	data    string // buckets, and padding
	pairs   [256]uint64
}

// levels are what the codes of weights stand for, in steps of the scale: 0 for
// none, then magnitudes, each 1.6 to 2 times the one before it. The highest bit
// of a code is the sign.
var levels = [8]int32{0, 2, 4, 8, 13, 21, 35, 60}

const (
	codeSign = 8
	codeMask = 15
	headSize = 2 // bytes of a row's parts of the hash and code of Outside
	quadSize = 2 // bytes of the four codes of a type
)

// maxFeatures is how many rows one position may sum without overflow of a
// 16-bit lane.
const maxFeatures = 512

func level(code uint8) int32 {
	v := levels[code&(codeSign-1)]
	if code&codeSign != 0 {
		return -v
	}
	return v
}

// setPairs fills the table that turns two codes into two 16-bit lanes.
func (t *Table) setPairs() {
	for i := range t.pairs {
		t.pairs[i] = uint64(level(uint8(i)&codeMask) + level(uint8(i)>>4)<<16)
	}
}

// bucketOf and fingerprint are the parts of a hash that a row is known by.
func bucketOf(h, buckets uint64) uint64 { return (h & (1<<32 - 1)) * buckets >> 32 }
func fingerprint(h uint64) (first, second byte) {
	return byte(h >> 56), byte(h>>48) &^ codeMask
}

// maxTypes bounds the span types of a model.
const maxTypes = 63

// Score adds up the weights of the features and writes one score per label, in
// units of Scale. The four weights of a type are summed in the 16-bit lanes of
// one word.
func (t *Table) Score(dst []int32, features []uint64) {
	var sums [maxTypes + 1]uint64
	outside := int32(0)
	if len(features) > maxFeatures {
		features = features[:maxFeatures]
	}
	for len(features) > 0 {
		n := min(batch, len(features))
		outside += t.add(&sums, features[:n])
		features = features[n:]
	}
	dst[Outside] = outside
	for i := range t.types {
		quad := dst[1+4*i : 5+4*i : 5+4*i]
		s := sums[i]
		for j := range quad { // lower lanes have borrowed from higher ones
			v := int16(s)
			quad[j] = int32(v)
			s = (s - uint64(v)) >> 16
		}
	}
}

// batch is how many features are looked up side by side.
const batch = 128

// nearby is how far into a bucket add fetches a second byte: most buckets reach
// into a second cache line.
const nearby = 48

// add adds the rows of up to batch features and returns the sum of their
// weights of Outside. Where the buckets begin, the first byte of each and one
// nearby are fetched for all features before the first is used, so that the
// processor waits for many of them at once instead of one by one.
func (t *Table) add(sums *[maxTypes + 1]uint64, features []uint64) int32 {
	var starts [batch]uint32
	var counts [batch]uint16 // and, above, a byte that only has to be fetched
	for i, h := range features {
		starts[i&(batch-1)] = le32(t.index, 4*int(bucketOf(h, t.buckets)))
	}
	for i := range features {
		from := int(starts[i&(batch-1)])
		counts[i&(batch-1)] = uint16(t.data[from]) | uint16(t.data[min(from+nearby, len(t.data)-1)])<<8
	}
	outside, all := int32(0), uint64(1)<<t.types-1
	for i, h := range features {
		data := t.data[starts[i&(batch-1)]+1:]
		n := int(counts[i&(batch-1)] & 0xFF)
		zero := same(le64(data, 0), h)
		k := bits.TrailingZeros64(zero) >> 3
		if zero == 0 || k >= n || data[n+k]^byte(h>>48) > codeMask {
			if k = match(data, n, zero, h); k < 0 {
				continue
			}
		}
		outside += int32(int16(t.pairs[data[n+k]&codeMask]))
		data = data[headSize*n:]
		if t.width != 1 || k >= 8 {
			t.addWideRow(sums, data, n, k)
			continue
		}
		masks := le64(data, 0)
		data = data[n+quadSize*bits.OnesCount64(masks&(1<<(8*k)-1)):]
		if mask := masks >> (8 * k) & 0xFF; mask == all {
			addAll(sums, &t.pairs, data, t.types)
		} else {
			t.addMasked(sums, data, mask)
		}
	}
	return outside
}

// same marks the bytes of heads that equal the first byte of a fingerprint with
// their highest bits.
func same(heads, h uint64) uint64 {
	const ones = 0x0101010101010101
	x := heads ^ h>>56*ones
	return ^((x&(0x7F*ones) + 0x7F*ones) | x | 0x7F*ones)
}

// match returns the row of a bucket for a hash, or -1. Of the first eight heads
// zero says which to look at.
func match(data string, n int, zero, h uint64) int {
	for from := 0; ; zero = same(le64(data, from), h) {
		for ; zero != 0; zero &= zero - 1 {
			k := from + bits.TrailingZeros64(zero)>>3
			if k >= n {
				return -1
			}
			if data[n+k]^byte(h>>48) <= codeMask {
				return k
			}
		}
		if from += 8; from >= n {
			return -1
		}
	}
}

// addWideRow adds the weights of row k of a bucket of n rows, whose masks begin
// data.
func (t *Table) addWideRow(sums *[maxTypes + 1]uint64, data string, n, k int) {
	quads := n * t.width
	for i := range k * t.width {
		quads += quadSize * bits.OnesCount8(data[i])
	}
	for i := range t.width {
		mask := data[k*t.width+i]
		t.addQuads(sums[8*i:], data[quads:], uint64(mask))
		quads += quadSize * bits.OnesCount8(mask)
	}
}

// addQuads adds the weights of the types in mask, of which there are eight at
// most.
func (t *Table) addQuads(sums []uint64, quads string, mask uint64) {
	sums = sums[:8]
	for ; mask != 0; mask &= mask - 1 {
		sums[bits.TrailingZeros64(mask)&7] += t.pairs[quads[0]] + t.pairs[quads[1]]<<32
		quads = quads[quadSize:]
	}
}

// addMasked is addQuads without a branch for every type: which of them a row has is
// hard to foretell, and what it does not have is added as nothing.
func (t *Table) addMasked(sums *[maxTypes + 1]uint64, quads string, mask uint64) {
	q := quads[:16] // of padding, where the row ends sooner
	at := uint64(0)
	for i := range t.types & 15 {
		has := mask & 1
		sums[i] += (t.pairs[q[at&15]] + t.pairs[q[(at+1)&15]]<<32) & -has
		at += has * quadSize
		mask >>= 1
	}
}

// addAll adds the weights of up to eight types, without a loop: the rows of
// frequent features have weights for all of them.
func addAll(sums *[maxTypes + 1]uint64, pairs *[256]uint64, quads string, types int) {
	q := quads[:16] // of padding, where the row ends sooner
	switch types {
	case 8:
		sums[7] += pairs[q[14]] + pairs[q[15]]<<32
		fallthrough
	case 7:
		sums[6] += pairs[q[12]] + pairs[q[13]]<<32
		fallthrough
	case 6:
		sums[5] += pairs[q[10]] + pairs[q[11]]<<32
		fallthrough
	case 5:
		sums[4] += pairs[q[8]] + pairs[q[9]]<<32
		fallthrough
	case 4:
		sums[3] += pairs[q[6]] + pairs[q[7]]<<32
		fallthrough
	case 3:
		sums[2] += pairs[q[4]] + pairs[q[5]]<<32
		fallthrough
	case 2:
		sums[1] += pairs[q[2]] + pairs[q[3]]<<32
		fallthrough
	case 1:
		sums[0] += pairs[q[0]] + pairs[q[1]]<<32
	}
}

func le32(s string, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func le64(s string, at int) uint64 {
	s = s[at : at+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
