package standoff

import (
	"bufio"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Opening and Closing are the brackets of a mention in a text that people edit,
// ⟦PER Joko Widodo⟧, which no raw text has.
const Opening, Closing = "⟦", "⟧"

// WriteMarked writes a header, a text with its mentions in brackets, and an empty
// line.
func WriteMarked(w *bufio.Writer, header, text string, mentions []Entity) {
	fmt.Fprintln(w, header)
	at := 0
	for _, m := range mentions {
		fmt.Fprint(w, text[at:m.Start], Opening, m.Label, " ", text[m.Start:m.End], Closing)
		at = m.End
	}
	fmt.Fprint(w, text[at:], "\n\n")
}

// MarkError is what is wrong with marks, and how many lines down.
type MarkError struct {
	Down int
	What string
}

// Error implements error.
func (e *MarkError) Error() string { return e.What }

// Unmark takes the marks out of a text. A question mark in front of a label is
// left out, too.
func Unmark(marked string) (text string, mentions []Entity, err *MarkError) {
	var b strings.Builder
	for rest := marked; ; {
		i := strings.IndexAny(rest, Opening+Closing)
		if i < 0 {
			b.WriteString(rest)
			return b.String(), mentions, nil
		}
		b.WriteString(rest[:i])
		label, name, n, what := parseMark(rest[i:])
		if what != "" {
			return "", nil, &MarkError{strings.Count(b.String(), "\n"), what}
		}
		mentions = append(mentions, Entity{Start: b.Len(), End: b.Len() + len(name), Label: label})
		b.WriteString(name)
		rest = rest[i+n:]
	}
}

// parseMark reads the mark at the start of s: its label, the name in it and how
// many bytes it takes, or what is wrong with it.
func parseMark(s string) (label, name string, n int, what string) {
	inside, open := strings.CutPrefix(s, Opening)
	if !open {
		return "", "", 0, Closing + " has no " + Opening + " in front of it in its line"
	}
	end := strings.IndexAny(inside, Opening+Closing+"\n")
	if end < 0 || !strings.HasPrefix(inside[end:], Closing) {
		return "", "", 0, fmt.Sprintf("%s has no %s behind it in its line: %s", Opening, Closing, Snippet(s))
	}
	label, name, _ = strings.Cut(inside[:end], " ")
	label = strings.TrimPrefix(label, "?")
	n = len(Opening) + end + len(Closing)
	switch {
	case !slices.Contains(Labels, label):
		what = fmt.Sprintf("%s has the label %q; there are %s", s[:n], label, strings.Join(Labels, ", "))
	case name == "":
		what = s[:n] + " has no name in it"
	case strings.TrimSpace(name) != name:
		what = s[:n] + " begins or ends with a space; leave that outside"
	}
	return label, name, n, what
}

// Snippet returns the start of the rest of a line, to show it.
func Snippet(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	if s == "" {
		return "the end of the line"
	}
	const most = 40
	if r := []rune(s); len(r) > most {
		return strconv.Quote(string(r[:most]) + "…")
	}
	return strconv.Quote(s)
}
