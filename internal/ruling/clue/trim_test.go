package clue

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestTrimSpan(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Jakarta", "Jakarta"},
		{"“Jakarta”", "Jakarta"},
		{",;:Jakarta:;,", "Jakarta"},
		{"(Jakarta", "Jakarta"},
		{"Jakarta)", "Jakarta"},
		{"Bank (BRI)", "Bank (BRI)"},
		{"[BRI", "BRI"},
		{"Jakarta (", "Jakarta"},
		{"(\u00a0Jakarta\u3000(", "Jakarta"},
		{"PKPU-", "PKPU-"},
		{"\"\"", ""},
		{"", ""},
		{"\"(Jakarta\"", "Jakarta"},
	}
	for _, tt := range tests {
		text := "<" + tt.in + ">"
		got := TrimSpan(text, tokenize.Span{Start: 1, End: 1 + len(tt.in)})
		require.LessOrEqual(t, got.Start, got.End)
		assert.Equal(t, tt.want, got.In(text), "%q", tt.in)
	}
}
