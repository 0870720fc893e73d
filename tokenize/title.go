package tokenize

import (
	"strings"
	"unicode"
)

// titled reports that the mark i, ! or ?, may belong to a title or name: the
// word it is glued to has a capital that does not begin the sentence.
func (b *bounds) titled(i int) bool {
	if i-1 <= b.start || b.is(b.tokens[i], '.') {
		return false
	}
	word := b.tokens[i-1]
	return word.End == b.tokens[i].Start && word.Kind == Word && unicode.IsUpper(b.first(word))
}

// goesOn reports words in lower case that go on with a sentence behind a title
// with an end mark: the verb it is subject of, and what a title is followed
// by. Chats, which begin sentences in lower case, do so with other words.
func goesOn(w string) bool {
	switch w {
	case "akan", "bubar", "garapan", "laku", "menjadi", "merupakan", "milik", "produksi", "rilis", "sebagai", "sempat", "serta", "tayang", "telah", "versi":
		return true
	case "memang", "menang", "mending", "menurut", "mengapa", "dimana", "dingin", "disini", "disana", "mendung":
		return false
	}
	if len(w) < 6 {
		return false
	}
	return strings.HasPrefix(w, "di") || strings.HasPrefix(w, "mem") || strings.HasPrefix(w, "men")
}

// exclaimed reports names that are written with the mark i.
func (b *bounds) exclaimed(i int) bool {
	if i == b.start || !b.is(b.tokens[i], '!') || b.tokens[i-1].End != b.tokens[i].Start {
		return false
	}
	switch b.text[b.tokens[i-1].Start:b.tokens[i-1].End] {
	case "Yahoo", "Kahoot", "Joomla", "Jeopardy":
		return true
	}
	return false
}

// initials reports that the degree i is none but the initials of a name: it
// begins the sentence or stands behind a title or a street, Jl. M.H. Jayadi.
func (b *bounds) initials(i int, t Token) bool {
	if n := t.End - t.Start; n < 4 || n > 6 || b.text[t.Start+1] != '.' || b.text[t.End-1] != '.' {
		return false
	}
	if i == b.start {
		return true
	}
	before := b.tokens[i-1]
	w := b.text[before.Start:before.End]
	if before.Kind == Abbreviation && w[len(w)-1] == '.' {
		return b.abbr.use(w[:len(w)-1]) == BeforeName || w == "H."
	}
	return w == "Jalan" || w == "KH" || w == "Haji"
}

// isOffice reports words that begin sentences and also the office behind an
// abbreviation: Plt. Kepala Dinas.
func isOffice(w string) bool { return w == "Kepala" || w == "Kasi" }
