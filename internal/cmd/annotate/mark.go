package main

import (
	"bufio"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

// A mention stands in these brackets, which no raw text has.
const opening, closing = "⟦", "⟧"

// headerForm is a line of the form of a header.
var headerForm = regexp.MustCompile(`(?m)^# (\S+)((?: \d+:\d+-\d+)+)( -)?[ \t]*$`)

// header returns the first line of an excerpt. It tells one excerpt from
// another.
func header(name string, parts [][3]int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s", name)
	for _, p := range parts {
		fmt.Fprintf(&b, " %d:%d-%d", p[0], p[1], p[2])
	}
	return b.String()
}

// parseParts reads the parts of a header.
func parseParts(s string) (parts [][3]int, err error) {
	for field := range strings.FieldsSeq(s) {
		var p [3]int
		numbers := strings.FieldsFunc(field, func(r rune) bool { return r == ':' || r == '-' })
		for i, n := range numbers {
			if p[i], err = strconv.Atoi(n); err != nil {
				return nil, err
			}
		}
		parts = append(parts, p)
	}
	return parts, nil
}

// checkMarkable says why a text cannot be shown with marks in it, if so.
func checkMarkable(text string) error {
	switch {
	case strings.Contains(text, opening) || strings.Contains(text, closing):
		return errors.New("the raw text has the brackets of marks in it")
	case !utf8.ValidString(text):
		return errors.New("the raw text has bytes that are not UTF-8, which editors change")
	case strings.Contains(text, "\r"):
		return errors.New("the raw text has a carriage return in it, which editors change")
	case headerForm.MatchString(text):
		return errors.New("the raw text has a line like a header in it")
	}
	return nil
}

// show prints the annotations of a raw file.
func show(s *store, name string, w *bufio.Writer) error {
	return s.texts(name, func(e *standoff.Excerpt, text string) error {
		if err := checkMarkable(text); err != nil {
			return err
		}
		writeMarked(w, header(name, e.Parts), text, e.Entities)
		return nil
	})
}

// writeMarked prints an excerpt.
func writeMarked(w *bufio.Writer, header, text string, marks []standoff.Entity) {
	fmt.Fprintln(w, header)
	at := 0
	for _, m := range marks {
		fmt.Fprint(w, text[at:m.Start], opening, m.Label, " ", text[m.Start:m.End], closing)
		at = m.End
	}
	fmt.Fprint(w, text[at:], "\n\n")
}

// markError is what is wrong with marks, and how many lines down.
type markError struct {
	down int
	what string
}

// Error implements error.
func (e *markError) Error() string { return e.what }

// unmark takes the marks out of a text.
func unmark(marked string) (text string, marks []standoff.Entity, err *markError) {
	var b strings.Builder
	for rest := marked; ; {
		i := strings.IndexAny(rest, opening+closing)
		if i < 0 {
			b.WriteString(rest)
			return b.String(), marks, nil
		}
		b.WriteString(rest[:i])
		label, name, n, what := parseMark(rest[i:])
		if what != "" {
			return "", nil, &markError{strings.Count(b.String(), "\n"), what}
		}
		marks = append(marks, standoff.Entity{Start: b.Len(), End: b.Len() + len(name), Label: label})
		b.WriteString(name)
		rest = rest[i+n:]
	}
}

// parseMark reads the mark at the start of s: its label, the name in it and how
// many bytes it takes, or what is wrong with it.
func parseMark(s string) (label, name string, n int, what string) {
	inside, open := strings.CutPrefix(s, opening)
	if !open {
		return "", "", 0, closing + " has no " + opening + " in front of it in its line"
	}
	end := strings.IndexAny(inside, opening+closing+"\n")
	if end < 0 || !strings.HasPrefix(inside[end:], closing) {
		return "", "", 0, fmt.Sprintf("%s has no %s behind it in its line: %s", opening, closing, snippet(s))
	}
	label, name, _ = strings.Cut(inside[:end], " ")
	label = strings.TrimPrefix(label, "?")
	n = len(opening) + end + len(closing)
	switch {
	case !slices.Contains(standoff.Labels, label):
		what = fmt.Sprintf("%s has the label %q; there are %s", s[:n], label, strings.Join(standoff.Labels, ", "))
	case name == "":
		what = s[:n] + " has no name in it"
	case strings.TrimSpace(name) != name:
		what = s[:n] + " begins or ends with a space; leave that outside"
	}
	return label, name, n, what
}

// snippet returns the start of the rest of a line, to show it.
func snippet(s string) string {
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
