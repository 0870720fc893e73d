package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/tokenize"
)

// labels are the span types of the built-in model; their order is that of the
// verdicts in the table of names.
var labels = []string{"PER", "LOC", "ORG", "EVT", "PRD", "LAW"}

// article is a line of an annotated JSONL file.
type article struct {
	Source   string   `json:"source"`
	Text     string   `json:"text"`
	Entities []entity `json:"entities"`
}

type entity struct {
	start, end int
	label      string
}

// UnmarshalJSON reads [start, end, label].
func (e *entity) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&e.start, &e.end, &e.label})
}

// spans returns the spans of the model's labels in text order.
func (a *article) spans() []learn.Span {
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
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	var out []string
	s := bufio.NewScanner(r)
	s.Buffer(nil, 64<<20)
	for s.Scan() {
		if s.Text() != "" {
			out = append(out, s.Text())
		}
	}
	return out, s.Err()
}

// linesTogether is how many paragraphs of raw text are tagged as one document.
const linesTogether = 40

// readRaw returns the raw texts to count names in, without those that share a
// long line with a text to measure on.
func readRaw(dir string, limit int, measured ...[]article) ([]string, error) {
	seen := map[string]bool{}
	for _, set := range measured {
		for _, a := range set {
			for _, l := range strings.Split(a.Text, "\n") {
				if len(l) >= 60 {
					seen[l] = true
				}
			}
		}
	}
	var out []string
	add := func(text string) {
		for _, l := range strings.Split(text, "\n") {
			if seen[l] {
				return
			}
		}
		out = append(out, text)
	}
	lines, err := readLines(filepath.Join(dir, "articles.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	for _, l := range lines[:min(limit, len(lines))] {
		var a struct{ Title, Text string }
		if err := json.Unmarshal([]byte(l), &a); err != nil {
			return nil, err
		}
		add(a.Title + "\n" + a.Text)
	}
	for _, name := range []string{"news.txt.gz", "prose.txt.gz"} {
		lines, err := readLines(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		for i := 0; i < len(lines) && i/linesTogether < limit; i += linesTogether {
			add(strings.Join(lines[i:min(len(lines), i+linesTogether)], "\n"))
		}
	}
	return out, nil
}
