package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// Wives of officials bear their husbands' names behind their own, Laras Wirawan, and so
// look like the full name of whom the text calls Wirawan. Two things tell them apart: one
// accompanies the other, or he has an office and she that of his wife.

// endsInName reports whether a name is another one's with more in front.
func endsInName(long, short []string) bool {
	n := len(long) - len(short)
	return n > 0 && slices.Equal(long[n:], short)
}

// accompanies reports whether the text between two persons says that one goes with the
// other, with no more than a title before the second: "Laras Wirawan mendampingi Bupati
// Wirawan".
func accompanies(gap string) bool {
	for rest := gap; ; {
		rest = strings.TrimRight(rest, " ")
		w := ortho.LastWord(rest)
		rest = rest[:len(rest)-len(w)]
		switch w {
		case "bersama", "beserta", "mendampingi", "didampingi", "dampingi", "menemani", "ditemani":
			return !strings.ContainsAny(rest, "\n.:;!?\"")
		case "":
			return false
		}
		if kin, _ := kinWord(w); !kin && !isTitleWord(w) {
			return false
		}
	}
}

// isTitleWord reports whether a word may belong to the title before a name: it has a
// capital, and only an abbreviation ends with a stop.
func isTitleWord(w string) bool {
	const longest = 4 // letters of an abbreviation, and its stop
	last := w[len(w)-1]
	return ortho.IsUpperAt(w, 0) && strings.IndexByte(",;:!?)\"", last) < 0 && strings.IndexByte(w, '\n') < 0 && (last != '.' || len(w) <= longest)
}

// wifely are words of the offices that the wives of officials have by their marriage:
// Ketua TP PKK, Ketua Dekranasda, Bunda PAUD.
var wifely = []string{"PKK", "Dekranasda", "PAUD", "Bhayangkari", "Persit"}

// ruling are words of the offices of their husbands.
var ruling = []string{"Bupati", "Wali", "Walikota", "Wako", "Gubernur", "Camat", "Kapolres", "Kapolda", "Dandim", "Kapolri", "Presiden"}

// spouses keeps a woman with an office by her marriage apart from an official whose whole
// name is the end of hers.
func (l *linker) spouses() {
	if !slices.ContainsFunc(wifely, func(w string) bool { return strings.Contains(l.text, w) }) {
		return
	}
	ladies := l.titled(wifely)
	if len(ladies) == 0 {
		return
	}
	rulers := l.titled(ruling)
	for f := range l.forms {
		if !ladies[f] {
			continue
		}
		raw := l.forms[f].raw
		for k := 1; k < min(len(raw), maxNameWords); k++ {
			g, ok := l.byRaw[formKey{entity.Person, strings.Join(raw[k:], " ")}]
			if ok && rulers[g] && !ladies[g] {
				l.keepApart(f, g)
			}
		}
	}
}

// titled returns the forms of persons that stand somewhere behind a title with one of the
// words.
func (l *linker) titled(words []string) map[int]bool {
	forms := make(map[int]bool)
	from := 0 // the end of the last person
	for i, m := range l.ms {
		if m.Label != entity.Person {
			continue
		}
		if m.Start >= from && titleHas(l.text[from:m.Start], words) {
			forms[l.formOf[i]] = true
		}
		from = max(from, m.End)
	}
	return forms
}

// titleHas reports whether the title at the end of a text has one of the words.
func titleHas(before string, words []string) bool {
	const longest = 8 // words of a title: Ketua Tim Penggerak PKK Kota Kediri
	for range longest {
		before = strings.TrimRight(before, " ")
		w := ortho.LastWord(before)
		if w == "" || !isTitleWord(w) {
			return false
		}
		if slices.Contains(words, w) {
			return true
		}
		before = before[:len(before)-len(w)]
	}
	return false
}
