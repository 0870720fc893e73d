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
	return eachLine(path, func(a article) string { return a.Title + "\n" + a.Text }, func(l string) string { return l })
}

// Sources returns for every line of a raw file the outlet that an article is
// from, "" for lines that are none.
func Sources(path string) ([]string, error) {
	return eachLine(path, func(a article) string { return a.Source }, func(string) string { return "" })
}

// article is a line of a file of articles.
type article struct{ Source, Title, Text string }

// eachLine returns what one of two functions says of every line of a file.
func eachLine(path string, ofArticle func(article) string, ofLine func(string) string) ([]string, error) {
	data, err := unpacked(path)
	if err != nil {
		return nil, err
	}
	if len(data) == 0 {
		return nil, nil
	}
	// bufio.ScanLines would drop a carriage return, and move offsets with it.
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	articles := strings.Contains(filepath.Base(path), ".jsonl")
	for i, l := range lines {
		switch {
		case !articles:
			lines[i] = ofLine(l)
		case strings.TrimSpace(l) == "":
			lines[i] = ""
		default:
			var a article
			if err := json.Unmarshal([]byte(l), &a); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, i+1, err)
			}
			lines[i] = ofArticle(a)
		}
	}
	return lines, nil
}

// unpacked returns the contents of a file.
func unpacked(path string) ([]byte, error) {
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
