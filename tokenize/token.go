package tokenize

import (
	"fmt"
	"slices"
	"strconv"
)

// Span is a half-open range of byte offsets into the caller's text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the bytes of text that s covers, without a copy.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Kind says what a token is.
type Kind uint8

// The kinds of tokens.
const (
	Word         Kind = iota // letters, with the hyphens, apostrophes and digits inside a word: anak-anak, ke-15, Jum'at, H2O
	Abbreviation             // a word with the stop that belongs to it: dkk., Drs., H., S.H.
	Number                   // digits with their separators: 10.000, 84,37, 14.30, 17-08-1945
	Punct                    // punctuation: a bracket, a quote, a run of the same end mark
	Symbol                   // currency signs, %, mathematical and other symbols
	URL                      // https://wicara.id/a?b=c, wicara.id
	Email                    // redaksi@wicara.id
	Mention                  // @wicara
	Hashtag                  // #wicara
	Emoji                    // one emoji sequence
	Emoticon                 // :-) and its kin
	Other                    // anything else, an invalid byte among them
)

var kindNames = [...]string{"Word", "Abbreviation", "Number", "Punct", "Symbol", "URL", "Email", "Mention", "Hashtag", "Emoji", "Emoticon", "Other"}

// String returns the name of the constant.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "Kind(" + strconv.Itoa(int(k)) + ")"
}

// MarshalText writes what String returns, for JSON and the like. It fails for a
// Kind that has no name.
func (k Kind) MarshalText() ([]byte, error) {
	if int(k) >= len(kindNames) {
		return nil, fmt.Errorf("tokenize: %v has no name", k)
	}
	return []byte(kindNames[k]), nil
}

// UnmarshalText reads the name of a constant.
func (k *Kind) UnmarshalText(name []byte) error {
	i := slices.Index(kindNames[:], string(name))
	if i < 0 {
		return fmt.Errorf("tokenize: no kind of token has the name %q", name)
	}
	*k = Kind(i)
	return nil
}

// Token is a piece of text and its kind. Start and End are byte offsets. In JSON
// it is {"start":0,"end":4,"kind":"Word"}.
type Token struct {
	Span
	Kind Kind `json:"kind"`
}
