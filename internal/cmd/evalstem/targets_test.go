package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const data = "../../../../shared/data"

// TestTargets holds what package stem must reach on the data beside the repository.
func TestTargets(t *testing.T) {
	o := options{
		ud:       filepath.Join(data, "stem/ud_lemma.dev.tsv"),
		informal: filepath.Join(data, "stem/informal_gold.tsv"),
		articles: filepath.Join(data, "ner/news.dev.jsonl"),
	}
	e := evaluation{out: io.Discard, done: map[string]tally{}}
	err := e.run(o)
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("no development data beside the repository")
	}
	require.NoError(t, err)
	for name, least := range map[string]struct{ tokens, types float64 }{
		"UD stemmed-only":   {98.5, 97.3},
		"UD lenient":        {98.7, 0},
		"informal, derived": {85, 85},
		"names in articles": {99.5, 99.5},
	} {
		got := e.done[name]
		assert.GreaterOrEqual(t, percent(got.okTokens, got.tokens), least.tokens, "%s, tokens", name)
		assert.GreaterOrEqual(t, percent(got.okTypes, got.types), least.types, "%s, types", name)
	}
	inside := 0
	for name, got := range e.done {
		if strings.HasPrefix(name, "UD names, ") {
			inside++
			assert.GreaterOrEqual(t, percent(got.okTokens, got.tokens), 99.5, name)
		}
	}
	assert.Len(t, frames, inside)
}
