package ruling

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A step that has no bit left would fail at the first text.
func TestCuesHaveRoomForEveryStep(t *testing.T) {
	assert.LessOrEqual(t, len(steps), 64*len(cues{}))
}
