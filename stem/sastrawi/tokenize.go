package sastrawi

import (
	"html"
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Tokenize removes symbols and URLs from a sentence, of any length, and splits
// the rest into words in lower case, which is what go-sastrawi promises. HTML
// entities are decoded first. Addresses of e-mail, mentions and hashtags go
// with the URLs, emoji and punctuation with the symbols. A text without words
// gives nil.
//
// It does not have the faults of go-sastrawi's Tokenize, which
//
//   - cuts words at hyphens, so that anak-anak is two words and no stemmer can
//     see the reduplication;
//   - cuts words at letters beyond ASCII and at apostrophes: of café it leaves
//     caf, of Jum'at jum and at;
//   - loses numbers, and the digits of ke-15 and COVID-19;
//   - takes www., http, https and ftp for the beginning of a URL anywhere in a
//     word, and deletes the rest of that word and what is glued to it;
//   - deletes what is glued to an address, a mention or a hashtag, up to the
//     next white space, such as the words behind a comma;
//   - deletes everything from an ampersand to the last semicolon of a line.
//
// Tokenize allocates the slice and a string for each word that is not in lower
// case already.
func Tokenize(sentence string) []string {
	var words []string
	sentence = html.UnescapeString(sentence)
	for token := range (tokenize.Tokenizer{}).Tokens(sentence) {
		word := token.In(sentence)
		switch token.Kind {
		case tokenize.Word, tokenize.Number:
		case tokenize.Abbreviation:
			word = strings.TrimRight(word, ".")
		default:
			continue
		}
		words = append(words, strings.ToLower(word))
	}
	return words
}
