package tokenize

import (
	"unicode"
	"unicode/utf8"
)

// class is what the scanner wants to know of a character.
type class uint8

const (
	other  class = iota // symbols, controls, unassigned characters, invalid bytes
	letter              // letters and letter-like numbers (², Ⅳ)
	digit               // decimal digits of any script, fractions
	space               // white space
	hidden              // marks of direction, byte order mark, zero width space and the like: outside tokens
	mark                // combining marks, soft hyphen, joiners: part of the token before them
	single              // ASCII brackets and double quotes: always a token by themselves
	stop                // ASCII punctuation that is a token by itself in front of white space
	high                // first byte of a longer character, never the class of a character
)

// ascii classes single bytes; only ASCII letters, digits, spaces and lone
// punctuation are told apart without decoding.
var ascii = func() (t [256]class) {
	for b := range t {
		switch c := byte(b); {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			t[b] = letter
		case '0' <= c && c <= '9':
			t[b] = digit
		case c == ' ', '\t' <= c && c <= '\r', 0x1c <= c && c <= 0x1f:
			t[b] = space
		case c == '"', c == '(', c == ')', c == '[', c == ']', c == '{', c == '}':
			t[b] = single
		case c == '.', c == ',', c == '?', c == '!', c == ';':
			t[b] = stop
		case c >= utf8.RuneSelf:
			t[b] = high
		}
	}
	return t
}()

// ends marks the bytes that end a word whatever comes after them.
var ends = func() (t [256]bool) {
	for b, c := range ascii {
		t[b] = c == space || c == single || b == ',' || b == '?' || b == '!' || b == ';'
	}
	return t
}()

// classOf classes a character. An invalid byte, decoded as utf8.RuneError, is
// of class other.
func classOf(r rune) class {
	if r < utf8.RuneSelf {
		if r < 0 {
			return space
		}
		if c := ascii[r]; c < single {
			return c
		}
		return other
	}
	if r <= unicode.MaxLatin1 {
		return latin1Class(r)
	}
	switch { // the frequent ones first: dashes and quotes, combining marks
	case '\u2010' <= r && r <= '\u2027', '\u2030' <= r && r <= '\u205e', r == utf8.RuneError, r >= 0x1f000 && r < 0x1fc00:
		return other
	case isHidden(r):
		return hidden
	case 0x300 <= r && r <= 0x36f, isJoiner(r), unicode.Is(unicode.M, r):
		return mark
	case unicode.IsLetter(r):
		return letter
	case unicode.Is(unicode.Nd, r), '⅐' <= r && r <= '⅞':
		return digit
	case unicode.Is(unicode.N, r):
		return letter
	case unicode.Is(unicode.Z, r):
		return space
	}
	return other
}

// latin1Class classes U+0080 to U+00FF.
func latin1Class(r rune) class {
	switch {
	case r == 0x85, r == 0xa0:
		return space
	case r == 0xad:
		return mark
	case r == 'ª', r == 'º', r == 'µ', r == '²', r == '³', r == '¹':
		return letter
	case '¼' <= r && r <= '¾':
		return digit
	case r >= 0xc0 && r != '×' && r != '÷':
		return letter
	}
	return other
}

// inWord reports the classes that words and numbers consist of.
func (c class) inWord() bool { return c == letter || c == digit || c == mark }

// isHidden reports characters that show nothing and separate nothing a reader
// sees, but that end a token here: the convention keeps them out of tokens, so
// that a token compares equal to the word it shows.
func isHidden(r rune) bool {
	switch {
	case r == '\u200b', r == '\ufeff', r == '\u061c', r == '\u180e', r == '\u200e', r == '\u200f':
		return true
	case '\u202a' <= r && r <= '\u202e', '\u2061' <= r && r <= '\u2064', '\u2066' <= r && r <= '\u206f':
		return true
	}
	return false
}

// isJoiner reports invisible characters that hold a word together.
func isJoiner(r rune) bool {
	return r == '\u00ad' || r == '\u200c' || r == '\u200d' || r == '\u2060'
}

// fold maps full-width ASCII to ASCII, so that １０．０００ follows the rules of
// 10.000.
func fold(r rune) rune {
	if '\uff01' <= r && r <= '\uff5e' {
		return r - 0xfee0
	}
	return r
}

// isBreak reports the characters that end a line.
func isBreak(r rune) bool {
	return '\n' <= r && r <= '\r' || r == 0x85 || r == '\u2028' || r == '\u2029'
}

// isBlank reports the spaces that stand between two words of a line, the no-break
// ones that keep Rp 5 and M. Hum. on it among them.
func isBlank(r rune) bool { return r == ' ' || r == '\u00a0' || r == '\u202f' }

// isOpen reports opening brackets and quotes.
func isOpen(r rune) bool {
	switch r {
	case '(', '[', '{', '<', '"', '\'', '“', '‘', '„', '‚', '«', '‹', '`':
		return true
	}
	return unicode.Is(unicode.Ps, r)
}

// isEndMark reports the marks that end sentences, those of Arabic and Chinese among them.
func isEndMark(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '\u061f', '。', '‼', '⁇', '⁈', '⁉':
		return true
	}
	return false
}

// isApostrophe reports what people type for the apostrophe of Jum'at and Qur'an.
func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', '´', 'ʼ':
		return true
	}
	return false
}

// isHyphen reports the hyphens that join words; U+2011 is what editors put in
// to keep anak‑anak on one line.
func isHyphen(r rune) bool { return r == '-' || r == '\u2010' || r == '\u2011' }
