package tokenize

import "strconv"

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

// Token is a piece of text and its kind. Start and End are byte offsets.
type Token struct {
	Span
	Kind Kind
}
