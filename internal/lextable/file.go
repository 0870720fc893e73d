package lextable

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// magic is the first line of a built table. The lines after it, up to an empty
// one, are free text: they name the inputs with their SHA-256 sums.
const magic = "wicara lexicon 2\n"

// sizes is the number of the numbers behind the header: of slots, of
// bytes of the filter, of bytes of entries, of words; and the unit.
const sizes = 5

// ErrFormat is what Open returns for data that is no table.
var ErrFormat = errors.New("not a lexicon of this version")

// Write writes the table in the form Open reads, behind the given header lines.
func (t *Table) Write(w io.Writer, header []string) error {
	b := []byte(magic)
	for _, line := range header {
		b = append(append(b, line...), '\n')
	}
	b = append(b, '\n')
	for _, n := range [sizes]int{len(t.slots) / 4, len(t.Searched.Bytes()), len(t.entries), t.words, int(t.unit)} {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	b = append(append(append(b, t.slots...), t.Searched.Bytes()...), t.entries...)
	_, err := w.Write(b)
	return err
}

// Open returns the table written by Write. It keeps data and copies nothing.
func Open(data string) (*Table, error) {
	if !strings.HasPrefix(data, magic) {
		return nil, ErrFormat
	}
	_, body, ok := strings.Cut(data, "\n\n")
	if !ok || len(body) < sizes*4 {
		return nil, fmt.Errorf("%w: header cut off", ErrFormat)
	}
	var n [sizes]uint64
	for i := range n {
		n[i] = wordkey.Load32(body, i*4)
	}
	body = body[sizes*4:]
	slots, filter, entries := n[0]*4, n[1], n[2]
	if uint64(len(body)) != slots+filter+entries || n[0] == 0 || !wordkey.ValidFilter(filter) || n[4] > 8 {
		return nil, fmt.Errorf("%w: wrong size", ErrFormat)
	}
	return &Table{
		slots: body[:slots], Searched: wordkey.FilterIn(body[slots : slots+filter]), entries: body[slots+filter:],
		count: n[0], words: int(n[3]), unit: uint8(n[4]),
	}, nil
}
