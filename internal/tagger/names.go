package tagger

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"sort"
)

// Names is a read-only table of names and of words in names. The key of a name
// is the hash of its units in lower case; a flag tells whether a longer name
// begins with it. It is read in place from a string:
//
//	magic     8 bytes
//	buckets   uint32, a power of two
//	rows      uint32
//	verdicts  uint32: whether the table holds verdicts on words
//	about     uint32 length, then text: what the table was made of
//	starts    buckets+1 times uint32: the first row of each bucket
//	rows      8 bytes each: 32 bits of the hash, 32 bits of NameInfo
type Names struct {
	Verdicts     bool
	About        string
	starts, rows string
	shift        uint8
}

// NameInfo packs what is known of a name: the lists that hold it (bits 0–13),
// whether a longer name begins with it (bit 15), and the verdict on it as a
// word (bits 16–31).
type NameInfo uint32

const (
	listMask  NameInfo = 1<<14 - 1
	IsPrefix  NameInfo = 1 << 15
	namesHead          = 24
)

const namesMagic = "WICNAME1"

// Word returns the verdict on the name as a single word.
func (n NameInfo) word() uint32 { return uint32(n >> 16) }

// ErrNames says that bytes are not a table of names.
var ErrNames = errors.New("tagger: corrupt table of names")

// OpenNames checks data and returns the table in it.
func OpenNames(data string) (Names, error) {
	if len(data) < namesHead || data[:8] != namesMagic {
		return Names{}, fmt.Errorf("%w: no %s at its start", ErrNames, namesMagic)
	}
	buckets, rows := uint64(le32(data[8:])), uint64(le32(data[12:]))
	about := uint64(le32(data[20:]))
	size := namesHead + about + 4*(buckets+1) + 8*rows
	if bits.OnesCount64(buckets) != 1 || uint64(len(data)) != size {
		return Names{}, fmt.Errorf("%w: %d bytes for %d buckets, %d rows", ErrNames, len(data), buckets, rows)
	}
	at := namesHead + about
	n := Names{Verdicts: le32(data[16:]) != 0, About: data[namesHead:at], shift: uint8(65 - bits.Len64(buckets))}
	n.starts, n.rows = data[at:at+4*(buckets+1)], data[at+4*(buckets+1):]
	last := uint32(0)
	for i := 0; i < len(n.starts); i += 4 {
		first := le32(n.starts[i:])
		if first < last || uint64(first) > rows {
			return Names{}, fmt.Errorf("%w: bucket %d", ErrNames, i/4)
		}
		last = first
	}
	return n, nil
}

func le32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Find returns what is known of the name with the hash h, 0 for nothing.
func (n *Names) Find(h uint64) NameInfo {
	if n.rows == "" {
		return 0
	}
	at := int(h>>n.shift) * 4
	if n.shift == 64 {
		at = 0
	}
	index := n.starts[at : at+8]
	rows := n.rows[int(le32(index))*8 : int(le32(index[4:]))*8]
	for i := 0; i+8 <= len(rows); i += 8 {
		if le32(rows[i:]) == uint32(h) {
			return NameInfo(le32(rows[i+4:]))
		}
	}
	return 0
}

// BuildNames returns the stored form of a table.
// about says what it was made of.
func BuildNames(entries map[uint64]NameInfo, verdicts bool, about string) []byte {
	buckets := 1
	for buckets*4 < len(entries) {
		buckets *= 2
	}
	keys := make([]uint64, 0, len(entries))
	for h := range entries {
		keys = append(keys, h)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	shift := 65 - bits.Len(uint(buckets))
	flag := uint32(0)
	if verdicts {
		flag = 1
	}
	out := []byte(namesMagic)
	for _, v := range []uint32{uint32(buckets), uint32(len(keys)), flag, uint32(len(about))} {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	out = append(out, about...)
	at := 0
	for b := range buckets + 1 {
		for at < len(keys) && shift < 64 && keys[at]>>shift < uint64(b) {
			at++
		}
		if b == buckets {
			at = len(keys)
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(at))
	}
	for _, h := range keys {
		out = binary.LittleEndian.AppendUint32(out, uint32(h))
		out = binary.LittleEndian.AppendUint32(out, uint32(entries[h]))
	}
	return out
}
