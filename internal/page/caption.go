package page

import (
	"strings"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// maxCaptionWords bounds the words of a caption.
const maxCaptionWords = 40

// isCaption reports whether a line is the text of a picture: one that ends with
// a source in brackets or with a bare one, opens with a source, or says that it is an
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
	if text, in := cutBrackets(s); countWords(text) >= 2 && !severalSentences(s) {
		if l := labelEnd(in, creditLabels); l > 0 {
			return countWords(in[l:]) <= 8
		}
		return strings.Contains(in, "/") && isSource(in) || opensWith(in, "dok. ", "antara foto", "istimewa", "getty images")
	}
	if text := cutCredit(s); countWords(text) >= 3 && !severalSentences(text) {
		return true
	}
	if l := labelEnd(s, captionLabels); l > 0 {
		return countWords(s[l:]) >= 7
	}
	return opensWithSource(s)
}

// cutBrackets returns what stands in brackets at the end of a line and what is before
// them.
func cutBrackets(s string) (text, in string) {
	end := strings.TrimRight(s, ". ")
	for _, pair := range [...]string{"()", "[]"} {
		if open := strings.LastIndexByte(end, pair[0]); open > 0 && strings.HasSuffix(end, pair[1:]) {
			return end[:open], end[open+1 : len(end)-1]
		}
	}
	return "", ""
}

// cutCredit returns what stands before a credit without brackets at the end of a line:
// behind the word and a colon, or behind a stop. "Warga antre. Foto: Dok. Warta",
// "Warga antre. ANTARA FOTO/Ani/abc."
func cutCredit(s string) (text string) {
	const longest = 64 // bytes of a source
	const most = 3     // stops before it, of which names have some
	end := strings.TrimRight(s, ". ")
	tail := max(0, len(end)-longest)
	if i := tail + strings.LastIndexByte(s[tail:], ':'); i > tail {
		text = strings.TrimRight(s[:i], " ")
		word := max(strings.LastIndexByte(text, ' '), strings.LastIndexByte(text, '/')) + 1
		if label := text[word:]; (strings.EqualFold(label, "foto") || strings.EqualFold(label, "photo")) && ortho.IsUpperAt(label, 0) &&
			isCreditedTo(strings.TrimSpace(s[i+1:])) {
			return strings.TrimRight(text[:word], " /")
		}
	}
	for i, n := len(end), 0; n < most; n++ {
		stop := strings.LastIndex(end[tail:i], ". ")
		if stop < 0 {
			break
		}
		i = tail + stop
		source := end[i+len(". "):]
		if (strings.Contains(source, "/") || opensWith(source, "dok. ")) && isSource(source) {
			return end[:i+1]
		}
	}
	return ""
}

// isCreditedTo reports what can stand behind "Foto:" at the end of a line.
func isCreditedTo(s string) bool {
	const most = 4 // words of a name
	if s == "" || strings.ContainsAny(s, "0123456789?!;,") || strings.HasSuffix(s, ".") || strings.Contains(s, " - ") {
		return false
	}
	return isSource(s) || countWords(s) <= most && allCapitalized(s) && !strings.Contains(s, ".")
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
