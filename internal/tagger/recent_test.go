package tagger

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What is remembered is what is looked up, whatever stood in its place before.
func TestRecent(t *testing.T) {
	know := Builtin()
	const text = "Jakarta Zupo"
	known, unknown := newUnit(text, 0, 7, 0, 1, false), newUnit(text, 8, 12, 1, 1, false)
	unknown.Exact = known.Exact ^ 1 // the same place
	var r recent
	r.start(know)
	for range 2 {
		assert.Equal(t, know.row(&known, text), r.row(&known, text))
		assert.Zero(t, r.row(&unknown, text))
	}
	place := join(0, Hash("jakarta"))
	for range 2 {
		assert.NotZero(t, r.name(place))
		assert.Equal(t, know.Names.Find(place), r.name(place))
		assert.Zero(t, r.name(place^1<<48))
		assert.Zero(t, r.name(0))
	}
	r.start(&Knowledge{Words: know.Words})
	assert.Zero(t, r.name(place), "names of other knowledge")
}
