package ner

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// coldText is what a process finds its first entities in.
const coldText = "Presiden Joko Widodo tiba di Kota Bandung, Jawa Barat, Senin (10/6/2024)."

// cold is set in the processes that the tests and benchmarks below start.
const cold = "WICARA_COLD_START"

// TestColdStart is the whole work of those processes: nothing, the entities of a
// sentence, or those of news articles and what they cost in memory.
func TestColdStart(t *testing.T) {
	switch os.Getenv(cold) {
	case "":
		t.Skip("part of BenchmarkColdStart")
	case "entity":
		require.NotEmpty(t, Find(coldText))
	case "heap":
		texts := newsTexts(t)
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		appendAll(nil, texts, 0)
		runtime.GC() // the first leaves pools alone
		runtime.ReadMemStats(&after)
		fmt.Println(after.HeapAlloc-min(before.HeapAlloc, after.HeapAlloc), after.HeapSys)
		runtime.KeepAlive(texts)
	}
}

// coldProcess runs a new process to its end and returns what it printed.
func coldProcess(tb testing.TB, what string) string {
	tb.Helper()
	run := exec.Command(os.Args[0], "-test.run", "^TestColdStart$")
	run.Env = append(os.Environ(), cold+"="+what)
	out, err := run.CombinedOutput()
	require.NoError(tb, err, string(out))
	return string(out)
}

// BenchmarkColdStart measures whole processes, from their start to their end:
// one that does nothing, and one that finds the entities of a sentence. What the
// recognizer takes to get ready is the difference.
func BenchmarkColdStart(b *testing.B) {
	for _, what := range []string{"nothing", "entity"} {
		b.Run(what, func(b *testing.B) {
			if what == "entity" {
				b.SetBytes(int64(len(coldText)))
			}
			b.ReportAllocs()
			for b.Loop() {
				coldProcess(b, what)
			}
		})
	}
	b.Run("heap", func(b *testing.B) {
		bytes, _ := sizes(newsTexts(b))
		b.SetBytes(int64(bytes))
		b.ReportAllocs()
		var live, all float64
		for b.Loop() {
			live, all = heapOf(b)
		}
		b.ReportMetric(live, "live-MB")
		b.ReportMetric(all, "heap-MB")
	})
}

// heapOf returns the megabytes of heap that stay in use after news articles were
// labelled, and all that the process took for its heap, texts and test included.
func heapOf(tb testing.TB) (live, all float64) {
	tb.Helper()
	_, err := fmt.Sscan(coldProcess(tb, "heap"), &live, &all)
	require.NoError(tb, err)
	return live / (1 << 20), all / (1 << 20)
}

// The heap of a process that labels news is far from 64 MB.
func TestHeap(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("of a process without the race detector")
	}
	live, all := heapOf(t)
	t.Logf("live %.1f MB, all %.1f MB", live, all)
	assert.Less(t, live, 16.0)
	assert.Less(t, all, 64.0)
}

// A process has its first entities in a moment: a hundred milliseconds are ten times
// what it takes. On a busy machine some processes take longer.
func TestFirstEntitiesSoon(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("takes seconds")
	}
	const most = 100 * time.Millisecond
	best := time.Hour
	for range 50 {
		start := time.Now()
		coldProcess(t, "entity")
		if best = min(best, time.Since(start)); best < most {
			break
		}
	}
	assert.Less(t, best, most)
}
