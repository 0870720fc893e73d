package tokenize

import (
	"strings"
	"unicode"
)

// numbers reports the stop t behind the number or letter of a list, which
// belongs to its line (EYD V III.A.2): at the beginning of a sentence, alone or with
// the word of a caption in front (Tabel 2. Jumlah Siswa), behind a colon, semicolon or
// comma inside it, a letter behind a conjunction, too, or where the list counts on.
// Behind a colon and in a row of numbers only a number that begins a list or counts on
// is one: Peserta: 45. Mereka datang. Undian: 7, 12. Selamat.
func (b *bounds) numbers(i int, t Token) bool {
	mark := b.tokens[i-1]
	if mark.End != t.Start || !b.listMark(mark) {
		return false
	}
	if i == b.start+2 && isCaption(b.text[b.tokens[b.start].Start:b.tokens[b.start].End]) {
		return true
	}
	n := b.ordinal(mark)
	if i > b.start+1 && !b.options(i) && !b.marked(i, n) && !b.links(i, n) && !b.joined(i, n) {
		counted := n > 0 && b.item > 0 && n == b.item+1
		if !counted || takesNumber(b.text[b.tokens[i-2].Start:b.tokens[i-2].End]) {
			return false
		}
	}
	b.item = n
	return true
}

// isCaption reports what the number of a caption counts.
func isCaption(w string) bool {
	var low [10]byte
	if len(w) > len(low) {
		return false
	}
	switch string(lower(low[:0], w)) {
	case "gambar", "gbr.", "tabel", "tab.", "foto", "grafik", "bagan", "diagram", "skema", "peta", "ilustrasi", "figur", "figure", "fig.", "table":
		return true
	}
	return false
}

// marked reports that punctuation lets a list begin or go on with the mark of
// value n in front of the stop i.
func (b *bounds) marked(i, n int) bool {
	before := b.tokens[i-2]
	if i == b.start+2 {
		return before.Kind == Punct
	}
	if !b.punctuates(before) {
		return false
	}
	row := i-4 > b.start && b.tokens[i-3].Kind == Number && b.punctuates(b.tokens[i-4])
	return n == 1 || b.tokens[i-1].Kind != Number || !b.is(before, ':') && !row
}

// joined reports that a conjunction lets a list go on with the small letter in front
// of the stop i: kurungan; dan b. denda, pidana kurungan dan/atau b. denda. Behind a
// comma it may be one of several letters that end a sentence: kelas a, b, dan c.
func (b *bounds) joined(i, n int) bool {
	if n < lettered {
		return false
	}
	words := 0
	j := i - 2
	for ; j > b.start && i-j < joinReach; j-- {
		if w := b.text[b.tokens[j].Start:b.tokens[j].End]; w == "dan" || w == "atau" {
			words++
		} else if w != "/" {
			break
		}
	}
	switch {
	case words == 0:
		return false
	case words > 1 || b.is(b.tokens[j], ';'):
		return !b.listMark(b.tokens[j]) // huruf a dan/atau b.
	case !b.is(b.tokens[j], ',') || j == b.start || b.listMark(b.tokens[j-1]):
		return false
	}
	next, ok := b.at(i + 1)
	return ok && unicode.IsLower(b.first(next))
}

// joinReach is how many tokens in front of a stop a conjunction and the letter of an
// item take: dan / atau b.
const joinReach = 5

// links reports the stop i behind the 1 of a list of addresses, which needs no mark in
// front of it if it counts on: Rujukan 1. https://contoh.id/a 2. https://contoh.id/b,
// but Mereka kalah 3-1. https://contoh.id/a.
func (b *bounds) links(i, n int) bool {
	before := b.tokens[i-2]
	if n != 1 || takesNumber(b.text[before.Start:before.End]) || !b.leadsTo(i) {
		return false
	}
	second, ok := b.nextMark(i, '2')
	return ok && b.leadsTo(second)
}

// leadsTo reports an address behind the stop i and a blank.
func (b *bounds) leadsTo(i int) bool {
	next, ok := b.at(i + 1)
	return ok && next.Kind == URL && next.Start > b.tokens[i].End
}

// letters reports the abbreviation i, t, that is none but the capital letter or Roman
// numeral of a list inside the sentence, as numbers does for other marks: Tugasnya: A.
// Mencatat; B. Melapor. What is filled into forms is a letter too (Nilai: A. Alamat:
// Solo), so the list has to have the letter behind it or before it as well.
func (b *bounds) letters(i int, t Token) bool {
	if i == b.start || t.End != t.Start+2 || !isCapital(b.text[t.Start]) {
		return false
	}
	before := b.tokens[i-1]
	c := b.text[t.Start]
	switch {
	case b.is(before, ';'):
		return c > 'A' && b.countedTo(i, string(rune(c-1)))
	case !b.is(before, ':'):
		return false
	case c == 'A':
		return b.countsOn(i, "B")
	case c == 'I':
		return b.countsOn(i, "II")
	}
	return false
}

// letterReach is how many tokens the items of a list in capital letters may be apart.
const letterReach = 32

// countedTo reports the mark of an item in front of token i.
func (b *bounds) countedTo(i int, mark string) bool {
	for _, t := range b.tokens[max(b.start, i-letterReach):i] {
		if b.isMark(t, mark) {
			return true
		}
	}
	return false
}

// countsOn reports the mark of an item behind token i, on its line, before the next
// colon and behind what may end an item, which the initials of Guru: B. Wulan and of
// Drs. B. Wulan are not.
func (b *bounds) countsOn(i int, mark string) bool {
	for j := i + 1; j < i+letterReach && !b.gapBreaks(j-1); j++ {
		t, ok := b.at(j)
		if !ok || b.is(t, ':') {
			return false
		}
		if b.isMark(t, mark) {
			return mark == "II" || b.endsItem(b.tokens[j-1]) // II. is no initial
		}
	}
	return false
}

// endsItem reports a token that an item may end with and that hardly ever has an
// initial behind it.
func (b *bounds) endsItem(t Token) bool {
	switch t.Kind {
	case Number:
		return true
	case Punct:
		return !isOpen(b.first(t))
	case Word:
		return unicode.IsLower(b.first(t)) || isNoName(b.text[t.Start:t.End])
	}
	return false
}

// isMark reports that t is the letter or numeral mark with its stop.
func (b *bounds) isMark(t Token, mark string) bool {
	return strings.TrimSuffix(b.text[t.Start:t.End], ".") == mark && strings.HasPrefix(b.text[t.Start+len(mark):], ".")
}

// punctuates reports the marks inside a sentence that an item stands behind.
func (b *bounds) punctuates(t Token) bool { return b.is(t, ':') || b.is(t, ';') || b.is(t, ',') }

// takesNumber reports words whose number is not that of the next item: kelas 2.
func takesNumber(w string) bool {
	switch w {
	case "ke", "ada", "hanya", "cuma", "nomor", "pasal", "ayat", "bab", "halaman", "pukul", "jam", "tanggal", "lantai", "semester", "level", "posisi", "peringkat":
		return true
	}
	return takesLabel(w)
}

// ordinal returns the value of a list mark of digits or of one small letter, 0
// of others.
func (b *bounds) ordinal(mark Token) int {
	n := 0
	if c := b.text[mark.Start]; mark.End-mark.Start == 1 && 'a' <= c && c <= 'z' {
		return lettered + int(c-'a')
	}
	for _, c := range []byte(b.text[mark.Start:mark.End]) {
		if ascii[c] != digit {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}

const (
	// lettered is the value of the list mark a, more than digits have.
	lettered = 1 << 20
	// maxOption bounds the tokens between the marks a. and b., 1. and 2. of one sentence.
	maxOption = 16
)

// options reports that the stop i stands behind the a of choices that go on in
// the same sentence: Ibu kotanya adalah a. Tegal b. Brebes.
func (b *bounds) options(i int) bool {
	before := b.tokens[i-2]
	if !b.is(b.tokens[i-1], 'a') || before.Kind == Number || takesNumber(b.text[before.Start:before.End]) {
		return false
	}
	_, ok := b.nextMark(i, 'b')
	return ok
}

// nextMark returns the stop behind the mark c that comes next after the stop i on its
// line, false if c is none.
func (b *bounds) nextMark(i int, c byte) (int, bool) {
	for j := i; j-i < maxOption && !b.line(j); j++ {
		next, ok := b.at(j + 1)
		if !ok {
			return 0, false
		}
		if b.is(next, c) {
			stop, ok := b.at(j + 2)
			return j + 2, ok && b.is(stop, '.') && stop.Start == next.End
		}
	}
	return 0, false
}

// listMark reports what numbers the items of a list: 12, 1.2, b, IV.
func (b *bounds) listMark(t Token) bool {
	w := b.text[t.Start:t.End]
	switch t.Kind {
	case Number:
		return (len(w) <= 3 || len(w) <= 5 && strings.IndexByte(w, '.') > 0) && strings.Trim(w, "0123456789.") == ""
	case Word:
		return len(w) == 1 || len(w) <= 5 && isRoman(w)
	}
	return false
}
