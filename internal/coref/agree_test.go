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
