package crf

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"

	"github.com/wicara-nlp/wicara/internal/bytestring"
)

// ErrCorrupt says that stored bytes are not a model.
var ErrCorrupt = errors.New("crf: corrupt model")

// padding lets the last row be read in whole words.
const padding = 16

// maxLabels bounds the labels of a model: the span types and Outside.
const maxLabels = 1 + 4*maxTypes

// AppendBinary appends the stored form of m.
func (m *Model) AppendBinary(dst []byte) []byte { return append(dst, m.stored...) }

// Parse reads the stored form of a model, checks all of it and returns the
// bytes behind it. The model goes on using data. The stored form is,
// little-endian:
//
//	labels   byte
//	scale    float32
//	arcs     the labels' transitions, int16 each, in steps of the scale
//	rows     uint32: how many features have weights
//	buckets  uint32
//	size     uint32: bytes of all buckets
//	index    uint32 for every bucket: where it begins among them
//	buckets  one behind the other
//	padding  16 zero bytes
//
// The bucket of a feature is the low half of its hash times the number of
// buckets, divided by 2^32. A bucket is
//
//	n        byte: rows in it
//	heads    n × the top 8 bits of the hash, then n × its next 4 bits and the code
//	         of Outside
//	masks    n × a bit for every span type that has weights, ceil(types/8) bytes
//	weights  for every such type of every row the codes of B, I, E and S, 4 bits
//	         each, the first lowest
//
// A code is a sign and the number of a level.
func Parse(data string) (*Model, string, error) {
	m, rest, err := Trust(data)
	if err != nil {
		return nil, "", err
	}
	if err := m.Table.check(); err != nil {
		return nil, "", err
	}
	return m, rest, nil
}

// Trust is Parse without a look at the rows, for data that is known to be
// sound.
func Trust(data string) (*Model, string, error) {
	r := reader{data: data}
	labels := int(r.byte())
	if labels == 0 || labels > maxLabels || labels%4 != 1 {
		return nil, "", fmt.Errorf("%w: %d labels", ErrCorrupt, labels)
	}
	scale := math.Float32frombits(r.uint32())
	if !(scale > 0) || math.IsInf(float64(scale), 0) {
		return nil, "", fmt.Errorf("%w: scale %v", ErrCorrupt, scale)
	}
	trans := make([]int32, len(arcs(labels)))
	for i := range trans {
		trans[i] = int32(int16(r.uint16()))
	}
	t := &Table{Labels: labels, Scale: scale, types: labels / 4, width: (labels/4 + 7) / 8}
	t.rows, t.buckets = int(r.uint32()), uint64(r.uint32())
	size := uint64(r.uint32())
	if r.bad || t.buckets == 0 || uint64(len(r.data)) < 4*t.buckets+size+padding {
		return nil, "", fmt.Errorf("%w: %d buckets, %d bytes of rows in %d bytes", ErrCorrupt, t.buckets, size, len(data))
	}
	t.index = r.bytes(int(4 * t.buckets))
	t.data = r.bytes(int(size) + padding)
	t.setLanes()
	m := newModel(t, trans)
	m.stored = data[:len(data)-len(r.data)]
	return m, r.data, nil
}

// check looks at every row.
func (t *Table) check() error {
	at, rows := 0, 0
	end := len(t.data) - padding
	for b := range int(t.buckets) {
		if at >= end || int(bytestring.Uint32(t.index, 4*b)) != at {
			return fmt.Errorf("%w: bucket %d does not begin at byte %d", ErrCorrupt, b, at)
		}
		n := int(t.data[at])
		size, ok := t.checkBucket(t.data[at+1:end], n)
		if !ok {
			return fmt.Errorf("%w: bucket %d", ErrCorrupt, b)
		}
		at += 1 + size
		rows += n
	}
	if at != end || rows != t.rows {
		return fmt.Errorf("%w: %d rows in %d bytes, not %d in %d", ErrCorrupt, rows, at, t.rows, end)
	}
	if t.data[end:] != string(make([]byte, padding)) {
		return fmt.Errorf("%w: no padding", ErrCorrupt)
	}
	return nil
}

// checkBucket returns the size of a bucket of n rows, and whether data holds
// it and it names nothing that there is not.
func (t *Table) checkBucket(data string, n int) (size int, ok bool) {
	masks, quads := headSize*n, (headSize+t.width)*n
	if quads > len(data) {
		return 0, false
	}
	size = quads
	for i, mask := range []byte(data[masks:quads]) {
		size += quadSize * bits.OnesCount8(mask)
		if left := t.types - i%t.width*8; left < 8 && mask>>left != 0 {
			return 0, false
		}
	}
	if size > len(data) {
		return 0, false
	}
	for i := range n {
		if data[n+i]&codeMask == codeSign {
			return 0, false
		}
	}
	for _, pair := range []byte(data[quads:size]) {
		if pair&codeMask == codeSign || pair>>4 == codeSign {
			return 0, false
		}
	}
	return size, true
}

// reader takes little-endian values off a string; reading past the end sets
// bad and gives zeros.
type reader struct {
	data string
	bad  bool
}

func (r *reader) bytes(n int) string {
	if len(r.data) < n {
		r.bad = true
		r.data = ""
		return string(make([]byte, n))
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *reader) byte() byte     { return r.bytes(1)[0] }
func (r *reader) uint16() uint16 { return binary.LittleEndian.Uint16([]byte(r.bytes(2))) }
func (r *reader) uint32() uint32 { return bytestring.Uint32(r.bytes(4), 0) }
