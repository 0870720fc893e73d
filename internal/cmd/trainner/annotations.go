package main

import (
	"fmt"
	"path/filepath"

	"github.com/wicara-nlp/wicara/internal/standoff"
)

// readAnnotated returns the excerpts of raw text that we have annotated, but
// for those of sources that are held back and of texts to measure on, and the
// texts that we have written.
func (o *options) readAnnotated(measured map[string]bool) ([]article, error) {
	if o.annotations == "" {
		return nil, nil
	}
	var out []article
	for _, name := range standoff.Names {
		all, err := o.readExcerpts(name, measured)
		if err != nil {
			return nil, err
		}
		out = append(out, all...)
	}
	written, err := standoff.ReadWritten(o.written())
	for _, w := range written {
		out = append(out, article{Text: w.Text, Entities: fromStandoff(w.Entities), origin: w.ID})
	}
	return out, err
}

// written is the folder of the texts of our own.
func (o *options) written() string { return filepath.Join(o.annotations, "written") }

// readExcerpts returns those of one raw file.
func (o *options) readExcerpts(name string, measured map[string]bool) ([]article, error) {
	path, raw := filepath.Join(o.annotations, name+".jsonl"), o.path("text", standoff.RawFile(name))
	excerpts, err := standoff.ReadFile(path)
	if err != nil {
		return nil, err
	}
	lines, sources, err := standoff.LinesWithSources(raw)
	if err != nil {
		return nil, err
	}
	var out []article
	for i := range excerpts {
		e := &excerpts[i]
		a := article{Source: sources[e.Parts[0][0]], origin: origin(name, e.Parts[0][0], lines)}
		if a.Text, err = e.Text(lines); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if o.holds(a.Source) || fromAny(e, lines, measured) {
			continue
		}
		a.Entities = fromStandoff(e.Entities)
		out = append(out, a)
	}
	return out, nil
}

// fromStandoff returns the marked names as those that models are trained on.
func fromStandoff(mentions []standoff.Entity) []entity {
	var out []entity
	for _, m := range mentions {
		out = append(out, entity{m.Start, m.End, m.Label})
	}
	return out
}

// origin returns what the excerpts of lines that belong together share: those
// of an article its headline, which is the first line of other excerpts, too;
// other lines a part of their file.
func origin(name string, line int, lines []string) string {
	if name == "articles" {
		return firstLine(lines[line])
	}
	return fmt.Sprint(name, line/linesTogether)
}

// fromAny says whether the raw text that e is from is one to measure on.
func fromAny(e *standoff.Excerpt, lines []string, measured map[string]bool) bool {
	for _, p := range e.Parts {
		if sameText(lines[p[0]], measured) {
			return true
		}
	}
	return false
}
