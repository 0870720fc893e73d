package tagger

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Unit is what gets one label: a token, or a part of a token whose hyphens
// join names (Prabowo-Gibran) or that lost the space before one (diJakarta).
type Unit struct {
	tokenize.Span
	Exact, Lower uint64 // hashes of the unit as it stands and in lower case
	Token        int32  // index of its token
	Kind         tokenize.Kind
	Shape        Shape
	Glued        bool // no space before it
}

// Shape is the coarse form of a unit.
type Shape uint8

// The shapes of units.
const (
	Lowercase  Shape = iota // dan
	Title                   // Jakarta
	Upper                   // KPK
	Capital                 // one capital letter
	Initial                 // H. S.H.
	Mixed                   // KOMPAS.com, iPhone
	TitleAbbr               // Drs.
	LowerAbbr               // dkk.
	Digits1                 // 7, 24
	Digits3                 // 340
	Year                    // 1945, 2024
	Digits                  // 10.000
	CapDigit                // H2O, U-23
	LowDigit                // ke-15
	Punct                   // any punctuation
	Symbol                  // any sign
	Foreign                 // letters without case
	OtherShape              // URLs, addresses and the rest
	shapes                  // how many there are
)

// capitalised says whether the shape starts or consists of capitals.
func (s Shape) capitalised() bool {
	switch s {
	case Title, Upper, Capital, Initial, Mixed, TitleAbbr, CapDigit, Foreign:
		return true
	}
	return false
}

// alphabetic says whether the shape is that of a word with letters.
func (s Shape) alphabetic() bool { return s <= LowerAbbr }

// appendUnits cuts one token into units.
func appendUnits(dst []Unit, text string, index int, tok tokenize.Token, glued, split bool) []Unit {
	at, word := tok.Start, tok.In(text)
	if tok.Kind == tokenize.Word && isSmall(word) && !strings.HasSuffix(word, outletName) { // as most are
		h := Hash(word)
		return append(dst, Unit{Span: tok.Span, Exact: h, Lower: h, Token: int32(index), Kind: tok.Kind, Shape: Lowercase, Glued: glued})
	}
	if split && tok.Kind == tokenize.Word {
		for _, cut := range joints(word) {
			if cut > at-tok.Start {
				dst = append(dst, newUnit(text, at, tok.Start+cut, index, tok.Kind, glued))
				at, glued = tok.Start+cut, true
			}
		}
	}
	u := newUnit(text, at, tok.End, index, tok.Kind, glued)
	if split {
		if n := gluedName(text[at:tok.End], &u); n > 0 {
			return append(dst, newUnit(text, at, at+n, index, tok.Kind, glued), newUnit(text, at+n, tok.End, index, tok.Kind, true))
		}
	}
	return append(dst, u)
}

// isSmall reports a word of small ASCII letters.
func isSmall(word string) bool {
	for i := range len(word) {
		if word[i]-'a' >= 26 {
			return false
		}
	}
	return true
}

// joints returns the byte offsets at which a word is cut: before and behind a
// hyphen next to a capital.
func joints(word string) []int {
	dash := strings.IndexByte(word, '-')
	if dash < 0 || dash == len(word)-1 {
		return nil
	}
	if !hasUpper(word) {
		return nil
	}
	var out []int
	for i := dash; i >= 0 && i < len(word)-1; {
		if i > 0 {
			out = append(out, i, i+1)
		}
		next := strings.IndexByte(word[i+1:], '-')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return out
}

func hasUpper(word string) bool {
	for _, r := range word {
		if unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

func newUnit(text string, start, end, token int, kind tokenize.Kind, glued bool) Unit {
	word := text[start:end]
	u := Unit{Span: tokenize.Span{Start: start, End: end}, Token: int32(token), Kind: kind, Glued: glued}
	u.Exact = Hash(word)
	u.Lower = hashLower(word, u.Exact)
	if kind == tokenize.Abbreviation {
		if h, ok := hashAcronym(word); ok {
			u.Lower = h
		}
	}
	u.Shape = shapeOf(word, kind)
	return u
}

// shapeOf classifies a word.
func shapeOf(word string, kind tokenize.Kind) Shape {
	switch kind {
	case tokenize.Punct:
		return Punct
	case tokenize.Symbol, tokenize.Emoji, tokenize.Emoticon:
		return Symbol
	case tokenize.URL, tokenize.Email, tokenize.Mention, tokenize.Hashtag, tokenize.Other:
		if kind == tokenize.URL && !strings.ContainsAny(word, "/:") {
			return Mixed
		}
		return OtherShape
	}
	var upper, lower, digit, other, runes int
	first := utf8.RuneError
	innerUpper := false
	for i, r := range word {
		runes++
		switch {
		case r >= 'a' && r <= 'z':
			lower++
		case r >= 'A' && r <= 'Z':
			upper++
			innerUpper = innerUpper || i > 0
		case r >= '0' && r <= '9':
			digit++
		case r < utf8.RuneSelf:
		case unicode.IsUpper(r):
			upper++
			innerUpper = innerUpper || i > 0
		case unicode.IsLower(r):
			lower++
		case unicode.IsDigit(r):
			digit++
		case unicode.IsLetter(r):
			other++
		}
		if i == 0 {
			first = r
		}
	}
	return classify(counts{upper, lower, digit, other, runes, innerUpper, unicode.IsUpper(first)}, word, kind)
}

type counts struct {
	upper, lower, digit, other, runes int
	innerUpper, firstUpper            bool
}

func classify(c counts, word string, kind tokenize.Kind) Shape {
	switch {
	case c.upper+c.lower+c.other == 0:
		return numberShape(word, c.digit)
	case c.other > 0 && c.upper+c.lower == 0:
		return Foreign
	case c.digit > 0 && c.upper > 0:
		return CapDigit
	case c.digit > 0:
		return LowDigit
	case kind == tokenize.Abbreviation && c.lower == 0:
		return Initial
	case kind == tokenize.Abbreviation && c.firstUpper:
		return TitleAbbr
	case kind == tokenize.Abbreviation:
		return LowerAbbr
	case c.lower == 0 && c.upper == 1:
		return Capital
	case c.lower == 0:
		return Upper
	case c.upper == 0:
		return Lowercase
	case c.firstUpper && !c.innerUpper:
		return Title
	}
	return Mixed
}

func numberShape(word string, digits int) Shape {
	switch {
	case digits == 0:
		return Symbol
	case digits != len(word) || digits > 4:
		return Digits
	case digits <= 2:
		return Digits1
	case digits == 3:
		return Digits3
	case word[:2] == "19" || word[:2] == "20":
		return Year
	}
	return Digits
}
