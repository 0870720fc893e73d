package stem

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A headline gives most words a capital, and a sentence its first one. Which of them
// are names is then for the lexicon to say, which knows how running text writes words
// inside of sentences. In the headlines of 480 news articles 98 % of the words of names
// are left alone, and 85 % of the others are not (evalstem -articles).

// minTitled is the length in bytes of the words that headlines give a capital; some
// leave shorter ones small.
const minTitled = 4

// titleCase reports whether a sentence is a line in which four of five longer words
// have a capital, of three at least, and that no full stop ends, as it does sentences
// with names. Stop words in small letters do not count among the longer words.
func (g gleaner) titleCase(text string, sentence []tokenize.Token) bool {
	words, long, capitals, small := 0, 0, 0, 0
	for _, t := range sentence {
		if !isWord(t) {
			continue
		}
		words++
		upper := morph.BeginsUpper(t.In(text))
		if !upper {
			small++
		}
		if t.End-t.Start >= minTitled && (upper || !g.stop.Has(t.In(text))) {
			long++
			if upper {
				capitals++
			}
		}
	}
	return long >= 3 && capitals*5 >= long*4 && small*2 <= words && sentence[len(sentence)-1].In(text) != "."
}

// minRun is how many words that often have a capital make a name without one that is
// sure: Kabinet Merah Putih.
const minRun = 3

// setTitle sets list to the places of the tokens of a line in title case. A word that
// running text writes with a capital more often than not is inside, as names are; so are
// those that it often writes with a capital in a run with such a word (Bank Negara), or
// in a long one, but for the verbs of headlines, which have their capitals from there.
func (g gleaner) setTitle(list []place, text string, line []tokenize.Token) {
	for i, t := range line {
		list[i] = titled
		if g.sureName(text, t) {
			list[i] = inside
		}
	}
	for i := 0; i < len(line); {
		end, sure := i, false
		for end < len(line) && (end == i || line[end-1].End+1 == line[end].Start) {
			if list[end] == inside {
				sure = true
			} else if g.capitals(text, line[end]) < lextable.OftenCapital || g.shortVerb(text, line[end]) {
				break
			}
			end++
		}
		if sure || end-i >= minRun {
			for j := i; j < end; j++ {
				list[j] = inside
			}
		}
		i = max(end, i+1)
	}
}

// opensAsName reports whether a word at the beginning of a sentence is a name by itself,
// as running text hardly ever writes it in small letters. A longer one in capitals is
// the place that a report came from, and does not show how the text writes it.
func (g gleaner) opensAsName(text string, t tokenize.Token) bool {
	return g.capitals(text, t) == lextable.NearlyCapital && (t.End-t.Start < minShout || !morph.Acronym(t.In(text)))
}

// sureName reports whether a word in a line in title case is a name by itself: a short
// acronym, a word that no reading has a known root for and that is no two words, or one
// that mostly has a capital.
func (g gleaner) sureName(text string, t tokenize.Token) bool {
	word := wordOf(text, t)
	var w morph.Word
	if !isWord(t) || !capitalised(word) || g.stop.Has(word) || !w.Set(word) {
		return false
	}
	g.Informal = false
	if len(word) < minShout && morph.Acronym(word) || g.capitals(text, t) >= lextable.MostlyCapital {
		return true
	}
	return g.divide(w.Bytes()) == parts{} && !g.Word(w.Bytes()).Known
}

// capitals returns the flags that say how running text writes the word t, 0 for a
// stop word.
func (g gleaner) capitals(text string, t tokenize.Token) uint8 {
	word := morph.Unhyphened(wordOf(text, t), false)
	var w morph.Word
	if !isWord(t) || g.stop.Has(word) || !w.Set(word) {
		return 0
	}
	return g.Lexicon.Flags(w.Bytes()) & lextable.Capitals
}

// shortVerb reports a verb in the form that headlines prefer, without meN-: Luncurkan,
// Hadiri.
func (g gleaner) shortVerb(text string, t tokenize.Token) bool {
	var w morph.Word
	if !isWord(t) || !w.Set(wordOf(text, t)) {
		return false
	}
	g.Informal = false
	r := g.Word(w.Bytes())
	if !r.Known || r.Root != "" || r.Start > 0 {
		return false
	}
	suffix := string(w.Bytes()[r.End:])
	return suffix == "kan" || suffix == "i"
}
