package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// write makes a file for a test and returns its name.
func write(t *testing.T, name, content string) string {
	t.Helper()
	name = filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	return name
}

const (
	spanLines = `{"text":"Cabai naik 5 persen pada Senin (10/6/2024).","entities":[[11,19,"PERCENT"],[25,42,"DATE"]]}` + "\n"
	columns   = "Siti\tB-PER\nlari\tO\n\n"
)

func TestRun(t *testing.T) {
	jsonl := write(t, "a.jsonl", spanLines)
	unnamed := write(t, "b", spanLines)
	for _, o := range []options{{}, {labels: "DATE, PERCENT"}, {lower: true, labels: "DATE"}, {upper: true, labels: "DATE"}} {
		var out strings.Builder
		require.NoError(t, run(&out, o, []string{jsonl, unnamed}))
		assert.Equal(t, 3, strings.Count(out.String(), "\nF1 100.00"), out.String())
	}
}

func TestRunColumns(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out, options{labels: "PER", json: true}, []string{write(t, "c.conll", columns)}))
	var got struct {
		File   string
		Report struct{ Micro struct{ Gold int } }
	}
	require.NoError(t, json.Unmarshal([]byte(out.String()), &got))
	assert.Equal(t, "c.conll", got.File)
	assert.Equal(t, 1, got.Report.Micro.Gold)
}

func TestRunErrors(t *testing.T) {
	file := write(t, "d.jsonl", `{"text":"Rapat pada Selasa.","entities":[[6,17,"DATE"]]}`)
	var out strings.Builder
	require.NoError(t, run(&out, options{errors: 5}, []string{file}))
	assert.Contains(t, out.String(), `annotated DATE "pada Selasa", found DATE "Selasa"`)

	bad := write(t, "e.jsonl", spanLines+"nonsense\n")
	assert.ErrorContains(t, run(&out, options{}, []string{bad}), "line 2")
	assert.Error(t, run(&out, options{}, []string{filepath.Join(t.TempDir(), "missing")}))
	assert.Error(t, run(&out, options{model: bad}, []string{file}))
}

func TestRecase(t *testing.T) {
	assert.Equal(t, "KAFÉ STRAßE \xff!", recase("Kafé Straße \xff!", true))
	assert.Equal(t, "kafé İ", recase("KAFÉ İ", false), "a letter whose other case is shorter stays")
}
