package main

import (
	"bufio"
	"fmt"
	"slices"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

// changes is what becomes of the annotations of a raw file.
type changes struct {
	after                         []standoff.Excerpt
	changed, added, removed, same int
}

// update takes excerpts over into the annotations and says what changed. All
// files are read before one is written.
func update(s *store, blocks []block, w *bufio.Writer) error {
	all := map[string]*changes{}
	for _, name := range standoff.Names {
		edited := map[string]*block{}
		for i := range blocks {
			if blocks[i].name == name {
				edited[blocks[i].header] = &blocks[i]
			}
		}
		if len(edited) == 0 {
			continue
		}
		before, err := s.excerpts(name)
		if err != nil {
			return err
		}
		all[name] = apply(name, before, edited)
	}
	for _, name := range standoff.Names {
		c := all[name]
		if c == nil {
			continue
		}
		if err := s.save(name, c.after); err != nil {
			return err
		}
		fmt.Fprintf(w, "%s: %d changed, %d added, %d removed, %d as before\n", name, c.changed, c.added, c.removed, c.same)
	}
	return nil
}

// apply changes the excerpts as edited; edited are those of the edited file by
// their headers.
func apply(name string, before []standoff.Excerpt, edited map[string]*block) *changes {
	var c changes
	for _, old := range before {
		key := header(name, old.Parts)
		b := edited[key]
		delete(edited, key) // what is left in the end is new
		switch {
		case b == nil:
			c.after = append(c.after, old)
			c.same++
		case b.remove:
			c.removed++
		default:
			c.after = append(c.after, b.excerpt())
			if b.sum == old.Sum && slices.Equal(b.marks, old.Entities) {
				c.same++
			} else {
				c.changed++
			}
		}
	}
	for _, b := range edited {
		if !b.remove {
			c.after = append(c.after, b.excerpt())
			c.added++
		}
	}
	return &c
}

func (b *block) excerpt() standoff.Excerpt {
	return standoff.Excerpt{Parts: b.parts, Sum: b.sum, Entities: b.marks}
}
