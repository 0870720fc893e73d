package morph

import "github.com/wicara-nlp/wicara/internal/lextable"

// LooksInformal reports whether word, a word without a hyphen, has an informal reading
// with a root of the lexicon t, however little that is worth. The tool that builds the
// built-in lexicon asks it, as names that only look derived are kept whole.
func LooksInformal(t *lextable.Table, word string) bool {
	fi := Finder{Lexicon: &Lexicon{Base: t}, Informal: true}
	if e, ok := fi.everyday(word); ok && e.root != word {
		return true
	}
	short := squeeze(word)
	if short != word && fi.plain([]byte(short)).Known {
		return true
	}
	found := false
	forms(short, func(f form) {
		for _, s := range spellings(f.base, f.maxChanges()) {
			e, _ := fi.entry(s.base)
			_, n := fi.weight(s.base)
			found = found || n >= 0 || e.Flags&lextable.Form != 0
		}
	})
	return found
}
