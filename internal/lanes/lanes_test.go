package lanes

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestZero(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range 10_000 {
		var x, want uint64
		for i := range 8 {
			b := byte(0)
			switch rng.IntN(3) {
			case 0:
				want |= 0x80 << (8 * i)
			case 1:
				b = 0x80 >> rng.IntN(8)
			default:
				b = byte(1 + rng.IntN(255))
			}
			x |= uint64(b) << (8 * i)
		}
		assert.Equal(t, want, Zero(x), "%x", x)
		assert.Equal(t, want, Zero((x^All(byte(x)))^All(byte(x))))
	}
	assert.Equal(t, uint64(0x4242424242424242), All(0x42))
}
