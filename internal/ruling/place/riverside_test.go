package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestWithRivers(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"asal [Muara|PER]-in-Ombak: \"Ya\"", "asal [Muara-in-Ombak|LOC]: \"Ya\""},
		{"di [Muara|LOC]-sur-[Ombak|PER].", "di [Muara-sur-Ombak|LOC]."},
		{"di [Muara|LOC]-Ombak", "di [Muara|LOC]-Ombak"},
		{"di [Muara|LOC]-di-Ombak", "di [Muara|LOC]-di-Ombak"},
		{"di [Muara|LOC]-on-ombak", "di [Muara|LOC]-on-ombak"},
		{"di [Muara|LOC]-on-O", "di [Muara|LOC]-on-O"},
		{"di [Muara|LOC]-on-", "di [Muara|LOC]-on-"},
		{"di [Muara|LOC]--Ombak", "di [Muara|LOC]--Ombak"},
		{"di [Muara|LOC]-", "di [Muara|LOC]-"},
		{"di [Muara|ORG]-on-Ombak", "di [Muara|ORG]-on-Ombak"},
		{"di [Muara|LOC]-on-Ombakombakombakombakombak", "di [Muara|LOC]-on-Ombakombakombakombakombak"},
		{"di [Muara|LOC]", "di [Muara|LOC]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, WithRivers(entities, text)), tt.in)
	}
}
