// Package rulingtest runs rulings on texts with their names marked as package marks
// reads them, for tests.
package rulingtest

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Cases are marked texts, each as it is before a ruling and behind it.
type Cases [][2]string

// Rewrites asserts that a ruling makes of every text what is behind it.
func Rewrites(t *testing.T, ruling func(*clue.Page), cases Cases) {
	t.Helper()
	for _, c := range cases {
		p := Page(t, c[0])
		ruling(p)
		assert.Equal(t, c[1], marks.Write(p.Text, p.Names), c[0])
	}
}

// Page returns a marked text with its names, which have a score of 1.
func Page(t testing.TB, marked string) *clue.Page {
	t.Helper()
	return PageOf(marks.Read(t, marked))
}

// PageOf returns a text with those names.
func PageOf(text string, names []entity.Entity) *clue.Page {
	return &clue.Page{Know: tagger.Builtin(), Names: names, Text: text, Tokens: tokenize.Tokenizer{}.Append(nil, text)}
}
