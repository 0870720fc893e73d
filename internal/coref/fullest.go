package coref

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// fullest returns the form of some mentions, by their indexes, with the most words,
// where a nickname counts as none beside another name and a person's titles only decide
// between names that are as long without them; among those one that is not in capitals
// throughout, then the most frequent, so that a slip of the pen does not win, then the
// longest, then the first.
func (l *linker) fullest(mentions []int) string {
	type rank struct{ own, words, count, mixed, length int }
	ranks := make(map[string]*rank)
	var order []string
	small := false // whether any form has small letters
	named := slices.ContainsFunc(mentions, func(i int) bool { return !l.forms[l.formOf[i]].nickname })
	for _, i := range mentions {
		s := l.ms[i].In(l.text)
		r, ok := ranks[s]
		if !ok {
			r = &rank{words: len(strings.Fields(s)), length: utf8.RuneCountInString(s)}
			f := &l.forms[l.formOf[i]]
			if named && f.nickname {
				r.words = 0
			}
			r.own = r.words
			if f.label == entity.Person {
				r.own -= len(f.raw) - len(dropHonorifics(f.raw))
			}
			if strings.IndexFunc(s, unicode.IsLower) >= 0 {
				r.mixed = 1
				small = true
			}
			ranks[s] = r
			order = append(order, s)
		}
		r.count++
	}
	best := slices.MaxFunc(order, func(a, b string) int {
		x, y := ranks[a], ranks[b]
		return cmp.Or(
			cmp.Compare(x.own, y.own),
			cmp.Compare(x.words, y.words),
			cmp.Compare(x.mixed, y.mixed),
			cmp.Compare(x.count, y.count),
			cmp.Compare(x.length, y.length),
		)
	})
	words := strings.Fields(best)
	if ranks[best].mixed == 0 && small && l.ms[mentions[0]].Label == entity.Person && len(words) > 1 {
		for i, w := range words {
			if i == 0 || ortho.Roman(w) == 0 { // no king or pope has the number VIVI
				words[i] = capitalised(w)
			}
		}
	}
	return strings.Join(words, " ")
}

// capitalised returns a word in capitals as it is written in running text. A
// word without a vowel (HM, JK) is an abbreviation.
func capitalised(w string) string {
	if !strings.ContainsAny(w, "AEIOU") {
		return w
	}
	start, elided := true, elides(w)
	return strings.Map(func(r rune) rune {
		up := start
		start = !unicode.IsLetter(r) && (elided || r != '\'' && r != '’')
		if up {
			return r
		}
		return unicode.ToLower(r)
	}, w)
}

// elides reports a word whose first letter is a particle, so that a capital
// stands behind the apostrophe: D'Angelo, O'Brien, but Ma'ruf.
func elides(w string) bool {
	return len(w) > 1 && strings.IndexByte("DLMNO", w[0]) >= 0 && (w[1] == '\'' || strings.HasPrefix(w[1:], "’"))
}

// isNickname reports whether a short form of several words has nothing in
// common with the full one: "setan merah" for Manchester United, or nothing but
// where a body is, "maung bandung" for Persib Bandung. A generic word before a
// place (Kota Solo) makes no nickname. A single word is one beside a body whose name
// has no more either: "bianconeri" for Juventus, but not "juve".
func isNickname(label entity.Label, short, long []string) bool {
	a := aliases()
	if len(short) == 1 && len(long) == 1 && label == entity.Organization {
		return short[0][0] != long[0][0]
	}
	if len(short) < 2 || abbreviates(short, long) {
		return false
	}
	return !slices.ContainsFunc(short, func(w string) bool {
		seat := label == entity.Organization && len(long) > 1 && a.city[w]
		return !seat && slices.Contains(long, w) || slices.Equal(a.whole[formKey{label, w}], long) // the "dpr" of "dpr ri"
	})
}
