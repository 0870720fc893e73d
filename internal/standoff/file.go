package standoff

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
)

// line is an excerpt as it stands in a file.
type line struct {
	Parts    []part   `json:"parts"`
	Sum      string   `json:"sum"`
	Entities []Entity `json:"entities"`
}

// part reads strictly what encoding/json would read into a [3]int whatever its
// length.
type part [3]int

// UnmarshalJSON reads [line, start, end].
func (p *part) UnmarshalJSON(data []byte) error {
	in, err := triple(data)
	if err != nil {
		return err
	}
	for i, n := range in {
		if p[i], err = strconv.Atoi(string(n)); err != nil {
			return fmt.Errorf("%s is not a part: %w", data, err)
		}
	}
	return nil
}

// UnmarshalJSON reads [start, end, label].
func (e *Entity) UnmarshalJSON(data []byte) error {
	in, err := triple(data)
	if err != nil {
		return err
	}
	if e.Start, err = strconv.Atoi(string(in[0])); err != nil {
		return fmt.Errorf("%s is not an entity: %w", data, err)
	}
	if e.End, err = strconv.Atoi(string(in[1])); err != nil {
		return fmt.Errorf("%s is not an entity: %w", data, err)
	}
	return json.Unmarshal(in[2], &e.Label)
}

// MarshalJSON writes [start, end, label].
func (e Entity) MarshalJSON() ([]byte, error) {
	return json.Marshal([]any{e.Start, e.End, e.Label})
}

func triple(data []byte) (in []json.RawMessage, err error) {
	if err := json.Unmarshal(data, &in); err != nil {
		return nil, err
	}
	if len(in) != 3 {
		return nil, fmt.Errorf("%s does not have three elements", data)
	}
	return in, nil
}

// ReadFile is Read for a file.
func ReadFile(path string) ([]Excerpt, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out, err := Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return out, nil
}

// Read reads a file of annotations. Whatever does not have the form of an
// excerpt, or has the parts of an earlier one, is an error that names its line,
// counted from 1; whether an excerpt fits the raw file only Text can tell.
func Read(r io.Reader) ([]Excerpt, error) {
	var out []Excerpt
	seen := map[string]int{}
	s := bufio.NewScanner(r)
	s.Buffer(nil, 16<<20)
	for s.Scan() {
		e, err := readExcerpt(s.Bytes())
		key := fmt.Sprint(e.Parts)
		if first := seen[key]; err == nil && first > 0 {
			err = fmt.Errorf("its parts are those of line %d", first)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", len(out)+1, err)
		}
		seen[key] = len(out) + 1
		out = append(out, e)
	}
	if err := s.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", len(out)+1, err)
	}
	return out, nil
}

func readExcerpt(data []byte) (Excerpt, error) {
	var in line
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return Excerpt{}, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Excerpt{}, errors.New("there is something behind the excerpt")
	}
	// An excerpt without mentions says so, lest one be taken for it that was
	// cut short.
	if in.Entities == nil {
		return Excerpt{}, errors.New("there are no entities, not even []")
	}
	e := Excerpt{Sum: in.Sum, Entities: in.Entities}
	for _, p := range in.Parts {
		e.Parts = append(e.Parts, p)
	}
	return e, e.check()
}

// Write writes excerpts, one a line, in the order of their first parts, so that
// a file does not depend on the order in which it came about. An excerpt that
// Read would refuse is an error.
func Write(w io.Writer, excerpts []Excerpt) error {
	sorted := slices.Clone(excerpts)
	slices.SortStableFunc(sorted, func(a, b Excerpt) int { return slices.CompareFunc(a.Parts, b.Parts, compareParts) })
	enc := json.NewEncoder(w)
	for _, e := range sorted {
		if err := e.check(); err != nil {
			return fmt.Errorf("excerpt %v: %w", e.Parts, err)
		}
		out := line{Sum: e.Sum, Entities: append([]Entity{}, e.Entities...)}
		for _, p := range e.Parts {
			out.Parts = append(out.Parts, p)
		}
		if err := enc.Encode(out); err != nil {
			return err
		}
	}
	return nil
}

func compareParts(a, b [3]int) int {
	return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]), cmp.Compare(a[2], b[2]))
}
