package wordvec

// random is the generator SplitMix64 (Steele, Lea and Flood 2014): one word of
// state, the same numbers everywhere, and fast enough for the inner loop.
type random uint64

func (r *random) next() uint64 {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// float returns a number in [0,1).
func (r *random) float() float32 { return float32(r.next()>>40) / (1 << 24) }

// below returns a number in [0,n).
func (r *random) below(n uint32) uint32 { return uint32((r.next() >> 32) * uint64(n) >> 32) }
