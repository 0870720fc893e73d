package wordvec

import (
	"context"
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// classes are words that stand in like places in the lines of village.
var classes = [][]string{
	{"Sari", "Budi", "Wayan", "Tini", "Joko", "Made"},
	{"Bogor", "Ende", "Palu", "Sorong", "Kendal", "Maros"},
	{"mangga", "beras", "kopi", "cengkeh", "pala", "jagung"},
}

// village returns a text of one kind of sentence with changing words.
func village(lines int) *Corpus {
	var b Builder
	rng := random(3)
	pick := func(class int) string { return classes[class][rng.below(uint32(len(classes[class])))] }
	for range lines {
		for _, w := range []string{"kemarin", pick(0), "membawa", pick(2), "ke", pick(1), "bersama", pick(0), "."} {
			b.Add(w)
		}
		b.EndLine()
	}
	c, _ := b.Corpus(1)
	return c
}

func small() Config {
	cfg := DefaultConfig()
	cfg.Dim, cfg.Epochs, cfg.Buckets, cfg.Sample, cfg.Frequent = 16, 3, 500, 0.1, 1<<40
	return cfg
}

func TestTrainFindsClasses(t *testing.T) {
	c := village(2000)
	for _, maxN := range []int{0, 4} {
		cfg := small()
		cfg.MaxN = maxN
		v, err := Train(t.Context(), c, cfg)
		require.NoError(t, err)
		require.Equal(t, len(c.Words), v.Len())
		v.Normalize(v.Len())
		row := map[string][]float32{}
		for i, w := range c.Words {
			row[w] = v.Row(i)
		}
		for k, class := range classes {
			for _, a := range class {
				for _, b := range class {
					for _, other := range classes[(k+1)%3] {
						assert.Greater(t, dot(row[a], row[b]), dot(row[a], row[other]), "%s: %s, %s", a, b, other)
					}
				}
			}
		}
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	c := village(300)
	cfg := small()
	first, err := Train(t.Context(), c, cfg)
	require.NoError(t, err)
	second, err := Train(t.Context(), c, cfg)
	require.NoError(t, err)
	assert.Equal(t, first, second)
	cfg.Seed++
	third, err := Train(t.Context(), c, cfg)
	require.NoError(t, err)
	assert.NotEqual(t, first, third)
}

func TestTrainStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cfg := small()
	calls := 0
	cfg.Progress = func(done float64) {
		if calls++; calls == 2 {
			assert.InDelta(t, 0.2, done, 0.15)
			cancel()
		}
	}
	_, err := Train(ctx, village(20_000), cfg)
	assert.ErrorIs(t, err, context.Canceled)
	assert.Equal(t, 2, calls)
}

func TestTrainErrors(t *testing.T) {
	c := village(10)
	for name, change := range map[string]func(*Config){
		"dim":      func(cfg *Config) { cfg.Dim = 0 },
		"epochs":   func(cfg *Config) { cfg.Epochs = -1 },
		"n-grams":  func(cfg *Config) { cfg.MinN = 6 },
		"buckets":  func(cfg *Config) { cfg.Buckets = 0 },
		"sample":   func(cfg *Config) { cfg.Sample = math.NaN() },
		"outCount": func(cfg *Config) { cfg.OutCount = 1 << 40 },
	} {
		cfg := small()
		change(&cfg)
		_, err := Train(t.Context(), c, cfg)
		assert.ErrorIs(t, err, ErrConfig, name)
	}
	_, err := Train(t.Context(), &Corpus{}, small())
	assert.ErrorIs(t, err, ErrConfig)
}

func TestSigmoid(t *testing.T) {
	for x := -12.0; x <= 12; x += 1.0 / 64 {
		assert.InDelta(t, 1/(1+math.Exp(-x)), sigmoid(float32(x)), 1e-3, x)
	}
}

func TestKernels(t *testing.T) {
	for n := range 11 {
		x, y, g := make([]float32, n), make([]float32, n), make([]float32, n)
		var want float32
		for i := range n {
			x[i], y[i], g[i] = float32(i+1), float32(2*i-3), 0.5
			want += x[i] * y[i]
		}
		assert.Equal(t, want, dot(x, y))
		axpy2(g, y, 2, x)
		for i := range n {
			assert.Equal(t, 0.5+2*float32(2*i-3), g[i])
			assert.Equal(t, float32(2*i-3)+2*float32(i+1), y[i])
		}
		axpy(x, 3, g)
		for i := range n {
			assert.Equal(t, float32(i+1)+3*g[i], x[i])
		}
	}
}

func TestNormalize(t *testing.T) {
	v := Vectors{Dim: 2, Data: []float32{3, 4, 0, 0, -1, 0}}
	v.Normalize(2)
	for i := range v.Len() {
		assert.InDelta(t, 1, dot(v.Row(i), v.Row(i)), 1e-5)
	}
	assert.InDelta(t, 0.6, v.Row(0)[0], 1e-5)
	zero := Vectors{Dim: 2, Data: make([]float32, 4)}
	zero.Normalize(2)
	assert.Equal(t, make([]float32, 4), zero.Data)
	Vectors{}.Normalize(3)
}

// bundle returns n vectors close to each of the axes, one axis after the other.
func bundle(n, axes int) Vectors {
	v := Vectors{Dim: axes}
	rng := random(5)
	for i := range n * axes {
		for d := range axes {
			x := 0.2 * rng.float()
			if d == i%axes {
				x++
			}
			v.Data = append(v.Data, x)
		}
	}
	v.unit()
	return v
}

func TestKMeans(t *testing.T) {
	v := bundle(40, 6)
	c, err := KMeans(t.Context(), v, v.Len(), 6, 20, 1)
	require.NoError(t, err)
	require.Equal(t, 6, c.Len())
	for i := range v.Len() {
		k, sim := c.Nearest(v.Row(i))
		assert.Equal(t, i%6, k, "numbered by the first word")
		assert.Greater(t, sim, float32(0.9))
	}
	again, err := KMeans(t.Context(), v, v.Len(), 6, 20, 1)
	require.NoError(t, err)
	assert.Equal(t, c, again)
}

func TestKMeansWithFewDirections(t *testing.T) {
	v := Vectors{Dim: 2, Data: []float32{1, 0, 1, 0, 1, 0, 0, 1}}
	c, err := KMeans(t.Context(), v, 4, 4, 5, 1)
	require.NoError(t, err)
	require.Equal(t, 4, c.Len())
	a, _ := c.Nearest(v.Row(0))
	b, _ := c.Nearest(v.Row(3))
	assert.NotEqual(t, a, b)
}

func TestKMeansErrors(t *testing.T) {
	v := bundle(2, 2)
	for _, c := range []struct{ n, k, rounds int }{{4, 0, 1}, {4, 5, 1}, {4, 2, 0}, {0, 1, 1}} {
		_, err := KMeans(t.Context(), v, c.n, c.k, c.rounds, 1)
		assert.ErrorIs(t, err, ErrConfig, c)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := KMeans(ctx, v, 4, 2, 1, 1)
	assert.ErrorIs(t, err, context.Canceled)
}

func BenchmarkTrain(b *testing.B) {
	c := village(2000)
	bytes := 0
	for _, id := range c.ids {
		bytes += len(c.Words[id])
	}
	for _, maxN := range []int{0, 5} {
		b.Run(fmt.Sprintf("maxn=%d", maxN), func(b *testing.B) {
			cfg := DefaultConfig()
			cfg.Epochs, cfg.MaxN, cfg.Frequent, cfg.Sample = 1, maxN, 1<<40, 1
			b.SetBytes(int64(bytes))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Train(b.Context(), c, cfg); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkKMeans(b *testing.B) {
	v := bundle(20, 100)
	b.SetBytes(int64(4 * len(v.Data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := KMeans(b.Context(), v, v.Len(), 100, 3, 1); err != nil {
			b.Fatal(err)
		}
	}
}
