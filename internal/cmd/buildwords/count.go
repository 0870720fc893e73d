package main

import (
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/wordvec"
	"github.com/wicara-nlp/wicara/tokenize"
)

// form says how a word is written.
type form uint8

const (
	other form = iota // no letters
	lower             // rumah, anak-anak
	title             // Rumah, McDonald, iPhone
	upper             // RUMAH; one capital alone is title
)

// formOf returns the form of a word.
func formOf(word string) form {
	var lowers, uppers int
	for _, c := range word {
		switch {
		case unicode.IsUpper(c):
			uppers++
		case unicode.IsLetter(c):
			lowers++
		}
	}
	switch {
	case uppers == 0 && lowers == 0:
		return other
	case uppers == 0:
		return lower
	case lowers == 0 && uppers > 1:
		return upper
	}
	return title
}

// places counts where one written form of a word stands.
type places struct{ inside, first int }

// capitals says how often a word, whatever its capitals, is written how.
type capitals struct {
	lower int // rumah
	title int // Rumah, not as the first word of a sentence
	first int // Rumah, as the first word of a sentence
	upper int // RUMAH
}

// counter turns lines into tokens and counts them. The zero value is ready.
type counter struct {
	builder wordvec.Builder
	places  []places // by the number that the builder gives
	tokens  []tokenize.Token
}

// line counts a line of running text. A line that looks like a headline is
// taken for one.
func (c *counter) line(text string) { c.add(text, isHeadline(text)) }

// headline counts a line whose capitals say nothing about its words.
func (c *counter) headline(text string) { c.add(text, true) }

func (c *counter) add(text string, isHeadline bool) {
	c.tokens = tokenize.Tokenizer{}.Append(c.tokens[:0], text)
	for sentence := range (tokenize.Splitter{}).Sentences(text, c.tokens) {
		begin := true
		for _, t := range sentence {
			word := t.In(text)
			n := c.builder.Add(digits0(word))
			for len(c.places) <= n {
				c.places = append(c.places, places{})
			}
			if isHeadline {
				continue
			}
			isWord := formOf(word) != other
			if begin && isWord {
				c.places[n].first++
			} else {
				c.places[n].inside++
			}
			begin = begin && !isWord || opens(word)
		}
	}
	c.builder.EndLine()
}

// opens reports whether the word after this mark may be the first of a
// sentence or stand for one.
func opens(mark string) bool {
	switch mark {
	case "\"", "“", "”", "'", "‘", ":", "•", "(":
		return true
	}
	return false
}

// isHeadline reports whether most longer words of a line are capitalised, or
// are all capitals, whatever they are.
func isHeadline(line string) bool {
	var words, capital, caps int
	for w := range strings.FieldsSeq(line) {
		if len(w) < 4 {
			continue
		}
		switch formOf(w) {
		case lower:
			words++
		case title:
			words++
			capital++
		case upper:
			words++
			caps++
		}
	}
	return words >= 3 && (capital+caps)*10 >= words*7 || words > 0 && caps*10 >= words*6
}

// digits0 returns word with every digit as 0, so that 2019 and 2024 are one
// word. It shares no memory with the line that word comes from.
func digits0(word string) string {
	b := []byte(word)
	for i, c := range b {
		if '0' <= c && c <= '9' {
			b[i] = '0'
		}
	}
	return string(b)
}

// byWord gathers the statistics of capitals by the lower-case form of a word.
func (c *counter) byWord() map[string]*capitals {
	stats := make(map[string]*capitals)
	for number, word := range c.builder.Words() {
		if number >= len(c.places) {
			break
		}
		key := strings.ToLower(word)
		s := stats[key]
		if s == nil {
			s = &capitals{}
			stats[key] = s
		}
		n := c.places[number]
		switch formOf(word) {
		case lower:
			s.lower += n.inside + n.first
		case title:
			s.title += n.inside
			s.first += n.first
		case upper:
			s.upper += n.inside + n.first
		}
	}
	return stats
}
