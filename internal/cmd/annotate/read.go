package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

// block is an excerpt of an edited file.
type block struct {
	line   int    // of the header, counted from 1
	header string // as header returns it
	name   string
	parts  [][3]int
	remove bool
	body   string // all below the header, up to the next one
	marks  []standoff.Entity
	sum    string
}

// readFile takes an edited file over into the annotations.
func readFile(s *store, path string, in io.Reader, w *bufio.Writer) error {
	var data []byte
	var err error
	if path == "-" {
		data, err = io.ReadAll(in)
	} else {
		data, err = os.ReadFile(path)
	}
	if err != nil {
		return err
	}
	blocks, err := readMarked(s, string(data))
	if err != nil {
		return err
	}
	return update(s, blocks, w)
}

// readMarked reads an edited file. The error joins all that is wrong.
func readMarked(s *store, marked string) ([]block, error) {
	// Some editors write what no raw text that can be marked has.
	marked = strings.ReplaceAll(strings.TrimPrefix(marked, "\uFEFF"), "\r\n", "\n")
	blocks, err := cutBlocks(marked)
	errs := []error{err}
	seen := map[string]int{}
	for i := range blocks {
		b := &blocks[i]
		if first := seen[b.header]; first > 0 {
			errs = append(errs, fmt.Errorf("line %d: this excerpt stands already at line %d", b.line, first))
			continue
		}
		seen[b.header] = b.line
		if down, err := b.parse(s); err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", b.line+down, err))
		}
	}
	if len(blocks) == 0 {
		errs = append(errs, errors.New("there is no excerpt in it"))
	}
	return blocks, errors.Join(errs...)
}

// cutBlocks cuts an edited file at its headers. Where a text ends only the raw
// file tells, since it may have empty lines.
func cutBlocks(marked string) ([]block, error) {
	var out []block
	found := headerForm.FindAllStringSubmatchIndex(marked, -1)
	start := len(marked)
	if len(found) > 0 {
		start = found[0][0]
	}
	var errs []error
	if down, what := blank(marked[:start]); what != "" {
		errs = append(errs, fmt.Errorf("line %d: %s stands in front of the first header; a header is like # news 140421:0-212", 1+down, what))
	}
	line, counted := 1, 0
	for i, m := range found {
		line += strings.Count(marked[counted:m[0]], "\n")
		counted = m[0]
		b := block{line: line, name: marked[m[2]:m[3]], remove: m[6] >= 0}
		end := len(marked)
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		b.body = strings.TrimPrefix(marked[m[1]:end], "\n")
		var err error
		if b.parts, err = parseParts(marked[m[4]:m[5]]); err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", b.line, err))
			continue
		}
		b.header = header(b.name, b.parts)
		out = append(out, b)
	}
	return out, errors.Join(errs...)
}

// blank returns what stands first in a text that should be blank, and how many
// lines down.
func blank(text string) (down int, what string) {
	rest := strings.TrimLeft(text, " \t\n")
	if rest == "" {
		return 0, ""
	}
	return strings.Count(text[:len(text)-len(rest)], "\n"), standoff.Snippet(rest)
}

// parse reads the marks and compares the text with the raw file. With an error
// it says how many lines below the header that is.
func (b *block) parse(s *store) (down int, err error) {
	if err := checkName(b.name); err != nil {
		return 0, err
	}
	if _, what := blank(b.body); what == "" && b.remove {
		return 0, nil // even if the raw file has changed
	}
	lines, err := s.raw(b.name)
	if err != nil {
		return 0, err
	}
	raw, err := standoff.Join(b.parts, lines)
	if err != nil {
		return 0, err
	}
	if err := checkMarkable(raw); err != nil {
		return 0, err
	}
	text, marks, wrong := standoff.Unmark(b.body)
	if wrong != nil {
		return 1 + wrong.Down, wrong
	}
	b.marks, b.sum = marks, standoff.Sum(raw)
	return compare(text, raw)
}

// compare says where an edited text is not the raw one.
func compare(text, raw string) (down int, err error) {
	n := 0
	for n < len(text) && n < len(raw) && text[n] == raw[n] {
		n++
	}
	if n == len(raw) {
		end, what := blank(text[n:])
		if what == "" {
			return 0, nil
		}
		return 1 + strings.Count(raw, "\n") + end, fmt.Errorf("%s stands behind the end of the excerpt; the next header is like # news 140421:0-212", what)
	}
	for n > 0 && n < len(text) && !utf8.RuneStart(text[n]) {
		n--
	}
	return 1 + strings.Count(text[:n], "\n"), fmt.Errorf("the text is not that of the raw file: %s stands here in place of %s", standoff.Snippet(text[n:]), standoff.Snippet(raw[n:]))
}
