package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// What stands at the ends of a mention and is no part of it.

// trimSpan takes quotes, commas and lone brackets off the ends of a span.
func trimSpan(text string, s tokenize.Span) tokenize.Span {
	const quotes = " \t\"'`“”‘’«»,;:/"
	for {
		name := s.In(text)
		trimmed := strings.TrimLeft(name, quotes+")]}")
		s.Start += len(name) - len(trimmed)
		name = strings.TrimRight(trimmed, quotes+"([{")
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

// lone says whether name has the bracket close at index at and no bracket
// open to match it.
func lone(name string, open, closing byte, at int) bool {
	return name[at] == closing && strings.IndexByte(name, open) < 0
}

// sentenceStop returns the length of a stop behind the one or two capitals that
// a name of several words ends in: Serie A. It ends the sentence.
func sentenceStop(name string) int {
	space := strings.LastIndexByte(name, ' ')
	letters, stop := strings.CutSuffix(name[space+1:], ".")
	if !stop || space <= 0 || len(letters) == 0 || len(letters) > 2 || strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return 0
	}
	return 1
}
