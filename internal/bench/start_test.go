package bench

import (
	"os"
	"os/exec"
	"testing"

	"github.com/jdkato/prose/v2"

	"github.com/wicara-nlp/wicara/ner"
)

// startText is what a process finds its first entities in.
const startText = "Presiden Joko Widodo tiba di Kota Bandung, Jawa Barat, Senin (10/6/2024)."

// starting is set in the processes that BenchmarkColdStart starts: to whose names
// they find.
const starting = "WICARA_BENCH_START"

// TestColdStart is the whole work of those processes.
func TestColdStart(t *testing.T) {
	found := 0
	switch os.Getenv(starting) {
	case "wicara":
		found = len(ner.Find(startText))
	case "prose":
		doc, err := prose.NewDocument(startText)
		if err != nil {
			t.Fatal(err)
		}
		found = len(doc.Entities())
	default:
		t.Skip("part of BenchmarkColdStart")
	}
	if found == 0 {
		t.Error("no entity")
	}
}

// BenchmarkColdStart measures whole processes, from their start to their end: one
// that does nothing, and those that find the entities of a sentence.
func BenchmarkColdStart(b *testing.B) {
	program, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	for _, what := range []string{"nothing", "wicara", "prose"} {
		b.Run(what, func(b *testing.B) {
			b.SetBytes(int64(len(startText)))
			b.ReportAllocs()
			for b.Loop() {
				run := exec.Command(program, "-test.run", "^TestColdStart$")
				run.Env = append(os.Environ(), starting+"="+what)
				if out, err := run.CombinedOutput(); err != nil {
					b.Fatalf("%v: %s", err, out)
				}
			}
		})
	}
}
