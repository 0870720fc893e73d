package tokenize

import (
	"unicode"
	"unicode/utf8"
)

// first returns the first character of t.
func (b *bounds) first(t Token) rune {
	r, _ := utf8.DecodeRuneInString(b.text[t.Start:t.End])
	return fold(r)
}

// is reports a token of one ASCII mark.
func (b *bounds) is(t Token, c byte) bool { return t.End == t.Start+1 && b.text[t.Start] == c }

// glued reports that no white space stands between token i and the one behind it, next.
// What shows nothing, a word joiner, parts nothing either.
func (b *bounds) glued(i int, next Token) bool {
	end := b.tokens[i].End
	if end == next.Start {
		return true
	}
	if b.text[end] < utf8.RuneSelf {
		return false
	}
	for _, r := range b.text[end:next.Start] {
		if classOf(r) == space {
			return false
		}
	}
	return true
}

// stops reports whether token i, t, may end the sentence: an end mark (EYD V
// III.A, III.H, III.I, III.G) or an abbreviation with its stop.
func (b *bounds) stops(i int, t Token) bool {
	if t.Kind == Abbreviation {
		// A. Latar Belakang: a letter in front of a line numbers it. Two are
		// the initials of a name.
		return b.text[t.End-1] == '.' && (i > b.start || t.End-t.Start > 2 && b.text[t.Start+1] != '.') && !b.letters(i, t)
	}
	if t.Kind != Punct || i == b.start {
		return false
	}
	r := b.first(t)
	if r == '.' {
		return !b.numbers(i, t) && !b.leads(i, t) && !b.heads(i, t)
	}
	// Kemenangan (?) itu: a mark in brackets comments on a word.
	return isEndMark(r) && !b.is(b.tokens[i-1], '(')
}

// leads reports the stop t of a name that begins with it: lagu baru, .Kilau.
// Behind a comma, a dash or a bracket no sentence ends.
func (b *bounds) leads(i int, t Token) bool {
	before := b.tokens[i-1]
	if before.Kind != Punct || b.glued(i-1, t) {
		return false
	}
	switch b.first(before) {
	case ',', ';', ':', '-', '–', '—', '(':
		next, ok := b.at(i + 1)
		return ok && next.Kind == Word && b.glued(i, next)
	}
	return false
}

// heads reports the stop t of an abbreviation that begins a line as what stands in
// front of numbers elsewhere: Min. Ijazah SMA. In a chat it is a person that is called:
// Min. Mohon dibalas.
func (b *bounds) heads(i int, t Token) bool {
	form := b.tokens[i-1]
	w := b.text[form.Start:form.End]
	if !b.leadsLine(i-1) || form.Kind != Word || form.End != t.Start || !isCapital(w[0]) || isUpper(w) || b.abbr.use(w) != BeforeNumber {
		return false
	}
	next, ok := b.at(i + 1)
	if !ok || next.Kind != Word || b.gapBreaks(i) || !unicode.IsUpper(b.first(next)) {
		return false
	}
	word := b.text[next.Start:next.End]
	if isCalledSo(w) {
		return isLimited(word)
	}
	var low [10]byte
	return len(word) > 1 && !isClausal(word) && (len(word) > len(low) || !opensChat(string(lower(low[:0], word))))
}

// leadsLine reports that nothing stands in front of token i in its sentence but a bullet
// or the number of an item: - Min., 2. Min.
func (b *bounds) leadsLine(i int) bool {
	switch i - b.start {
	case 0:
		return true
	case 1:
		return b.tokens[i-1].Kind == Punct
	case 2:
		return (b.is(b.tokens[i-1], '.') || b.is(b.tokens[i-1], ')')) && b.listMark(b.tokens[i-2])
	}
	return false
}

// maxClose bounds the closing marks behind one stop.
const maxClose = 64

// close returns the last token that belongs to the sentence with the stop at
// i: closing quotes and brackets, further end marks, emoji.
func (b *bounds) close(i int, quoted bool) int {
	for last := i; ; {
		if last-i >= maxClose || b.gapBreaks(last) {
			return last
		}
		if note := b.note(last); note > last {
			last = note
			continue
		}
		t, ok := b.at(last + 1)
		if !ok || !b.closes(last, t, quoted) {
			return last
		}
		if b.is(t, '"') {
			quoted = !quoted
		}
		last++
	}
}

// gapBreaks is line for a token that is not the last looked at.
func (b *bounds) gapBreaks(i int) bool {
	end := b.tokens[i].End
	if end == len(b.text) || b.text[end] > ' ' && b.text[end] < utf8.RuneSelf {
		return false
	}
	return b.line(i)
}

// closes reports whether t, behind token last, closes the sentence.
func (b *bounds) closes(last int, t Token, quoted bool) bool {
	if t.Kind == Emoji || t.Kind == Emoticon {
		return true
	}
	if t.Kind != Punct {
		return false
	}
	glued := b.glued(last, t)
	switch b.first(t) {
	case ')', ']', '}', '»', '›':
		return true
	case '”', '’': // which some write in front of a quotation, too
		return glued || !b.gluedAhead(last+1)
	case '*', '_', '†', '‡': // **Penting.** Baca ini.
		return glued && !b.gluedAhead(last+1)
	case '.', '!', '?', '…', '\u061f', '‼', '⁇', '⁈', '⁉':
		return glued || t.End == t.Start+1
	case '"', '\'', '`', '´', '“', '‘':
		// An opening quote has a space in front and none behind. With the same
		// on both sides the quotes so far decide.
		open := b.gluedAhead(last + 1)
		if glued != open {
			return glued
		}
		if !glued && b.endsLine(last+1) {
			return true
		}
		if !quoted && b.is(t, '"') && glued {
			return !b.pairAhead(last + 1)
		}
		return quoted || glued && b.first(t) != '“'
	}
	return unicode.Is(unicode.Pe, b.first(t))
}

// endsLine reports that token i is the last of its line.
func (b *bounds) endsLine(i int) bool {
	_, ok := b.at(i + 1)
	return !ok || b.gapBreaks(i)
}
