package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
)

// printJSON writes the report as one JSON line.
func printJSON(w io.Writer, name string, report train.Report) error {
	return json.NewEncoder(w).Encode(struct {
		File   string       `json:"file"`
		Report train.Report `json:"report"`
	}{name, report})
}

// wrongText is a text and what was found otherwise than annotated.
type wrongText struct {
	index int
	diffs []train.Difference
}

// printErrors writes the differences of the n texts that have most of them,
// among the labels of the report.
func printErrors(w io.Writer, r ner.Recognizer, report train.Report, data []train.Sentence, n int) error {
	if n <= 0 {
		return nil
	}
	other := func(e ner.Entity) bool {
		return !slices.ContainsFunc(report.Labels, func(l train.LabelCounts) bool { return l.Label == e.Label })
	}
	var wrong []wrongText
	for i, s := range data {
		s.Entities = slices.DeleteFunc(slices.Clone(s.Entities), other)
		if diffs := s.Compare(slices.DeleteFunc(find(r, s), other)); len(diffs) > 0 {
			wrong = append(wrong, wrongText{i, diffs})
		}
	}
	slices.SortStableFunc(wrong, func(a, b wrongText) int { return cmp.Compare(len(b.diffs), len(a.diffs)) })
	for _, t := range wrong[:min(n, len(wrong))] {
		if _, err := fmt.Fprintf(w, "text %d: %d errors\n", t.index+1, len(t.diffs)); err != nil {
			return err
		}
		for _, d := range t.diffs {
			if _, err := fmt.Fprintln(w, "  "+describe(data[t.index].Text, d)); err != nil {
				return err
			}
		}
	}
	return nil
}

// find runs r as train.Evaluate does.
func find(r ner.Recognizer, s train.Sentence) []ner.Entity {
	if s.Tokens != nil {
		return r.AppendTokens(nil, s.Text, s.Tokens)
	}
	return r.Append(nil, s.Text)
}

// describe says what is wrong, with the text around.
func describe(text string, d train.Difference) string {
	side := func(e ner.Entity) string {
		if e.Label == "" {
			return "-"
		}
		return fmt.Sprintf("%s %q", e.Label, e.In(text))
	}
	line := fmt.Sprintf("annotated %s, found %s", side(d.Gold), side(d.Found))
	start, end := d.Gold.Start, d.Gold.End
	if d.Gold.Label == "" {
		start, end = d.Found.Start, d.Found.End
	} else if d.Found.Label != "" {
		start, end = min(start, d.Found.Start), max(end, d.Found.End)
	}
	return line + "   … " + context(text, start, end) + " …"
}

// contextBytes is how much text stands on either side of an error.
const contextBytes = 40

// context is text around a span, on one line.
func context(text string, start, end int) string {
	start, end = max(0, start-contextBytes), min(len(text), end+contextBytes)
	for start > 0 && !utf8.RuneStart(text[start]) {
		start--
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return strings.Join(strings.Fields(text[start:end]), " ")
}

// recase puts the letters of s in lower or upper case where both forms have
// the same length, so that offsets stay valid.
func recase(s string, upper bool) string {
	to := unicode.ToLower
	if upper {
		to = unicode.ToUpper
	}
	b := make([]byte, 0, len(s))
	for i, r := range s {
		_, size := utf8.DecodeRuneInString(s[i:])
		if c := to(r); utf8.RuneLen(c) == size {
			b = utf8.AppendRune(b, c)
		} else {
			b = append(b, s[i:i+size]...)
		}
	}
	return string(b)
}
