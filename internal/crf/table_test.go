package crf

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/bytestring"
)

func TestScore(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	for _, labels := range []int{1, 5, 9, 25, 29, 41, 253} {
		w := Weights{Labels: labels, Rows: make([]float32, labels*100), Transitions: make([]float32, len(arcs(labels)))}
		for i := range w.Rows {
			w.Rows[i] = float32(rng.NormFloat64())
		}
		hashes := make([]uint64, 100)
		for i := range hashes {
			hashes[i] = rng.Uint64()>>12 | uint64(i+1)<<52 // no two alike to the table
		}
		m := NewModel(w, hashes)
		got, want := make([]int32, labels), make([]int32, labels)
		for i := range hashes {
			codes := make([]uint8, labels)
			for y := range codes {
				codes[y] = codeOf(w.Rows[i*labels+y], m.Table.Scale)
			}
			dropFaint(codes)
			for y, c := range codes {
				want[y] += level(c)
			}
		}
		m.Table.Score(got, append([]uint64{12345}, hashes...), new(Lookup))
		assert.Equal(t, want, got, "%d labels", labels)
	}
}

// A model of Outside alone has no masks to read.
func TestScoreOfOneLabel(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for rows := range 100 {
		w := Weights{Labels: 1, Rows: make([]float32, rows), Transitions: make([]float32, len(arcs(1)))}
		hashes := make([]uint64, rows)
		for i := range hashes {
			w.Rows[i], hashes[i] = 1, rng.Uint64()
		}
		m := NewModel(w, hashes)
		for _, h := range hashes {
			got := make([]int32, 1)
			m.Table.Score(got, []uint64{h}, new(Lookup))
			assert.Equal(t, level(codeOf(1, m.Table.Scale)), got[0], "%d rows", rows)
		}
	}
}

// What is read in a step is what is read row by row, however many rows a bucket has.
func TestCrowdedBuckets(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	for _, labels := range []int{1, 5, 25, 29, 33, 41} {
		for _, rows := range []int{1, 7, 20, 40, 200, 2000} {
			w := Weights{Labels: labels, Rows: make([]float32, labels*rows), Transitions: make([]float32, len(arcs(labels)))}
			for i := range w.Rows {
				w.Rows[i] = float32(rng.NormFloat64()) * float32(rng.IntN(2))
			}
			hashes := make([]uint64, rows)
			for i := range hashes {
				if hashes[i] = rng.Uint64(); i%3 > 0 {
					hashes[i] &^= 1<<32 - 1 // all of these in the first bucket
				}
			}
			table := NewModel(w, hashes).Table
			for asked := range slices.Chunk(slices.Concat(hashes, []uint64{rng.Uint64(), rng.Uint64() << 32}), 100) {
				var fast, plain sums
				var l Lookup
				table.fetch(&l, asked)
				table.add(&fast, &l)
				for _, h := range asked {
					from := bytestring.Uint32(table.index, 4*int(bucketOf(h, table.buckets)))
					plain.outside += table.addRow(&plain.types, table.data[from+1:], int(table.data[from]), h)
				}
				assert.Equal(t, plain, fast, "%d labels, %d rows", labels, rows)
			}
		}
	}
}

func TestDropFaint(t *testing.T) {
	const minus = codeSign
	for _, tt := range []struct{ in, want []uint8 }{
		{[]uint8{0, 0, 1, 0, 0, 5, 0, 0, 0}, []uint8{0, 0, 0, 0, 0, 5, 0, 0, 0}},
		{[]uint8{minus | 4, 0, 0, 0, minus | 1, 0, 1, 1, 0}, []uint8{minus | 4, 0, 0, 0, 0, 0, 1, 1, 0}},
		{[]uint8{0, 0, 1, 0, 0, 3, 0, 0, 0}, []uint8{0, 0, 1, 0, 0, 3, 0, 0, 0}},
		{[]uint8{0, 2, 0, 0, 0, 7, 0, 0, 0}, []uint8{0, 2, 0, 0, 0, 7, 0, 0, 0}},
		{[]uint8{5}, []uint8{5}},
	} {
		got := slices.Clone(tt.in)
		dropFaint(got)
		assert.Equal(t, tt.want, got)
	}
}
