package morph

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

// form is one way to read an informal word: a base as it is spelt, the affixes
// around it, and the root that the base stands for.
type form struct {
	base, prefix, drop       string // base begins with drop, which the prefix took the place of
	suffix, clitic, particle string
	root                     string
	weight                   int
}

// forms yields the ways to take informal affixes off word.
func forms(word string, yield func(form)) {
	for _, particle := range informalParticles {
		rest, ok := strings.CutSuffix(word, particle)
		if !ok {
			continue
		}
		for _, clitic := range informalClitics {
			rest, ok := strings.CutSuffix(rest, clitic)
			if !ok {
				continue
			}
			for _, suffix := range informalSuffixes {
				if rest, ok := strings.CutSuffix(rest, suffix); ok && len(rest) >= minBase && !(suffix != "" && open(rest)) {
					bases(rest, form{suffix: suffix, clitic: clitic, particle: particle}, yield)
				}
			}
		}
	}
}

// open reports whether word is a cluster and a vowel, as no base of everyday
// speech is: tra, bra.
func open(word string) bool {
	return len(word) == minBase && !isVowel(word[0]) && !isVowel(word[1])
}

// minBase is the length of the shortest base, in bytes. One whose first letter
// is swallowed is longer: before one syllable N- is nge-.
const minBase = 3

// bases yields the ways to take a prefix off word, as f with a base.
func bases(word string, f form, yield func(form)) {
	for _, p := range informalPrefixes {
		rest, ok := strings.CutPrefix(word, p.form)
		if !ok || len(rest) < minBase {
			continue
		}
		for _, drop := range p.drops {
			if drop == "" && p.before != "" && strings.IndexByte(p.before, rest[0]) < 0 {
				continue
			}
			f.prefix, f.drop, f.base = p.form, drop, drop+rest
			yield(f)
		}
	}
}

// What an affix, and what a change of sound, takes off the weight of a reading,
// and what a base of the list of everyday words adds, which may hold an affix.
const (
	affixWeight  = 10
	soundWeight  = 10
	listedWeight = 20
)

// weigh finds the root that the base stands for, and the weight to compare the
// reading by. It returns false if there is no root.
func (f *form) weigh(fi Finder) bool {
	f.weight = -1
	for _, s := range spellings(f.base, f.maxChanges()) {
		if root, n := fi.weight(s.base); n >= 0 && n-s.changes*soundWeight > f.weight {
			f.root, f.weight = root, n-s.changes*soundWeight
		}
	}
	if f.weight < 0 {
		return false
	}
	for _, a := range []string{f.prefix, f.suffix, f.clitic, f.particle} {
		if a != "" {
			f.weight -= affixWeight
		}
	}
	return true
}

// shortBase is the length of a base, in bytes, up to which two changes of sound
// turn it into any word: miko into pikau.
const shortBase = 4

// maxChanges returns how many changes of sound may lie between the base and its
// root. In a short base a swallowed letter is one of them, and the shortest have
// none.
func (f *form) maxChanges() int {
	switch n := len(f.base); {
	case n > shortBase:
		return 2
	case n > minBase && f.drop == "":
		return 1
	}
	return 0
}

// weight returns the root of base, as the lexicon or the list of everyday words
// has it, and how good it is: the levels of its family and frequency, and its
// length; -1 if it is none.
func (fi Finder) weight(base string) (string, int) {
	if root, ok := everyday()[base]; ok { // temenan, ngeliatin
		if clipped(base, root) {
			return "", -1
		}
		_, n := fi.lexical(base)
		_, m := fi.lexical(root)
		return root, max(n, m, 8*len(base)) + listedWeight
	}
	return fi.lexical(base)
}

// clipped reports whether base is a short form that lacks the beginning of root,
// and so takes no affixes: dah of sudah, but not tau of tahu.
func clipped(base, root string) bool {
	return len(base) <= minBase && len(root) > len(base)+1 && base[0] != root[0]
}

// lexical is weight for the lexicon alone.
func (fi Finder) lexical(base string) (string, int) {
	if len(base) < minBase {
		return "", -1
	}
	switch e, root := fi.entry(base); {
	case e.Flags&lextable.Form != 0:
		return root, 16 * len(base)
	case e.Flags&lextable.Root != 0:
		return root, int(e.Family) + int(e.Freq) + 8*len(base)
	}
	return "", -1
}

// affixes lists the affixes of f, from the root outwards.
func (f *form) affixes() []Affix {
	var list []Affix
	if f.base != f.root {
		list = append(list, Affix{Form: f.base, Kind: Irregular})
	}
	if f.suffix != "" {
		list = append(list, Affix{Form: "-" + f.suffix, Kind: Suffix})
	}
	if f.prefix != "" {
		list = append(list, Affix{Form: f.prefix + "-", Kind: Prefix, Drop: f.drop})
	}
	if f.clitic != "" {
		list = append(list, Affix{Form: "-" + f.clitic, Kind: Clitic})
	}
	if f.particle != "" {
		list = append(list, Affix{Form: "-" + f.particle, Kind: Particle})
	}
	return list
}

// spelling is a formal base that an everyday one may stand for, and how many
// changes of sound lie between them.
type spelling struct {
	base    string
	changes int
}

// spellings lists the formal bases that base may stand for, with up to most
// changes of sound.
func spellings(base string, most int) []spelling {
	list := []spelling{{base, 0}}
	for i := 0; i < len(list) && list[i].changes < most; i++ {
		s := list[i]
		sounds(s.base, func(b string) { list = append(list, spelling{b, s.changes + 1}) })
	}
	return list
}

// sounds yields what base may come from by one change of sound.
func sounds(base string, yield func(string)) {
	n := len(base)
	if at := strings.LastIndexByte(base, 'e'); at > 0 && at < n-1 && syllables([]byte(base[at:])) == 1 && syllables([]byte(base[:at])) > 0 {
		yield(base[:at] + "a" + base[at+1:]) // e for a in the last syllable of several: dateng
	}
	switch base[n-1] {
	case 'e': // ai: rame, sampe
		yield(base[:n-1] + "ai")
	case 'o': // au: ijo, pulo
		yield(base[:n-1] + "au")
	}
	if isVowel(base[0]) { // a lost h: ujan, idup
		yield("h" + base)
	}
	if i := strings.LastIndex(base, "ae"); i > 0 { // ae for ai and ahi: laen, paet
		yield(base[:i] + "ai" + base[i+2:])
		yield(base[:i] + "ahi" + base[i+2:])
	}
	if i := strings.LastIndex(base, "ao"); i > 0 { // ao for au and ahu: daon, taon
		yield(base[:i] + "au" + base[i+2:])
		yield(base[:i] + "ahu" + base[i+2:])
	}
	for i := 1; i < n; i++ { // liat, taun
		if isVowel(base[i-1]) && isVowel(base[i]) && base[i-1] != base[i] {
			yield(base[:i] + "h" + base[i:])
		}
	}
	if n > 2 && !isVowel(base[0]) && !isVowel(base[1]) { // a lost e: trus, slalu
		yield(base[:1] + "e" + base[1:])
	}
}
