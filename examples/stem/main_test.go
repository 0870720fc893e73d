package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRun(t *testing.T) {
	for _, c := range []struct {
		name string
		args []string
		want []string
	}{
		{"sample words", nil, []string{"menyapu sapu meny-", "keberhasilan hasil ber- ke-an", "perang perang"}},
		{"words", []string{"rumahnya", "dibaca"}, []string{"rumahnya rumah -nya", "dibaca baca di-"}},
		{"every reading", []string{"-all", "beruang"}, []string{"beruang uang ber-", "beruang beruang"}},
		{"any bytes", []string{"--", "", "\xff", strings.Repeat("-", 100)}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Zero(t, run(c.args, &stdout, &stderr), stderr.String())
			var lines []string
			for line := range strings.Lines(stdout.String()) {
				lines = append(lines, strings.Join(strings.Fields(line), " "))
			}
			assert.Subset(t, lines, c.want)
		})
	}
}

func TestRefuses(t *testing.T) {
	var stdout, stderr bytes.Buffer
	assert.Equal(t, 2, run([]string{"-x"}, &stdout, &stderr))
	assert.Empty(t, stdout.String())
	assert.Equal(t, "stem: flag provided but not defined: -x; "+usage+"\n", stderr.String())
}

func TestHelp(t *testing.T) {
	var stdout, stderr bytes.Buffer
	assert.Zero(t, run([]string{"-help"}, &stdout, &stderr))
	assert.Equal(t, usage+"\n", stdout.String())
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputFails(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, 1, run(nil, full{}, &stderr))
	assert.Contains(t, stderr.String(), "no space left")
}
