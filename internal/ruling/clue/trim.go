package clue

import (
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/tokenize"
)

// What stands at the ends of a mention and is no part of it.

// TrimSpan takes white space, quotes, commas and lone brackets off the ends of a
// span.
func TrimSpan(text string, s tokenize.Span) tokenize.Span {
	if name := s.In(text); name != "" && ortho.InWord(name[0]) && ortho.InWord(name[len(name)-1]) {
		return s // as nearly all do
	}
	for {
		name := s.In(text)
		trimmed := strings.TrimLeftFunc(name, func(r rune) bool { return isEdge(r) || r == ')' || r == ']' || r == '}' })
		s.Start += len(name) - len(trimmed)
		name = strings.TrimRightFunc(trimmed, func(r rune) bool { return isEdge(r) || r == '(' || r == '[' || r == '{' })
		if n := len(name); n > 1 && (lone(name, '(', ')', n-1) || lone(name, '[', ']', n-1)) {
			name = name[:n-1]
		} else if n > 1 && (lone(name, ')', '(', 0) || lone(name, ']', '[', 0)) {
			s.Start++
			name = name[1:]
		}
		if s.Start+len(name) == s.End && len(name) == len(trimmed) {
			return s
		}
		s.End = s.Start + len(name)
		if name == "" {
			return s
		}
	}
}

// isEdge reports what no name begins or ends with, brackets aside.
func isEdge(r rune) bool {
	return strings.ContainsRune("\"'`“”‘’«»,;:/", r) || unicode.IsSpace(r)
}

// lone says whether name has the bracket close at index at and no bracket
// open to match it.
func lone(name string, open, closing byte, at int) bool {
	return name[at] == closing && strings.IndexByte(name, open) < 0
}

// SentenceStop returns the length of a stop behind the capitals that a name of
// several words ends in: Serie A. It ends the sentence, but behind TBK, which keeps it
// as Tbk. does. So it does behind X.
func SentenceStop(name string) int {
	if name == "X." {
		return 1
	}
	space := strings.LastIndexByte(name, ' ')
	letters, stop := strings.CutSuffix(name[space+1:], ".")
	if !stop || space <= 0 || len(letters) == 0 || !ortho.IsCapitals(letters) || letters == "TBK" {
		return 0
	}
	return 1
}
