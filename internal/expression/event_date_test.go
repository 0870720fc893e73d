package expression

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestBehindEvents(t *testing.T) {
	for in, want := range map[string]string{
		"[Pekan Panen 2025|EVT] kemarin": "kemarin",
		"[Pekan Panen 2025|EVT] lalu":    "",
		"[Lebaran 2026|EVT] mendatang":   "",
		"[Pekan Panen|EVT] 2025 lalu":    "2025 lalu",
	} {
		text, entities := marks.Read(t, in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		got := ""
		for _, e := range BehindEvents(Append(nil, text, tokens), entities, text, tokens) {
			got = e.In(text)
			break
		}
		assert.Equal(t, want, got, in)
	}
}
