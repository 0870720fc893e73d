package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestClustersOfLabels(t *testing.T) {
	text, marked := marks.Read(t, "[Ani|PER] naik [Banyu Biru|PRD] di [Klaten|LOC] sesuai [UU Pelayaran|LAW] saat [Festival Perahu|EVT], [Senin|DATE]; [Basarnas|ORG] menyita [Rp 5|MONEY].")
	var entities []Entity
	for _, e := range marked {
		entities = append(entities, public(e))
	}
	names := func(labels ...Label) (out []string) {
		for _, c := range ClustersOf(text, entities, labels...) {
			out = append(out, c.Name)
		}
		return out
	}
	assert.Equal(t, []string{"Banyu Biru", "UU Pelayaran"}, names(Product, Law))
	assert.Empty(t, names(Date))
	all := []string{"Ani", "Banyu Biru", "Klaten", "UU Pelayaran", "Festival Perahu", "Basarnas"}
	assert.Equal(t, all, names(), "no labels stand for all that can be clustered")
	assert.Equal(t, all, names([]Label{}...))
}

// A Jr. is somebody else than the one named in full before.
func TestClustersOfJuniors(t *testing.T) {
	for marked, want := range map[string]int{
		"[Arya Kencana|PER] berpidato, [Arya Kencana Jr.|PER] diam.":  2,
		"[Arya Kencana Jr.|PER] berpidato, [Arya Kencana|PER] lelah.": 1,
	} {
		text, found := marks.Read(t, marked)
		var entities []Entity
		for _, e := range found {
			entities = append(entities, public(e))
		}
		assert.Len(t, Clusters(text, entities), want, marked)
	}
}
