package crf

import "math"

// Table maps feature hashes to rows of quantised weights. It is open
// addressing: a slot holds 16 bits of the hash and the number of a row; a row
// has one byte per label, biased by 128. A hash that is not in the table is
// mistaken for one that is about once in 30,000 times.
type Table struct {
	Labels int
	Scale  float32 // score = Scale × sum of (byte − 128)
	width  int     // words per row
	shift  uint8   // the slot of a hash is its low half shifted by this
	marks  []uint16
	index  []uint32 // row of each slot
	rows   []uint64
	lows   []uint32 // low half of the hash of each row
	tags   []uint16 // mark of each row
}

// maxFeatures is how many rows one position may sum: 16-bit lanes of 255.
const maxFeatures = 257

// newTable returns an empty table for n rows.
func newTable(labels, n int, scale float32) *Table {
	bits := 4
	for 3<<bits < n*5 {
		bits++
	}
	width := (labels + 7) / 8
	// Rows that do not fit behind their slot run over the end.
	size := 1<<bits + n + 1
	if n > 1<<10 {
		size = 1<<bits + 1<<10
	}
	return &Table{Labels: labels, Scale: scale, width: width, shift: uint8(32 - bits),
		marks: make([]uint16, size), index: make([]uint32, size),
		rows: make([]uint64, 0, n*width), lows: make([]uint32, 0, n), tags: make([]uint16, 0, n)}
}

// mark is the part of a hash that a slot keeps; 0 means an empty slot.
func mark(h uint64) uint16 { return uint16(h>>48) | 1 }

// place adds a row of biased bytes, eight to a word, for a hash of which the
// low half and the mark are known. It reports false when the table has no room.
func (t *Table) place(low uint32, mark uint16, row []uint64) bool {
	at := int(low >> t.shift)
	for t.marks[at] != 0 {
		if at++; at == len(t.marks)-1 {
			return false // the last slot stays empty and ends every search
		}
	}
	t.marks[at], t.index[at] = mark, uint32(len(t.lows))
	t.rows = append(t.rows, row...)
	t.lows, t.tags = append(t.lows, low), append(t.tags, mark)
	return true
}

// find returns the row of a hash, or -1.
func (t *Table) find(h uint64) int {
	m := mark(h)
	for at := int(uint32(h) >> t.shift); ; at++ {
		switch t.marks[at] {
		case m:
			return int(t.index[at])
		case 0:
			return -1
		}
	}
}

const lanes = 0x00FF00FF00FF00FF

// Score adds up the rows of the features and writes one score per label, in
// units of Scale. Bytes are summed in 16-bit lanes of 64-bit words.
func (t *Table) Score(dst []int32, features []uint64) {
	if t.width == 4 {
		t.score4(dst, features)
		return
	}
	clear(dst)
	for _, h := range features {
		at := t.find(h)
		if at < 0 {
			continue
		}
		row := t.rows[at*t.width : at*t.width+t.width]
		for y := range dst {
			dst[y] += int32(uint8(row[y>>3]>>(8*(y&7)))) - 128
		}
	}
}

func (t *Table) score4(dst []int32, features []uint64) {
	var a0, a1, a2, a3, b0, b1, b2, b3 uint64
	n := int32(0)
	for _, h := range features {
		at := t.find(h)
		if at < 0 || n == maxFeatures {
			continue
		}
		n++
		row := t.rows[at*4 : at*4+4 : at*4+4]
		a0 += row[0] & lanes
		b0 += row[0] >> 8 & lanes
		a1 += row[1] & lanes
		b1 += row[1] >> 8 & lanes
		a2 += row[2] & lanes
		b2 += row[2] >> 8 & lanes
		a3 += row[3] & lanes
		b3 += row[3] >> 8 & lanes
	}
	even, odd := [4]uint64{a0, a1, a2, a3}, [4]uint64{b0, b1, b2, b3}
	bias := 128 * n
	for y := range dst {
		word := &even
		if y&1 != 0 {
			word = &odd
		}
		dst[y] = int32(uint16(word[y>>3]>>(16*(y>>1&3)))) - bias
	}
}

// faint weights, in steps of the scale, are dropped: they cost room and decide
// nothing.
const faint = 2

// quantise turns a row of weights into biased bytes; it reports false when all
// of them vanish.
func quantise(dst []uint64, weights []float32, scale float32) bool {
	for i := range dst {
		dst[i] = 0x8080808080808080
	}
	any := false
	for y, w := range weights {
		q := max(-127, min(127, math.Round(float64(w/scale))))
		if math.Abs(q) < faint {
			continue
		}
		any = true
		shift := 8 * (y & 7)
		dst[y>>3] = dst[y>>3]&^(0xFF<<shift) | uint64(uint8(int8(q))^0x80)<<shift
	}
	return any
}
