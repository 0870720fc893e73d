package crf

// Tag positions of the BIOES scheme. Label 0 is O; type t has the four labels
// 1+4t+B, …+I, …+E, …+S.
const (
	B = iota
	I
	E
	S
)

// Outside is the label of a position that belongs to no span.
const Outside = 0

// LabelOf returns the label of position pos (B, I, E, S) inside a span of
// type typ.
func LabelOf(typ, pos int) int { return 1 + 4*typ + pos }

// TypeOf returns the span type of a label, or -1 for Outside.
func TypeOf(label int) int {
	if label == Outside {
		return -1
	}
	return (label - 1) / 4
}

// PosOf returns the position (B, I, E, S) of a label other than Outside.
func PosOf(label int) int { return (label - 1) & 3 }

// Opens says whether a span may not be running before label: O, B and S.
func Opens(label int) bool {
	return label == Outside || PosOf(label) == B || PosOf(label) == S
}

// Closes says whether no span runs on after label: O, E and S.
func Closes(label int) bool {
	return label == Outside || PosOf(label) == E || PosOf(label) == S
}

// Follows says whether label next may stand behind label prev.
func Follows(prev, next int) bool {
	if Closes(prev) {
		return Opens(next)
	}
	return !Opens(next) && TypeOf(prev) == TypeOf(next)
}

// arc is one legal transition.
type arc struct{ prev, next uint8 }

// arcs lists the legal transitions among n labels, grouped by next.
func arcs(n int) []arc {
	var out []arc
	for next := range n {
		for prev := range n {
			if Follows(prev, next) {
				out = append(out, arc{uint8(prev), uint8(next)})
			}
		}
	}
	return out
}
