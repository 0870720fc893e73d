package ner

import (
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// piece is what names of a Gazetteer are compared by: a token or, of a token with
// hyphens, one of them or what stands beside it.
type piece struct {
	tokenize.Span
	hash   uint64
	within bool // no name begins here, and none ends before it
	inside bool // its token begins before it
}

// hyphenWithin stands for the hash of a hyphen behind the beginning of its token:
// Solo-Tegal is not Solo - Tegal.
const hyphenWithin = '-'

// appendPieces cuts tokens into pieces. A hyphen may join names in words with a capital,
// as for the model.
func appendPieces(dst []piece, text string, tokens []tokenize.Token, hash func(string) uint64) []piece {
	for _, t := range tokens {
		word := t.In(text)
		if strings.IndexByte(word, '-') < 0 {
			dst = append(dst, piece{Span: t.Span, hash: hash(word)})
			continue
		}
		first, at := len(dst), 0
		joins := t.Kind == tokenize.Word && strings.IndexFunc(word, unicode.IsUpper) >= 0
		for at < len(word) {
			end := at + pieceLen(word[at:])
			p := piece{Span: tokenize.Span{Start: t.Start + at, End: t.Start + end}, hash: hyphenWithin, within: at > 0 && !joins, inside: at > 0}
			if at == 0 || word[at] != '-' {
				p.hash = hash(word[at:end])
			}
			dst = append(dst, p)
			at = end
		}
		closeHyphens(text, dst[first:])
	}
	return dst
}

// pieceLen returns the length of the hyphen that s begins with, or of what stands
// before the next one.
func pieceLen(s string) int {
	switch i := strings.IndexByte(s, '-'); i {
	case 0:
		return 1
	case -1:
		return len(s)
	default:
		return i
	}
}

// apostrophes are what people type for that of ASCII (tokenize reads them alike).
var apostrophes = [...]string{"`", "´", "‘", "’", "ʼ"}

// hashFolded returns the hash of word with the apostrophe of ASCII for any.
func hashFolded(word string) uint64 {
	for i := range len(word) {
		if apostropheLen(word[i:]) > 0 {
			var buf [64]byte
			return tagger.Hash(string(appendFolded(append(buf[:0], word[:i]...), word[i:])))
		}
	}
	return tagger.Hash(word)
}

// hashUpper returns hashFolded of word in capitals.
func hashUpper(word string) uint64 { return hashFolded(strings.ToUpper(word)) }

// appendFolded appends word with the apostrophe of ASCII for any.
func appendFolded(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		if n := apostropheLen(word[i:]); n > 0 {
			dst = append(dst, '\'')
			i += n
			continue
		}
		dst = append(dst, word[i])
		i++
	}
	return dst
}

// apostropheLen returns the length of the apostrophe beyond that of ASCII that s
// begins with, 0 for none.
func apostropheLen(s string) int {
	if c := s[0]; c < 0x80 && c != '`' { // as most begin
		return 0
	}
	for _, a := range apostrophes {
		if strings.HasPrefix(s, a) {
			return len(a)
		}
	}
	return 0
}
