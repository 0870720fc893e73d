package tokenize

import (
	"iter"
	"unicode/utf8"
)

// Splitter groups tokens into sentences. The zero value is ready to use. A Splitter
// may be copied, compared and used by several goroutines at once.
type Splitter struct {
	// HardWrapped is for text whose lines were broken to fit a page: a single
	// newline is white space, and only an empty line ends a sentence. So is a form
	// feed with a newline before and behind it, as a page may end inside a
	// sentence. Without it every newline and form feed ends a sentence, as in
	// scraped pages, where a paragraph is a line.
	HardWrapped bool
	// Abbreviations should be the same as in the Tokenizer; nil stands for
	// BuiltinAbbreviations.
	Abbreviations *Abbreviations
}

// Sentences yields the sentences of text as sub-slices of tokens, which must
// be tokens of text in text order. Every token is in exactly one sentence. It
// allocates nothing for each sentence and takes time linear in the text.
func (s Splitter) Sentences(text string, tokens []Token) iter.Seq[[]Token] {
	return func(yield func([]Token) bool) {
		b := s.bounds(text)
		b.tokens = tokens
		for start := 0; start < len(tokens); {
			end := b.end(start)
			if !yield(tokens[start:end:end]) {
				return
			}
			start = end
		}
	}
}

func (s Splitter) bounds(text string) bounds {
	abbr := s.Abbreviations
	if abbr == nil {
		abbr = BuiltinAbbreviations()
	}
	return bounds{text: text, abbr: abbr, wrapped: s.HardWrapped, limit: len(text)}
}

// Sentences returns the sentences of text for a zero Tokenizer and Splitter,
// each from the first byte of its first token to the last byte of its last.
// The strings share the memory of text.
func Sentences(text string) []string {
	var sentences []string
	tokens := Tokenizer{}.Append(nil, text)
	for s := range (Splitter{}).Sentences(text, tokens) {
		sentences = append(sentences, text[s[0].Start:s[len(s)-1].End])
	}
	return sentences
}

// bounds finds where sentences end. Its rules look at the sentence so far and
// a few tokens ahead, never behind the beginning of the sentence: that is what
// lets ScanSentences work on a window of a stream.
type bounds struct {
	text    string
	tokens  []Token
	abbr    *Abbreviations
	wrapped bool

	start int // the first token of the sentence
	open  int // the bracket in it that is open or was last, -1 for none
	item  int // the number of the list in it that was last

	// A stream: tokens are made by scan on demand as long as they end at or
	// before limit, up to where more text cannot change them. short says that
	// a rule wanted to see more than that.
	stream bool
	scan   scanner
	limit  int
	final  bool
	short  bool
}

// at returns token i, false at the end of the text.
func (b *bounds) at(i int) (Token, bool) {
	if i < len(b.tokens) {
		return b.tokens[i], true
	}
	if !b.stream || b.short {
		return Token{}, false
	}
	for i >= len(b.tokens) {
		pos := 0
		if n := len(b.tokens); n > 0 {
			pos = b.tokens[n-1].End
		}
		t, ok := b.scan.next(pos)
		if (!ok || t.End > b.limit) && !b.final {
			b.short = true
			return Token{}, false
		}
		if !ok {
			return Token{}, false
		}
		b.tokens = append(b.tokens, t)
	}
	return b.tokens[i], true
}

// mayEnd marks the first bytes of punctuation that may end a sentence.
var mayEnd = func() (t [256]bool) {
	for b := range t {
		t[b] = b >= utf8.RuneSelf || b == '.' || b == '!' || b == '?'
	}
	return t
}()

// breakBlocks holds a character for each first byte of the characters that are white space or
// hidden: no-break space, Arabic letter mark, Ogham space mark, en quad,
// ideographic space and byte order mark.
const breakBlocks = "\u00a0\u061c\u1680\u2000\u3000\ufeff"

// mayBreak marks white space and the first bytes of characters that are white
// space or hidden.
var mayBreak = func() (t [256]bool) {
	for b := range t {
		t[b] = b <= ' '
	}
	for _, r := range breakBlocks {
		t[string(r)[0]] = true
	}
	return t
}()

// end returns the index behind the last token of the sentence that begins
// with token start.
func (b *bounds) end(start int) int {
	quoted := false // an odd number of straight quotes so far
	b.start, b.open, b.item = start, -1, 0
	for i := start; ; i++ {
		if i >= len(b.tokens) {
			if _, ok := b.at(i); !ok {
				return i
			}
		}
		t := b.tokens[i]
		mark := byte(0)
		if t.Kind == Punct {
			if mark = b.text[t.Start]; mark <= ')' { // no stop or comma, the frequent ones
				quoted = b.pairs(i, mark, quoted)
			}
		}
		// Most tokens end nothing: there is no stop in them, and no line ends
		// behind them.
		if t.Kind != Abbreviation && !mayEnd[mark] {
			j := t.End
			if j < len(b.text) && b.text[j] == ' ' {
				j++
			}
			if j < len(b.text) && !mayBreak[b.text[j]] {
				continue
			}
		}
		if b.stops(i, t) {
			last := b.close(i, quoted)
			if b.line(last) || !b.bracketed(i, last) && b.begins(i, last) {
				return last + 1
			}
			for ; i < last; i++ {
				quoted = b.pairs(i+1, b.text[b.tokens[i+1].Start], quoted)
			}
			continue
		}
		if b.line(i) {
			return i + 1
		}
	}
}

// pairs notes the bracket or quote mark that token i is.
func (b *bounds) pairs(i int, mark byte, quoted bool) bool {
	switch mark {
	case '"':
		// In a sentence that begins inside a quotation the first closes it: Kita
		// menang," kata Budi. Behind a colon it opens one: Ia berkata:" Kami siap.
		return !quoted && (i == b.start || !b.glued(i-1, b.tokens[i]) || b.is(b.tokens[i-1], ':') || b.gluedAhead(i))
	case '(':
		b.open = i
	case ')':
		b.open = -1
	}
	return quoted
}

// line reports a line break that ends a sentence behind token i: any, or an
// empty line in wrapped text.
func (b *bounds) line(i int) bool {
	breaks := 0
	for j := b.tokens[i].End; j < len(b.text); {
		r, n := rune(b.text[j]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(b.text[j:])
		}
		c := classOf(r)
		if c != space && c != hidden && !isJoiner(r) {
			return false
		}
		if r == '\f' && b.wrapped {
			breaks = 0
		} else if isBreak(r) && !(r == '\n' && b.text[j-1] == '\r') {
			if breaks++; breaks > 1 || !b.wrapped {
				return true
			}
		}
		j += n
	}
	if !b.final && b.stream {
		b.short = true
	}
	return false
}
