package page

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/press"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// isCredit reports whether a line names the source of a picture or text.
func isCredit(s string) bool {
	if n := labelEnd(s, creditLabels); n > 0 {
		rest := strings.Trim(s[n:], " •")
		return rest == "" || isSource(rest)
	}
	if opensWith(s, "dok. ", "dok/", "(dok. ") {
		return countWords(s) <= 6 && !entity.IsProse(s)
	}
	if s[0] == '(' && strings.IndexByte(s, ')') == len(s)-1 {
		in := s[1 : len(s)-1]
		if n := labelEnd(in, creditLabels); n > 0 {
			in = strings.TrimSpace(in[n:])
		}
		return isSource(in)
	}
	return !strings.HasSuffix(s, ".") && strings.Contains(s, "/") && isSource(strings.TrimLeft(s, "• "))
}

// isSource reports whether s is a source: an agency, or an outlet and a
// photographer with a slash between them.
func isSource(s string) bool {
	if countWords(s) > 7 || strings.ContainsAny(s, "()") {
		return false
	}
	if isOutlet(s) || opensWith(s, "dok.", "dok ", "dokumentasi ", "humas ") {
		return true
	}
	left, right, ok := strings.Cut(s, "/")
	if !ok {
		return isDomain(s)
	}
	right = strings.TrimSpace(right)
	if right == "" || strings.ContainsAny(right, "0123456789?!") {
		return false
	}
	if isOutlet(right) || isDomain(right) {
		return ortho.IsUpperAt(left, 0) && allCapitalized(left)
	}
	return ortho.IsUpperAt(right, 0) && (isOutlet(left) || isDomain(strings.TrimSpace(left)) || strings.HasSuffix(left, " FOTO"))
}

// isOutlet reports an outlet or a source of pictures that is in the lists.
func isOutlet(s string) bool {
	return lookUp(wordlist.PictureSources(), s) || press.IsLowerMedium(strings.TrimSpace(s))
}

// isDomain reports whether s is the name of a site: VIVA.co.id, BBC.uk.co.
func isDomain(s string) bool {
	dot := strings.IndexByte(s, '.')
	return dot > 0 && len(s) < 40 && !strings.ContainsAny(s, " /") && domainLike(s[dot+1:])
}

func domainLike(s string) bool {
	for part := range strings.SplitSeq(s, ".") {
		if len(part) < 2 || len(part) > 5 {
			return false
		}
		for i := range len(part) {
			if !ortho.IsASCIILetter(part[i]) {
				return false
			}
		}
	}
	return true
}
