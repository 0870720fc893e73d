package ner

import (
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
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
// A line that opens with a dateline is two: the dateline with its dash or colon, if
// it has one, and the rest. In JSON it is {"start":0,"end":46,"role":"headline"}.
type Line struct {
	tokenize.Span
	Role Role `json:"role"`
}

// maxTitleWords bounds the words of a title, maxCaptionWords of a caption.
const (
	maxTitleWords   = 25
	maxCaptionWords = 40
)

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
// Blanks of any kind and number part words. It only allocates to grow dst and for a
// text with other gaps than single blanks, takes time linear in the text, and never
// fails, whatever the bytes.
func AppendLines(dst []Line, text string) []Line {
	from := len(dst)
	view := plain.Of(text)
	dst = appendLines(dst, view.Text)
	for i := range dst[from:] {
		l := &dst[from+i]
		l.Span = view.InText(l.Span)
	}
	return dst
}

// appendLines is AppendLines for a text with single blanks.
func appendLines(dst []Line, text string) []Line {
	from := len(dst)
	body := false // a paragraph has been seen
	for start := 0; start < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
			end = start + i
		}
		line := text[start:end]
		left := strings.TrimLeft(line, blanks)
		at := end - len(left)
		left = strings.TrimRight(left, blanks)
		span := tokenize.Span{Start: at, End: at + len(left)}
		start = end + 1
		if left == "" {
			continue
		}
		if n := dateline(left, !body); n > 0 {
			rest := strings.TrimLeft(left[n:], blanks)
			dst = append(dst, Line{tokenize.Span{Start: at, End: at + n}, Dateline})
			span.Start = span.End - len(rest)
			left = rest
			body = true
			if left != "" {
				dst = append(dst, Line{span, Body})
			}
			continue
		}
		role := ownRole(left)
		body = body || role == Body && entity.IsProse(left)
		dst = append(dst, Line{span, role})
	}
	byNeighbours(dst[from:], text)
	return dst
}

// blanks are what may stand around a line.
const blanks = " \t\r\v\f\u00a0\u200b\ufeff"

// ownRole returns the role that a line's own marks tell.
func ownRole(s string) Role {
	switch {
	case isNavigation(s):
		return Navigation
	case hasLabel(s, relatedLabels) || leadsToStory(s):
		return Related
	case isByline(s):
		return Byline
	case isCredit(s):
		return Credit
	case isCaption(s):
		return Caption
	case bullet(s) > 0:
		return ListItem
	}
	return Body
}

// byNeighbours gives the roles that only the lines around tell.
func byNeighbours(lines []Line, text string) {
	for i := range lines {
		// A dash before a lone paragraph is what is left of a dateline.
		if lines[i].Role == ListItem && dashed(lines[i].In(text)) && entity.IsProse(lines[i].In(text)) &&
			(i == 0 || lines[i-1].Role != ListItem) && (i+1 == len(lines) || lines[i+1].Role != ListItem) {
			lines[i].Role = Body
		}
	}
	afterLabels(lines, text)
	headline(lines, text)
	for i := 1; i+1 < len(lines); i++ {
		if lines[i].Role == Body && isTitle(lines[i].In(text)) && !isStamp(lines[i].In(text)) &&
			settled(lines[i-1], text) && settled(lines[i+1], text) {
			lines[i].Role = Crosshead
		}
	}
}

// afterLabels handles labels on a line of their own. What follows "Photo :" is
// the credit and what goes before it the caption; what follows "Baca juga:" is
// another story.
func afterLabels(lines []Line, text string) {
	prose := false // a paragraph has gone before: a page's menu is above its headline
	for i := range lines {
		s := lines[i].In(text)
		prose = prose || lines[i].Role == Body && entity.IsProse(s)
		if prose && (lines[i].Role == Related || lines[i].Role == Navigation) {
			afterLead(lines, i, text)
		}
		if !bareLabel(s) {
			continue
		}
		switch lines[i].Role {
		case Credit:
			if i > 0 && lines[i-1].Role == Body && countWords(lines[i-1].In(text)) <= maxCaptionWords && !severalSentences(lines[i-1].In(text)) {
				lines[i-1].Role = Caption
			}
			if i+1 < len(lines) && (lines[i+1].Role == ListItem || lines[i+1].Role == Body) && countWords(lines[i+1].In(text)) <= 8 {
				lines[i+1].Role = Credit
			}
		case Related:
			for j := i + 1; j < len(lines) && (lines[j].Role == ListItem || j == i+1 && lines[j].Role == Body && !entity.IsProse(lines[j].In(text))); j++ {
				lines[j].Role = Related
			}
		}
	}
}

// headline makes the first line that is not furniture the headline, if it looks
// like one and a paragraph follows somewhere.
func headline(lines []Line, text string) {
	for i := range lines {
		switch lines[i].Role {
		case Navigation, Byline, Credit, Related:
			continue
		case Body:
		default:
			return
		}
		s := lines[i].In(text)
		n := countWords(s)
		if n <= maxTitleWords && isStamp(s) {
			continue
		}
		if n < 3 || n > maxTitleWords || strings.ContainsRune(".,:;", rune(s[len(s)-1])) || severalSentences(s) {
			return
		}
		for _, l := range lines[i+1:] {
			if l.Role == Dateline || l.Role == Body && entity.IsProse(l.In(text)) {
				lines[i].Role = Headline
				return
			}
		}
		return
	}
}

func dashed(s string) bool { return s[0] == '-' || strings.HasPrefix(s, "–") }

// settled reports whether a line is one between which and another a title may
// stand: a paragraph or furniture, but no unexplained short line, which could
// make a table or a list of names.
func settled(l Line, text string) bool {
	switch l.Role {
	case Body:
		return entity.IsProse(l.In(text))
	case ListItem:
		return false
	}
	return true
}
