package standoff

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Written is a text of our own with its mentions: unlike an excerpt of a raw file,
// the repository may hold it as it is.
type Written struct {
	ID       string
	Text     string
	Entities []Entity // offsets into the text
}

// WrittenFiles returns the files of such texts in a folder, one for every kind of
// text, in the order of their names.
func WrittenFiles(dir string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("%s: no files of texts", dir)
	}
	return files, err
}

// ReadWritten reads the files of such texts in a folder. Each text has a header,
// "# " and its ID, lines with every mention in brackets behind its label, and an
// empty line:
//
//	# kereta-001
//	⟦PER Sari Wulandari⟧ tiba di ⟦LOC Stasiun Tugu⟧.
//
// Errors name the file and the line.
func ReadWritten(dir string) ([]Written, error) {
	files, err := WrittenFiles(dir)
	if err != nil {
		return nil, err
	}
	var out []Written
	seen := map[string]bool{}
	for _, path := range files {
		if out, err = appendWritten(out, path, seen); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// appendWritten appends the texts of a file. seen holds the IDs of those before.
func appendWritten(dst []Written, path string, seen map[string]bool) ([]Written, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return dst, err
	}
	first := 1
	for block := range strings.SplitSeq(string(data), "\n\n") {
		if block = strings.TrimSuffix(block, "\n"); block != "" {
			w, err := readWritten(block)
			if err == nil && seen[w.ID] {
				err = &MarkError{0, fmt.Sprintf("there is a text %q before it", w.ID)}
			}
			if err != nil {
				return dst, fmt.Errorf("%s:%d: %w", path, first+err.Down, err)
			}
			seen[w.ID] = true
			dst = append(dst, w)
		}
		first += strings.Count(block, "\n") + 2
	}
	return dst, nil
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
