package main

import (
	"bufio"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

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
	case strings.Contains(text, standoff.Opening) || strings.Contains(text, standoff.Closing):
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
		standoff.WriteMarked(w, header(name, e.Parts), text, e.Entities)
		return nil
	})
}
