package main

import (
	"errors"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestScore(t *testing.T) {
	const line = `{"id":"a","text":"Ani Sari, Ani, Budi","entities":[[0,8,"PER"],[10,13,"PER"],[15,19,"PER"]],"clusters":[[0,1],[2]]}` + "\n"
	docs, err := readDocuments(strings.NewReader(line + "\n" + strings.TrimSpace(line)))
	require.NoError(t, err)
	require.Len(t, docs, 2)
	var exact, ours score
	for _, d := range docs {
		exact.add(d.gold(), d.exact())
		ours.add(d.gold(), d.system())
	}
	// Equal strings: three clusters of one, so two of three mentions recall half.
	assert.InDelta(t, 100, exact.precision(), 1e-9)
	assert.InDelta(t, 100*2.0/3, exact.recall(), 1e-9)
	assert.InDelta(t, 80, exact.f1(), 1e-9)
	assert.InDelta(t, 100, ours.f1(), 1e-9)

	var together score
	p := docs[0].gold()
	for span := range p {
		p[span] = 0
	}
	together.add(docs[0].gold(), p)
	assert.InDelta(t, 100*5.0/9, together.precision(), 1e-9)
	assert.InDelta(t, 100, together.recall(), 1e-9)

	var lost score
	lost.add(docs[0].gold(), partition{})
	assert.InDelta(t, 100*2.0/3, lost.recall(), 1e-9, "a lost mention stands alone")
	assert.Zero(t, new(score).f1())
}

func TestReadErrors(t *testing.T) {
	for line, want := range map[string]string{
		`{`:                                     "line 1: unexpected end",
		`{"text":"a","entities":[[0,2,"PER"]]}`: "line 1: entity 0: [0, 2) is not in a text of 1 bytes",
		`{"text":"a","entities":[[0,1,"PER"]],"clusters":[[0],[1]]}`: "line 1: cluster 1: no entity 1",
	} {
		_, err := readDocuments(strings.NewReader(line))
		assert.ErrorContains(t, err, want)
	}
	_, err := readFile("does-not-exist.jsonl")
	assert.Error(t, err)
}

func TestDiff(t *testing.T) {
	docs, err := readDocuments(strings.NewReader(`{"id":"a","text":"Ani Sari, Ani, Budi","entities":[[0,8,"PER"],[10,13,"PER"],[15,19,"PER"]],"clusters":[[0,2],[1]]}`))
	require.NoError(t, err)
	var b strings.Builder
	docs[0].diff(&b, docs[0].gold(), docs[0].system())
	assert.Equal(t, "a apart: Ani Sari | Budi\na mixed: Ani | Ani Sari\n", b.String())
}

// TestDevFloor holds the figures of the development files where those are at
// hand; the baseline is in the same line of the log.
func TestDevFloor(t *testing.T) {
	for name, floor := range map[string]float64{"outlets.dev.jsonl": 98, "news.dev.jsonl": 98.5} {
		docs, err := readFile("../../../../shared/data/ner/" + name)
		if errors.Is(err, fs.ErrNotExist) {
			t.Skip("the development files are not part of the repository")
		}
		require.NoError(t, err)
		var exact, ours score
		for _, d := range docs {
			exact.add(d.gold(), d.exact())
			ours.add(d.gold(), d.system())
		}
		t.Logf("%s: equal strings %.2f, Clusters %.2f", name, exact.f1(), ours.f1())
		assert.Greater(t, ours.f1(), floor)
		assert.Greater(t, ours.f1(), exact.f1())
	}
}
