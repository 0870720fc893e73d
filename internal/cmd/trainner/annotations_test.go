package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

const annotations = "../../../ner/annotations"

func TestAnnotationsAreWellFormed(t *testing.T) {
	for _, name := range standoff.Names {
		path := filepath.Join(annotations, name+".jsonl")
		excerpts, err := standoff.ReadFile(path)
		require.NoError(t, err)
		require.NotEmpty(t, excerpts)
		for _, e := range excerpts {
			for _, m := range e.Entities {
				if !slices.Contains(labels, m.Label) {
					t.Errorf("%s: %v has no label of ours", path, m)
				}
			}
		}
		var sorted bytes.Buffer
		require.NoError(t, standoff.Write(&sorted, excerpts))
		stored, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(stored, sorted.Bytes()), "%s is not as annotate writes it", path)
	}
}

func TestAnnotationsFitTheRawText(t *testing.T) {
	o := options{data: "../../../../shared/data", annotations: annotations}
	if _, err := os.Stat(o.data); err != nil {
		t.Skip("the raw texts are not here:", err)
	}
	all, err := o.readAnnotated(nil)
	require.NoError(t, err)
	require.NotEmpty(t, all)
	o.hold = all[0].Source
	require.NotEmpty(t, o.hold)
	rest, err := o.readAnnotated(nil)
	require.NoError(t, err)
	assert.Less(t, len(rest), len(all))
	for _, a := range rest {
		assert.NotEqual(t, o.hold, a.Source)
	}
}

// The models are not to know the texts that they are measured on.
func TestAnnotationsAreOfOtherTextsThanTheMeasuredOnes(t *testing.T) {
	o := options{data: "../../../../shared/data", annotations: annotations}
	if _, err := os.Stat(o.data); err != nil {
		t.Skip("the texts are not here:", err)
	}
	all, err := o.readAnnotated(nil)
	require.NoError(t, err)
	for _, set := range []string{"outlets.dev.jsonl", "news.dev.jsonl"} {
		measured, err := readArticles(o.path("ner", set))
		require.NoError(t, err)
		apart, err := o.readAnnotated(longLines(measured))
		require.NoError(t, err)
		assert.Equal(t, len(all), len(apart), set)
	}
}
