package page

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Role says what a line of a news page is for, as package ner's does.
type Role uint8

// The roles, in the order of package ner's.
const (
	Body Role = iota
	Headline
	Crosshead
	Related
	Byline
	Dateline
	Caption
	Credit
	Navigation
	ListItem
)

// Line is a line of a page without the white space around it, and its role.
type Line struct {
	tokenize.Span
	Role Role
}

// blanks are what may stand around a line.
const blanks = " \t\r\v\f\u00a0\u200b\ufeff"

// Append appends the lines of a text to dst, in order. The words of the text have
// single blanks between them, see package plain.
func Append(dst []Line, text string) []Line {
	from := len(dst)
	body := false // a paragraph has been seen
	for start := 0; start < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
			end = start + i
		}
		s := strings.TrimLeft(text[start:end], blanks)
		at := end - len(s)
		s = strings.TrimRight(s, blanks)
		start = end + 1
		if s == "" {
			continue
		}
		span := tokenize.Span{Start: at, End: at + len(s)}
		if n := dateline(s, !body); n > 0 {
			dst = appendOpened(dst, s, span, n)
			body = true
			continue
		}
		role := ownRole(s)
		body = body || role == Body && entity.IsProse(s)
		dst = append(dst, Line{span, role})
	}
	neighbours{dst[from:], text}.assign()
	return dst
}

// appendOpened appends a line whose first n bytes are a dateline: this, and the rest.
func appendOpened(dst []Line, s string, span tokenize.Span, n int) []Line {
	dst = append(dst, Line{tokenize.Span{Start: span.Start, End: span.Start + n}, Dateline})
	if rest := strings.TrimLeft(s[n:], blanks); rest != "" {
		span.Start = span.End - len(rest)
		dst = append(dst, Line{span, Body})
	}
	return dst
}

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
