package wordtable

import (
	"errors"
	"fmt"
	"hash/crc32"

	"github.com/wicara-nlp/wicara/internal/bytestring"
)

const (
	magic      = "wicwords"
	version    = 2
	headerSize = 60
	maxBuckets = 20 // the logarithm: the index stays below 4 MB and off the fingerprint
)

// ErrFormat is wrapped by the errors of Open for a string that is no table, or
// a damaged one.
var ErrFormat = errors.New("not a word table")

// ErrVersion is wrapped by the error of Open for a table of another version.
var ErrVersion = errors.New("word table of another version")

// FormatError says where and why a string is no table. It unwraps to ErrFormat
// or ErrVersion.
type FormatError struct {
	Offset int    // in bytes from the start of the string
	Reason string // what is wrong there
	Err    error
}

// Error implements error.
func (e *FormatError) Error() string {
	return fmt.Sprintf("wordtable: %v: byte %d: %s", e.Err, e.Offset, e.Reason)
}

// Unwrap returns ErrFormat or ErrVersion.
func (e *FormatError) Unwrap() error { return e.Err }

// Info says how a table was made.
type Info struct {
	Inputs     [32]byte // SHA-256 of the inputs, as the builder takes it
	Parameters string   // the settings of the builder, for people
	Clusters   [2]int   // the number of clusters of C300 and C1200
}

// Info returns how the table was made; the zero Info for the zero Table.
func (t Table) Info() Info {
	if t.info == nil {
		return Info{}
	}
	return *t.info
}

// Sum returns the checksum of the table, which tells tables apart.
func (t Table) Sum() uint32 { return t.sum }

// Open returns the table that data holds, which it goes on using. It checks
// everything that Lookup relies on, in about a millisecond for a table of
// 80,000 words, and allocates an Info alone. The error is a *FormatError.
func Open(data string) (Table, error) {
	t, err := open(data, false)
	if err != nil {
		return Table{}, err
	}
	rows := len(data) - len(t.rows)
	index := rows - len(t.starts)
	if bucket := t.badBucket(uint32(t.Len())); bucket >= 0 {
		return bad(index+4*bucket, "bucket %d starts at the wrong row", bucket)
	}
	if row := t.badRow(); row >= 0 {
		return bad(rows+8*row, "row %d names a cluster that there is not", row)
	}
	return t, nil
}

// Trust is Open for data that is known to be sound: it reads the header alone.
// A table of other data may panic.
func Trust(data string) (Table, error) { return open(data, true) }

func bad(offset int, reason string, args ...any) (Table, error) {
	return Table{}, &FormatError{Offset: offset, Reason: fmt.Sprintf(reason, args...), Err: ErrFormat}
}

func open(data string, sound bool) (Table, error) {
	switch {
	case len(data) < len(magic) || data[:len(magic)] != magic:
		return bad(0, "no %q at the start", magic)
	case len(data) < headerSize:
		return bad(len(data), "the header ends early")
	case bytestring.Uint32(data, 8) != version:
		return Table{}, &FormatError{Offset: 8, Reason: fmt.Sprintf("version %d, not %d", bytestring.Uint32(data, 8), version), Err: ErrVersion}
	case !sound && checksum(data[16:]) != bytestring.Uint32(data, 12):
		return bad(12, "wrong checksum")
	}
	n, b, p := uint64(bytestring.Uint32(data, 16)), bytestring.Uint16(data, 20), uint64(bytestring.Uint16(data, 22))
	if b > maxBuckets {
		return bad(20, "2^%d buckets", b)
	}
	index := 4 * (uint64(1)<<b + 1)
	if want := headerSize + p + index + 8*n; uint64(len(data)) != want {
		return bad(16, "%d bytes, not %d", len(data), want)
	}
	info := &Info{Parameters: data[headerSize : headerSize+p]}
	for i := range info.Clusters {
		info.Clusters[i] = int(bytestring.Uint16(data, 24+2*i))
	}
	copy(info.Inputs[:], data[28:headerSize])
	at := headerSize + p
	return Table{starts: data[at : at+index], rows: data[at+index:], shift: uint8(64 - b), sum: bytestring.Uint32(data, 12), info: info}, nil
}

// badBucket returns the first bucket that starts before the one before it or
// that is not where the rows begin or end, -1 when there is none.
func (t Table) badBucket(n uint32) int {
	last := uint32(0)
	for i := 0; i < len(t.starts); i += 4 {
		s := bytestring.Uint32(t.starts, i)
		if i == 0 && s != 0 || s < last || s > n || i == len(t.starts)-4 && s != n {
			return i / 4
		}
		last = s
	}
	return -1
}

// badRow returns the first row with a cluster out of range, -1 when there is
// none.
func (t Table) badRow() int {
	k := t.info.Clusters
	for i := 0; i < len(t.rows); i += 8 {
		r := unpack(bytestring.Uint64(t.rows, i))
		if int(r.C300) >= k[0] || int(r.C1200) >= k[1] {
			return i / 8
		}
	}
	return -1
}

// checksum is CRC-32C, for which most processors have an instruction.
func checksum(s string) uint32 { return bytestring.Sum(s, crc32.MakeTable(crc32.Castagnoli)) }
