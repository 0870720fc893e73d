package tagger

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestListNeighbours(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Pelatih Toni Wijaya, Rina, dan Joko/Sari atau Dewi pulang; Budi tinggal.", nil)
	x := extractor{d: &d, s: d.Sentences[0]}
	at := map[string]int{}
	for i, u := range d.Units {
		at[u.In(d.Text)] = i
	}
	for _, tt := range []struct {
		name, before string
		sep          separator
	}{
		{"Toni", "", noSeparator}, {"Rina", "Wijaya", comma}, {"Joko", "Rina", conjunction},
		{"Sari", "Joko", slash}, {"Dewi", "Sari", alternative}, {"Budi", "", noSeparator},
	} {
		i := at[tt.name]
		_, to, sep, ok := x.before(int(d.info[i].runStart))
		assert.Equal(t, tt.before != "", ok, tt.name)
		if !ok {
			continue
		}
		assert.Equal(t, tt.before, d.Units[to-1].In(d.Text))
		assert.Equal(t, tt.sep, sep)
		from, _, sep, ok := x.behind(int(d.info[to-1].runEnd))
		assert.True(t, ok)
		assert.Equal(t, i, from)
		assert.Equal(t, tt.sep, sep)
	}
	_, _, _, ok := x.behind(at["Dewi"] + 1)
	assert.False(t, ok)
}
