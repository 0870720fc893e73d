// Package marks reads and writes texts with their entities marked in place, for
// tests: [Joko Widodo|PER] tiba di [Bandung|LOC].
package marks

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Read returns the text of s without its marks, and the entities that are marked,
// with a score of 1 and offsets into that text.
func Read(t testing.TB, s string) (string, []entity.Entity) {
	t.Helper()
	var text strings.Builder
	var entities []entity.Entity
	for {
		open := strings.IndexByte(s, '[')
		if open < 0 {
			text.WriteString(s)
			return text.String(), entities
		}
		bar := strings.IndexByte(s[open:], '|')
		end := strings.IndexByte(s[open:], ']')
		require.True(t, bar > 1 && end > bar+1, "bad mark in %q", s[open:min(len(s), open+40)])
		text.WriteString(s[:open])
		start := text.Len()
		text.WriteString(s[open+1 : open+bar])
		entities = append(entities, entity.Entity{
			Span:  tokenize.Span{Start: start, End: text.Len()},
			Label: entity.Label(s[open+bar+1 : open+end]), Score: 1,
		})
		s = s[open+end+1:]
	}
}

// Write returns text with its entities, which are in text order and do not
// overlap, marked.
func Write(text string, entities []entity.Entity) string {
	var b strings.Builder
	at := 0
	for _, e := range entities {
		b.WriteString(text[at:e.Start] + "[" + e.In(text) + "|" + string(e.Label) + "]")
		at = e.End
	}
	return b.String() + text[at:]
}
