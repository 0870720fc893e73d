package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinRivers(t *testing.T) {
	rulingtest.Rewrites(t, JoinRivers, rulingtest.Cases{
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
	})
}
