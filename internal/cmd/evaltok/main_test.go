package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAnswer(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, answer(strings.NewReader(`{"text":"Ya. Ia pergi"}`+"\n"+`{"text":"x","text_b64":"YSD/"}`+"\n"), &out))
	assert.Equal(t, `{"sents":[[0,3],[4,12]],"tokens":[[0,2],[2,3],[4,6],[7,12]]}
{"sents":[[0,3]],"tokens":[[0,1],[2,3]]}
`, out.String())
	assert.ErrorContains(t, answer(strings.NewReader(`{"text":`), &out), "line 1")
}

func TestScores(t *testing.T) {
	name := filepath.Join(t.TempDir(), "gold.jsonl")
	lines := []string{
		`{"text":"Ya. Ia pergi","tokens":[[0,3],[4,6],[7,12]],"tokens_norm":[[0,2],[2,3],[4,6],[7,12]],"sents":[[0,3],[4,12]]}`,
		`{"text":"bukunya rumahnya","tokens":[[0,16]],"policy":true}`,
		`{"text":"bukunya sekolah rumahnya","mwt":[{"span":[0,7],"parts":["buku","nya"]}]}`,
	}
	require.NoError(t, os.WriteFile(name, []byte(strings.Join(lines, "\n")), 0o600))
	e := evaluation{norm: true, noPolicy: true}
	require.NoError(t, e.file(name))
	assert.Equal(t, tally{right: 4, lines: 1, exact: 1}, e.tokens)
	assert.Equal(t, tally{right: 1, lines: 1, exact: 1}, e.sents)
	assert.Equal(t, tally{right: 2, lines: 1, exact: 1}, e.clitics)
	assert.Equal(t, tally{right: 1, wrong: 1, lines: 2, exact: 1}, e.anyWords)

	e = evaluation{}
	require.NoError(t, e.file(name))
	assert.Equal(t, tally{right: 2, wrong: 4, missed: 2, lines: 2}, e.tokens)
	assert.Error(t, e.file(name+".none"))
}

func TestRun(t *testing.T) {
	name := filepath.Join(t.TempDir(), "gold.jsonl")
	require.NoError(t, os.WriteFile(name, []byte(`{"id":"a","text":"Ia pergi","tokens":[[0,8]]}`), 0o600))
	var out strings.Builder
	require.NoError(t, run(evaluation{show: 1}, []string{name, name}, nil, &out))
	assert.Equal(t, 2, strings.Count(out.String(), "a\n  gold Ia pergi\n"), out.String())
	assert.Equal(t, 2, strings.Count(out.String(), "F1   0.00 exact 0/1\n"), out.String())

	out.Reset()
	require.NoError(t, run(evaluation{}, nil, strings.NewReader(`{"text":"Ia"}`), &out))
	assert.Equal(t, `{"sents":[[0,2]],"tokens":[[0,2]]}`+"\n", out.String())
	assert.ErrorIs(t, run(evaluation{}, []string{"nowhere"}, nil, &out), os.ErrNotExist)
}
