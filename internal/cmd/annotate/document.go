package main

import (
	"iter"
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// document is some lines of a raw file that the model reads together.
type document struct {
	first    int      // line of the raw file
	lines    []string // what standoff.Lines calls so: of an article there is one
	text     string
	headline bool // the text starts with one
}

// together is how many lines make a document. Paragraphs of news and prose do
// not say where an article starts.
const together = 12

// documents yields the documents of a raw file.
func documents(name string, lines []string) iter.Seq[*document] {
	size := together
	if name == "articles" {
		size = 1
	}
	return func(yield func(*document) bool) {
		for i := 0; i < len(lines); i += size {
			d := document{first: i, lines: lines[i:min(len(lines), i+size)]}
			d.text = strings.Join(d.lines, "\n")
			d.headline = size == 1 && !strings.HasPrefix(d.text, "\n")
			if !yield(&d) {
				return
			}
		}
	}
}

// piece is what an excerpt is made of: a line of text, or some sentences of a
// long one.
type piece struct {
	tokenize.Span // in the text of the document
	part          [3]int
	fits          bool // may be in a new excerpt
	words         int
	doubt         float64
}

// overlaps says whether the piece has bytes in common with parts of its line.
func (p *piece) overlaps(parts [][3]int) bool {
	for _, q := range parts {
		if q[1] < p.part[2] && p.part[1] < q[2] {
			return true
		}
	}
	return false
}

// mostBytes is the size of the longest piece that is taken: what is longer is
// hardly a sentence.
const mostBytes = 1500

// pieces cuts the document.
func (d *document) pieces() []piece {
	var out []piece
	var cuts []tokenize.Span
	start := 0 // of the line of the raw file, in the text
	for i, raw := range d.lines {
		at := 0
		for line := range strings.Lines(raw) {
			cuts = appendCuts(cuts[:0], line)
			for _, c := range cuts {
				p := piece{part: [3]int{d.first + i, at + c.Start, at + c.End}}
				p.Span = tokenize.Span{Start: start + at + c.Start, End: start + at + c.End}
				p.fits = c.End-c.Start <= mostBytes && checkMarkable(c.In(line)) == nil
				out = append(out, p)
			}
			at += len(line)
		}
		start += len(raw) + 1
	}
	return out
}

// A line of more than longLine bytes is cut into groups of sentences, each just
// longer than groupBytes.
const (
	longLine   = 700
	groupBytes = 350
)

// appendCuts appends the pieces of a line, without white space around them,
// which editors like to drop.
func appendCuts(dst []tokenize.Span, line string) []tokenize.Span {
	trimmed := strings.TrimSpace(line)
	if trimmed == "" {
		return dst
	}
	start := strings.Index(line, trimmed)
	if len(trimmed) <= longLine {
		return append(dst, tokenize.Span{Start: start, End: start + len(trimmed)})
	}
	var group tokenize.Span
	for s := range (tokenize.Splitter{}).Sentences(line, (tokenize.Tokenizer{}).Append(nil, line)) {
		if group.End == 0 {
			group.Start = s[0].Start
		}
		group.End = s[len(s)-1].End
		if group.End-group.Start > groupBytes {
			dst = append(dst, group)
			group = tokenize.Span{}
		}
	}
	if group.End > 0 {
		dst = append(dst, group)
	}
	return dst
}
