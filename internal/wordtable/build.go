package wordtable

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
)

// Level returns the level of a count: 0 for 0, and the number of binary digits
// of any other, 15 at most. 5 is 16 to 31 times.
func Level(count int) uint8 { return uint8(min(bits.Len(uint(max(count, 0))), 15)) }

// Entry is a word with its row.
type Entry struct {
	Word string
	Row  Row
}

// perBucket is the number of rows in a bucket, on the average at most. More make
// the index smaller and the look-up longer.
const perBucket = 6

// Build returns a table of the entries. Of two entries whose keys the table
// cannot tell apart, which are twice the same word but for one pair in a
// million, the first stays. It fails for a word that is empty or longer than
// MaxWord, for a number that does not fit its field of the format, and for
// parameters of more than 65,535 bytes.
func Build(entries []Entry, info Info) ([]byte, error) {
	if err := check(entries, info); err != nil {
		return nil, err
	}
	b := 0
	for len(entries)>>b > perBucket && b < maxBuckets {
		b++
	}
	rows := make([][]uint64, 1<<b)
	n := 0
	for _, e := range entries {
		k := Key(e.Word)
		bucket := &rows[k>>(64-b)]
		row := k<<(64-fingerprintBits) | pack(e.Row)
		if slices.ContainsFunc(*bucket, func(r uint64) bool { return (r^row)>>(64-fingerprintBits) == 0 }) {
			continue
		}
		*bucket = append(*bucket, row)
		n++
	}
	out := appendHeader(nil, n, b, info)
	start := 0
	for _, bucket := range rows {
		out = binary.LittleEndian.AppendUint32(out, uint32(start))
		start += len(bucket)
	}
	out = binary.LittleEndian.AppendUint32(out, uint32(start))
	for _, bucket := range rows {
		slices.Sort(bucket)
		for _, row := range bucket {
			out = binary.LittleEndian.AppendUint64(out, row)
		}
	}
	binary.LittleEndian.PutUint32(out[12:], checksum(string(out[16:])))
	return out, nil
}

func check(entries []Entry, info Info) error {
	limits := [2]int{512, 2048}
	for i, k := range info.Clusters {
		if k < 0 || k > limits[i] {
			return fmt.Errorf("wordtable: %d clusters at depth %d, at most %d fit", k, i, limits[i])
		}
	}
	if len(info.Parameters) > 0xffff {
		return fmt.Errorf("wordtable: parameters of %d bytes", len(info.Parameters))
	}
	for _, e := range entries {
		r := e.Row
		switch {
		case e.Word == "" || len(e.Word) > MaxWord:
			return fmt.Errorf("wordtable: word %q of %d bytes", e.Word, len(e.Word))
		case r.Lower > 15 || r.Title > 15 || r.Upper > 15 || r.Freq > 15:
			return fmt.Errorf("wordtable: word %q: a level above 15", e.Word)
		case int(r.C300) >= info.Clusters[0] || int(r.C1200) >= info.Clusters[1]:
			return fmt.Errorf("wordtable: word %q: cluster out of range", e.Word)
		}
	}
	return nil
}

func appendHeader(out []byte, n, b int, info Info) []byte {
	le := binary.LittleEndian
	out = append(out, magic...)
	out = le.AppendUint32(out, version)
	out = le.AppendUint32(out, 0) // the checksum, when the rest is there
	out = le.AppendUint32(out, uint32(n))
	out = le.AppendUint16(out, uint16(b))
	out = le.AppendUint16(out, uint16(len(info.Parameters)))
	for _, k := range info.Clusters {
		out = le.AppendUint16(out, uint16(k))
	}
	out = append(out, info.Inputs[:]...)
	return append(out, info.Parameters...)
}

// pack puts the row into the low 36 bits.
func pack(r Row) uint64 {
	return uint64(r.Freq) | uint64(r.Upper)<<4 | uint64(r.Title)<<8 | uint64(r.Lower)<<12 |
		uint64(r.C300)<<16 | uint64(r.C1200)<<25
}
