package morph

import (
	_ "embed" // for the everyday words
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Informal forms are read when no formal reading has a known root. The affixes
// and the changes of sound are those that descriptions of colloquial Jakarta
// Indonesian list (Sneddon 2006, Colloquial Jakartan Indonesian, chapters 1 and
// 2).

//go:embed informal.txt
var informalData string

// everyday returns the everyday words and spellings with their roots.
var everyday = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(informalData) {
		_, words, ok := strings.Cut(line, ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for word := range strings.FieldsSeq(words) {
			form, root, ok := strings.Cut(word, "=")
			if !ok {
				root = form
			}
			m[form] = root
		}
	}
	return m
})

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

// The endings: -in is -i and -kan.
var (
	informalSuffixes  = []string{"", "in", "an", "i", "kan"}
	informalClitics   = []string{"", "nya", "ku", "mu"}
	informalParticles = []string{"", "lah", "kah"}
)

// colloquial reads w, which may be informal.
func (fi Finder) colloquial(w []byte) Reading {
	if root, ok := everyday()[string(w)]; ok {
		return fi.irregular(root, w)
	}
	r := fi.formal(w)
	if !r.Known {
		if r, ok := fi.slang(w); ok {
			return r
		}
		return fi.guess(w)
	}
	if r.Root == "" && r.End-r.Start == len(w) {
		if r, ok := fi.bareNasal(w); ok {
			return r
		}
		return r
	}
	word := r.rootIn(w)
	if root, ok := everyday()[word]; ok && root != word { // temenan, ginian
		r.Root = root
		if fi.Affixes {
			r.Affixes = append([]Affix{{Form: word, Kind: Irregular}}, r.Affixes...)
		}
	}
	return r
}

// smallFamily and largerFamily are the levels of the family of a root, and how
// much larger that of another must be, for the first to be the second with a
// bare nasal.
const (
	smallFamily  = 2 * lextable.FamilyScale
	largerFamily = 3 * lextable.FamilyScale
)

// bareNasal reads w, a root that the counts know because it is common in
// quotations, as one with N-: nangis from tangis.
func (fi Finder) bareNasal(w []byte) (Reading, bool) {
	own := fi.family(string(w))
	if own < 0 || own > smallFamily { // no root, but an exception, as names are
		return Reading{}, false
	}
	best, top := form{}, own+largerFamily
	bases(string(w), form{}, func(f form) {
		if n := fi.family(f.base); f.drop != "" && n >= top {
			best, top = f, n
		}
	})
	best.root = best.base
	r := Reading{End: len(w), Root: best.root, Known: true}
	if fi.Affixes {
		r.Affixes = best.affixes()
	}
	return r, best.root != ""
}

// family returns the level of the family of the root w, a negative number if it
// is none.
func (fi Finder) family(w string) int {
	if e, _ := fi.entry(w); e.Flags&lextable.Root != 0 {
		return int(e.Family)
	}
	return -1
}

// entry returns the entry of w in the lexicon, an empty one if there is none,
// and the root of w if it is a root or an exception.
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
	if e.Flags&lextable.Form != 0 {
		return e, t.Target(rec)
	}
	return e, w
}

// slang reads w as an informal form, and reports whether it could.
func (fi Finder) slang(w []byte) (Reading, bool) {
	word := string(w)
	if short := squeeze(word); short != word {
		r := fi.plain([]byte(short))
		return fi.irregular(r.rootOf(short), w), r.Known
	}
	if r, ok := fi.twice(word); ok {
		return r, true
	}
	best, found := form{}, false
	forms(word, func(f form) {
		if f.weigh(fi) && (!found || f.weight > best.weight) {
			best, found = f, true
		}
	})
	if !found {
		return fi.voiced(word)
	}
	r := Reading{End: len(w), Root: best.root, Known: true}
	if fi.Affixes {
		r.Affixes = best.affixes()
	}
	return r, true
}

// squeeze takes the repetitions off a last letter that is drawn out: ajaa,
// lamaaa.
func squeeze(word string) string {
	for n := len(word); n > 2 && word[n-1] == word[n-2]; n = len(word) {
		word = word[:n-1]
	}
	return word
}

// voiced reads a word in -in with the prefixes of formal speech: dipermainin is
// dipermainkan.
func (fi Finder) voiced(word string) (Reading, bool) {
	i := strings.LastIndex(word, "in")
	if i < 4 {
		return Reading{}, false
	}
	for _, suffix := range []string{"kan", "i"} {
		r := fi.formal([]byte(word[:i] + suffix + word[i+2:]))
		if !r.Known || r.End > i {
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

// twice reads the 2 of chats, which says that what stands before it is
// repeated: orang2, jalan2nya.
func (fi Finder) twice(word string) (Reading, bool) {
	base, end, ok := strings.Cut(word, "2")
	if !ok || len(base) < 3 || end != "" && end != "nya" && end != "an" {
		return Reading{}, false
	}
	r := fi.plain([]byte(base))
	r.Root = r.rootOf(base)
	if fi.Affixes {
		r.Affixes = append(r.Affixes, Affix{Form: "2", Kind: Reduplication})
		switch end {
		case "nya":
			r.Affixes = append(r.Affixes, Affix{Form: "-nya", Kind: Clitic})
		case "an":
			r.Affixes = append(r.Affixes, Affix{Form: "-an", Kind: Suffix})
		}
	}
	return r, true
}
