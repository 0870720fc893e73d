package tagger

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// units returns the units of a text as words.
func units(d *Document) []string {
	var out []string
	for _, u := range d.Units {
		out = append(out, u.In(d.Text))
	}
	return out
}

// Builtin does without the checks of OpenKnowledge.
func TestBuiltinIsSound(t *testing.T) {
	k, err := OpenKnowledge(wordsData, namesData)
	require.NoError(t, err)
	assert.Equal(t, k.ID(), Builtin().ID())
}

func TestUnits(t *testing.T) {
	var d Document
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Prabowo-Gibran menang", []string{"Prabowo", "-", "Gibran", "menang"}},
		{"anak-anak bermain", []string{"anak-anak", "bermain"}},
		{"SIM-nya hilang", []string{"SIM", "-", "nya", "hilang"}},
		{"ANTARA/Sari Dewi", []string{"ANTARA", "/", "Sari", "Dewi"}},
	} {
		d.Load(Builtin(), c.text, nil)
		assert.Equal(t, c.want, units(&d))
	}
}

func TestModes(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Warga Desa Sukamaju Tolak Tambang Pasir di Sungai\nWarga desa menolak tambang pasir itu, kata Budi.\nWARGA DESA SUKAMAJU MENOLAK TAMBANG PASIR\n", nil)
	require.Len(t, d.Sentences, 3)
	assert.Equal(t, Headline, d.Sentences[0].Mode)
	assert.Equal(t, Running, d.Sentences[1].Mode)
	assert.Equal(t, Caseless, d.Sentences[2].Mode, "a line in capitals on a page with small letters")
	d.Load(Builtin(), "budi pulang ke bandung naik kereta", nil)
	assert.Equal(t, Caseless, d.Sentences[0].Mode)
}

func TestCandidates(t *testing.T) {
	var d Document
	d.Load(Builtin(), "mereka pergi bersama ke rumah Budi di kampung sebelah yang sangat jauh sekali dari kota", nil)
	got := map[string]bool{}
	for i, u := range d.Units {
		got[u.In(d.Text)] = d.info[i].candidate
	}
	assert.True(t, got["Budi"] && got["rumah"] && got["di"], "a name and its neighbours")
	assert.False(t, got["mereka"] || got["jauh"], "what is far from capitals")
}

func TestShortForm(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Menurut Komisi Pemberantasan Korupsi (KPK), kasus itu selesai.", nil)
	flags := map[string]flags{}
	for i, u := range d.Units {
		flags[u.In(d.Text)] = d.info[i].flags
	}
	assert.NotZero(t, flags["KPK"]&shortForm)
	assert.NotZero(t, flags["Komisi"]&longStart)
	assert.NotZero(t, flags["Korupsi"]&longForm)
	assert.Zero(t, flags["Menurut"]&longForm)
}

func TestVote(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Kim Jong Un tiba. Lalu Kim berpidato. Rakyat melihat Kim Jong Un.", nil)
	d.Vote([]Found{{First: 0, Last: 2, Type: 0}})
	last := len(d.Units) - 2
	require.Equal(t, "Un", d.Units[last].In(d.Text))
	assert.Equal(t, uint8(LabelIn(0, 2, 2, 0))+1, d.info[last].vote.name, "the same name elsewhere")
	for i, u := range d.Units {
		if u.In(d.Text) == "berpidato" {
			assert.Zero(t, d.info[i].vote.name)
			assert.Equal(t, "Kim", d.Units[i-1].In(d.Text))
			assert.NotZero(t, d.info[i-1].vote.other, "the other mentions vote")
			assert.NotEmpty(t, d.VoteFeatures(nil, d.Sentences[1], i-1))
		}
	}
}
