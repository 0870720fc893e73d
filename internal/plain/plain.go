package plain

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// View is a text as the steps read it.
type View struct {
	Text string
	cuts []cut // in text order
}

// cut is the end of a piece of the text that is shorter in the view: its offset in
// either.
type cut struct{ view, text int }

// Of returns the view of a text: the text itself where it is even.
//
// A tab is only made a blank in a paragraph. In another line it may part the cells
// of a table, and the rulings join no names across it.
func Of(text string) View {
	if isEven(text) {
		return View{Text: text}
	}
	var v View
	var b strings.Builder
	b.Grow(len(text))
	for at := 0; at < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			end = at + i + 1
		}
		v.addLine(&b, text, at, end)
		at = end
	}
	v.Text = b.String()
	return v
}

// addLine appends the line of a text between two offsets.
func (v *View) addLine(b *strings.Builder, text string, at, end int) {
	prose := entity.IsProse(strings.TrimSpace(text[at:end]))
	kept := at
	for at < end {
		n, char := piece(text[at:end])
		if prose && char == '\t' {
			char = ' '
		}
		behind := at + max(n, 1)
		if n > 1 || n == 1 && text[at] != char {
			b.WriteString(text[kept:at])
			b.WriteByte(char)
			kept = behind
			v.cuts = append(v.cuts, cut{b.Len(), behind})
		}
		at = behind
	}
	b.WriteString(text[kept:end])
}

// Restore gives entities with offsets into the view those into the text, in place.
func (v *View) Restore(entities []entity.Entity) {
	if len(v.cuts) == 0 {
		return
	}
	for i := range entities {
		e := &entities[i]
		e.Span = v.InText(e.Span)
	}
}

// InText returns the span of the text that a span of the view stands for.
func (v *View) InText(s tokenize.Span) tokenize.Span {
	return tokenize.Span{Start: v.inText(s.Start), End: v.inText(s.End)}
}

// Of returns entities with offsets into the text with those into the view, in a
// slice of its own where they differ.
func (v *View) Of(entities []entity.Entity) []entity.Entity {
	if len(v.cuts) == 0 {
		return entities
	}
	entities = slices.Clone(entities)
	for i := range entities {
		e := &entities[i]
		e.Start, e.End = v.inView(e.Start), v.inView(e.End)
	}
	return entities
}

// inText returns the offset in the text of one in the view.
func (v *View) inText(at int) int {
	i, _ := slices.BinarySearchFunc(v.cuts, at, func(c cut, at int) int { return cmp.Compare(c.view, at+1) })
	if i == 0 {
		return at
	}
	return v.cuts[i-1].text + at - v.cuts[i-1].view
}

// inView returns the offset in the view of one in the text; what lies within a gap
// comes to lie at its end at most.
func (v *View) inView(at int) int {
	i, _ := slices.BinarySearchFunc(v.cuts, at, func(c cut, at int) int { return cmp.Compare(c.text, at+1) })
	view := at
	if i > 0 {
		view = v.cuts[i-1].view + at - v.cuts[i-1].text
	}
	if i < len(v.cuts) {
		view = min(view, v.cuts[i].view)
	}
	return view
}
