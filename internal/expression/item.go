package expression

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// item is a token, or a part of a hyphenated one, as the rules see it.
type item struct {
	start, end int
	val        int64
	class      class
	form       numForm
	capital    bool // begins with an upper-case letter
	glued      bool // stands against the item before, without a space
}

// numForm is the way a clNum is written.
type numForm uint8

const (
	formInt     numForm = iota + 1 // 2024; val is the number
	formClock                      // 14.30 or 14,30: a clock time or a decimal; val is the minute of the day
	formDecimal                    // 84,37 and 10.000; val is -1
	formLong                       // more than 18 digits; val is -1
)

// appendItem classifies the token at span and appends it, cut at its hyphens
// and slashes where the rules know every part.
func appendItem(dst []item, lex *lexicon, text string, token tokenize.Token) []item {
	word := token.In(text)
	if word == "" {
		return dst
	}
	it := item{start: token.Start, end: token.End}
	it.glued = len(dst) > 0 && dst[len(dst)-1].end == token.Start
	switch first := word[0]; {
	case '0' <= first && first <= '9':
		return appendNumber(dst, lex, text, it)
	case token.Kind == tokenize.Number:
		return appendSigned(dst, lex, text, it)
	case token.Kind != tokenize.Word && token.Kind != tokenize.Abbreviation && token.Kind > tokenize.Symbol:
		return append(dst, it)
	case 'A' <= first && first <= 'Z':
		it.capital = true
	}
	w := lex.lookup(word)
	if w.class != clNone && it.capital && ortho.IsUpperAt(word, 1) && wordlist.IsOneOf(chatWords, word) {
		w = sense{}
	}
	it.class, it.val = w.class, w.val
	if mergeHijri(dst, text, it) {
		return dst
	}
	if it.glued && word == "$" {
		// us$ and s$ in lower case come in two tokens.
		prev := &dst[len(dst)-1]
		if w = lex.lookup(text[prev.start:it.end]); w.class == clCurrency {
			prev.end, prev.class, prev.val = it.end, w.class, w.val
			return dst
		}
	}
	if it.class != clNone || len(word) < 3 {
		return append(dst, it)
	}
	if i := strings.IndexByte(word, '-'); i > 0 {
		return appendParts(dst, lex, text, it, i)
	}
	if word[0] == 'I' {
		if i := strings.IndexByte(word, '/'); i > 0 {
			return appendParts(dst, lex, text, it, i) // III/2025
		}
	}
	if last := word[len(word)-1]; '0' <= last && last <= '9' {
		return appendGluedCurrency(dst, lex, text, it)
	}
	return append(dst, it)
}

// appendSigned cuts the sign off a number. Against a number before it, it is a
// dash: 10.00 -12.00.
func appendSigned(dst []item, lex *lexicon, text string, it item) []item {
	word := text[it.start:it.end]
	sign := it
	n := 1
	switch {
	case word[0] == '+':
		sign.val = 1
	case word[0] == '-':
		sign.val = -1
	case strings.HasPrefix(word, "−"):
		sign.val = -1
		n = len("−")
	default:
		return append(dst, it)
	}
	if len(word) == n || !ortho.IsDigit(word[n]) {
		return append(dst, it)
	}
	sign.class, sign.end = clSign, it.start+n
	if sign.val < 0 && len(dst) > 0 {
		switch dst[len(dst)-1].class {
		case clNum, clClock, clDateNum, clPercent, clMag:
			sign.class = clDash
		}
	}
	it.start, it.glued = sign.end, true
	return appendNumber(append(dst, sign), lex, text, it)
}

// maxParts is how many hyphens and slashes a word may have that is cut at them.
const maxParts = 8

// hasManyParts tells whether a word has more of them, as nothing in a calendar
// has.
func hasManyParts(word string) bool {
	return strings.Count(word, "-")+strings.Count(word, "/") > maxParts
}

// appendParts appends the parts of a word with hyphens (Januari-Maret,
// November-4, WIB-10.00) or of a quarter with a slash (III/2025), or the word
// as one unknown item when a part is unknown to the rules or it is a
// reduplication (hari-hari).
func appendParts(dst []item, lex *lexicon, text string, it item, hyphen int) []item {
	word := text[it.start:it.end]
	left, right := word[:hyphen], word[hyphen+1:]
	if right == "" || strings.EqualFold(left, right) || hasManyParts(word) {
		return append(dst, it)
	}
	mark := len(dst)
	l := lex.lookup(left)
	sep := clDash
	if word[hyphen] == '/' {
		sep = clSlash
	}
	if l.class == clNone || sep == clSlash && l.class != clRoman {
		return append(dst, it)
	}
	first := it
	first.end, first.class, first.val = it.start+hyphen, l.class, l.val
	dst = append(dst, first, item{start: first.end, end: first.end + 1, class: sep, glued: true})
	rest := tokenize.Token{Span: tokenize.Span{Start: first.end + 1, End: it.end}}
	dst = appendItem(dst, lex, text, rest)
	for i := mark; i < len(dst); i++ {
		if dst[i].class == clNone && l.class != clZone { // WIB-selesai keeps its zone
			return append(dst[:mark], it)
		}
	}
	return dst
}

// appendGluedCurrency cuts Rp10.000 where the tokenizer has not.
func appendGluedCurrency(dst []item, lex *lexicon, text string, it item) []item {
	word := text[it.start:it.end]
	i := strings.IndexAny(word, "0123456789")
	if i > 4 {
		return append(dst, it)
	}
	w := lex.lookup(word[:i])
	if w.class != clCurrency && w.class != clCurCode {
		return append(dst, it)
	}
	sign := it
	sign.end, sign.class, sign.val = it.start+i, w.class, w.val
	amount := item{start: sign.end, end: it.end, glued: true}
	return appendNumber(append(dst, sign), lex, text, amount)
}

// unmarkTrim takes RS in front of a year, which items end with, for the trim of a
// car, Jazz RS 2014: rupees have a dot in their thousands, Rs 2.014, or are a round
// number, Rs 2000, older than such cars.
func unmarkTrim(items []item) {
	n := len(items)
	if n < 2 || items[n-1].glued || items[n-1].val <= 2000 || items[n-1].val > 2059 {
		return
	}
	if sign := &items[n-2]; sign.class == clCurrency && sign.end-sign.start == len("RS") && currencies[sign.val].code == "INR" {
		sign.class = clNone
	}
}

// appendNumber classifies a token that begins with a digit.
func appendNumber(dst []item, lex *lexicon, text string, it item) []item {
	word := text[it.start:it.end]
	n := scanNumber(word)
	it.class, it.form, it.val = n.class, n.form, n.val
	rest := word[n.len:]
	switch {
	case rest == "":
		dst = append(dst, it)
		if n.form == formInt && n.len == 4 {
			unmarkTrim(dst)
			return mergeMonths(dst, text)
		}
		return dst
	case strings.EqualFold(rest, "-an") || strings.EqualFold(rest, "an"):
		// 1990-an, 90-an; 189.000-an is an amount.
		if n.form == formInt && (n.len == 4 || n.len == 2) {
			it.class = clDecade
		}
		return append(dst, it)
	}
	if sep := separatorLen(rest); sep > 0 && len(rest) > sep {
		// 10-15, 26/10, 2023-Juli: a range or a date in parts.
		mark := len(dst)
		class := clDash
		if rest[0] == '/' {
			class = clSlash
		}
		whole := it
		it.end = it.start + n.len
		dst = append(dst, it, item{start: it.end, end: it.end + sep, class: class, glued: true})
		dst = appendItem(dst, lex, text, tokenize.Token{Span: tokenize.Span{Start: it.end + sep, End: whole.end}})
		if dst[len(dst)-1].class == clNone && (n.form != formClock || class == clSlash) {
			whole.class = clNone
			return append(dst[:mark], whole)
		}
		return dst // 09.00-selesai keeps its time
	}
	if n.form == formInt && n.len == 1 {
		if parts, ok := periodParts(dst, text, it); ok {
			return parts
		}
	}
	switch w := lex.lookup(rest); w.class {
	case clMag, clMagAbbr, clMagAbout, clPercent, clAmPm, clZone:
		it.end = it.start + n.len
		return append(dst, it, item{start: it.end, end: it.end + len(rest), class: w.class, val: w.val, glued: true})
	}
	if n.form == formInt && n.len == 4 && 'A' <= rest[0] && rest[0] <= 'Z' && endsMonth(dst) {
		// 2 Februari 2023Film, 1 Muharam 1447H: the space is lost.
		it.end = it.start + n.len
		behind := item{start: it.end, end: it.end + len(rest), capital: true, glued: true}
		if w := lex.lookup(rest); w.class == clEraMark {
			behind.class, behind.val = w.class, w.val
		}
		return append(dst, it, behind)
	}
	it.class = clNone
	return append(dst, it)
}

// endsMonth tells whether the items end with a month.
func endsMonth(items []item) bool {
	if len(items) == 0 {
		return false
	}
	last := items[len(items)-1].class
	return last == clMonth || last == clMonthPart || last == clHijri
}

// separatorLen is the length of the hyphen, dash or slash s begins with.
func separatorLen(s string) int {
	if s[0] == '-' || s[0] == '/' {
		return 1
	}
	if strings.HasPrefix(s, "–") {
		return len("–")
	}
	return 0
}
