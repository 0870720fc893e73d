package unmarked

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSymbolsAreInOrder(t *testing.T) {
	for i := symbolWidth; i < len(symbols); i += symbolWidth {
		assert.Less(t, symbols[i-symbolWidth:i], symbols[i:i+symbolWidth])
	}
	assert.True(t, isSymbol("BMRI"))
	assert.False(t, isSymbol("PSSI"))
	assert.False(t, isSymbol("ZZZZ"))
}
