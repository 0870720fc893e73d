package ner

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
)

var (
	quoted   = regexp.MustCompile("`([^`]+)`")
	labelled = regexp.MustCompile(`\[([^\[\]]+) ([A-Z]+)\]`)
)

// The examples of LABELS.md, which are what its tables have in backquotes, are
// marked as it says. One that a new model gets wrong is replaced by a better one or
// goes to the weaknesses at the end, which are not looked at.
func TestLabelsExamples(t *testing.T) {
	page, err := os.ReadFile("LABELS.md")
	require.NoError(t, err)
	rules, _, found := strings.Cut(string(page), "\n## Known weaknesses\n")
	require.True(t, found)
	labels := map[entity.Label]int{}
	for line := range strings.Lines(rules) {
		if !strings.HasPrefix(line, "|") {
			continue
		}
		for _, example := range quoted.FindAllStringSubmatch(line, -1) {
			want := labelled.ReplaceAllString(example[1], "[$1|$2]")
			text, entities := marks.Read(t, want)
			for _, e := range entities {
				labels[e.Label]++
			}
			assert.Equal(t, want, marks.Write(text, appendPrivate(nil, Find(text))))
		}
	}
	assert.Len(t, labels, 10, "labels with an example")
}
