package standoff

import (
	"fmt"
	"os"
	"strings"
)

// Written is a text of our own with its mentions: unlike an excerpt of a raw file,
// the repository may hold it as it is.
type Written struct {
	ID       string
	Text     string
	Entities []Entity // offsets into the text
}

// ReadWritten reads a file of such texts. Each has a header, "# " and its ID, its
// text with every mention in brackets behind its label, and an empty line:
//
//	# kereta-001
//	⟦PER Sari Wulandari⟧ tiba di ⟦LOC Stasiun Tugu⟧.
//
// Errors name the line.
func ReadWritten(path string) ([]Written, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []Written
	first := 1
	seen := map[string]bool{}
	for block := range strings.SplitSeq(string(data), "\n\n") {
		if block = strings.TrimSuffix(block, "\n"); block != "" {
			w, err := readWritten(block)
			if err == nil && seen[w.ID] {
				err = &MarkError{0, fmt.Sprintf("the text %q stands further up, too", w.ID)}
			}
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, first+err.Down, err)
			}
			seen[w.ID] = true
			out = append(out, w)
		}
		first += strings.Count(block, "\n") + 2
	}
	return out, nil
}

// readWritten reads one text with its header.
func readWritten(block string) (Written, *MarkError) {
	header, body, _ := strings.Cut(block, "\n")
	id, ok := strings.CutPrefix(header, "# ")
	switch {
	case !ok || id == "":
		return Written{}, &MarkError{0, "no header, which is like # kereta-001, but " + Snippet(header)}
	case body == "":
		return Written{}, &MarkError{0, "no text below the header"}
	}
	text, mentions, wrong := Unmark(body)
	if wrong != nil {
		wrong.Down++
		return Written{}, wrong
	}
	return Written{ID: id, Text: text, Entities: mentions}, nil
}
