package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

func at(start, end int, label Label, score float32) Entity {
	return Entity{tokenize.Span{Start: start, End: end}, label, score}
}

func TestMerge(t *testing.T) {
	yes := func(_, _ Entity) bool { return true }
	no := func(_, _ Entity) bool { return false }
	a1, a2, a3 := at(0, 4, "A", 1), at(5, 9, "A", 1), at(10, 14, "A", 1)
	tests := []struct {
		name                string
		first, second, want []Entity
		wins                func(a, b Entity) bool
	}{
		{"nothing", nil, nil, nil, yes},
		{"first only", []Entity{a1, a2}, nil, []Entity{a1, a2}, yes},
		{"second only", nil, []Entity{a1, a2}, []Entity{a1, a2}, no},
		{"interleaved", []Entity{a1, a3}, []Entity{a2}, []Entity{a1, a2, a3}, no},
		{"kept", []Entity{a1, a2}, []Entity{at(3, 6, "B", 1)}, []Entity{a1, a2}, no},
		{"replaced", []Entity{a1, a2, a3}, []Entity{at(3, 6, "B", 1)}, []Entity{at(3, 6, "B", 1), a3}, yes},
		{"several against a long one", []Entity{at(0, 14, "A", 1)}, []Entity{at(0, 4, "B", 1), at(5, 9, "B", 1)},
			[]Entity{at(0, 4, "B", 1), at(5, 9, "B", 1)}, yes},
		{"a long one stays", []Entity{at(0, 14, "A", 1)}, []Entity{at(0, 4, "B", 1), at(5, 9, "B", 1)},
			[]Entity{at(0, 14, "A", 1)}, no},
		{"touching", []Entity{a1}, []Entity{at(4, 5, "B", 1)}, []Entity{a1, at(4, 5, "B", 1)}, no},
		{"the second must beat all", []Entity{a1, a2}, []Entity{at(0, 9, "B", 1)}, []Entity{a1, a2},
			func(a, _ Entity) bool { return a.Start == 0 }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, Merge(nil, tt.first, tt.second, tt.wins))
		})
	}
}

func TestApart(t *testing.T) {
	var given, want []Entity
	for start := 90; start >= 0; start -= 10 { // more than are sorted one by one
		given = append(given, at(start+2, start+11, "CUT", 1), at(start, start+4, "SHORT", 1),
			at(start, start+6, "FIRST", 0.1), at(start, start+6, "SECOND", 1), at(start+6, start+8, "BEHIND", 1))
	}
	for start := 0; start < 100; start += 10 {
		want = append(want, at(start, start+6, "FIRST", 0.1), at(start+6, start+8, "BEHIND", 1))
	}
	assert.Equal(t, want, Apart(given))
	assert.Empty(t, Apart(nil))
}
