package tokenize

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// Splitter groups tokens into sentences. The zero value is ready.
type Splitter struct {
	// HardWrapped is for text whose lines were broken to fit a page: a single
	// newline is white space, only an empty line ends a sentence. Without it
	// every newline does, as in scraped pages, where a paragraph is a line.
	HardWrapped bool
	// Abbreviations are those of the Tokenizer; nil stands for
	// BuiltinAbbreviations.
	Abbreviations *Abbreviations
}

// Sentences yields the sentences of text as sub-slices of tokens, which must
// be the tokens of text in order. Every token is in exactly one sentence. It
// allocates nothing.
func (s Splitter) Sentences(text string, tokens []Token) iter.Seq[[]Token] {
	abbr := s.Abbreviations
	if abbr == nil {
		abbr = BuiltinAbbreviations()
	}
	b := bounds{text: text, abbr: abbr, wrapped: s.HardWrapped}
	return func(yield func([]Token) bool) {
		start := 0
		for start < len(tokens) {
			end := b.end(tokens, start)
			if !yield(tokens[start:end]) {
				return
			}
			start = end
		}
	}
}

// Sentences returns the sentences of text, from the first byte of their first
// token to the last byte of their last.
func Sentences(text string) []string {
	var out []string
	tokens := Tokenizer{}.Append(nil, text)
	for s := range (Splitter{}).Sentences(text, tokens) {
		out = append(out, text[s[0].Start:s[len(s)-1].End])
	}
	return out
}

// bounds finds the ends of sentences.
type bounds struct {
	text    string
	abbr    *Abbreviations
	wrapped bool
}

// end returns the index behind the last token of the sentence that begins
// with tokens[start].
func (b *bounds) end(tokens []Token, start int) int {
	for i := start; i < len(tokens); {
		if b.newline(tokens, i) {
			return i + 1
		}
		if !b.stops(tokens, start, i) {
			i++
			continue
		}
		last := i
		spaced := false
		for last+1 < len(tokens) && !b.newline(tokens, last) && b.closes(tokens, last+1) {
			last++
		}
		_ = spaced
		if last+1 == len(tokens) || b.newline(tokens, last) || b.begins(tokens, start, i, last) {
			return last + 1
		}
		i = last + 1
	}
	return len(tokens)
}

// newline reports a line break behind token i.
func (b *bounds) newline(tokens []Token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	gap := b.text[tokens[i].End:tokens[i+1].Start]
	if len(gap) == 0 || gap == " " {
		return false
	}
	breaks := 0
	for j, r := range gap {
		if isBreak(r) && !(r == '\n' && j > 0 && gap[j-1] == '\r') {
			breaks++
		}
	}
	return breaks > 1 || breaks == 1 && !b.wrapped
}

func (b *bounds) word(t Token) string { return b.text[t.Start:t.End] }

// stops reports a token whose stop may end a sentence.
func (b *bounds) stops(tokens []Token, start, i int) bool {
	t := tokens[i]
	switch t.Kind {
	case Abbreviation:
		return b.text[t.End-1] == '.'
	case Punct:
		switch r, _ := utf8.DecodeRuneInString(b.text[t.Start:]); r {
		case '.', '!', '?', '…', '。', '！', '？', '‼', '⁇':
			// 1. Pasal satu: the number of a list belongs to its line.
			if i == start || i == start+1 && tokens[start].Kind == Number && b.word(t) == "." {
				return false
			}
			return true
		}
	}
	return false
}

// closes reports whether token i, behind a stop, belongs to the sentence
// before it: a closing quote or bracket, another end mark, an emoji.
func (b *bounds) closes(tokens []Token, i int) bool {
	t := tokens[i]
	if t.Kind == Emoji || t.Kind == Emoticon {
		return true
	}
	if t.Kind != Punct {
		return false
	}
	glued := tokens[i-1].End == t.Start
	r, _ := utf8.DecodeRuneInString(b.text[t.Start:])
	switch r {
	case ')', ']', '}', '”', '’', '»', '›':
		return true
	case '.', '!', '?', '…', '‼', '⁇':
		return true
	case '"', '\'', '“', '‘':
		return glued
	}
	return false
}

// begins reports whether the token behind last begins a new sentence; i is
// the token with the stop.
func (b *bounds) begins(tokens []Token, start, i, last int) bool {
	stop, next := tokens[i], tokens[last+1]
	glued := next.Start == tokens[last].End
	r, _ := utf8.DecodeRuneInString(b.text[next.Start:])
	if next.Kind == Punct {
		switch r {
		case ',', ';', ':', ')', '-', '–', '—', '/':
			return false
		}
	}
	if glued && !(unicode.IsUpper(r) || r == '“' || r == '"') {
		return false
	}
	lower := next.Kind == Word && unicode.IsLower(r)
	if stop.Kind == Abbreviation {
		if i != last {
			return !lower
		}
		if lower || next.Kind != Word {
			return false
		}
		switch u := b.abbr.use(b.text[stop.Start : stop.End-1]); u {
		case AfterName:
			return true
		default:
			return isStarter(b.word(next))
		}
	}
	if lower {
		first, _ := utf8.DecodeRuneInString(b.text[stop.Start:])
		return i == last && first != '…' && stop.End-stop.Start == 1
	}
	return true
}

// isStarter reports words that begin sentences far more often than names.
func isStarter(w string) bool {
	switch w {
	case "Ia", "Dia", "Mereka", "Kami", "Kita", "Namun", "Tetapi", "Saat", "Pada", "Dalam", "Di", "Hal", "Menurut", "Selain", "Sementara", "Ini", "Itu", "Dengan", "Untuk", "Kemudian", "Setelah", "Tak", "Tidak", "Ada", "Para", "Bahkan", "Karena", "Jika", "Sebelumnya", "Sedangkan":
		return true
	}
	return false
}
