package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/examples/internal/article"
	"github.com/wicara-nlp/wicara/ner"
)

// printer writes for a person. Errors are left to the writer, which keeps the
// first until it is flushed.
type printer struct {
	io.Writer
	colour bool
}

// ansi is the terminal colour of each label: bright enough on a black and on
// a white ground, people, places and organisations apart for colour-blind eyes.
var ansi = map[ner.Label]string{
	ner.Person: "34", ner.Location: "32", ner.Organization: "35",
	ner.Event: "33", ner.Product: "33", ner.Law: "33",
	ner.Date: "36", ner.Time: "36", ner.Money: "31", ner.Percent: "31",
}

// article prints the text with its entities marked: [Putin PER], or in colour
// without the brackets.
func (p printer) article(text string, entities []mention) {
	pos := 0
	for _, e := range entities {
		io.WriteString(p, p.clean(text[pos:e.Start]))
		format := "[%[2]s %[3]s]"
		if p.colour {
			format = "\x1b[1;%[1]sm%[2]s\x1b[0;2m %[3]s\x1b[0m"
		}
		fmt.Fprintf(p, format, ansi[e.Label], p.clean(e.Text), e.Label)
		pos = e.End
	}
	io.WriteString(p, p.clean(text[pos:]))
	if !strings.HasSuffix(text, "\n") {
		io.WriteString(p, "\n")
	}
}

// clean keeps a text from steering the terminal: control characters other
// than the newline and the tab become the replacement character. What goes to
// a file or a pipe stays as it is.
func (p printer) clean(s string) string {
	if !p.colour {
		return s
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// summary prints the lists below the article.
func (p printer) summary(r report) {
	for _, group := range []struct {
		title  string
		labels []ner.Label
	}{
		{"People", []ner.Label{ner.Person}},
		{"Places", []ner.Label{ner.Location}},
		{"Organisations", []ner.Label{ner.Organization}},
		{"Events, products, laws", []ner.Label{ner.Event, ner.Product, ner.Law}},
	} {
		p.clusters(group.title, group.labels, r.Clusters)
	}
	p.clusters("Dates and times", []ner.Label{ner.Date, ner.Time}, r.Values)
	p.clusters("Sums and shares", []ner.Label{ner.Money, ner.Percent}, r.Values)
	p.counts("Words", r.Terms)
}

// clusters prints the clusters of some labels: how often, the fullest name, and
// the names under which it occurs if there are others.
func (p printer) clusters(title string, labels []ner.Label, clusters []cluster) {
	lines := []article.Count{}
	for _, c := range clusters {
		if !slices.Contains(labels, c.Label) {
			continue
		}
		line := c.Name
		if len(c.Names) > 1 || c.Names[0].Text != c.Name {
			var forms []string
			for _, n := range c.Names {
				forms = append(forms, fmt.Sprintf("%s %d×", n.Text, n.N))
			}
			line += " (" + strings.Join(forms, ", ") + ")"
		}
		lines = append(lines, article.Count{Text: line, N: c.Count})
	}
	p.counts(title, lines)
}

// counts prints a list under its title, nothing if it is empty.
func (p printer) counts(title string, counts []article.Count) {
	if len(counts) == 0 {
		return
	}
	if p.colour {
		title = "\x1b[1m" + title + "\x1b[0m"
	}
	fmt.Fprintf(p, "\n%s\n", title)
	for _, c := range counts {
		fmt.Fprintf(p, "%4d  %s\n", c.N, p.clean(c.Text))
	}
}
