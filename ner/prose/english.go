package prose

import (
	"iter"

	"github.com/wicara-nlp/wicara/tokenize"
)

// evidence is what words say of the language they are in: positive for
// English, negative for Indonesian.
type evidence int

// A function word in running text is the strongest evidence; a content word
// counts half. Capitals halve a weight, for the word may be part of a name; what
// stands inside a name is worth a quarter (see weigh).
const (
	function evidence = 8
	content  evidence = 4
	affix    evidence = 3

	// enough is what an English sentence has at least: one function word
	// and a little more.
	enough evidence = 10
	// share is what it has for every two of its words.
	share evidence = 3
	// rivalry is how many times the evidence for Indonesian that for
	// English has to be.
	rivalry evidence = 3
)

// word is a word of a sentence and what the lists say of it.
type word struct {
	says    evidence
	built   evidence // what its affixes say, if it is in no list
	capital bool     // it begins with a capital letter
	acronym bool     // it has two letters or more and no small one
	nation  bool     // it is an English adjective of nationality
	quoted  bool     // it is in quotation marks
	inner   bool     // it is of, the, and, for, a: what names have inside
}

// IsEnglish reports whether sentence is English, by the rule that the package
// comment describes. Text without words is not English, and neither are names alone.
// It reads sentence once; invalid UTF-8 is no word of either language.
func IsEnglish(sentence string) bool {
	words := collect(nil, sentence, tokenize.Tokenizer{}.Append(nil, sentence))
	return isEnglish(words)
}

// English returns the English sentences of text, as byte offsets into text and in text
// order. A newline ends a sentence, so that a caption without a full stop is one.
func English(text string) iter.Seq[tokenize.Span] {
	return Finder{}.Passages(text)
}

// isEnglish decides on the words of a sentence.
func isEnglish(words []word) bool {
	lower, upper := 0, 0
	for _, w := range words {
		switch {
		case w.acronym:
			upper++
		case !w.capital && w.says != function && w.says != -function:
			lower++
		}
	}
	// In a headline every word but a function word is capitalised, so that
	// capitals say nothing.
	headline := len(words) > 3 && lower == 0
	shouted := 3*upper > 2*len(words)
	var english, indonesian, frame evidence
	for i, w := range words {
		e := weigh(words, i, headline, shouted)
		if !w.quoted {
			frame += e
		}
		if e > 0 {
			english += e
		} else {
			indonesian -= e
		}
	}
	return frame >= 0 && english >= enough &&
		2*english >= share*evidence(len(words)) &&
		english > rivalry*indonesian
}

// collect appends the words of a sentence to words, which is empty.
func collect(words []word, text string, sentence []tokenize.Token) []word {
	open := false
	closed := 0 // the words before are of quotations, or of what stood between them
	for i, t := range sentence {
		switch t.Kind {
		case tokenize.Word, tokenize.Abbreviation:
			w := look(t.In(text))
			w.quoted = open
			words = append(words, w)
		case tokenize.Punct:
			switch quote(text, sentence, i) {
			case opening:
				open = true
			case closing:
				if !open { // the quotation began in a sentence before
					for i := range words[closed:] {
						words[closed+i].quoted = true
					}
					closed = len(words)
				}
				open = false
			}
		}
	}
	return words
}

// side is what a quotation mark does.
type side uint8

const (
	neither side = iota
	opening
	closing
)

// quote returns which side of a quotation sentence[i] is at.
func quote(text string, sentence []tokenize.Token, i int) side {
	switch sentence[i].In(text) {
	case "“", "‘":
		return opening
	case "”", "’":
		return closing
	case `"`, "'":
		if i+1 < len(sentence) && sentence[i+1].Start == sentence[i].End &&
			sentence[i+1].Kind != tokenize.Punct &&
			(i == 0 || sentence[i-1].End < sentence[i].Start) {
			return opening
		}
		return closing
	}
	return neither
}

// weigh returns the evidence of words[i] in its place.
//
//   - Capitals halve it, but not at the start of the sentence and not in a
//     headline: there the affixes of Indonesian count in capitalised words too.
//   - An adjective of nationality before another English word is worth a
//     function word: adjective before noun is the order of English alone.
//   - "of", "the", "and", "for" and "a" between capitalised words, as in The
//     Lord of the Rings, are worth a quarter.
func weigh(words []word, i int, headline, shouted bool) evidence {
	w := words[i]
	switch {
	case w.acronym && !shouted:
		return 0 // US is not us
	case w.says == 0 && (headline || i == 0):
		return min(w.built, 0)
	case w.nation && i+1 < len(words) && words[i+1].says > 0:
		return function
	case i == 0 || w.nation:
		return w.says
	case w.capital && !headline:
		return w.says / 2
	case w.inner && inName(words, i):
		return w.says / 4
	}
	return w.says
}

// inName reports whether words[i] stands between capitalised words with
// nothing but inner words around it, as "of" and "the" in "The Lord of the
// Rings".
func inName(words []word, i int) bool {
	before, after := i-1, i+1
	for before >= 0 && words[before].inner && i-before < 3 {
		before--
	}
	for after < len(words) && words[after].inner && after-i < 3 {
		after++
	}
	return before >= 0 && after < len(words) && words[before].capital && words[after].capital
}
