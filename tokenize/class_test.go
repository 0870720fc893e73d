package tokenize

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestMayBreak(t *testing.T) {
	want := map[byte]bool{}
	for r := rune(utf8.RuneSelf); r <= utf8.MaxRune; r++ {
		if classOf(r) == space || classOf(r) == hidden || isJoiner(r) {
			want[string(r)[0]] = true
		}
	}
	for b := utf8.RuneSelf; b < 256; b++ {
		assert.Equal(t, want[byte(b)], mayBreak[b], "%#x", b)
	}
}
