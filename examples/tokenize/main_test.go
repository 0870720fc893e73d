package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func tokens(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.Zero(t, run(args, strings.NewReader(stdin), &stdout, &stderr), stderr.String())
	return stdout.String()
}

// texts returns the last column of each line.
func texts(out string) (list []string) {
	for line := range strings.Lines(out) {
		if f := strings.Fields(line); len(f) == 4 {
			list = append(list, f[3])
		}
	}
	return list
}

func TestRun(t *testing.T) {
	out := tokens(t, "Bukunya hilang. Dicari!", "-")
	assert.Equal(t, []string{"Bukunya", "hilang", ".", "Dicari", "!"}, texts(out))
	assert.Equal(t, 1, strings.Count(out, "\n\n"), "one empty line between two sentences")
	assert.Equal(t, []string{"Buku", "nya", "hilang", ".", "Dicari", "!"}, texts(tokens(t, "Bukunya hilang. Dicari!", "-clitics", "-")))
	assert.Empty(t, tokens(t, "", "-"))
	assert.NotEmpty(t, tokens(t, ""), "the sample article")
}

func TestOffsets(t *testing.T) {
	text := "Harga cabai naik 12,5% di Pasar Senen;\n\xff\u00a0café tutup."
	for line := range strings.Lines(tokens(t, text, "-")) {
		if line = strings.TrimRight(line, "\n"); line == "" {
			continue
		}
		var start, end int
		_, err := fmt.Sscan(line, &start, &end)
		require.NoError(t, err)
		assert.True(t, strings.HasSuffix(line, "  "+text[start:end]), "%q", line)
	}
}

func TestRefuses(t *testing.T) {
	for _, args := range [][]string{{"-x"}, {"tidak-ada.txt"}, {"a", "b"}} {
		var stdout, stderr bytes.Buffer
		assert.Equal(t, 2, run(args, nil, &stdout, &stderr))
		assert.Empty(t, stdout.String())
		assert.Equal(t, 1, strings.Count(stderr.String(), "\n"), "one line: %q", stderr.String())
	}
}

func TestHelp(t *testing.T) {
	var stdout bytes.Buffer
	assert.Zero(t, run([]string{"-h"}, nil, &stdout, io.Discard))
	assert.Equal(t, usage+"\n", stdout.String())
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputFails(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, 1, run(nil, nil, full{}, &stderr))
	assert.Contains(t, stderr.String(), "no space left")
}
