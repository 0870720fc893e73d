package crf

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
)

// perBucket is how many rows a bucket has on the average. More make the index
// smaller and the look-up longer.
const perBucket = 5

// NewModel quantises trained weights. hashes names the feature of each row. Of
// two features whose hashes the table cannot tell apart, one pair in a thousand
// rows, the first stays.
func NewModel(w Weights, hashes []uint64) *Model {
	scale := scaleOf(w)
	m, _, err := Trust(string(appendModel(nil, w, hashes, scale)))
	if err != nil {
		panic(err) // cannot be: the form is our own
	}
	return m
}

// loud is the share of rows whose strongest weight is cut to the largest level.
const loud = 0.001

// scaleOf returns the step of quantisation: the strongest weights of all but
// the loudest rows are to fit.
func scaleOf(w Weights) float32 {
	var tops []float32
	for row := range slices.Chunk(w.Rows, w.Labels) {
		top := float32(0)
		for _, v := range row {
			top = max(top, v, -v)
		}
		if top > 0 {
			tops = append(tops, top)
		}
	}
	if len(tops) == 0 {
		return 1
	}
	slices.Sort(tops)
	return tops[len(tops)-1-int(loud*float64(len(tops)))] / float32(levels[len(levels)-1])
}

// codeOf returns the code of the level nearest to a weight. Faint weights, of
// less than three quarters of the smallest level, are dropped: they cost room
// and decide nothing.
func codeOf(weight, scale float32) uint8 {
	size := math.Abs(float64(weight / scale))
	if size < 0.75*float64(levels[1]) {
		return 0
	}
	code := uint8(1)
	for int(code) < len(levels)-1 && size > float64(levels[code]+levels[code+1])/2 {
		code++
	}
	if weight < 0 {
		code |= codeSign
	}
	return code
}

// loudLevel is a level more than six times the smallest.
const loudLevel = 4

// dropFaint drops the only weight of a type in a row where it is of the smallest
// level and another of the row is loud: it takes the room of four weights and
// decides nothing.
func dropFaint(codes []uint8) {
	isLoud := func(c uint8) bool { return c&(codeSign-1) >= loudLevel }
	if !slices.ContainsFunc(codes, isLoud) {
		return
	}
	for quad := range slices.Chunk(codes[1:], 4) {
		only, weights := 0, 0
		for i, c := range quad {
			if c != 0 {
				only = i
				weights++
			}
		}
		if weights == 1 && quad[only]&(codeSign-1) == 1 {
			quad[only] = 0
		}
	}
}

// storedRow is a row on its way to its bucket.
type storedRow struct {
	hash, bucket uint64
	codes        []uint8 // of the labels
}

// key is what the table knows a row by.
func (r *storedRow) key() uint64 {
	first, second := fingerprint(r.hash)
	return r.bucket<<16 | uint64(first)<<8 | uint64(second)
}

// encode turns weights into the rows to store, in their order.
func encode(w Weights, hashes []uint64, scale float32) (rows []storedRow, buckets uint64) {
	codes := make([]uint8, 0, len(w.Rows))
	for i, h := range hashes {
		from := len(codes)
		used := uint8(0)
		for _, v := range w.Rows[i*w.Labels : (i+1)*w.Labels] {
			c := codeOf(v, scale)
			codes = append(codes, c)
			used |= c
		}
		if used == 0 {
			codes = codes[:from]
			continue
		}
		dropFaint(codes[from:])
		rows = append(rows, storedRow{hash: h, codes: codes[from:]})
	}
	buckets = uint64(max(1, len(rows)/perBucket))
	for i := range rows {
		rows[i].bucket = bucketOf(rows[i].hash, buckets)
	}
	slices.SortStableFunc(rows, func(a, b storedRow) int { return cmp.Compare(a.key(), b.key()) })
	return slices.CompactFunc(rows, func(a, b storedRow) bool { return a.key() == b.key() }), buckets
}

// appendModel appends the stored form of a model.
func appendModel(dst []byte, w Weights, hashes []uint64, scale float32) []byte {
	rows, buckets := encode(w, hashes, scale)
	le := binary.LittleEndian
	var index, data []byte
	stored, at := 0, 0
	for b := range buckets {
		index = le.AppendUint32(index, uint32(len(data)))
		end := at
		for end < len(rows) && rows[end].bucket == b {
			end++
		}
		n := min(end-at, math.MaxUint8) // more only if somebody made the hashes up
		data = appendBucket(data, rows[at:at+n])
		at, stored = end, stored+n
	}
	dst = append(dst, byte(w.Labels))
	dst = le.AppendUint32(dst, math.Float32bits(scale))
	for _, v := range w.Transitions {
		step := math.Round(float64(v / scale))
		dst = le.AppendUint16(dst, uint16(int16(max(math.MinInt16, min(math.MaxInt16, step)))))
	}
	for _, v := range []int{stored, int(buckets), len(data)} {
		dst = le.AppendUint32(dst, uint32(v))
	}
	dst = append(append(dst, index...), data...)
	return append(dst, make([]byte, padding)...)
}

func appendBucket(dst []byte, rows []storedRow) []byte {
	dst = append(dst, byte(len(rows)))
	for _, r := range rows {
		first, _ := fingerprint(r.hash)
		dst = append(dst, first)
	}
	for _, r := range rows {
		_, second := fingerprint(r.hash)
		dst = append(dst, second|r.codes[Outside])
	}
	var quads []byte
	for _, r := range rows {
		for eight := range slices.Chunk(r.codes[1:], 4*8) { // types to a byte of the mask
			mask := byte(0)
			for typ := range len(eight) / 4 {
				if c := [4]uint8(eight[4*typ:]); c != [4]uint8{} {
					mask |= 1 << typ
					quads = append(quads, c[0]|c[1]<<4, c[2]|c[3]<<4)
				}
			}
			dst = append(dst, mask)
		}
	}
	return append(dst, quads...)
}
