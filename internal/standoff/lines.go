package standoff

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Names are the raw files that we annotate, without their endings. The
// annotations of each are in a file NAME.jsonl.
var Names = []string{"articles", "news", "prose"}

// Labels are those of the mentions that we mark, in the order in which the
// model numbers them.
var Labels = []string{"PER", "LOC", "ORG", "EVT", "PRD", "LAW"}

// RawFile returns the file name of a raw file, or "" where there is no such.
func RawFile(name string) string {
	switch name {
	case "articles":
		return "articles.jsonl.gz"
	case "news", "prose":
		return name + ".txt.gz"
	}
	return ""
}

// Lines returns the texts of the lines of a raw file: of articles, which is a
// file with ".jsonl" in its name, the title, a newline and the text; of any
// other file the line as it is. A name that ends in .gz is unpacked. No line is
// skipped: text number i is that of line number i, empty or not.
func Lines(path string) ([]string, error) {
	lines, _, err := LinesWithSources(path)
	return lines, err
}

// LinesWithSources is Lines, and for every line the outlet that an article is
// from, "" for lines that are none.
func LinesWithSources(path string) (lines, sources []string, err error) {
	data, err := Unpacked(path)
	if err != nil || len(data) == 0 {
		return nil, nil, err
	}
	// bufio.ScanLines would drop a carriage return, and move offsets with it.
	lines = strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	sources = make([]string, len(lines))
	if !strings.Contains(filepath.Base(path), ".jsonl") {
		return lines, sources, nil
	}
	for i, l := range lines {
		if strings.TrimSpace(l) == "" {
			lines[i] = ""
			continue
		}
		var a struct{ Source, Title, Text string }
		if err := json.Unmarshal([]byte(l), &a); err != nil {
			return nil, nil, fmt.Errorf("%s:%d: %w", path, i+1, err)
		}
		lines[i], sources[i] = a.Title+"\n"+a.Text, a.Source
	}
	return lines, sources, nil
}

// Unpacked returns the contents of a file, unpacked where its name ends in .gz.
func Unpacked(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return data, err
	}
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if data, err = io.ReadAll(r); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return data, nil
}
