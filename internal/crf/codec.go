package crf

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"sort"
)

// The stored form of a model, little-endian:
//
//	labels  byte
//	scale   float32
//	arcs    labels' transitions, int16 each
//	rows    uint32
//	each row, ordered by the low 32 bits of its hash:
//	        the difference to the low bits before it, uvarint
//	        the mark, uint16
//	        a bit for every label that has a weight, ceil(labels/8) bytes
//	        the weights of these labels, int8 each
//
// ErrCorrupt says that stored bytes are not a model.
var ErrCorrupt = errors.New("crf: corrupt model")

// maxLabels bounds the labels of a model: 63 span types and Outside.
const maxLabels = 253

// storedRow is one row of the table with what its place follows from.
type storedRow struct {
	low  uint32
	mark uint16
	row  []uint64
}

// AppendBinary appends the stored form of m.
func (m *Model) AppendBinary(dst []byte) []byte {
	t := m.Table
	dst = append(dst, byte(t.Labels))
	dst = binary.LittleEndian.AppendUint32(dst, math.Float32bits(t.Scale))
	for _, v := range m.Transitions {
		dst = binary.LittleEndian.AppendUint16(dst, uint16(int16(max(math.MinInt16, min(math.MaxInt16, v)))))
	}
	rows := t.stored()
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(rows)))
	prev := uint32(0)
	for _, r := range rows {
		dst = binary.AppendUvarint(dst, uint64(r.low-prev))
		dst = binary.LittleEndian.AppendUint16(dst, r.mark)
		dst = t.appendRow(dst, r.row)
		prev = r.low
	}
	return dst
}

func (t *Table) stored() []storedRow {
	var rows []storedRow
	for i, low := range t.lows {
		rows = append(rows, storedRow{low, t.tags[i], t.rows[i*t.width : (i+1)*t.width]})
	}
	sort.Slice(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		return a.low < b.low || a.low == b.low && a.mark < b.mark
	})
	return rows
}

func (t *Table) appendRow(dst []byte, row []uint64) []byte {
	at := len(dst)
	for range t.width {
		dst = append(dst, 0)
	}
	for y := range t.Labels {
		b := uint8(row[y>>3] >> (8 * (y & 7)))
		if b != 0x80 {
			dst[at+y>>3] |= 1 << (y & 7)
			dst = append(dst, b^0x80)
		}
	}
	return dst
}

// Parse reads the stored form of a model and returns the bytes behind it.
func Parse(data []byte) (*Model, []byte, error) {
	r := reader{data: data}
	labels := int(r.byte())
	if labels == 0 || labels > maxLabels || labels%4 != 1 {
		return nil, nil, fmt.Errorf("%w: %d labels", ErrCorrupt, labels)
	}
	scale := math.Float32frombits(r.uint32())
	if !(scale > 0) || math.IsInf(float64(scale), 0) {
		return nil, nil, fmt.Errorf("%w: scale %v", ErrCorrupt, scale)
	}
	trans := make([]int32, len(arcs(labels)))
	for i := range trans {
		trans[i] = int32(int16(r.uint16()))
	}
	n := int(r.uint32())
	width := (labels + 7) / 8
	if r.bad || n > len(r.data)/(3+width) {
		return nil, nil, fmt.Errorf("%w: %d rows in %d bytes", ErrCorrupt, n, len(data))
	}
	t := newTable(labels, n, scale)
	if err := t.parseRows(&r, n); err != nil {
		return nil, nil, err
	}
	return newModel(t, trans), r.data, nil
}

func (t *Table) parseRows(r *reader, n int) error {
	low := uint32(0)
	row := make([]uint64, t.width)
	for i := range n {
		low += uint32(r.uvarint())
		k := r.uint16()
		has := r.bytes(t.width)
		size := 0
		for _, b := range has {
			size += bits.OnesCount8(b)
		}
		spread(row, has, r.bytes(size))
		if r.bad || k&1 == 0 {
			return fmt.Errorf("%w: row %d", ErrCorrupt, i)
		}
		if !t.place(low, k, row) {
			return fmt.Errorf("%w: no room for row %d", ErrCorrupt, i)
		}
	}
	return nil
}

// spread writes the weights of the labels that has marks into a row.
func spread(row []uint64, has, weights []byte) {
	for j, b := range has {
		word, at := uint64(0x8080808080808080), 0
		for ; b != 0; b &= b - 1 {
			word ^= uint64(weights[at]) << (8 * bits.TrailingZeros8(b))
			at++
		}
		row[j], weights = word, weights[at:]
	}
}

// reader takes little-endian values off a byte slice; reading past the end
// sets bad and gives zeros.
type reader struct {
	data []byte
	bad  bool
}

func (r *reader) bytes(n int) []byte {
	if len(r.data) < n {
		r.bad = true
		r.data = nil
		return make([]byte, n)
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *reader) byte() byte     { return r.bytes(1)[0] }
func (r *reader) uint16() uint16 { return binary.LittleEndian.Uint16(r.bytes(2)) }
func (r *reader) uint32() uint32 { return binary.LittleEndian.Uint32(r.bytes(4)) }

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.data)
	if n <= 0 {
		r.bad = true
		return 0
	}
	r.data = r.data[n:]
	return v
}
