package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkTickets(t *testing.T) {
	rulingtest.Rewrites(t, MarkTickets, rulingtest.Cases{
		{"Pasangan QD-RZ menang", "Pasangan [QD|PER]-[RZ|PER] menang"},
		{"Paslon [QDX-RZ|ORG], pasangan [QD|ORG]-RZ", "Paslon [QDX|PER]-[RZ|PER], pasangan [QD|PER]-[RZ|PER]"},
		{"pasangan PKB-PKS, pasangan EUR-USD dan pasangan [QD-RZ Jaya|ORG]", "pasangan PKB-PKS, pasangan EUR-USD dan pasangan [QD-RZ Jaya|ORG]"},
		{"pasangan Q-RZ, pasangan QD-R, pasangan QDXYZ-RZ, pasangan QD-RZXYW, pasangan QD RZ", "pasangan Q-RZ, pasangan QD-R, pasangan QDXYZ-RZ, pasangan QD-RZXYW, pasangan QD RZ"},
		{"pasangan QD-RZa, pasangan QD-RZé, pasangan QD-RZ-AB, duet QD-RZ", "pasangan QD-RZa, pasangan QD-RZé, pasangan QD-RZ-AB, duet QD-RZ"},
		{"pasangan\nQD-RZ, pasangan QD-", "pasangan\nQD-RZ, pasangan QD-"},
		{"pasangan QD", "pasangan QD"},
		{"pasangan QD-RZ", "pasangan [QD|PER]-[RZ|PER]"},
	})
}
