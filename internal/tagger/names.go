package tagger

import (
	"errors"
	"fmt"
	"hash/crc32"
	"math/bits"
	"strings"

	"github.com/wicara-nlp/wicara/internal/bytestring"
	"github.com/wicara-nlp/wicara/internal/lanes"
)

// Names is a read-only table of names and of words in names. The key of a name
// is the hash of its units in lower case; a flag tells whether a longer name
// begins with it. It is read in place from a string; see BuildNames. A name that
// is not in the table is taken for one that is about once in 8,000 times.
type Names struct {
	Verdicts bool
	About    string
	Sum      uint32 // checksum of the table
	common   string // the infos of the codes below rare
	index    string // 4 bytes a bucket: where it begins in rows
	rows     string
	buckets  uint64
	count    int
}

// NameInfo packs what is known of a name: the lists that hold it (bits 0–19),
// whether it is an acronym (bit 22), whether a longer name begins with it
// (bit 23), the verdict on it as a word (bits 24–39), and its class as a word
// beside names (bits 40–47). It is stored in infoSize bytes.
type NameInfo uint64

const (
	listMask  NameInfo = 1<<lists - 1
	IsAcronym NameInfo = 1 << 22 // our lists have it in capitals only
	IsPrefix  NameInfo = 1 << 23
	ownMask            = (1<<types - 1) << ListOwn
	verdictAt          = 24
	classAt            = 40
	infoSize           = 6
)

// word returns the verdict on the name as a single word.
func (n NameInfo) word() uint32 { return uint32(n >> verdictAt & 0xFFFF) }

const (
	namesMagic = "WICNAME3"
	namesHead  = len(namesMagic) + 4*6
	rare       = 255 // the code of infos that are not among the commonest
)

// ErrNames says that bytes are not a table of names.
var ErrNames = errors.New("tagger: corrupt table of names")

// OpenNames checks data and returns the table in it.
func OpenNames(data string) (Names, error) {
	n, err := TrustNames(data)
	if err != nil {
		return Names{}, err
	}
	if sum := bytestring.Sum(data[len(namesMagic)+4:], crc32.IEEETable); sum != n.Sum {
		return Names{}, fmt.Errorf("%w: wrong checksum over %d bytes", ErrNames, len(data))
	}
	return n, n.check()
}

// TrustNames is OpenNames for data that is known to be sound: it reads the
// header alone.
func TrustNames(data string) (Names, error) {
	if len(data) < namesHead || data[:len(namesMagic)] != namesMagic {
		return Names{}, fmt.Errorf("%w: no %s at its start", ErrNames, namesMagic)
	}
	var field [6]uint32
	for i := range field {
		field[i] = bytestring.Uint32(data, len(namesMagic)+4*i)
	}
	n := Names{Sum: field[0], Verdicts: field[1] != 0, buckets: uint64(field[3]), count: int(field[4])}
	about, size := uint64(field[2]), uint64(field[5])
	if want := uint64(namesHead) + about + infoSize*rare + 4*n.buckets + size; n.buckets == 0 || uint64(len(data)) != want {
		return Names{}, fmt.Errorf("%w: %d bytes, not %d for %d buckets", ErrNames, len(data), want, n.buckets)
	}
	data = data[namesHead:]
	n.About, data = data[:about], data[about:]
	n.common, data = data[:infoSize*rare], data[infoSize*rare:]
	n.index, n.rows = data[:4*n.buckets], data[4*n.buckets:]
	return n, nil
}

// check looks at every bucket.
func (n *Names) check() error {
	at, count := 0, n.count
	for i := 0; i < len(n.index); i += 4 {
		if int(bytestring.Uint32(n.index, i)) != at || at >= len(n.rows) {
			return fmt.Errorf("%w: bucket %d does not begin at byte %d", ErrNames, i/4, at)
		}
		size := int(n.rows[at])
		codes, end := at+1+2*size, at+1+3*size
		if end <= len(n.rows) {
			end += infoSize * strings.Count(n.rows[codes:end], string([]byte{rare}))
		}
		if end > len(n.rows) {
			return fmt.Errorf("%w: bucket %d is cut off", ErrNames, i/4)
		}
		at, count = end, count-size
	}
	if at != len(n.rows) || count != 0 {
		return fmt.Errorf("%w: %d bytes behind the last bucket, %d names missing", ErrNames, len(n.rows)-at, count)
	}
	return nil
}

// nameBucket and the two bytes of nameMark are the parts of a hash that a name
// is known by.
func nameBucket(h, buckets uint64) uint64    { return (h & (1<<32 - 1)) * buckets >> 32 }
func nameMark(h uint64) (first, second byte) { return byte(h >> 56), byte(h >> 48) }

// Find returns what is known of the name with the hash h, 0 for nothing.
func (n *Names) Find(h uint64) NameInfo {
	if n.rows == "" {
		return 0
	}
	rows := n.rows[bytestring.Uint32(n.index, int(4*nameBucket(h, n.buckets))):]
	size := int(rows[0])
	rows = rows[1:]
	if i := findMark(rows, size, h); i >= 0 {
		return n.info(rows[2*size:], size, i)
	}
	return 0
}

// findMark returns which of the size names whose marks begin rows has that of a hash, -1
// for none. It compares eight of them at once.
func findMark(rows string, size int, h uint64) int {
	first, second := nameMark(h)
	for i := 0; i < size; i += 8 {
		if len(rows) < size+i+8 {
			return findMarkAt(rows, size, i, first, second)
		}
		same := lanes.Zero((bytestring.Uint64(rows, i) ^ lanes.All(first)) | (bytestring.Uint64(rows, size+i) ^ lanes.All(second)))
		if same != 0 {
			if i += bits.TrailingZeros64(same) >> 3; i < size {
				return i
			}
			return -1
		}
	}
	return -1
}

// findMarkAt is findMark from name i on, one by one: near the end of the table.
func findMarkAt(rows string, size, i int, first, second byte) int {
	for ; i < size; i++ {
		if rows[i] == first && rows[size+i] == second {
			return i
		}
	}
	return -1
}

// info returns the info of row i of a bucket of size rows whose codes begin
// rows.
func (n *Names) info(rows string, size, i int) NameInfo {
	code := rows[i]
	if code != rare {
		return readInfo(n.common[infoSize*int(code):])
	}
	at := size
	for _, c := range []byte(rows[:i]) {
		if c == rare {
			at += infoSize
		}
	}
	return readInfo(rows[at:])
}

// class returns the class of the name as a single word, 0 for none.
func (n NameInfo) class() uint8 { return uint8(n >> classAt) }

// WithClass returns the info with a class, 1 to 255.
func (n NameInfo) WithClass(class uint8) NameInfo { return n | NameInfo(class)<<classAt }

func readInfo(s string) NameInfo {
	return NameInfo(bytestring.Uint32(s, 0)) | NameInfo(s[4])<<32 | NameInfo(s[5])<<40
}
