package morph

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Informal forms are read when no formal reading has a known root, or none that is
// worth as much. The affixes and the changes of sound are those that descriptions of
// colloquial Jakarta Indonesian list (Sneddon 2006, Colloquial Jakartan Indonesian,
// chapters 1 and 2). As any word looks like one of them by chance, loans and names
// above all, a form needs a root with a family or a formal word that it stands for.

// informalPrefixes are the prefixes of everyday speech, with the letters whose
// place the nasal may have taken: N- and nge- for meN-, ke- for ter-, and those
// that formal speech has, too, before everyday bases. Where a base keeps its
// first letter, N- is made where that letter is: m- before b, n- before c, d and
// j, ng- before a vowel and all others. Before l, r, w and y, m- is me- with a
// lost e.
var informalPrefixes = []struct {
	form   string
	drops  []string
	before string // the first letters of bases that keep them; any if empty
}{
	{"nge", []string{""}, ""},
	{"ny", []string{"s", "c"}, ""},
	{"ng", []string{"k", ""}, ""},
	{"n", []string{"t", ""}, "cdj"},
	{"m", []string{"p", ""}, "blrwy"},
	{"ke", []string{""}, ""},
	{"di", []string{""}, ""},
	{"se", []string{""}, ""},
	{"ber", []string{""}, ""},
	{"ter", []string{""}, ""},
	{"", []string{""}, ""},
}

// The endings: -in is -i and -kan, and -n the same behind -ai: mulain.
var (
	informalSuffixes  = []string{"", "in", "n", "an", "i", "kan"}
	informalClitics   = []string{"", "nya", "ku", "mu"}
	informalParticles = []string{"", "lah", "kah"}
)

// colloquial reads w, which may be informal: as an everyday word, else as what is
// worth more, a formal word or an informal form.
func (fi Finder) colloquial(w []byte) Reading {
	if fi.overridden(w) {
		return fi.formal(w)
	}
	if e, ok := fi.everyday(string(w)); ok {
		return fi.irregular(e.root, w)
	}
	r := fi.rival(w)
	if !r.sure {
		if alt, ok := fi.slang(w, &r); ok {
			return alt
		}
	}
	if !r.Known {
		r.Reading = fi.guess(w)
	}
	if !r.Known {
		return r.Reading
	}
	return fi.standard(r.Reading, w)
}

// overridden reports whether the caller has fixed the root of w.
func (fi Finder) overridden(w []byte) bool {
	over := fi.Lexicon.Over
	if over == nil {
		return false
	}
	rec := over.Lookup(w)
	return rec >= 0 && over.Flags(rec)&lextable.Form != 0
}

// standard puts the root of the root in place of that of a formal reading r of w, if
// the root is itself an everyday word or an informal form: temenan, nangisnya.
func (fi Finder) standard(r Reading, w []byte) Reading {
	if r.whole(len(w)) {
		return r
	}
	root := w[r.Start:r.End]
	if r.Root != "" {
		root = []byte(r.Root)
	}
	inner := fi.colloquial(root)
	if inner.whole(len(root)) || inner.Root == string(root) {
		return r
	}
	word, to := string(root), inner.rootIn(root)
	if fi.homograph(word, to) && (r.Start > 0 || !IsClitics(w[r.End:])) {
		return r
	}
	r.Root = to
	if fi.Affixes {
		r.Affixes = append([]Affix{{Form: word, Kind: Irregular}}, r.Affixes...)
	}
	return r
}

// homograph reports whether word is an everyday spelling of root and a richer root of
// another meaning, of which derived words are: menyapa is no form of siapa.
func (fi Finder) homograph(word, root string) bool {
	e, ok := fi.everyday(word)
	return ok && !e.variant && fi.record([]byte(word)).Family > fi.record([]byte(root)).Family
}

// entry returns the entry of w in the lexicon, an empty one if there is none,
// and the root of w if that is known.
func (fi Finder) entry(w string) (lextable.Entry, string) {
	var b Word
	if !b.Set(w) {
		return lextable.Entry{}, ""
	}
	t, rec := fi.Lexicon.Find(wordkey.Of(b.Bytes()), b.Bytes())
	if rec < 0 {
		return lextable.Entry{}, ""
	}
	e := t.At(rec)
	if e.Flags&(lextable.Form|lextable.Stemmed) != 0 {
		return e, t.Target(rec)
	}
	return e, w
}

// record returns the entry of w in the lexicon, an empty one if there is none.
func (fi Finder) record(w []byte) lextable.Entry {
	t, rec := fi.Lexicon.Find(wordkey.Of(w), w)
	if rec < 0 {
		return lextable.Entry{}
	}
	return t.At(rec)
}

// slang reads w as an informal form that is better than the formal reading, and
// reports whether it could.
func (fi Finder) slang(w []byte, formal *rival) (Reading, bool) {
	word := string(w)
	if short := squeeze(word); short != word && !formal.Known {
		r := fi.plain([]byte(short))
		root := r.rootIn([]byte(short))
		return fi.irregular(root, w), r.Known && (len(word) > len(short)+1 || fi.drawn(short, root))
	}
	if r, ok := fi.twice(word); ok {
		return r, true
	}
	if r, ok := fi.owned(word); ok && !formal.Known {
		return r, true
	}
	if r, ok := fi.listedNegation(word); ok && !formal.Known {
		return r, true
	}
	best, found := form{}, false
	forms(word, func(f form) {
		if f.weigh(fi) && formal.beaten(&f) && (!found || f.rank() > best.rank()) {
			best, found = f, true
		}
	})
	if !found {
		if r, ok := fi.negated(word); ok && !formal.Known {
			return r, true
		}
		return fi.voiced(word, formal)
	}
	r := Reading{End: len(w), Root: best.root, Known: true}
	if fi.Affixes {
		r.Affixes = best.affixes()
	}
	return r, true
}

// voiced reads a word in -in with the prefixes of formal speech: dipermainin is
// dipermainkan.
func (fi Finder) voiced(word string, formal *rival) (Reading, bool) {
	i := strings.LastIndex(word, "in")
	if i < 4 || formal.Known {
		return Reading{}, false
	}
	for _, suffix := range []string{"kan", "i"} {
		r := fi.formal([]byte(word[:i] + suffix + word[i+2:]))
		if !r.Known || r.End > i || r.Start == 0 {
			continue
		}
		r.Root = r.rootOf(word)
		for j, a := range r.Affixes {
			if a.Form == "-"+suffix {
				r.Affixes[j].Form = "-in"
			}
		}
		return r, true
	}
	return Reading{}, false
}

// owned reads an everyday word with a pronoun, a noun even if it has two letters, which
// are too few for other affixes: hpku. One of three letters may be any part of a word.
func (fi Finder) owned(word string) (Reading, bool) {
	for _, clitic := range informalClitics[1:] {
		rest, ok := strings.CutSuffix(word, clitic)
		if e, listed := fi.everyday(rest); ok && listed && (len(rest) > minBase || len(rest) < minBase && e.noun) {
			r := fi.irregular(e.root, []byte(rest))
			r.End = len(word)
			if fi.Affixes {
				r.Affixes = append(r.Affixes, Affix{Form: "-" + clitic, Kind: Clitic})
			}
			return r, true
		}
	}
	return Reading{}, false
}
