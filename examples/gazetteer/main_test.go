package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
)

func gazetteer(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var stdout, stderr strings.Builder
	require.Zero(t, run(args, strings.NewReader(stdin), &stdout, &stderr), stderr.String())
	return stdout.String()
}

// labels returns the label of each text in lines of JSON.
func labels(t *testing.T, out string) map[string]ner.Label {
	t.Helper()
	found := map[string]ner.Label{}
	for line := range strings.Lines(out) {
		var e struct {
			Text  string
			Label ner.Label
		}
		require.NoError(t, json.Unmarshal([]byte(line), &e), line)
		found[e.Text] = e.Label
	}
	return found
}

func TestSample(t *testing.T) {
	found := labels(t, gazetteer(t, ""))
	assert.Equal(t, ner.Person, found["Vladimir Putin"])
	assert.Equal(t, ner.Label("WEAPON"), found["peluru artileri"])
	assert.Equal(t, ner.Label("CAPITAL"), found["ibu kota"])
	assert.Equal(t, ner.Organization, found["Vedomosti"], "what was found stays")

	found = labels(t, gazetteer(t, "", "-override"))
	assert.Equal(t, ner.Person, found["Vladimir Putin"])
	assert.Equal(t, ner.Label("MEDIA"), found["Vedomosti"])
	assert.Equal(t, ner.Label("SPACEPORT"), found["Kosmodrom Vostochny"])
}

func TestNames(t *testing.T) {
	file := filepath.Join(t.TempDir(), "nama.tsv")
	require.NoError(t, os.WriteFile(file, []byte("# makanan\n\nsoto betawi\tFOOD\r\n  gado-gado \t FOOD"), 0o600))
	found := labels(t, gazetteer(t, "Di Bogor ia makan SOTO BETAWI dan gado-gado.", "-names", file, "-"))
	assert.Equal(t, map[string]ner.Label{"Bogor": ner.Location, "SOTO BETAWI": "FOOD", "gado-gado": "FOOD"}, found)
	assert.Empty(t, gazetteer(t, "", "-"))
}

func TestDocument(t *testing.T) {
	text := "Joko Widodo makan bakso. Jokowi suka bakso."
	file := filepath.Join(t.TempDir(), "nama.tsv")
	require.NoError(t, os.WriteFile(file, []byte("bakso\tFOOD\n"), 0o600))
	var d ner.Document
	require.NoError(t, json.Unmarshal([]byte(gazetteer(t, text, "-names", file, "-document", "-")), &d))
	assert.Equal(t, text, d.Text)
	assert.Len(t, d.Entities, 4)
	require.Len(t, d.Clusters, 1, "of labels of the library")
	assert.Equal(t, "Joko Widodo", d.Clusters[0].Name)
}

func TestRefuses(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "buruk.tsv")
	require.NoError(t, os.WriteFile(bad, []byte("bakso\tFOOD\nsoto FOOD\n"), 0o600))
	for _, args := range [][]string{{"-x"}, {"tidak-ada.txt"}, {"a", "b"}, {"-names", "tidak-ada.tsv"}, {"-names", bad}} {
		var stdout, stderr strings.Builder
		assert.Equal(t, 2, run(args, nil, &stdout, &stderr))
		assert.Empty(t, stdout.String())
		assert.Equal(t, 1, strings.Count(stderr.String(), "\n"), "one line: %q", stderr.String())
	}
	_, err := read(strings.NewReader("bakso\tFOOD\nsoto FOOD\n"))
	assert.ErrorContains(t, err, "line 2")
}

func TestHelp(t *testing.T) {
	var stdout strings.Builder
	assert.Zero(t, run([]string{"-h"}, nil, &stdout, io.Discard))
	assert.Equal(t, usage+"\n", stdout.String())
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputFails(t *testing.T) {
	for _, args := range [][]string{nil, {"-document"}} {
		var stderr strings.Builder
		assert.Equal(t, 1, run(args, nil, full{}, &stderr))
		assert.Contains(t, stderr.String(), "no space left")
	}
	var stderr strings.Builder
	assert.Equal(t, 1, run([]string{"-document", "-"}, strings.NewReader("\xff"), io.Discard, &stderr))
	assert.NotEmpty(t, stderr.String(), "JSON cannot hold it")
}
