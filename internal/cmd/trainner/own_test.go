package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/tagger"
)

const lexdata = "../../../ner/lexdata"

// entries returns the lines of one of our lists behind its heading.
func entries(t *testing.T, file string) []string {
	lines, err := readLines(filepath.Join(lexdata, file))
	require.NoError(t, err)
	for len(lines) > 0 && strings.HasPrefix(lines[0], "#") {
		lines = lines[1:]
	}
	require.NotEmpty(t, lines)
	return lines
}

func TestOwnListsAreSorted(t *testing.T) {
	for _, file := range append([]string{"class_words.tsv"}, ownLists...) {
		lines := entries(t, file)
		for i, l := range lines {
			if i > 0 && lines[i-1] >= l {
				t.Errorf("%s: %q stands behind %q", file, l, lines[i-1])
			}
			if strings.HasPrefix(l, "#") || l != strings.Join(strings.FieldsFunc(l, func(r rune) bool { return r == ' ' }), " ") {
				t.Errorf("%s: %q is not a name", file, l)
			}
		}
	}
}

func TestOwnLists(t *testing.T) {
	names := nameTable{}
	require.NoError(t, names.readOwn(lexdata))
	require.NoError(t, names.readClasses(filepath.Join(lexdata, "class_words.tsv")))
	has := func(name string, info tagger.NameInfo) {
		keys := tagger.NameKey(nil, name)
		assert.NotZero(t, names[keys[len(keys)-1]]&info, name)
	}
	has("Pyongyang", 1<<(tagger.ListOwn+slices.Index(ownLists, "place.txt")))
	has("Vladimir Putin", 1<<(tagger.ListOwn+slices.Index(ownLists, "person.txt")))
	has("Vladimir", tagger.IsPrefix|1<<tagger.ListGivenName)
	has("BMKG", tagger.IsAcronym)
	has("gubernur", tagger.NameInfo(0).WithClass(uint8(1+slices.Index(classes, "title"))))
}

func TestBadClass(t *testing.T) {
	path := filepath.Join(t.TempDir(), "words")
	require.NoError(t, os.WriteFile(path, []byte("# heading\nraja\ttitle\nratu\tqueen\n"), 0o600))
	assert.ErrorContains(t, nameTable{}.readClasses(path), `words:3: no class "queen"`)
}

func TestStrungNames(t *testing.T) {
	regions := regionNames{"kebonsari": true, "jambangan": true, "surabaya": true, "kebonsari lor": true}
	assert.True(t, regions.strung("Kebonsari Jambangan Surabaya"))
	assert.True(t, regions.strung("Kebonsari Lor Surabaya"))
	assert.False(t, regions.strung("Kebonsari Lor"))
	assert.False(t, regions.strung("Stasiun Surabaya"))
	assert.False(t, regions.strung(""))
}
