package coref

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

// TestClustersLabels: only the labels asked for are clustered, and only those that
// name things.
func TestClustersLabels(t *testing.T) {
	text, entities := marks.Read(t, "[Sari|PER] menonton [Piala Pesisir|EVT], [Senin|DATE]. [Piala Pesisir|EVT] usai.")
	assert.Equal(t, []string{"Sari"}, partition(text, ofNames(text, entities)))
	assert.Equal(t, []string{"Piala Pesisir"}, partition(text, Clusters(text, entities, entity.Event, entity.Date)))
	assert.Nil(t, Clusters(text, entities))
}

func TestClustersBadInput(t *testing.T) {
	assert.Nil(t, ofNames("", nil))
	for _, text := range []string{"\xff\xfe (\x00) ... [Budi", "Sari \u00a0\u2011\t\u00a0 Budi"} {
		testEverySpan(t, text)
	}
}

// testEverySpan clusters all spans in a text and around it.
func testEverySpan(t *testing.T, text string) {
	t.Helper()
	var entities []entity.Entity
	for start := -2; start < len(text)+2; start++ {
		for end := -1; end < len(text)+3; end++ {
			entities = append(entities, entity.Entity{Span: tokenize.Span{Start: start, End: end}, Label: entity.Organization})
		}
	}
	before := slices.Clone(entities)
	n := 0
	for _, c := range ofNames(text, entities) {
		n += len(c.Mentions)
	}
	assert.Equal(t, len(text)*(len(text)+1)/2, n, "every mention inside the text is in one cluster")
	assert.Equal(t, before, entities, "the caller's slice is left alone")
}

// TestClustersGaps: it does not matter what parts the words of the text.
func TestClustersGaps(t *testing.T) {
	marked := "[Arif Gunadi|PER] alias [Togog|PER] dan [Sari Dewi|PER] yang akrab disapa [Nining|PER] ke [Al-Ikhlas|ORG]."
	for _, gap := range []string{" ", "\u00a0", "  ", "\u202f"} {
		text, entities := marks.Read(t, strings.ReplaceAll(strings.ReplaceAll(marked, " ", gap), "-", "\u2011"))
		var names []string
		for _, c := range ofNames(text, entities) {
			names = append(names, c.Name)
			for _, m := range c.Mentions {
				assert.Contains(t, entities, m)
			}
		}
		assert.Equal(t, []string{"Arif Gunadi", "Sari Dewi", "Al-Ikhlas"}, names)
	}
}

// TestClustersOrder: the order of the mentions given does not matter.
func TestClustersOrder(t *testing.T) {
	text, entities := marks.Read(t, "[Andi Pratama|PER] di [Kota Malang|LOC]; [Andi|PER] dan [Pratama|PER] di [Malang|LOC] dan [MALANG|LOC]")
	want := ofNames(text, entities)
	r := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		r.Shuffle(len(entities), func(i, j int) { entities[i], entities[j] = entities[j], entities[i] })
		assert.Equal(t, want, ofNames(text, entities))
	}
}
