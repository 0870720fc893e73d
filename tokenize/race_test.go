//go:build race

package tokenize

// raceEnabled says that the race detector is on, under which a sync.Pool drops
// some of what it is given.
const raceEnabled = true
