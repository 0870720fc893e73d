package wordvec

import (
	"context"
	"fmt"
	"math"
)

// Centroids are the directions of clusters, vectors of length 1.
type Centroids struct{ Vectors }

// Nearest returns the cluster whose direction is nearest to v, the first of
// equal ones, and the cosine when v has length 1.
func (c Centroids) Nearest(v []float32) (int, float32) {
	best, sim := 0, float32(math.Inf(-1))
	for k := range c.Len() {
		if s := dot(v, c.Row(k)); s > sim {
			best, sim = k, s
		}
	}
	return best, sim
}

// KMeans groups the first n vectors, which must have length 1, into k clusters
// by the cosine (spherical k-means, Dhillon and Modha 2001). It starts from
// vectors drawn by k-means++ (Arthur and Vassilvitskii 2007) and stops after
// rounds passes or when no vector changes its cluster. A cluster that loses all
// its vectors starts anew at the vector that fits its own cluster least. The
// clusters are numbered by their first, most frequent word. ctx stops it.
func KMeans(ctx context.Context, v Vectors, n, k, rounds int, seed uint64) (Centroids, error) {
	n = min(n, v.Len())
	if k < 1 || k > n || rounds < 1 {
		return Centroids{}, fmt.Errorf("%w: %d clusters of %d vectors in %d rounds", ErrConfig, k, n, rounds)
	}
	rng := random(seed)
	cent := seedCentroids(v, n, k, &rng)
	owner := make([]int32, n)
	fit := make([]float32, n)
	for i := range owner {
		owner[i] = -1
	}
	for range rounds {
		changed := 0
		for i := range n {
			if i&0x3ff == 0 && ctx.Err() != nil {
				return Centroids{}, ctx.Err()
			}
			best, sim := cent.Nearest(v.Row(i))
			if owner[i] != int32(best) {
				owner[i] = int32(best)
				changed++
			}
			fit[i] = sim
		}
		if changed == 0 {
			break
		}
		cent.recompute(v, owner, fit)
	}
	return cent.sorted(owner), nil
}

// seedCentroids draws k of the first n vectors, each with a chance in
// proportion to how far it is from those drawn before.
func seedCentroids(v Vectors, n, k int, rng *random) Centroids {
	cent := Centroids{Vectors{Dim: v.Dim, Data: make([]float32, 0, k*v.Dim)}}
	far := make([]float32, n)
	for i := range far {
		far[i] = 2
	}
	for range k {
		var sum float64
		for _, d := range far {
			sum += float64(d)
		}
		pick, at := n-1, float64(rng.float())*sum
		for i, d := range far {
			if at -= float64(d); at < 0 {
				pick = i
				break
			}
		}
		row := v.Row(pick)
		cent.Data = append(cent.Data, row...)
		for i := range far {
			far[i] = min(far[i], max(0, 1-dot(v.Row(i), row)))
		}
	}
	return cent
}

// recompute moves every centroid to the mean direction of its vectors.
func (c Centroids) recompute(v Vectors, owner []int32, fit []float32) {
	clear(c.Data)
	size := make([]int, c.Len())
	for i, k := range owner {
		size[k]++
		axpy(c.Row(int(k)), 1, v.Row(i))
	}
	for k, s := range size {
		if s > 0 {
			continue
		}
		worst := 0
		for i := range fit {
			if fit[i] < fit[worst] {
				worst = i
			}
		}
		copy(c.Row(k), v.Row(worst))
		fit[worst] = float32(math.Inf(1)) // not for the next empty cluster too
	}
	c.unit()
}

// sorted numbers the clusters in the order in which owner first names them.
func (c Centroids) sorted(owner []int32) Centroids {
	s := Centroids{Vectors{Dim: c.Dim, Data: make([]float32, 0, len(c.Data))}}
	seen := make([]bool, c.Len())
	for _, k := range owner {
		if !seen[k] {
			seen[k] = true
			s.Data = append(s.Data, c.Row(int(k))...)
		}
	}
	for k, ok := range seen {
		if !ok {
			s.Data = append(s.Data, c.Row(k)...)
		}
	}
	return s
}
