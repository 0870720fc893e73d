package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/tokenize"
)

// labels are the span types of the built-in model; their order is that of the
// verdicts in the table of names.
var labels = standoff.Labels

// article is a line of an annotated JSONL file.
type article struct {
	Source   string           `json:"source"`
	Text     string           `json:"text"`
	Entities []entity         `json:"entities"`
	origin   string           // what other excerpts of the same article have, too; "" for its headline
	tokens   []tokenize.Token // of a sentence, kept as they are; nil for raw text
}

type entity struct {
	start, end int
	label      string
}

// UnmarshalJSON reads [start, end, label].
func (e *entity) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&e.start, &e.end, &e.label})
}

// spans returns the spans of the given labels in text order.
func (a *article) spans(labels []string) []learn.Span {
	var out []learn.Span
	for _, e := range a.Entities {
		for t, l := range labels {
			if l == e.label {
				out = append(out, learn.Span{Span: tokenize.Span{Start: e.start, End: e.end}, Type: t})
			}
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Start < out[j].Start })
	return out
}

func readArticles(path string) ([]article, error) {
	lines, err := readLines(path)
	if err != nil {
		return nil, err
	}
	out := make([]article, len(lines))
	for i, l := range lines {
		if err := json.Unmarshal([]byte(l), &out[i]); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, i+1, err)
		}
	}
	return out, nil
}

// readLines returns the lines of a file that are not empty; names that end in
// .gz are unpacked.
func readLines(path string) ([]string, error) {
	data, err := standoff.Unpacked(path)
	if err != nil {
		return nil, err
	}
	var out []string
	s := bufio.NewScanner(bytes.NewReader(data))
	s.Buffer(nil, len(data)+1)
	for s.Scan() {
		if s.Text() != "" {
			out = append(out, s.Text())
		}
	}
	return out, s.Err()
}

// linesTogether is how many paragraphs of raw text are tagged as one document.
const linesTogether = 40

// longLine is how many bytes a line has that two texts do not share by chance.
const longLine = 40

// longLines returns the long lines of the sets to measure on.
func longLines(measured ...[]article) map[string]bool {
	out := map[string]bool{}
	for _, set := range measured {
		for _, a := range set {
			for _, l := range strings.Split(a.Text, "\n") {
				if len(l) >= longLine {
					out[l] = true
				}
			}
		}
	}
	return out
}

// sameText says whether text is one of those that lines are from: it begins
// with one of the lines or has two of them. A single one may be what an outlet
// writes below every article.
func sameText(text string, lines map[string]bool) bool {
	shared := 0
	for l := range strings.SplitSeq(text, "\n") {
		if lines[l] {
			shared++
		}
	}
	return shared > 1 || lines[firstLine(text)]
}

// readRaw returns the raw texts to count names in, without those to
// measure on.
func readRaw(dir string, measured map[string]bool) ([]string, error) {
	var out []string
	add := func(text string) {
		if !sameText(text, measured) {
			out = append(out, text)
		}
	}
	for _, name := range standoff.Names {
		lines, err := standoff.Lines(filepath.Join(dir, standoff.RawFile(name)))
		if err != nil {
			return nil, err
		}
		together := linesTogether
		if name == "articles" {
			together = 1
		}
		for some := range slices.Chunk(lines, together) {
			add(strings.Join(some, "\n"))
		}
	}
	return out, nil
}
