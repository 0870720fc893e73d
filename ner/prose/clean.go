package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/tokenize"
)

// longest is how many bytes without white space prose gets to see at once:
// its word splitter is quadratic in them.
const longest = 96

// cleaned is a sentence as prose is given it, with the way back to the text.
//
// prose has no offsets, writes curly quotes as straight ones, loses what
// follows an apostrophe in words such as O'Shea and 'Mary', and panics on
// letters whose lower case has another length. A cleaned sentence has nothing
// of the kind, so that its tokens are found again byte by byte.
type cleaned struct {
	bytes []byte
	from  []tokenize.Span // the piece of the text that each byte stands for
	run   int             // bytes since the last white space
}

// reset makes c the sentence text[span.Start:span.End].
func (c *cleaned) reset(text string, span tokenize.Span) {
	c.bytes, c.from, c.run = c.bytes[:0], c.from[:0], 0
	for i := span.Start; i < span.End; {
		r, size := utf8.DecodeRuneInString(text[i:span.End])
		if apostrophe := apostropheLen(text[i:span.End]); apostrophe > 0 {
			i = c.apostrophe(text, tokenize.Span{Start: i, End: i + apostrophe}, span)
			continue
		}
		c.rune(r, tokenize.Span{Start: i, End: i + size})
		i += size
	}
}

// rune adds one rune of the text.
func (c *cleaned) rune(r rune, from tokenize.Span) {
	switch {
	case r == '“' || r == '”' || r == '„' || r == '«' || r == '»':
		r = '"'
	case unicode.IsSpace(r):
		r = ' '
	case r == '/': // Reuters/Siti Aminah
		c.space(from.Start)
		c.byte('/', from)
		c.space(from.End)
		return
	case unicode.Is(unicode.Cf, r):
		return // soft hyphens, direction marks: no part of any word prose knows
	case r >= utf8.RuneSelf:
		r = sameLength(r)
	}
	start := len(c.bytes)
	c.bytes = utf8.AppendRune(c.bytes, r)
	for range len(c.bytes) - start {
		c.from = append(c.from, from)
	}
	if r == ' ' {
		c.run = 0
	} else if c.run += len(c.bytes) - start; c.run >= longest {
		c.space(from.End)
	}
}

// byte adds an ASCII character that stands for the piece from of the text.
func (c *cleaned) byte(b byte, from tokenize.Span) {
	c.bytes = append(c.bytes, b)
	c.from = append(c.from, from)
}

// space adds a space that the text does not have.
func (c *cleaned) space(at int) {
	c.byte(' ', tokenize.Span{Start: at, End: at})
	c.run = 0
}

// apostrophe adds the apostrophe or single quote at q, with the clitic that
// follows it, and returns the offset to go on from.
func (c *cleaned) apostrophe(text string, q, span tokenize.Span) int {
	before, _ := utf8.DecodeLastRuneInString(text[span.Start:q.Start])
	after := letters(text[q.End:span.End])
	switch {
	case after == 0: // boys' and the end of a quotation
		c.rune('\'', q)
		return q.End
	case !unicode.IsLetter(before): // the start of a quotation
		c.space(q.Start)
		c.rune('\'', q)
		c.space(q.End)
		return q.End
	}
	clitic := text[q.End : q.End+after]
	switch strings.ToLower(clitic) {
	case "s", "m", "d", "t", "ll", "re", "ve":
		c.rune('\'', q)
		for i := range clitic {
			c.rune(rune(clitic[i]), tokenize.Span{Start: q.End + i, End: q.End + i + 1})
		}
		c.space(q.End + after)
		return q.End + after
	}
	c.rune('ʼ', q) // O'Shea, Qur'an: a letter, to prose
	return q.End
}

// apostropheLen returns the length of the apostrophe that text begins with,
// or 0.
func apostropheLen(text string) int {
	for _, a := range [...]string{"'", "’", "‘", "&rsquo;"} {
		if strings.HasPrefix(text, a) {
			return len(a)
		}
	}
	return 0
}

// letters returns how many bytes of letters text begins with, up to three
// letters: no clitic is longer.
func letters(text string) int {
	n := 0
	for i, r := range text {
		if !unicode.IsLetter(r) || n == 3 {
			return i
		}
		n++
	}
	return len(text)
}

// sameLength returns r, or a letter like it if the lower case of r has
// another number of bytes (İ, the Kelvin sign K).
func sameLength(r rune) rune {
	lower := unicode.ToLower(r)
	switch {
	case utf8.RuneLen(lower) == utf8.RuneLen(r):
		return r
	case lower < utf8.RuneSelf:
		return unicode.ToUpper(lower)
	}
	return lower
}

// spans finds the tokens that prose cut the sentence into and returns the
// span of each in the text. The tokens after one that is not there, which
// does not happen with the words of a cleaned sentence, are left out.
func (c *cleaned) spans(dst []tokenize.Span, tokens []string) []tokenize.Span {
	sentence, at := string(c.bytes), 0
	for _, token := range tokens {
		i := strings.Index(sentence[at:], token)
		if i < 0 || token == "" {
			break
		}
		first, last := at+i, at+i+len(token)-1
		dst = append(dst, tokenize.Span{Start: c.from[first].Start, End: c.from[last].End})
		at = last + 1
	}
	return dst
}
