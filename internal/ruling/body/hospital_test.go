package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkHospitals(t *testing.T) {
	rulingtest.Rewrites(t, MarkUnits, rulingtest.Cases{
		{"Pasien RSUD dr. [Sari Dewi|PER] sembuh.", "Pasien [RSUD dr. Sari Dewi|ORG] sembuh."},
		{"Pasien [RSUD Dr. H|ORG]. [Sari Dewi|PER] sembuh.", "Pasien [RSUD Dr. H. Sari Dewi|ORG] sembuh."},
		{"Di [Rumah Sakit|ORG] dr. Ben [Sari|PER] tadi", "Di [Rumah Sakit dr. Ben Sari|ORG] tadi"},
		{"Di RS Ortopedi Prof. Dr. [R. Sari|PER] tadi", "Di [RS Ortopedi Prof. Dr. R. Sari|ORG] tadi"},
		{"Di RS H. [Sari|PER] tadi", "Di RS H. [Sari|PER] tadi"},
		{"Di RSUD dr. [2024|EVT] tadi", "Di RSUD dr. [2024|EVT] tadi"},
		{"Di RSUD dr. [Lomba|EVT] tadi", "Di RSUD dr. [Lomba|EVT] tadi"},
		{"Di RSUD [Muara|LOC] tadi", "Di RSUD [Muara|LOC] tadi"},
		{"[Jalan RSUD|LOC] dr. [Sari|PER]", "[Jalan RSUD|LOC] dr. [Sari|PER]"},
		{"RSUD dr.", "RSUD dr."},
	})
}
