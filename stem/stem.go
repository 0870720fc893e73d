package stem

import (
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Stemmer finds the roots of words. The zero value is ready to use with the
// built-in lexicon; it is safe for concurrent use.
type Stemmer struct {
	// Lexicon has the roots and exceptions; nil means Builtin().
	Lexicon *Lexicon
	// Stopwords are the words that AppendTerms leaves out; nil means
	// Stopwords().
	Stopwords *Lexicon
	// FoldCase makes AppendTerms take all words alike, names too, however they are
	// written: terms are in lower case, stop words are left out whatever their
	// capitals, and any spelling of a text in capitals and small letters gives the same
	// terms. A search needs it, for documents and queries; see AppendTerms.
	FoldCase bool
	// Informal also reads informal forms: nge- and other bare nasals, ke- for
	// ter-, the suffix -in, e for a (dateng), and everyday spellings. A word in
	// capitals is an acronym, which has none (BPK is not bapak), but for AppendTerms
	// in a sentence all in capitals; with FoldCase, a word is one that running text
	// mostly writes so.
	Informal bool
}

// Stem returns the root of word with the zero Stemmer.
func Stem(word string) string { return Stemmer{}.Stem(word) }

// Stem returns the root of word, or word itself if it is a root or no reading
// has a known root. It takes its whole argument for one word; for a text, see
// [Stemmer.AppendTerms]. Letters keep their case: the root of Bukunya is Buku, of
// Membaca baca. The hyphens U+2010 and U+2011 count as ASCII hyphens; soft hyphens and
// other invisible characters are left out.
//
// Stem allocates only
//
//   - for a word with one of these characters;
//   - for a word with capitals whose root is no part of it, if the root has one;
//   - for a root of two parts that an affix or a hyphen divides (menyebar-luaskan,
//     mencaci-maki);
//   - with Informal set, for a word that needs an informal reading.
func (s Stemmer) Stem(word string) string {
	fi := s.finder()
	if fi.informal {
		word = unmarked(word)
		fi.informal = !acronym(unhyphened(word, false))
	}
	k, short := wordkey.OfLower(word)
	short = short && !fi.changed()
	if short {
		if rec := fi.lexicon.base.Find(k, nil); rec >= 0 && fi.lexicon.base.Flags(rec)&answered != 0 {
			return rooted(fi.lexicon.base, rec, word)
		}
	}
	var w word64
	if !short {
		word = unmarked(word)
	}
	if !w.set(word) {
		return word
	}
	if !short {
		r := fi.word(w.bytes())
		return r.in(word)
	}
	var se search
	c, ok := se.best(fi.lexicon, &w)
	if !ok {
		r := fi.guess(w.bytes())
		return r.in(word)
	}
	if start, end, ok := c.part(w.bytes()); ok {
		return word[start:end]
	}
	return likeCase(c.root(), word)
}

// in returns the root of word, whose reading is r.
func (r *reading) in(word string) string {
	if r.root == "" {
		return word[r.start:r.end]
	}
	return likeCase(r.root, word)
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

func (s Stemmer) finder() finder {
	l := s.Lexicon
	if l == nil {
		l = Builtin()
	}
	return finder{lexicon: l.made(), informal: s.Informal}
}
