package ner

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/tokenize"
)

func BenchmarkAppend(b *testing.B) {
	data, err := os.ReadFile("../tokenize/testdata/berita.txt")
	require.NoError(b, err)
	text := string(data)
	tokens := len(tokenize.Tokenizer{}.Append(nil, text))
	var r Recognizer
	dst := r.Append(nil, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = r.Append(dst[:0], text)
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkAppendPages is BenchmarkAppend over a thousand short pages full of names,
// each of them new to the processor's caches.
func BenchmarkAppendPages(b *testing.B) {
	pages, err := standoff.ReadWritten("annotations/written")
	require.NoError(b, err)
	pages = pages[:1000]
	bytes, tokens := 0, 0
	for _, p := range pages {
		bytes += len(p.Text)
		tokens += len(tokenize.Tokenizer{}.Append(nil, p.Text))
	}
	var r Recognizer
	var dst []Entity
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range pages {
			dst = r.Append(dst[:0], p.Text)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkReadModel(b *testing.B) {
	b.SetBytes(int64(len(modelData)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ReadModel(strings.NewReader(modelData)); err != nil {
			b.Fatal(err)
		}
	}
}

// coldText is what a process finds its first entities in.
const coldText = "Presiden Joko Widodo tiba di Kota Bandung, Jawa Barat, Senin (10/6/2024)."

// cold is set in the processes that BenchmarkColdStart starts.
const cold = "WICARA_COLD_START"

// TestColdStart is the whole work of those processes.
func TestColdStart(t *testing.T) {
	if os.Getenv(cold) != "entity" {
		t.Skip("part of BenchmarkColdStart")
	}
	require.NotEmpty(t, Find(coldText))
}

// BenchmarkColdStart measures whole processes, from their start to their end:
// one that does nothing, and one that finds the entities of a sentence. What the
// recognizer takes to get ready is the difference.
func BenchmarkColdStart(b *testing.B) {
	program, err := os.Executable()
	require.NoError(b, err)
	for _, what := range []string{"nothing", "entity"} {
		b.Run(what, func(b *testing.B) {
			b.SetBytes(int64(len(coldText)))
			b.ReportAllocs()
			for b.Loop() {
				run := exec.Command(program, "-test.run", "^TestColdStart$")
				run.Env = append(os.Environ(), cold+"="+what)
				if out, err := run.CombinedOutput(); err != nil {
					b.Fatalf("%v: %s", err, out)
				}
			}
		})
	}
}
