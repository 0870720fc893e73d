package sport

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkSportEvents(t *testing.T) {
	rulingtest.Rewrites(t, MarkEvents, rulingtest.Cases{
		{"Gol di Derbi [Manchester|LOC] indah.", "Gol di [Derbi Manchester|EVT] indah."},
		{"Gol di [Derbi Madrid|LOC] dan Derbi Turin", "Gol di [Derbi Madrid|EVT] dan [Derbi Turin|EVT]"},
		{"Derbi [London Utara|LOC], Derby [Milan|ORG]", "[Derbi London Utara|EVT], [Derby Milan|EVT]"},
		{"Pada Derby della Capitale nanti", "Pada [Derby della Capitale|EVT] nanti"},
		{"Pada derbi [Turin|LOC], [Derby County|ORG] menang.", "Pada derbi [Turin|LOC], [Derby County|ORG] menang."},
		{"[Derby Romero|PER], Derby [Romero|PER], Derby\n[Milan|ORG]", "[Derby Romero|PER], Derby [Romero|PER], Derby\n[Milan|ORG]"},
		{"Hasil Moto2: ia naik dari [Moto3|PRD]; tim [Melaju Moto2|ORG]", "Hasil [Moto2|EVT]: ia naik dari [Moto3|EVT]; tim [Melaju Moto2|ORG]"},
		{"Hasil Moto2 [Mandalika|LOC] 2025 dan [Moto3|EVT] [Jerman|LOC]; Moto2, [Jerman|LOC]", "Hasil [Moto2 Mandalika 2025|EVT] dan [Moto3 Jerman|EVT]; [Moto2|EVT], [Jerman|LOC]"},
		{"[Derby|LOC] Turin, [Derby|LOC] Zxq", "[Derby Turin|EVT], [Derby|LOC] Zxq"},
		{"sepatu [Derby Turin|PRD]", "sepatu [Derby Turin|PRD]"},
		{"Derby", "Derby"},
		{"Derby della", "Derby della"},
		{"Derbi Juara", "Derbi Juara"},
	})
}
