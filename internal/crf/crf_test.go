package crf

import (
	"bytes"
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// paths yields every legal label path of a length, with Outside around it.
func paths(labels, length int, f func(path []uint8)) {
	path := make([]uint8, length)
	var fill func(t, prev int)
	fill = func(t, prev int) {
		if t == length {
			if Follows(prev, Outside) {
				f(path)
			}
			return
		}
		for y := range labels {
			if Follows(prev, y) {
				path[t] = uint8(y)
				fill(t+1, y)
			}
		}
	}
	fill(0, Outside)
}

// score is the sum of a path's scores and transitions.
func score(c *chain, trans, scores []float32, path []uint8) float64 {
	sum, prev := 0.0, Outside
	for t, y := range path {
		sum += float64(scores[t*c.n+int(y)]) + float64(trans[c.index[prev*c.n+int(y)]])
		prev = int(y)
	}
	return sum + float64(trans[c.index[prev*c.n+Outside]])
}

func TestChainAgainstEnumeration(t *testing.T) {
	const labels, length = 9, 4
	rng := rand.New(rand.NewPCG(1, 2))
	c := newChain(labels)
	trans := make([]float32, len(c.arcs))
	scores := make([]float32, labels*length)
	for _, list := range [][]float32{trans, scores} {
		for i := range list {
			list[i] = float32(rng.NormFloat64())
		}
	}
	z := 0.0
	node := make([]float64, labels*length)
	edge := make([]float64, len(c.arcs))
	paths(labels, length, func(path []uint8) {
		p := math.Exp(score(c, trans, scores, path))
		z += p
		prev := Outside
		for i, y := range path {
			node[i*labels+int(y)] += p
			edge[c.index[prev*labels+int(y)]] += p
			prev = int(y)
		}
		edge[c.index[prev*labels+Outside]] += p
	})
	c.setTransitions(trans)
	c.run(scores, length)
	assert.InDelta(t, math.Log(z), c.logZ, 1e-6)
	got := make([]float64, labels)
	for i := range length {
		c.node(got, i)
		for y := range got {
			assert.InDelta(t, node[i*labels+y]/z, got[y], 1e-6, "position %d label %d", i, y)
		}
	}
	edges := make([]float64, len(c.arcs))
	c.edges(edges, length, 1)
	for i := range edges {
		assert.InDelta(t, edge[i]/z, edges[i], 1e-6, "arc %d", i)
	}
}

// toy is a task of three features: 1 begins a name, 2 goes on with it, 0 is
// outside.
func toy(seed uint64) []Sequence {
	rng := rand.New(rand.NewPCG(seed, 3))
	var out []Sequence
	for range 200 {
		q := Sequence{Weight: 1, Offsets: []int32{0}}
		add := func(feature uint32, label int) {
			q.Features = append(q.Features, feature, 3) // 3 is everywhere
			q.Offsets = append(q.Offsets, int32(len(q.Features)))
			q.Gold = append(q.Gold, uint8(label))
		}
		for range 1 + rng.IntN(3) {
			add(0, Outside)
			if rng.IntN(2) == 0 {
				add(1, LabelOf(0, B))
				add(2, LabelOf(0, E))
			}
		}
		out = append(out, q)
	}
	return out
}

var toyConfig = Config{Epochs: 6, Rate: 0.2, L2: 0.1, Drop: 0.1, Batch: 8, Workers: 1, Seed: 5}

func toyModel(t *testing.T) *Model {
	t.Helper()
	w, err := Train(context.Background(), toy(1), 5, 4, toyConfig)
	require.NoError(t, err)
	return NewModel(w, toyHashes)
}

var toyHashes = []uint64{0x1111222233334444, 0x5555666677778888, 0x9999AAAABBBBCCCC, 0xDDDDEEEEFFFF0001}

func TestTrainLearnsAndDecodes(t *testing.T) {
	m := toyModel(t)
	var l Lattice
	for _, q := range toy(2) {
		l.Start(m, q.Len())
		for i := range q.Len() {
			m.Table.Score(l.At(i), []uint64{toyHashes[q.Features[2*i]], toyHashes[3]}, new(Lookup))
		}
		path := make([]uint8, q.Len())
		l.Viterbi(m, path, 0)
		require.Equal(t, q.Gold, path)
		l.Confidence(m, path, 0, func(first, last int, p float32) {
			assert.Equal(t, first+1, last)
			assert.Greater(t, p, float32(0.9))
			assert.LessOrEqual(t, p, float32(1))
		})
	}
}

func TestTrainDoesNotDependOnWorkers(t *testing.T) {
	one, err := Train(context.Background(), toy(1), 5, 4, toyConfig)
	require.NoError(t, err)
	cfg := toyConfig
	cfg.Workers = 3
	three, err := Train(context.Background(), toy(1), 5, 4, cfg)
	require.NoError(t, err)
	assert.Equal(t, one, three)
}

func TestTrainStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Train(ctx, toy(1), 5, 4, toyConfig)
	assert.ErrorIs(t, err, context.Canceled)
}

func TestViterbiAndConfidenceAgainstEnumeration(t *testing.T) {
	const labels, length = 9, 4
	rng := rand.New(rand.NewPCG(7, 8))
	for range 50 {
		w := Weights{Labels: labels, Rows: make([]float32, labels*length), Transitions: make([]float32, len(arcs(labels)))}
		for _, list := range [][]float32{w.Rows, w.Transitions} {
			for i := range list {
				list[i] = float32(rng.NormFloat64())
			}
		}
		hashes := make([]uint64, length)
		for i := range hashes {
			hashes[i] = rng.Uint64()
		}
		m := NewModel(w, hashes)
		var l Lattice
		l.Start(m, length)
		scores := make([]float32, labels*length)
		for i := range length {
			m.Table.Score(l.At(i), hashes[i:i+1], new(Lookup))
			for y, s := range l.At(i) {
				scores[i*labels+y] = float32(s) * m.Table.Scale
			}
		}
		trans := make([]float32, len(m.Transitions))
		for i, v := range m.Transitions {
			trans[i] = float32(v) * m.Table.Scale
		}
		c := newChain(labels)
		best, z := math.Inf(-1), 0.0
		paths(labels, length, func(path []uint8) {
			s := score(c, trans, scores, path)
			best = max(best, s)
			z += math.Exp(s)
		})
		path := make([]uint8, length)
		l.Viterbi(m, path, 0)
		assert.InDelta(t, best, score(c, trans, scores, path), 1e-3)
		l.Confidence(m, path, 0, func(first, last int, p float32) {
			sum := 0.0
			paths(labels, length, func(other []uint8) {
				if bytes.Equal(other[first:last+1], path[first:last+1]) {
					sum += math.Exp(score(c, trans, scores, other))
				}
			})
			assert.InDelta(t, sum/z, p, 2e-3)
		})
	}
}

func TestCodec(t *testing.T) {
	m := toyModel(t)
	data := string(m.AppendBinary([]byte("head"))[4:])
	back, rest, err := Parse(data + "x")
	require.NoError(t, err)
	assert.Equal(t, "x", rest)
	assert.Equal(t, data, string(back.AppendBinary(nil)))
	for cut := range data {
		_, _, err := Parse(data[:cut])
		assert.ErrorIs(t, err, ErrCorrupt, "cut at %d", cut)
	}
}

func TestParseChecksEveryRow(t *testing.T) {
	data := string(toyModel(t).AppendBinary(nil))
	damaged := 0
	for at := range data {
		for _, flip := range []byte{1, 8, 0x80, 0xFF} {
			m, _, err := Parse(data[:at] + string([]byte{data[at] ^ flip}) + data[at+1:])
			if err != nil {
				require.ErrorIs(t, err, ErrCorrupt)
				damaged++
				continue
			}
			m.Table.Score(make([]int32, m.Table.Labels), toyHashes, new(Lookup))
		}
	}
	assert.Greater(t, damaged, len(data))
}

func FuzzParse(f *testing.F) {
	w, err := Train(context.Background(), toy(1), 5, 4, toyConfig)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(NewModel(w, toyHashes).AppendBinary(nil))
	f.Add([]byte{5, 0, 0, 128, 63})
	f.Fuzz(func(t *testing.T, data []byte) {
		m, _, err := Parse(string(data))
		if err != nil {
			if !errors.Is(err, ErrCorrupt) {
				t.Fatal(err)
			}
			return
		}
		m.Table.Score(make([]int32, m.Table.Labels), []uint64{1, 2, 3}, new(Lookup))
	})
}
