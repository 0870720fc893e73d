package wordkey

import (
	"encoding/binary"
	"math/bits"
)

// Filter is a Bloom filter of words in a string that is read in place. Both
// bits of a word lie in one block of 32 bits (Putze, Sanders and Singler 2007,
// Cache-, Hash- and Space-Efficient Bloom Filters). Most of what a stemmer looks
// up is no word, and ends here, at memory that stays in the nearest cache.
type Filter struct {
	blocks string
	shift  uint8 // 64 less the logarithm of the number of blocks
}

const (
	blockSize = 4 // bytes of a block

	// blockWords is how many words share a block at most; half of it at least,
	// as the number of blocks is a power of two.
	blockWords = 3
)

// NewFilter returns the filter of words with the given hashes.
func NewFilter(hashes []uint64) Filter {
	blocks := make([]byte, 2*blockSize<<bits.Len(uint(len(hashes)/blockWords/2)))
	f := FilterIn(string(blocks))
	for _, h := range hashes {
		b := blocks[f.at(h):]
		binary.LittleEndian.PutUint32(b, binary.LittleEndian.Uint32(b)|uint32(pair(h)))
	}
	f.blocks = string(blocks)
	return f
}

// FilterIn returns the filter whose bytes, those of another filter, are data.
func FilterIn(data string) Filter {
	return Filter{blocks: data, shift: 64 - uint8(bits.Len(uint(len(data)/blockSize-1)))}
}

// ValidFilter says whether a filter can have n bytes.
func ValidFilter(n uint64) bool { return n >= 2*blockSize && n&(n-1) == 0 }

// Bytes returns the filter as a string.
func (f Filter) Bytes() string { return f.blocks }

// MayHave says whether a word with the hash h may be in the filter. If it says
// no, it is not; of other words it says yes to a few in a hundred.
func (f *Filter) MayHave(h uint64) bool {
	m := pair(h)
	return m&^Load32(f.blocks, f.at(h)) == 0
}

func (f *Filter) at(h uint64) int { return int(h>>(f.shift&63)) * blockSize }

// pair returns the bits of a word with the hash h.
func pair(h uint64) uint64 { return 1<<(h&31) | 1<<(h>>5&31) }
