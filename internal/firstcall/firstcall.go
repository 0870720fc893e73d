// Package firstcall measures how long the first call of a function takes in a
// new process. The tests and benchmarks of both stemmers share it.
package firstcall

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// firstEnv makes Test print how long the call took.
const firstEnv = "WICARA_FIRST_CALL"

// Test holds the time that call takes in a new process, which runs the test t and
// nothing else, below a millisecond. Only there call is made.
func Test(t *testing.T, call func()) {
	t.Helper()
	if os.Getenv(firstEnv) != "" {
		start := time.Now()
		call()
		fmt.Println(time.Since(start))
		return
	}
	best := time.Hour
	for range 10 { // on a busy machine some take longer
		if best = min(best, first(t, t.Name())); best < time.Millisecond {
			return
		}
	}
	assert.Less(t, best, time.Millisecond)
}

// first returns how long the call of the test with the given name takes in a new
// process.
func first(tb testing.TB, test string) time.Duration {
	tb.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^"+test+"$")
	cmd.Env = append(os.Environ(), firstEnv+"=1")
	out, err := cmd.Output()
	require.NoError(tb, err)
	line, _, _ := strings.Cut(string(out), "\n")
	d, err := time.ParseDuration(line)
	require.NoError(tb, err)
	return d
}

// Benchmark measures a first call that needs data of size bytes.
//
//   - process: the call that the given test hands to Test, in a new process, page
//     faults included; an operation is the whole process, ns/first is the call;
//   - open: opening the data and one call, in a process that runs already.
func Benchmark(b *testing.B, test string, size int, open func()) {
	b.Helper()
	b.Run("process", func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		var sum time.Duration
		for b.Loop() {
			sum += first(b, test)
		}
		b.ReportMetric(float64(sum.Nanoseconds())/float64(b.N), "ns/first")
	})
	b.Run("open", func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			open()
		}
	})
}
