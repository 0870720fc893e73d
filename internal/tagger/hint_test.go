package tagger

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHint(t *testing.T) {
	const text = "Ani Wulandari pulang ke Medan."
	var d Document
	features := func() []uint64 { return d.Features(nil, d.Sentences[0], 0) }
	hints := func() (out []hint) {
		for i := range d.Units {
			out = append(out, d.info[i].hint)
		}
		return out
	}
	d.Load(Builtin(), text, nil)
	plain := features()
	d.Hint(nil)
	none := features()
	assert.Equal(t, plain, none[:len(plain)], "hints are added to what there is")
	assert.Greater(t, len(none), len(plain), "that nothing was found is a hint, too")
	d.Hint([]Found{{First: 0, Last: 1, Type: 0, Score: 0.7}, {First: 4, Last: 4, Type: 1, Score: 1}})
	assert.Equal(t, []hint{{uint8(LabelIn(0, 1, 0, 0)), 1}, {uint8(LabelIn(0, 1, 1, 0)), 1}, {}, {}, {uint8(LabelIn(4, 4, 4, 1)), 3}, {}}, hints())
	assert.NotEqual(t, none, features())
	d.Hint([]Found{{First: 4, Last: 4, Type: 1, Score: 0.1}})
	assert.Equal(t, []hint{{}, {}, {}, {}, {uint8(LabelIn(4, 4, 4, 1)), 0}, {}}, hints(), "new hints take the place of old ones")
	d.Load(Builtin(), text, nil)
	assert.Equal(t, plain, features(), "hints go with the text")
}
