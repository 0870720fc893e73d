//go:build race

package ner

// raceEnabled says that the race detector is on, under which everything takes many
// times as long.
const raceEnabled = true
