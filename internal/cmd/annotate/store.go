package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

// store reads and writes the files by the names of the raw ones. Each is read
// when it is needed, since unpacking takes a moment.
type store struct {
	own, data string
	lines     map[string][]string
}

func newStore(own, data string) *store {
	return &store{own: own, data: data, lines: map[string][]string{}}
}

func checkName(name string) error {
	if standoff.RawFile(name) == "" {
		return fmt.Errorf("there is no raw file %q; there are %v", name, standoff.Names)
	}
	return nil
}

// raw returns the texts of the lines of a raw file.
func (s *store) raw(name string) ([]string, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	if lines, ok := s.lines[name]; ok {
		return lines, nil
	}
	lines, err := standoff.Lines(filepath.Join(s.data, "text", standoff.RawFile(name)))
	if err != nil {
		return nil, err
	}
	s.lines[name] = lines
	return lines, nil
}

func (s *store) path(name string) string { return filepath.Join(s.own, name+".jsonl") }

// excerpts returns the annotations of a raw file, none where there is no file
// of them.
func (s *store) excerpts(name string) ([]standoff.Excerpt, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	out, err := standoff.ReadFile(s.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return out, err
}

// parts returns what is annotated of a raw file, by its lines.
func (s *store) parts(name string) (map[int][][3]int, error) {
	excerpts, err := s.excerpts(name)
	if err != nil {
		return nil, err
	}
	out := map[int][][3]int{}
	for _, e := range excerpts {
		for _, p := range e.Parts {
			out[p[0]] = append(out[p[0]], p)
		}
	}
	return out, nil
}

// texts calls f for every annotated excerpt of a raw file with its text.
func (s *store) texts(name string, f func(e *standoff.Excerpt, text string) error) error {
	excerpts, err := s.excerpts(name)
	if err != nil || len(excerpts) == 0 {
		return err
	}
	lines, err := s.raw(name)
	if err != nil {
		return err
	}
	for i := range excerpts {
		text, err := excerpts[i].Text(lines)
		if err == nil {
			err = f(&excerpts[i], text)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", s.path(name), i+1, err)
		}
	}
	return nil
}

// save writes the annotations of a raw file.
func (s *store) save(name string, excerpts []standoff.Excerpt) error {
	var b bytes.Buffer
	if err := standoff.Write(&b, excerpts); err != nil {
		return err
	}
	return os.WriteFile(s.path(name), b.Bytes(), 0o644)
}
