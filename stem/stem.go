package stem

import "github.com/wicara-nlp/wicara/internal/morph"

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
	// capitals, and any spelling of an Indonesian text in capitals and small letters gives
	// the same terms: other letters may have two small ones (the Greek sigma) or share
	// their capital (the Turkish dotless i). A search needs it, for documents and queries;
	// see AppendTerms.
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
// Membaca baca. The hyphens U+2010 and U+2011 count as ASCII hyphens, the quotes U+2018
// and U+2019 and the letter U+02BC as apostrophes; soft hyphens and other invisible
// characters are left out. An apostrophe before a vowel is left out of a word that is
// known without it (do'a, Jum'at). With the zero Stemmer a root is its own root, if word
// is UTF-8.
//
// Stem allocates only
//
//   - for a word with one of these characters;
//   - for a word with capitals whose root is no part of it, if the root has one;
//   - for a root that a hyphen or an apostrophe divides (menyebar-luaskan, mencaci-maki,
//     do'a), or an affix with a hyphen;
//   - with Informal set, for a word that needs an informal reading.
func (s Stemmer) Stem(word string) string { return s.finder().Stem(word) }

// finder returns what reads words with the lexicon of s.
func (s Stemmer) finder() morph.Finder {
	l := s.Lexicon
	if l == nil {
		l = Builtin()
	}
	return morph.Finder{Lexicon: &l.made().tables, Informal: s.Informal}
}
