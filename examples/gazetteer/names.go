package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
)

// read makes a gazetteer of lines with a name, a tab and a label. Empty lines
// and lines that begin with # are skipped.
func read(r io.Reader) (*ner.Gazetteer, error) {
	names := map[string]ner.Label{}
	in := bufio.NewScanner(r)
	for n := 1; in.Scan(); n++ {
		line := strings.TrimSpace(in.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		name, label, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, fmt.Errorf("line %d: want a name, a tab and a label", n)
		}
		names[name] = ner.Label(strings.TrimSpace(label))
	}
	return ner.NewGazetteer(maps.All(names)), in.Err()
}
