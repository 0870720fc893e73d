package clue_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

func TestSeasonLen(t *testing.T) {
	for text, season := range map[string]string{
		" 2025-2026 dimulai": " 2025-2026",
		" 2025/26, kata":     " 2025/26",
		" 2025–26":           " 2025–26",
		" 2025-126":          "",
		" 2025 dan":          "",
		" 20\r5-26":          "", // two lines
		" 25-26":             "",
	} {
		assert.Equal(t, len(season), clue.SeasonLen(text), "%q", text)
	}
}
