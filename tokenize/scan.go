package tokenize

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// scanner finds the tokens of text one after the other. How little of the text
// around a place decides what it finds there, which is what lets a text be
// scanned piece by piece, says the documentation of the package.
type scanner struct {
	text string
	abbr *Abbreviations
	// Up to these offsets no address, host name, mail address or document number
	// begins: an attempt that failed covered the text up to there. localEnd is
	// where what may be the local part of a mail address ends. They keep the
	// scanner linear, and may not make an attempt fail that would succeed
	// without them: ScanSentences starts afresh behind every sentence. No label
	// of a host up to hostLabel is a top-level domain, and no slash stands
	// between a word or number and noSlash.
	noAddress, noHost, noMail, noCode, localEnd, hostLabel, noSlash int
}

// at decodes the character at i, full-width forms folded to ASCII; at the end
// of the text it returns -1, 0.
func (s *scanner) at(i int) (rune, int) {
	if i >= len(s.text) {
		return -1, 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	r, n := utf8.DecodeRuneInString(s.text[i:])
	return fold(r), n
}

// before decodes the character in front of i, -1 at the beginning.
func (s *scanner) before(i int) rune {
	if i == 0 {
		return -1
	}
	if c := s.text[i-1]; c < utf8.RuneSelf {
		return rune(c)
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[:i])
	return fold(r)
}

// prev returns where the character in front of i begins.
func (s *scanner) prev(i int) int {
	_, n := utf8.DecodeLastRuneInString(s.text[:i])
	return i - n
}

// blankBefore returns where the blank in front of i begins, 0 if there is none.
func (s *scanner) blankBefore(i int) int {
	if i > 0 && s.text[i-1] == ' ' {
		return i - 1
	}
	if r, n := utf8.DecodeLastRuneInString(s.text[:i]); isBlank(r) {
		return i - n
	}
	return 0
}

// freeBefore reports whether i follows white space, the beginning of the text
// or an opening bracket or quote.
func (s *scanner) freeBefore(i int) bool {
	r := s.before(i)
	for ; r >= utf8.RuneSelf && isJoiner(r); r = s.before(i) {
		i = s.prev(i)
	}
	c := classOf(r)
	return c == space || c == hidden || isOpen(r)
}

// alnumAt reports whether a letter or digit is at i.
func (s *scanner) alnumAt(i int) bool {
	r, _ := s.at(i)
	c := classOf(r)
	return c == letter || c == digit
}

func (s *scanner) letterAt(i int) bool { r, _ := s.at(i); return classOf(r) == letter }
func (s *scanner) digitAt(i int) bool  { r, _ := s.at(i); return classOf(r) == digit }

// next returns the first token at or behind pos, false when there is none.
// What most of a text consists of needs nothing but the table of bytes: words
// of ASCII letters, numbers of ASCII digits and punctuation, each with white
// space or the like behind it. The rest is left to slow, which gives the same
// answers in those cases too.
func (s *scanner) next(pos int) (Token, bool) {
	text := s.text
	for pos < len(text) {
		end := pos + 1
		switch ascii[text[pos]] {
		case space:
			pos++
			continue
		case letter:
			end = letters(text, end)
			if end-pos == 2 && (text[pos+1] == 'p' || text[pos+1] == 'D') { // Rp, xD
				return s.slow(pos)
			}
			// Only small letters: what begins with a capital may be a token, juta-Rp 3.
			for end+1 < len(text) && text[end] == '-' && text[end+1]-'a' < 26 {
				part := end + 1
				end = letters(text, end+2)
				if text[pos] < 'a' && isOpenEnd(text[part:end]) { // WIB-selesai
					return s.slow(pos)
				}
			}
			if end == len(text) || ends[text[end]] {
				return Token{Span{pos, end}, Word}, true
			}
		case digit:
			for end < len(text) && ascii[text[end]] == digit {
				end++
			}
			if end == len(text) || ascii[text[end]] == space || ascii[text[end]] == single {
				return Token{Span{pos, end}, Number}, true
			}
		case single:
			if end == len(text) || text[end] < utf8.RuneSelf {
				return Token{Span{pos, end}, Punct}, true
			}
		case high:
			if r, n := utf8.DecodeRuneInString(text[pos:]); r == utf8.RuneError && n == 1 {
				return Token{Span{pos, end}, Other}, true
			}
		case stop:
			if end == len(text) || ascii[text[end]] == space {
				return Token{Span{pos, end}, Punct}, true
			}
		}
		return s.slow(pos)
	}
	return Token{}, false
}

// letters skips ASCII letters from i on, eight at a time: with both cases made
// one by bit 5, the two sums carry into the top bit of a byte that is at least
// 'a' and of one that is more than 'z'.
func letters(text string, i int) int {
	const (
		low  = 0x7f7f7f7f7f7f7f7f
		top  = 0x8080808080808080
		ones = 0x0101010101010101
	)
	for ; i+8 <= len(text); i += 8 {
		b := text[i : i+8]
		w := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		x := w | 0x20*ones
		rest := top &^ ((x&low + (0x80-'a')*ones) &^ (x&low + (0x7f-'z')*ones) &^ x)
		if rest != 0 {
			return i + bits.TrailingZeros64(rest)>>3
		}
	}
	for i < len(text) && ascii[text[i]] == letter {
		i++
	}
	return i
}

// slow is next for any text.
func (s *scanner) slow(pos int) (Token, bool) {
	for pos < len(s.text) {
		r, n := s.at(pos)
		var end int
		var kind Kind
		switch c := classOf(r); {
		case c == space, c == hidden, isJoiner(r):
			pos += n
			continue
		case c == letter && r != 'º':
			end, kind = s.word(pos)
		case c == digit:
			end, kind = s.number(pos)
		case c == mark:
			end, kind = s.marks(pos+n), Other
		case n == 1 && r == utf8.RuneError:
			end, kind = pos+1, Other
		default:
			end, kind = s.mark(pos, r, n)
		}
		return Token{Span{pos, end}, kind}, true
	}
	return Token{}, false
}

// marks skips combining marks: they belong to what is before them (UAX #29 WB4).
func (s *scanner) marks(i int) int {
	for {
		r, n := s.at(i)
		if r < utf8.RuneSelf || classOf(r) != mark {
			return i
		}
		i += n
	}
}

// accents is marks without the joiners at the end: behind punctuation they hold no word
// together, and lie between tokens.
func (s *scanner) accents(i int) int {
	end := s.marks(i)
	for end > i && isJoiner(s.before(end)) {
		end = s.prev(end)
	}
	return end
}

// joiners returns how many bytes the joiners at i have.
func (s *scanner) joiners(i int) int {
	start := i
	for {
		r, n := s.at(i)
		if r < utf8.RuneSelf || !isJoiner(r) {
			return i - start
		}
		i += n
	}
}

// run skips the characters r from i on.
func (s *scanner) run(i int, r rune) int {
	for {
		next, n := s.at(i)
		if next != r || n == 0 {
			return i
		}
		i += n
	}
}

// mark scans punctuation, symbols, and what begins with them.
func (s *scanner) mark(pos int, r rune, n int) (int, Kind) {
	next, _ := s.at(pos + n)
	switch r {
	case '.', '!', '?', '…', '。', '‼', '⁇', '\u061f': // convention: a run of the same end mark is one token
		if r == '.' && s.freeBefore(pos) {
			if end := s.emoticon(pos); end > 0 {
				return end, Emoticon
			}
		}
		return s.accents(s.run(pos+n, r)), Punct
	case '-', '−', '+':
		// A sign belongs to the number behind it where nothing stands in front: -4,5; +62.
		if s.digitAt(pos+n) && s.freeBefore(pos) && (r != '-' || !s.numbersPage(pos+n)) {
			return s.number(pos + n)
		}
	case '@':
		if end := s.mention(pos + 1); end > 0 {
			return end, Mention
		}
	case '#':
		if end := s.hashtag(pos + 1); end > 0 {
			return end, Hashtag
		}
	case ',':
		// EYD V writes Rp50.000,00; the older ,- for "no cents" is a token of its own.
		if next == '-' && classOf(s.before(pos)) == digit && !s.alnumAt(pos+2) {
			return s.run(pos+1, '-'), Punct
		}
	case '°', 'º': // the ordinal sign of some keyboards: 50ºC
		if (next == 'C' || next == 'F' || next == 'K' || next == 'R') && !s.alnumAt(pos+n+1) {
			return pos + n + 1, Symbol
		}
	}
	if end := s.emoji(pos, r, n); end > 0 {
		return end, Emoji
	}
	if end := s.emoticon(pos); end > 0 {
		return end, Emoticon
	}
	if end := s.arrow(pos); end > 0 {
		return end, Symbol
	}
	kind := kindOf(r)
	switch r {
	case '-', '=', '*', '_', '~', '—', '–', '`', '\'': // rules and ``quotes'' of typewriters
		if next == r {
			return s.accents(s.run(pos+n, r)), kind
		}
	}
	return s.accents(pos + n), kind
}

// numbersPage reports the number of a page between two hyphens at pos: -26-.
func (s *scanner) numbersPage(pos int) bool {
	end := s.amount(pos)
	if end == len(s.text) || s.text[end] != '-' {
		return false
	}
	r, _ := s.at(end + 1)
	return r < 0 || r != '-' && !isOpen(r) && !s.alnumAt(end+1) && !(isBlank(r) && s.digitAt(end+2))
}

// kindOf is the kind of a character that is a token by itself.
func kindOf(r rune) Kind {
	switch {
	case r == '%', r == '‰', r == 'º':
		return Symbol
	case unicode.IsPunct(r), r == '`', r == '´': // quotes of typewriters
		return Punct
	case unicode.IsSymbol(r):
		return Symbol
	}
	return Other
}
