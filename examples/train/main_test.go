package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
)

func TestRun(t *testing.T) {
	var out, errs bytes.Buffer
	path := filepath.Join(t.TempDir(), "model.bin")
	require.Zero(t, run(context.Background(), []string{"-o", path}, &out, &errs), errs.String())
	assert.Contains(t, out.String(), "pass 120 of 120")
	assert.Contains(t, out.String(), "STADIUM")
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	m, err := ner.ReadModel(f)
	require.NoError(t, err)
	assert.Equal(t, []ner.Label{"CLUB", "STADIUM"}, m.Labels())
}

func TestRunErrors(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.jsonl")
	require.NoError(t, os.WriteFile(bad, []byte("{\n"), 0o600))
	for _, args := range [][]string{{"a", "b", "c"}, {"-x"}, {"-pool", "missing.conll"}, {"missing.conll"}, {bad}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 2, run(context.Background(), args, &out, &errs), args)
		assert.Equal(t, 1, bytes.Count(errs.Bytes(), []byte("\n")), errs.String())
		assert.Regexp(t, "^train: [^:]", errs.String())
	}
}

// An error in training says of which file.
func TestRunWithoutEntities(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "empty.conll")
	require.NoError(t, os.WriteFile(empty, nil, 0o600))
	var out, errs bytes.Buffer
	assert.Equal(t, 1, run(context.Background(), []string{empty}, &out, &errs))
	assert.Equal(t, "train: "+empty+": train: no entity in the data\n", errs.String())
}

func TestRunHelp(t *testing.T) {
	var out, errs bytes.Buffer
	assert.Zero(t, run(context.Background(), []string{"-h"}, &out, &errs))
	assert.Equal(t, usage+"\n", out.String())
	assert.Empty(t, errs.String())
}
