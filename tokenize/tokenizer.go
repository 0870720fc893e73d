package tokenize

import (
	"iter"
	"unsafe"
)

// Tokenizer cuts text into tokens. The zero value is ready to use. A Tokenizer may be
// copied, compared and used by several goroutines at once.
type Tokenizer struct {
	// SplitClitics cuts the clitics -nya, -ku, -mu, -lah, -kah, -tah, -pun, ku-
	// and kau- off as tokens of their own: bukunya is buku + nya. Without it they
	// stay with their word. A list has the words that only look as if they had a
	// clitic (sekolah); these are not cut, nor is what is more likely a name, by
	// its shape and a capital inside a sentence (Bu Nabilah).
	SplitClitics bool
	// Abbreviations are the words that keep their stop; nil stands for
	// BuiltinAbbreviations.
	Abbreviations *Abbreviations
}

// Append appends the tokens of text to dst, in text order and never
// overlapping, and returns the longer slice. Offsets are bytes of text. It
// allocates only to grow dst. White space and characters that show nothing lie
// between tokens (the documentation of the package says which); every other byte is
// in one. A byte that is not UTF-8 is a token of kind Other.
func (t Tokenizer) Append(dst []Token, text string) []Token {
	s := t.scanner(text)
	for pos := 0; ; {
		tok, ok := s.next(pos)
		if !ok {
			return dst
		}
		pos = tok.End
		if t.SplitClitics && tok.Kind == Word {
			dst = appendClitics(dst, text, tok)
			continue
		}
		dst = append(dst, tok)
	}
}

// AppendBytes is Append for a byte slice. It reads text only during the call.
func (t Tokenizer) AppendBytes(dst []Token, text []byte) []Token {
	// The tokens hold offsets, no text: nothing keeps the string once Append
	// has returned, and Append does not write.
	return t.Append(dst, unsafe.String(unsafe.SliceData(text), len(text)))
}

// Tokens returns the tokens of text one at a time, the same as Append. It
// allocates nothing for each token.
func (t Tokenizer) Tokens(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		s := t.scanner(text)
		var buf [maxClitics]Token
		for pos := 0; ; {
			tok, ok := s.next(pos)
			if !ok {
				return
			}
			pos = tok.End
			if !t.SplitClitics || tok.Kind != Word {
				if !yield(tok) {
					return
				}
				continue
			}
			for _, part := range appendClitics(buf[:0], text, tok) {
				if !yield(part) {
					return
				}
			}
		}
	}
}

// Words returns the tokens of text as strings, those of punctuation included.
// The strings share the memory of text.
func Words(text string) []string {
	var words []string
	for tok := range (Tokenizer{}).Tokens(text) {
		words = append(words, tok.In(text))
	}
	return words
}

func (t Tokenizer) scanner(text string) scanner {
	abbr := t.Abbreviations
	if abbr == nil {
		abbr = BuiltinAbbreviations()
	}
	return scanner{text: text, abbr: abbr}
}
