package tokenize

import (
	"strings"
	"unicode"
)

// titled reports that the mark i, ! or ?, may belong to a title or name: the
// word it is glued to has a capital that does not begin the sentence.
func (b *bounds) titled(i int) bool {
	if i-1 <= b.start || b.is(b.tokens[i], '.') || b.greets() {
		return false
	}
	word := b.tokens[i-1]
	return word.End == b.tokens[i].Start && word.Kind == Word && unicode.IsUpper(b.first(word))
}

// greets reports that the sentence begins with a word that calls somebody, whose
// name the mark stands behind: Halo Budi! ditunggu kabarnya.
func (b *bounds) greets() bool {
	var low [8]byte
	t := b.tokens[b.start]
	if t.End-t.Start > len(low) {
		return false
	}
	switch string(lower(low[:0], b.text[t.Start:t.End])) {
	case "halo", "hallo", "hai", "hi", "hey", "hei", "ayo", "yuk", "selamat", "met", "pagi", "siang", "sore", "malam", "makasih", "terima", "mantap", "semangat":
		return true
	}
	return false
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

// calls reports an exclamation mark behind a word with small letters, which
// unlike shouted capitals is likely a name: Film Kabur! tayang.
func (b *bounds) calls(i int) bool {
	c := b.text[b.tokens[i].Start-1]
	return b.is(b.tokens[i], '!') && 'a' <= c && c <= 'z'
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
