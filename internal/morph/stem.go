package morph

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Stem returns the root of word, with the case of its letters. It is all there is to
// Stem of stem.Stemmer, whose comment says what it allocates.
func (fi Finder) Stem(word string) string {
	if fi.Informal {
		word = Unmarked(word)
		fi.Informal = !Acronym(Unhyphened(word, false))
	}
	if !fi.changed() {
		if k, short := wordkey.OfLower(word); short {
			if rec := fi.Lexicon.Base.Find(k, nil); rec >= 0 && fi.Lexicon.Base.Flags(rec)&answered != 0 {
				return rooted(fi.Lexicon.Base, rec, word)
			}
			return fi.search(word)
		}
	}
	return fi.read(word)
}

// search returns the root of word, of which wordkey.OfLower has a key, and which the
// lexicon does not have as it stands.
func (fi Finder) search(word string) string {
	var w Word
	w.Set(word)
	var s search
	c, ok := s.best(fi.Lexicon, &w)
	if !ok {
		r := fi.guess(w.Bytes())
		return r.in(word)
	}
	if start, end, ok := c.part(w.Bytes()); ok {
		return word[start:end]
	}
	return likeCase(c.root(), word)
}

// read returns the root of any word.
func (fi Finder) read(word string) string {
	word = Unmarked(word)
	var w Word
	if !w.Set(word) {
		return word
	}
	r := fi.Word(w.Bytes())
	return r.in(word)
}

// answered are the flags of the words that need no search.
const answered = lextable.Root | lextable.Form | lextable.Stemmed

// rooted returns the root of word, which is that of record rec in any case.
func rooted(t *lextable.Table, rec int, word string) string {
	if t.Flags(rec)&(lextable.Form|lextable.Stemmed) == 0 {
		return word
	}
	if start, end, ok := t.Within(rec); ok {
		return word[start:end]
	}
	return likeCase(t.Target(rec), word)
}
