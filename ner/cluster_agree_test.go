package ner

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAgree(t *testing.T) {
	text, entities := marked(t, "[Joko Wibawa|PER], [Wibawa|ORG], [Wibawa|LOC], [Semeru|LOC], [SEMERU|PER], [Semeru|ORG], [Senin|DATE], [Senin|LOC]")
	for i, s := range []float32{0.8, 0.5, 0.6, 0.8, 0.3, 0.95, 1, 0.2} {
		entities[i].Score = s
	}
	var got []Label
	for _, e := range agree(text, slices.Clone(entities)) {
		got = append(got, e.Label)
	}
	assert.Equal(t, []Label{Person, Person, Person, Organization, Organization, Organization, Date, Location}, got)
	assert.Empty(t, agree("", nil))
}
