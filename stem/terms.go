package stem

import (
	"unicode"

	"github.com/wicara-nlp/wicara/tokenize"
)

// AppendTerms appends the search terms of text to dst: its words in text
// order, without stop words, reduced to their roots. Numbers, URLs, addresses,
// mentions and hashtags stay as they are; punctuation, symbols, emoji and
// broken bytes are left out.
//
// Names are left alone: a capitalised word inside a sentence is appended as
// it is, unless the same word occurs in lower case in the text. Other words
// come in lower case if their root is known, and else as they are written.
//
// It allocates the tokens of text and a set of its capitalised words, and takes
// time linear in the text.
func (s Stemmer) AppendTerms(dst []string, text string) []string {
	tokens := tokenize.Tokenizer{}.Append(nil, text)
	stop := s.Stopwords
	if stop == nil {
		stop = Stopwords()
	}
	fi := s.finder()
	lowers := lowerWords(tokens, text)
	for sentence := range (tokenize.Splitter{}).Sentences(text, tokens) {
		first := true
		for _, t := range sentence {
			word := t.In(text)
			switch t.Kind {
			case tokenize.Word, tokenize.Abbreviation:
				_, common := lowers[lower(word)]
				switch {
				case !first && capitalised(word) && !common:
					dst = append(dst, word)
				case !stop.Has(word):
					dst = append(dst, fi.term(word))
				}
				first = false
			case tokenize.Number, tokenize.URL, tokenize.Email, tokenize.Mention, tokenize.Hashtag:
				dst = append(dst, word)
				first = false
			}
		}
	}
	return dst
}

// term returns the root of word, in lower case if it is in the lexicon.
func (fi finder) term(word string) string {
	var w word64
	if !w.set(word) {
		return word
	}
	r := fi.word(w.bytes())
	switch {
	case r.root != "":
		return r.root
	case !r.known || word[r.start:r.end] == string(w.bytes()[r.start:r.end]):
		return word[r.start:r.end]
	}
	return string(w.bytes()[r.start:r.end])
}

// lowerWords returns the words of text that are written in lower case. Only
// those are collected that occur capitalised as well.
func lowerWords(tokens []tokenize.Token, text string) map[string]struct{} {
	upper := map[string]bool{}
	for _, t := range tokens {
		if w := t.In(text); capitalised(w) {
			upper[lower(w)] = true
		}
	}
	lowers := map[string]struct{}{}
	for _, t := range tokens {
		if w := t.In(text); !capitalised(w) && upper[w] {
			lowers[w] = struct{}{}
		}
	}
	return lowers
}

// capitalised reports whether word has a capital letter anywhere: Bekasi,
// iPhone, DPR.
func capitalised(word string) bool {
	for i, r := range word {
		if unicode.IsUpper(r) {
			return true
		}
		if i > maxBytes {
			break
		}
	}
	return false
}
