package coref

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestAgree(t *testing.T) {
	text, entities := marks.Read(t, "[Joko Wibawa|PER], [Wibawa|ORG], [Wibawa|LOC], [Semeru|LOC], [SEMERU|PER], [Semeru|ORG], [Senin|DATE], [Senin|LOC]")
	for i, s := range []float32{0.8, 0.5, 0.6, 0.8, 0.3, 0.95, 1, 0.2} {
		entities[i].Score = s
	}
	var got []entity.Label
	for _, e := range Agree(text, slices.Clone(entities)) {
		got = append(got, e.Label)
	}
	assert.Equal(t, []entity.Label{entity.Person, entity.Person, entity.Person, entity.Organization, entity.Organization, entity.Organization, entity.Date, entity.Location}, got)
	assert.Empty(t, Agree("", nil))
}

func TestAgreeOnInitials(t *testing.T) {
	tests := []struct {
		text   string
		scores []float32
		want   []entity.Label
	}{
		{"[Kartu Laut Sehat|ORG] ([KLS|PRD])", []float32{0.6, 0.8}, []entity.Label{"PRD", "PRD"}},
		{"[Kartu Laut dan Sehat|PRD] ([KLS|ORG]), [KLS|ORG]", []float32{0.9, 0.8, 0.8}, []entity.Label{"PRD", "PRD", "PRD"}},
		{"[PT Sinar Ombak|ORG] ([SO|LOC])", []float32{0.8, 0.6}, []entity.Label{"ORG", "ORG"}},
		{"[Ombak Cup|EVT] ([OC III|ORG]), [OC IV|ORG]", []float32{0.8, 0.6, 0.6}, []entity.Label{"EVT", "EVT", "ORG"}},
		{"[Panitia Desa Mandiri|ORG] ([PDM|ORG]), [PDM|PER], [PDM|PER]", []float32{0.6, 0.6, 0.8, 0.8}, []entity.Label{"ORG", "PER", "PER", "PER"}},
		{"[Polres Ombak Timur|ORG] ([OT|LOC])", []float32{0.8, 0.6}, []entity.Label{"ORG", "LOC"}},
		{"[Kartu Laut Sehat|ORG] [KLS|PRD], [Ombak|ORG] ([O|PRD]), ([KLS|PRD])", []float32{0.8, 0.6, 0.8, 0.6, 0.6}, []entity.Label{"ORG", "PRD", "ORG", "PRD", "PRD"}},
	}
	for _, tt := range tests {
		text, entities := marks.Read(t, tt.text)
		for i := range entities {
			entities[i].Score = tt.scores[i]
		}
		var got []entity.Label
		for _, e := range Agree(text, entities) {
			got = append(got, e.Label)
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}
