package stem

import (
	"bytes"
	"strings"

	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/tokenize"
)

// AppendTerms appends the search terms of text to dst:
//
//   - Words come in text order, reduced to their roots: in lower case if the root is
//     known, and otherwise as they are written.
//   - Stop words are left out, also with clitics or particles (kepadanya, sudahlah),
//     and with Informal in everyday spellings (blm, udahlah). Two words side by side may
//     be one together (salah satu) or none (dalam negeri, bunuh diri); see Stopwords.
//   - Abbreviations lose their last stop, without which they are often written: Jl and
//     no for Jl. and no., S.H for S.H.; yg. is a stop word as yg is.
//   - A word of two words gives the terms of both, as where they are written apart:
//     pertanggungjawaban and tanggung-jawab give tanggung and jawab, sosial-ekonomi
//     sosial and ekonomi, nonhalal and non-halal non and halal. These are compounds that
//     lexdata lists, words with a hyphen between words of the lexicon that are no root
//     without it (suka-rela is sukarela), and those with non-, pasca-, antar- and anti-;
//     other bound forms (subsektor) are no words of their own. A word with a hyphen that
//     the lexicon has stays whole (bolak-balik), and so does any that With or Override has
//     put into it. So a word gives no term, one or more: terms are in the order of the
//     text, but do not count its words.
//   - Numbers, URLs, addresses, mentions and hashtags stay as they are. A number with
//     its unit is one term if it is written as one word (512GB), and otherwise two.
//   - Punctuation, symbols, emoji and broken bytes are left out, as are the letters of
//     a currency sign before an amount: Rp, rp. 5.000, us$.
//
// Names stay as they are written, without the affixes that a hyphen joins to them
// (DPR-nya, se-Jawa), and with the hyphens and apostrophes of ASCII. A capitalised word
// inside a sentence is a name unless the same word occurs in lower case in the text. A
// capital says nothing at the beginning of a sentence, also behind a dateline
// (BANDUNG - Petani), the number of an item or the heading of a section (Pasal 12 Cukup
// jelas), at that of a quotation or behind a colon, in a headline that gives most words
// one, nor in a sentence all in capitals, or all but what a colon ends. There a word is
// a name if it is one elsewhere in the text, and also
//
//   - at the beginning of a sentence, if running text hardly ever has it in small
//     letters;
//   - in a headline, if the lexicon has no root for it, if running text more often has
//     it with a capital, or quite often and it stands beside such a word or in a run of
//     three.
//
// For counting the words of texts that is what is wanted: Harapan the name is another
// word than harapan. For a search it is not, as queries come in any case: set FoldCase
// for the documents and for the queries. Then all words are read as in small letters, a
// hyphen divides any word but one that begins with a number, is a code, is doubled with
// other sounds, or is a root without it (covid-19 gives covid and 19, jong-un jong and un,
// mondar-mandir is one, and so is email of e-mail), apostrophes are left out (ma'ruf),
// a host of an outlet stays apart from the name behind it (wicara.id/sari), and with
// Informal a word that is also an acronym or a name is no everyday word (BPK, PK). Units
// and schools, which many write small, are none without FoldCase, either (cm, smp).
//
// AppendTerms allocates the tokens of text, a byte for each and a map of its
// capitalised words, with FoldCase the tokens and the text in small letters and in
// capitals, and with Informal what informal readings need. It takes time linear in the
// text.
func (s Stemmer) AppendTerms(dst []string, text string) []string {
	stop := s.Stopwords
	if stop == nil {
		stop = Stopwords()
	}
	g := gleaner{Finder: s.finder(), stop: stop, fold: s.FoldCase}
	if s.FoldCase {
		return g.appendFolded(dst, text)
	}
	tokens := tokenize.Tokenizer{}.Append(nil, text)
	places := g.placesOf(text, tokens)
	names := namesOf(text, tokens, places)
	for i, t := range tokens {
		word := wordOf(text, t)
		g.turn(text, tokens[i:])
		switch {
		case isWhole(t) || isDoctor(text, t):
			dst = append(dst, word)
		case !isWord(t) || isCurrency(text, tokens[i:]) || g.stopsShort(text, t):
		case capitalised(word):
			dst = g.appendCapitalised(dst, word, places[i], names)
		default:
			dst = g.appendWord(dst, word)
		}
	}
	return dst
}

// isWord reports the tokens that have a root.
func isWord(t tokenize.Token) bool {
	return t.Kind == tokenize.Word || t.Kind == tokenize.Abbreviation
}

// isWhole reports the tokens that are terms as they stand.
func isWhole(t tokenize.Token) bool {
	switch t.Kind {
	case tokenize.Number, tokenize.URL, tokenize.Email, tokenize.Mention, tokenize.Hashtag:
		return true
	}
	return false
}

// gleaner makes terms of words.
type gleaner struct {
	morph.Finder
	stop   *Lexicon
	fold   bool // all letters are small
	pair   pair // what the stop words say of the word and one beside it
	before pair // what they say of it and the one behind it: what is before the next word
}

// stopsShort reports whether an abbreviation is among the stop words with its stop,
// as a list of the caller's may have it.
func (g gleaner) stopsShort(text string, t tokenize.Token) bool {
	return t.Kind == tokenize.Abbreviation && g.stop.Has(t.In(text))
}

// politePronouns are the pronouns that are written with a capital anywhere, out
// of respect: Anda by rule (EYD V, I.F), the others by habit. Dia and Ia are not
// among them, which are names as well.
var politePronouns = [...]string{"anda", "saya", "kami", "kita", "kalian", "beliau"}

// pronoun reports a stop word whose capital does not make it a name.
func (g gleaner) pronoun(word string) bool {
	for _, p := range politePronouns {
		if strings.EqualFold(word, p) {
			return g.stop.Has(word)
		}
	}
	return false
}

// appendCapitalised appends the name that word is, or its root.
func (g gleaner) appendCapitalised(dst []string, word string, p place, list names) []string {
	word, p = bare(word, p)
	g.Informal = g.Informal && p != label && (p == shouted || !morph.Acronym(word))
	text, _ := list.of(word)
	if p == inside && !text.small && !g.pronoun(word) {
		return append(dst, word)
	}
	root, ok := g.root(word)
	switch {
	case !ok:
		return dst
	case text.form != "" && !text.small:
		return append(dst, text.form)
	case p != shouted && strings.ContainsRune(word, '-') && capitalised(word[1:]):
		return append(dst, root)
	}
	return g.appendRoot(dst, root)
}

// appendWord appends the root of word, or those of its two parts, or nothing if it is a
// stop word.
func (g gleaner) appendWord(dst []string, word string) []string {
	if root, ok := g.root(word); ok {
		return g.appendRoot(dst, root)
	}
	return dst
}

// root returns the root of word, in lower case if it is in the lexicon, or false
// if word is a stop word or one with clitics and particles.
func (g gleaner) root(word string) (string, bool) {
	var w morph.Word
	switch {
	case !w.Set(word):
		return word, true
	case g.stops(w.Bytes()) || g.stopsDoubled(w.Bytes()):
		return word, false
	}
	g.Informal = g.Informal && g.pair != termPair && !g.otherwise(w.Bytes()) // rasio gini
	r := g.Word(w.Bytes())
	if r.Root != "" {
		return r.Root, !(g.Informal && g.stop.Has(r.Root) && g.respells(w.Bytes()))
	}
	root := word[r.Start:r.End]
	if r.Start == 0 && morph.IsClitics(w.Bytes()[r.End:]) && g.stops(w.Bytes()[:r.End]) {
		return root, false
	}
	if r.Known && root != string(w.Bytes()[r.Start:r.End]) {
		root = string(w.Bytes()[r.Start:r.End])
	}
	return root, true
}

// maxClitics is the length in bytes of the longest clitic with a particle and a hyphen.
const maxClitics = len("-nyalah")

// stopsDoubled reports whether w is a stop word with a hyphen in it, which has clitics and
// particles behind the second word alone: masing-masingnya.
func (g gleaner) stopsDoubled(w []byte) bool {
	i := bytes.IndexByte(w, '-')
	if i < 0 {
		return false
	}
	for end := max(i+1, len(w)-maxClitics); end < len(w); end++ {
		if morph.IsClitics(w[end:]) && g.stops(w[:end]) {
			return true
		}
	}
	return false
}

// otherwise reports whether the word w is mostly no everyday word in running text: a unit
// or another word (km), or an acronym or a name where capitals do not tell (KK, BPK, Ade).
func (g gleaner) otherwise(w []byte) bool {
	return g.Other(w, g.fold) || g.fold && g.capital(w)
}

// respells reports whether w, which is read informally, is its root in another
// spelling, but for clitics and particles: blm, udahlah. What formal speech derives from
// the root is none: membahagi.
func (g gleaner) respells(w []byte) bool {
	informal := g.Finder
	informal.Affixes = true
	g.Informal = false
	if r := g.Word(w); r.Root != "" && g.stop.Has(r.Root) {
		return false
	}
	for _, a := range informal.Word(w).Affixes {
		if a.Kind != morph.Irregular && a.Kind != morph.Clitic && a.Kind != morph.Particle {
			return false
		}
	}
	return true
}
