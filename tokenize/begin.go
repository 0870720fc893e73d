package tokenize

import (
	"unicode"
	"unicode/utf8"
)

// begins reports whether a new sentence begins behind token last. Token i has
// the stop; the tokens between the two close the sentence.
func (b *bounds) begins(i, last int) bool {
	next, ok := b.at(last + 1)
	if !ok {
		return true
	}
	stop := b.tokens[i]
	r := b.first(next)
	glued := b.glued(last, next)
	switch next.Kind {
	case Punct:
		if !beginsSentence(r) || r == '_' && !b.emphasis(i, last) || glued && r != '"' && r != '“' && r != '(' {
			return false
		}
	case Symbol:
		if b.text[next.Start:next.End] != "Rp" && !unicode.Is(unicode.Sc, r) && unicode.IsSymbol(r) && r < utf8.RuneSelf || r == '%' || r == '-' {
			return false
		}
	case Number:
		// EYD V writes numbers at the beginning of a sentence in words: digits
		// behind digits are one number with a stray space, 2.904. 678.
		if glued || stop.Kind == Abbreviation || i == last && b.digitBefore(i) && !b.yearEnds(i) {
			return false
		}
	case Word, Abbreviation, URL:
		if glued && !unicode.IsUpper(r) && b.first(stop) != '。' {
			return false
		}
	case Mention: // which marks of direction part from a stop
		if next.Start == b.tokens[last].End && b.first(stop) != '。' {
			return false
		}
	default:
		if glued {
			return false
		}
	}
	if stop.Kind == Abbreviation {
		return b.behindAbbreviation(i, last, next)
	}
	if next.Kind == Word && (b.remark(i, last) || i == last && b.exclaimed(i)) && (unicode.IsLower(r) || !b.starts(next)) {
		return false
	}
	if unicode.IsLower(r) && next.Kind != URL {
		return b.lowerBegins(stop, i, last, next)
	}
	return true
}

// emphasis reports that the low lines behind token last begin a sentence: those of an
// emphasis with a capital, _Besok_ ia pulang, or two that stand apart, as in printed
// laws. The blanks of a form, Tgl. ___ bln. ___, begin none, nor does what an item
// is called, 2. _Mixer_.
func (b *bounds) emphasis(i, last int) bool {
	stop := b.tokens[i]
	if stop.Kind != Punct || stop.End > stop.Start+1 { // a mark, which no sentence begins with
		return false
	}
	before := b.tokens[i-1]
	if before.Kind == Word && b.listMark(before) || b.abbr.use(b.text[before.Start:before.End]) != notAbbreviation {
		return false
	}
	next, ok := b.at(last + 2)
	if !ok || b.gapBreaks(last+1) {
		return false
	}
	run, r := b.tokens[last+1], b.first(next)
	if next.Start == run.End {
		return unicode.IsUpper(r)
	}
	return run.End-run.Start == 2 && (unicode.IsUpper(r) || next.Kind == Number || r == '(')
}

// beginsSentence reports punctuation that may begin a sentence.
func beginsSentence(r rune) bool {
	switch r {
	case '”', '’', '´', '•', '*', '_', '¿', '¡', '·', '#', '@':
		return true
	}
	return isOpen(r) || unicode.Is(unicode.Pi, r)
}

// digitBefore reports a digit in front of the stop i.
func (b *bounds) digitBefore(i int) bool {
	t := b.tokens[i]
	return t.Start > 0 && ascii[b.text[t.Start-1]] == digit
}

// yearEnds reports a year in front of the stop i, which no group of digits goes on
// with, and a number behind it that begins a sentence or an item: sejak 2019. 2020
// menjadi tahun baik.
func (b *bounds) yearEnds(i int) bool {
	if t := b.tokens[i-1]; i-1 == b.start || t.Kind != Number || !isFullYear(b.text[t.Start:t.End]) {
		return false
	}
	next, _ := b.at(i + 1)
	behind, ok := b.at(i + 2)
	item := b.is(behind, '.') && behind.Start == next.End && next.End-next.Start <= 2
	return ok && b.text[next.Start] != '0' && (item || behind.Kind == Word) && !b.gapBreaks(i+1)
}

// lowerBegins reports whether next, a word in lower case, begins a sentence:
// people write so in chats. It does not behind an ellipsis, nor behind a
// closing quote or bracket, where it is the speaker tag ("Apa?" tanya Budi)
// or the rest of the sentence, nor when it is a word that goes on.
func (b *bounds) lowerBegins(stop Token, i, last int, next Token) bool {
	if r := b.first(stop); r == '…' || r == '.' && stop.End-stop.Start > 1 {
		return false
	}
	for _, t := range b.tokens[i+1 : last+1] {
		if t.Kind == Word { // a raised number
			return false
		}
		if t.Kind == Punct {
			switch b.first(t) {
			case '!', '?', '.', '\u061f':
			default:
				return false
			}
		}
	}
	switch b.text[next.Start:next.End] {
	case "dan", "atau", "yang", "adalah", "di", "ke", "dari", "untuk", "pada", "dengan", "oleh", "karya":
		return false
	}
	return !b.titled(i) || !goesOn(b.text[next.Start:next.End]) && !(b.calls(i) && !opensChat(b.text[next.Start:next.End]))
}
