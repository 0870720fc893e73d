package page

import (
	"strings"
	"unicode/utf8"
)

// maxCaptionWords bounds the words of a caption.
const maxCaptionWords = 40

// isCaption reports whether a line is the text of a picture: one that ends with
// a source in brackets, opens with a source, or says that it is an
// illustration.
func isCaption(s string) bool {
	n := countWords(s)
	if n < 2 || n > maxCaptionWords+8 {
		return false
	}
	if strings.HasPrefix(s, "Ilustrasi ") {
		_, rest, _ := strings.Cut(s, " ")
		rest, _, _ = strings.Cut(rest, " ")
		switch rest {
		case "itu", "ini", "tersebut", "adalah", "yang":
			return false
		}
		return n <= 12 && !severalSentences(s)
	}
	if end := strings.TrimRight(s, ". "); strings.HasSuffix(end, ")") && !severalSentences(s) {
		open := strings.LastIndexByte(end, '(')
		if open > 0 && countWords(end[:open]) >= 2 {
			in := end[open+1 : len(end)-1]
			if l := labelEnd(in, creditLabels); l > 0 {
				return countWords(in[l:]) <= 8
			}
			return strings.Contains(in, "/") && isSource(in) || opensWith(in, "dok. ", "antara foto", "istimewa", "getty images")
		}
	}
	if l := labelEnd(s, captionLabels); l > 0 {
		return countWords(s[l:]) >= 7
	}
	return opensWithSource(s)
}

// opensWithSource reports whether a line is a source in capitals followed by a
// sentence, as KOMPAS.com/ANDREAS Warga mengantre air bersih.
func opensWithSource(s string) bool {
	outlet, rest, ok := strings.Cut(s, "/")
	if !ok || !isDomain(outlet) && !isOutlet(outlet) || rest == "" {
		return false
	}
	name, text, ok := strings.Cut(rest, " ")
	if !ok || hasLower(name) || utf8.RuneCountInString(name) < 3 {
		return false
	}
	return hasLower(text)
}
