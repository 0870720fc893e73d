package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkCommands(t *testing.T) {
	rulingtest.Rewrites(t, MarkCommands, rulingtest.Cases{
		{"Pangdam [Hasanuddin|PER] Mayjen [Budi|PER]", "Pangdam [Hasanuddin|ORG] Mayjen [Budi|PER]"},
		{"Kasdam [Udayana Sari|PER], Pangdam [Siliwangi|LOC] dan Pangdam Jaya", "Kasdam [Udayana|ORG] [Sari|PER], Pangdam [Siliwangi|ORG] dan Pangdam [Jaya|ORG]"},
		{"Pangdam [Iskandar|PER] Muda/Aceh dan Kapendam Jaya/[Jayakarta|LOC]", "Pangdam [Iskandar Muda/Aceh|ORG] dan Kapendam [Jaya/Jayakarta|ORG]"},
		{"Pangdam XVII/[Cenderawasih|LOC], Pangdam V Brawijaya, PANGDAM XX/TUANKU IMAM BONJOL", "Pangdam [XVII/Cenderawasih|ORG], Pangdam [V Brawijaya|ORG], PANGDAM [XX/TUANKU IMAM BONJOL|ORG]"},
		{"Pangdam V, Pangdam, pangdam [Udayana|PER], Pangdam\nUdayana, Pangdam [Budi|PER]", "Pangdam V, Pangdam, pangdam [Udayana|PER], Pangdam\nUdayana, Pangdam [Budi|PER]"},
		{"Pangdam [Udayana (|PER]", "Pangdam [Udayana|ORG] ("},
		{"Rektor [Udayana|ORG] dan Jalan [Siliwangi|LOC]", "Rektor [Udayana|ORG] dan Jalan [Siliwangi|LOC]"},
	})
}
