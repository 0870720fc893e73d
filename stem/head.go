package stem

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// headOf returns where a sentence begins behind what stands before it: the number of
// an item (1. Pembina, a) Peserta), the heading of a section (Pasal 12 Cukup jelas) or
// the dateline of a report (BANDUNG, KOMPAS.com - Petani). It is 0 if there is none.
//
// Behind a section a name may go on (Pasal 27 Undang-Undang Dasar), with a second capital.
func headOf(text string, sentence []tokenize.Token) int {
	if i := behindItem(text, sentence); i > 0 {
		return i
	}
	if i := behindSection(text, sentence); i > 0 {
		if introduced(text, sentence[i+1:]) == opening {
			return i
		}
		return 0
	}
	return behindDateline(text, sentence)
}

// sections are the parts of a law that are numbered in its text.
var sections = [...]string{"bab", "bagian", "pasal", "ayat", "huruf", "angka", "butir"}

// behindSection returns where the text of a section begins behind its heading, or 0:
// Pasal 12, Ayat (3) Huruf b.
func behindSection(text string, sentence []tokenize.Token) int {
	begin := 0
	for begin+1 < len(sentence) && isSection(sentence[begin].In(text)) {
		at, end := begin+1, begin+2
		if sentence[at].In(text) == "(" {
			at, end = at+1, end+2
		}
		if end > len(sentence) || !isItem(text, sentence[at]) || end > at+1 && sentence[at+1].In(text) != ")" {
			break
		}
		begin = end
	}
	if begin == len(sentence) {
		return 0
	}
	return begin
}

// endsSection reports whether the heading of a section ends list, at the beginning of a
// sentence or inside, as laws often leave out the full stop: Cukup jelas Ayat (2) Yang.
func endsSection(text string, list []tokenize.Token) bool {
	n := len(list)
	if n > 0 && list[n-1].In(text) == ")" {
		n--
	}
	if n < 2 || !isItem(text, list[n-1]) {
		return false
	}
	if n -= 2; n > 0 && list[n].In(text) == "(" {
		n--
	}
	return isSection(list[n].In(text))
}

func isSection(word string) bool {
	for _, s := range sections {
		if strings.EqualFold(word, s) {
			return true
		}
	}
	return false
}

// behindItem returns where the text of an item begins behind its number or letter and
// the stop or bracket, or 0: 1. or a) or (1).
func behindItem(text string, sentence []tokenize.Token) int {
	at, end := 0, "."
	if len(sentence) > 0 && sentence[0].In(text) == "(" {
		at, end = 1, ")"
	}
	if at+2 >= len(sentence) || !isItem(text, sentence[at]) {
		return 0
	}
	if mark := sentence[at+1].In(text); mark == end || mark == ")" {
		return at + 2
	}
	return 0
}

// maxItem is the length in bytes of the letters that number an item: xviii.
const maxItem = 5

// isItem reports whether t may be the number of an item: digits, with letters or without,
// a single letter or a small Roman number.
func isItem(text string, t tokenize.Token) bool {
	if t.Kind == tokenize.Number {
		return true
	}
	word := t.In(text)
	if t.Kind != tokenize.Word || len(word) > maxItem {
		return false
	}
	if '0' <= word[0] && word[0] <= '9' { // Pasal 12A
		return true
	}
	for i := range len(word) {
		switch word[i] | 0x20 {
		case 'i', 'v', 'x':
		default:
			return len(word) == 1
		}
	}
	return true
}

// maxDateline is how many tokens a dateline has at most: a place, the name of a medium
// and a date (Bandung, 3 Juni 2024 (ANTARA)).
const maxDateline = 10

// behindDateline returns where the report begins behind its dateline, or 0. That is all
// in capitalised words, up to a dash between spaces.
func behindDateline(text string, sentence []tokenize.Token) int {
	for i, t := range sentence[:min(len(sentence), maxDateline+1)] {
		switch t.In(text) {
		case "-", "--", "–", "—":
			if i > 0 && i+1 < len(sentence) && sentence[i-1].End < t.Start && t.End < sentence[i+1].Start {
				return i + 1
			}
			return 0
		}
		if isWord(t) && !capitalised(t.In(text)) {
			return 0
		}
	}
	return 0
}
