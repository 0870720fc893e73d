package crf

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
	index   string      // 4 bytes a bucket: where it begins in data
	data    string      // buckets, and padding
	low     [256]uint64 // what two codes stand for, in the lower two lanes
	high    [256]uint64 // and in the higher two
	outside [16]int32   // what the code of Outside stands for
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

// setLanes fills the tables that turn codes into 16-bit lanes.
func (t *Table) setLanes() {
	for i := range t.low {
		t.low[i] = uint64(level(uint8(i)&codeMask) + level(uint8(i)>>4)<<16)
		t.high[i] = t.low[i] << 32
	}
	for i := range t.outside {
		t.outside[i] = level(uint8(i))
	}
}

// bucketOf and fingerprint are the parts of a hash that a row is known by.
func bucketOf(h, buckets uint64) uint64 { return (h & (1<<32 - 1)) * buckets >> 32 }
func fingerprint(h uint64) (first, second byte) {
	return byte(h >> 56), byte(h>>48) &^ codeMask
}

// maxTypes bounds the span types of a model.
const maxTypes = 63

// sums are added weights. The four weights of a type are summed in the 16-bit lanes
// of one word.
type sums struct {
	outside int32
	types   [maxTypes + 1]uint64
}

// Score adds up the weights of the features and writes one score per label, in
// units of Scale. It uses l.
func (t *Table) Score(dst []int32, features []uint64, l *Lookup) {
	if len(features) > maxFeatures {
		features = features[:maxFeatures]
	}
	t.fetch(l, features)
	var s sums
	t.add(&s, l)
	dst[Outside] = s.outside
	for i := range t.types {
		quad := dst[1+4*i : 5+4*i : 5+4*i]
		lanes := s.types[i]
		for j := range quad { // lower lanes have borrowed from higher ones
			v := int16(lanes)
			quad[j] = int32(v)
			lanes = (lanes - uint64(v)) >> 16
		}
	}
}
