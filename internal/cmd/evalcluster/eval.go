package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// document is one line of a gold file.
type document struct {
	ID       string  `json:"id"`
	Text     string  `json:"text"`
	Spans    []span  `json:"entities"`
	Clusters [][]int `json:"clusters"`
	entities []ner.Entity
}

type span struct{ ner.Entity }

// UnmarshalJSON reads [start, end, label].
func (s *span) UnmarshalJSON(data []byte) error {
	v := [3]any{&s.Start, &s.End, &s.Label}
	return json.Unmarshal(data, &v)
}

func readFile(path string) ([]document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only
	docs, err := readDocuments(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return docs, nil
}

func readDocuments(r io.Reader) ([]document, error) {
	var docs []document
	in := bufio.NewReader(r)
	for line := 1; ; line++ {
		data, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(data)) > 0 {
			var d document
			if err := json.Unmarshal(data, &d); err != nil {
				return nil, fmt.Errorf("line %d: %w", line, err)
			}
			if err := d.check(); err != nil {
				return nil, fmt.Errorf("line %d: %w", line, err)
			}
			docs = append(docs, d)
		}
		if err == io.EOF {
			return docs, nil
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
	}
}

// check makes entities out of the spans and looks at every offset and index.
func (d *document) check() error {
	for i, s := range d.Spans {
		if s.Start < 0 || s.End > len(d.Text) || s.Start >= s.End {
			return fmt.Errorf("entity %d: [%d, %d) is not in a text of %d bytes", i, s.Start, s.End, len(d.Text))
		}
		d.entities = append(d.entities, s.Entity)
	}
	for i, c := range d.Clusters {
		for _, m := range c {
			if m < 0 || m >= len(d.Spans) {
				return fmt.Errorf("cluster %d: no entity %d", i, m)
			}
		}
	}
	return nil
}

// A partition gives the mentions of a document their cluster's number.
type partition map[tokenize.Span]int

func (d *document) gold() partition {
	p := make(partition)
	for i, c := range d.Clusters {
		for _, m := range c {
			p[d.entities[m].Span] = i
		}
	}
	return p
}

func (d *document) system() partition {
	p := make(partition)
	for i, c := range ner.Clusters(d.Text, d.entities) {
		for _, m := range c.Mentions {
			p[m.Span] = i
		}
	}
	return p
}

// exact is the baseline: equal strings under one label.
func (d *document) exact() partition {
	p, seen := make(partition), make(map[string]int)
	for _, e := range d.entities {
		key := string(e.Label) + " " + e.In(d.Text)
		if _, ok := seen[key]; !ok {
			seen[key] = len(seen)
		}
		p[e.Span] = seen[key]
	}
	return p
}

// score sums B-cubed precision and recall over mentions.
type score struct {
	n    int
	p, r float64
}

func (s *score) add(gold, system partition) {
	type pair struct{ g, s int }
	both, inGold, inSystem := make(map[pair]int), make(map[int]int), make(map[int]int)
	for span, g := range gold {
		k, ok := system[span]
		if !ok {
			k = -1 - span.Start // alone: a lost mention must not look right
		}
		both[pair{g, k}]++
		inGold[g]++
		inSystem[k]++
	}
	for k, n := range both {
		s.n += n
		s.p += float64(n*n) / float64(inSystem[k.s])
		s.r += float64(n*n) / float64(inGold[k.g])
	}
}

func (s *score) precision() float64 { return 100 * s.p / float64(max(s.n, 1)) }
func (s *score) recall() float64    { return 100 * s.r / float64(max(s.n, 1)) }
func (s *score) f1() float64 {
	p, r := s.precision(), s.recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// diff lists gold clusters that the system breaks up and system clusters that
// mix gold ones.
func (d *document) diff(w io.Writer, gold, system partition) {
	list := func(mark string, a, b partition) {
		groups := make(map[int]map[int]map[string]bool)
		for span, g := range a {
			k, ok := b[span]
			if !ok {
				continue
			}
			if groups[g] == nil {
				groups[g] = make(map[int]map[string]bool)
			}
			if groups[g][k] == nil {
				groups[g][k] = make(map[string]bool)
			}
			groups[g][k][span.In(d.Text)] = true
		}
		var lines []string
		for _, parts := range groups {
			if len(parts) < 2 {
				continue
			}
			var out []string
			for _, forms := range parts {
				var names []string
				for f := range forms {
					names = append(names, f)
				}
				slices.Sort(names)
				out = append(out, strings.Join(names, ", "))
			}
			slices.Sort(out)
			lines = append(lines, fmt.Sprintf("%s %s: %s", d.ID, mark, strings.Join(out, " | ")))
		}
		slices.Sort(lines)
		for _, line := range lines {
			_, _ = fmt.Fprintln(w, line)
		}
	}
	list("apart", gold, system)
	list("mixed", system, gold)
}
