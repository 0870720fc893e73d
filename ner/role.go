package ner

import (
	"fmt"
	"iter"
	"slices"
	"strconv"
	"sync"

	"github.com/wicara-nlp/wicara/internal/page"
	"github.com/wicara-nlp/wicara/internal/plain"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Role says what a line of a news page is for.
type Role uint8

// The roles. Body is also what a line gets whose role cannot be told.
const (
	Body       Role = iota // running text, and everything doubtful
	Headline               // the title of the page's own article
	Crosshead              // a title between paragraphs: a subheading, or the headline of another story
	Related                // a pointer to another story: Baca juga: …
	Byline                 // who wrote, edited or reported: Penulis: …, Editor: …
	Dateline               // place, outlet and day before the first sentence: JAKARTA, KOMPAS.com -
	Caption                // the text of a picture
	Credit                 // whose picture or text it is: Foto: …, (ANTARA/…)
	Navigation             // page furniture: Halaman Selanjutnya, Home > Nasional, Tags: …
	ListItem               // an item of a bulleted or numbered list
)

var roleNames = [...]string{
	"body", "headline", "crosshead", "related", "byline",
	"dateline", "caption", "credit", "navigation", "list item",
}

// String returns the name of the role in lower case, "Role(200)" for one that has
// none.
func (r Role) String() string {
	if int(r) < len(roleNames) {
		return roleNames[r]
	}
	return "Role(" + strconv.Itoa(int(r)) + ")"
}

// MarshalText writes what String returns, for JSON and the like. It fails for a
// Role that has no name.
func (r Role) MarshalText() ([]byte, error) {
	if int(r) >= len(roleNames) {
		return nil, fmt.Errorf("ner: %v has no name", r)
	}
	return []byte(roleNames[r]), nil
}

// UnmarshalText reads the name of a role.
func (r *Role) UnmarshalText(name []byte) error {
	i := slices.Index(roleNames[:], string(name))
	if i < 0 {
		return fmt.Errorf("ner: no role has the name %q", name)
	}
	*r = Role(i)
	return nil
}

// Line is a line of a text without the white space around it, and its role.
// A line that opens with a dateline is two: the dateline with the mark behind it, if
// it has one, and the rest. In JSON it is {"start":0,"end":46,"role":"headline"}.
type Line struct {
	tokenize.Span
	Role Role `json:"role"`
}

// Lines returns the lines of a text; see AppendLines.
func Lines(text string) iter.Seq[Line] { return slices.Values(AppendLines(nil, text)) }

// AppendLines appends the lines of a text to dst, in order, with byte offsets
// into text. Blank lines are left out; nothing else is.
//
// The text alone decides, by the marks that Indonesian news pages use. A line gets a
// role only if such a mark, or its place among its neighbours, leaves little doubt;
// every other line is Body, and so is one that tells the day of the page.
// A caller that counts the names of an article can leave out
// Related and Navigation, and Crosshead if headlines of other stories must not
// count:
//
//	for _, line := range ner.AppendLines(nil, page) {
//		if line.Role != ner.Related && line.Role != ner.Navigation { … }
//	}
//
// A dateline has an outlet, or it opens the first paragraph with a place; an outlet
// and a known place in capitals are told before a sentence of any length, all others
// before one of 60 bytes and more, dateline included.
//
// Blanks of any kind and number part words. It only allocates to grow dst or its pooled
// working memory, and for a text with other gaps than single blanks, takes time linear
// in the text, and never fails, whatever the bytes.
func AppendLines(dst []Line, text string) []Line {
	view := plain.Of(text)
	s := linesPool.Get().(*[]page.Line)
	*s = page.Append((*s)[:0], view.Text)
	dst = slices.Grow(dst, len(*s))
	for _, l := range *s {
		dst = append(dst, Line{view.InText(l.Span), Role(l.Role)})
	}
	if cap(*s) <= maxPooledLines {
		linesPool.Put(s)
	}
	return dst
}

// maxPooledLines bounds the lines whose memory is kept.
const maxPooledLines = 1 << 12

var linesPool = sync.Pool{New: func() any { return new([]page.Line) }}
