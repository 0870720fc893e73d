package train

import (
	"bytes"
	"context"
	"encoding/binary"
	"hash/crc32"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// marked is a mention in the articles of package ner: [Medan|LOC].
var marked = regexp.MustCompile(`\[([^|\]]+)\|([A-Z]+)\]`)

// visits reads the lines of the articles of package ner, cut into tokens where
// that is asked for, under a convention of their own: a person is a GUEST, a
// place a STOP, and nothing else is marked.
func visits(t *testing.T, pattern string, tokens bool) []Sentence {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", "testdata", "articles", pattern))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	var out []Sentence
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		for line := range strings.Lines(string(data)) {
			s := visit(strings.TrimSpace(line))
			if tokens {
				s.Tokens = tokenize.Tokenizer{}.Append(nil, s.Text)
			}
			out = append(out, s)
		}
	}
	return out
}

func visit(line string) (s Sentence) {
	labels := map[string]ner.Label{"PER": "GUEST", "LOC": "STOP"}
	at := 0
	for _, m := range marked.FindAllStringSubmatchIndex(line, -1) {
		s.Text += line[at:m[0]]
		start := len(s.Text)
		s.Text += line[m[2]:m[3]]
		if label, ok := labels[line[m[4]:m[5]]]; ok {
			s.Entities = append(s.Entities, ner.Entity{Span: tokenize.Span{Start: start, End: len(s.Text)}, Label: label})
		}
		at = m[1]
	}
	s.Text += line[at:]
	return s
}

// With what the built-in model knows, a few lines are enough to tell how
// another convention differs.
func TestTrainBuildsOnBuiltin(t *testing.T) {
	for _, tokens := range []bool{false, true} {
		few, others := visits(t, "0*.txt", tokens), visits(t, "1*.txt", tokens)
		f1 := func(cfg Config) float64 {
			m, err := Train(context.Background(), few, cfg)
			require.NoError(t, err)
			return Evaluate(ner.Recognizer{Model: m, Labels: m.Labels()}, others).Micro.F1()
		}
		hinted, alone := f1(Config{}), f1(Config{Alone: true})
		assert.Greater(t, hinted, 0.8, "with tokens: %v", tokens)
		assert.Greater(t, hinted, alone+0.1, "with tokens: %v", tokens)
	}
}

// A model that builds on another built-in one is refused.
func TestReadModelOnAnotherBase(t *testing.T) {
	base, err := builtin()
	require.NoError(t, err)
	with := stored(t, Config{})
	_, err = ner.ReadModel(bytes.NewReader(with))
	require.NoError(t, err)
	at := bytes.Index(with, []byte(base.Sum))
	require.Positive(t, at, "the header names the built-in model")
	assert.NotContains(t, string(stored(t, Config{Alone: true})), base.Sum)
	other := resum(bytes.Replace(with, []byte(base.Sum), []byte("deadbeef"), 1))
	_, err = ner.ReadModel(bytes.NewReader(other))
	assert.ErrorIs(t, err, ner.ErrModelTables)
}

// resum puts the right checksum behind a stored model.
func resum(model []byte) []byte {
	body := model[:len(model)-4]
	return binary.LittleEndian.AppendUint32(body, crc32.ChecksumIEEE(body))
}

// A model that builds on the built-in one may be stored, and shared like that.
func TestBasedModelIsShared(t *testing.T) {
	few, others := visits(t, "0*.txt", false), visits(t, "1*.txt", false)
	m, err := Train(context.Background(), few, Config{})
	require.NoError(t, err)
	var stored bytes.Buffer
	_, err = m.WriteTo(&stored)
	require.NoError(t, err)
	again, err := ner.ReadModel(&stored)
	require.NoError(t, err)
	want := make([][]ner.Entity, len(others))
	for i, s := range others {
		want[i] = ner.Recognizer{Model: m}.Append(nil, s.Text)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i, s := range others {
				assert.Equal(t, want[i], ner.Recognizer{Model: again}.Append(nil, s.Text))
				assert.Equal(t, ner.Find(s.Text), ner.Recognizer{Model: ner.Builtin()}.Append(nil, s.Text))
			}
		})
	}
	wg.Wait()
}
