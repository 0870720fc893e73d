package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/wordtable"
)

// shingle is the number of words in a row that an excluded text and a line must
// share to count as the same text. Ten words are about sixty bytes.
const shingle = 10

// reader hands the lines of the text files on, each line once, without those of
// the excluded texts.
type reader struct {
	excluded map[uint64]struct{} // hashes of the word shingles of excluded texts
	seen     map[uint64]struct{} // hashes of the lines already handed on
	inputs   hash.Hash           // over everything read, in order

	lines, repeated, dropped, droppedArticles int
}

func newReader() *reader {
	return &reader{excluded: map[uint64]struct{}{}, seen: map[uint64]struct{}{}, inputs: sha256.New()}
}

// open returns the contents of a file, unpacked when its name ends in .gz.
func (r *reader) open(path string) ([]byte, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(raw)
	r.inputs.Write(sum[:]) // never fails
	if !strings.HasSuffix(path, ".gz") {
		return raw, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return data, nil
}

// article is a line of the JSONL files.
type article struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

// articles calls f for every article of a JSONL file.
func (r *reader) articles(path string, f func(article)) error {
	data, err := r.open(path)
	if err != nil {
		return err
	}
	n := 0
	for line := range bytes.Lines(data) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var a article
		if err := json.Unmarshal(line, &a); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
		f(a)
	}
	return nil
}

// exclude keeps the texts of a JSONL file out of what is read from now on.
func (r *reader) exclude(path string) error {
	return r.articles(path, func(a article) {
		for line := range strings.Lines(a.Title + "\n" + a.Text) {
			shingles(line, func(h uint64) bool {
				r.excluded[h] = struct{}{}
				return true
			})
		}
	})
}

// isExcluded reports whether a line shares ten words in a row with an excluded
// text.
func (r *reader) isExcluded(line string) bool {
	found := false
	shingles(line, func(h uint64) bool {
		_, found = r.excluded[h]
		return !found
	})
	return found
}

// shingles calls f with a hash of every ten words in a row, letters and digits
// alone, until f returns false.
func shingles(line string, f func(uint64) bool) {
	var ring [shingle]uint64
	n := 0
	for word := range strings.FieldsFuncSeq(line, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
		ring[n%shingle] = wordtable.Hash(strings.ToLower(word))
		n++
		if n < shingle {
			continue
		}
		var h uint64
		for i := range shingle {
			h = h*0x9e3779b97f4a7c15 + ring[(n+i)%shingle]
		}
		if !f(h) {
			return
		}
	}
}

// nearby is how many lines before and after a line of an excluded text are
// left out with it where the file does not say where an article ends.
const nearby = 15

// text calls f for the lines of a file of paragraphs.
func (r *reader) text(path string, f func(line string)) error {
	data, err := r.open(path)
	if err != nil {
		return err
	}
	var lines []string
	sc := bufio.NewScanner(bytes.NewReader(data))
	sc.Buffer(nil, len(data)+1)
	for sc.Scan() {
		lines = append(lines, sc.Text())
	}
	drop := make([]bool, len(lines))
	for i, line := range lines {
		if r.isExcluded(line) {
			for j := max(0, i-nearby); j <= min(len(lines)-1, i+nearby); j++ {
				drop[j] = true
			}
		}
	}
	for i, line := range lines {
		if drop[i] {
			r.dropped++
			continue
		}
		r.once(line, f)
	}
	return sc.Err()
}

// news calls title and line for the titles and lines of a JSONL file of
// articles. An article with a line of an excluded text is left out whole.
func (r *reader) news(path string, title, line func(string)) error {
	return r.articles(path, func(a article) {
		if r.isExcluded(a.Title) {
			r.droppedArticles++
			return
		}
		for l := range strings.Lines(a.Text) {
			if r.isExcluded(l) {
				r.droppedArticles++
				return
			}
		}
		r.once(a.Title, title)
		for l := range strings.Lines(a.Text) {
			r.once(l, line)
		}
	})
}

// once calls f unless the line is empty or was read before.
func (r *reader) once(line string, f func(string)) {
	line = strings.TrimSpace(line)
	if line == "" {
		return
	}
	h := wordtable.Hash(line)
	if _, ok := r.seen[h]; ok {
		r.repeated++
		return
	}
	r.seen[h] = struct{}{}
	r.lines++
	f(line)
}
