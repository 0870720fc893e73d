package stem

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
				if rest, ok := strings.CutSuffix(rest, suffix); ok && len(rest) >= 3 {
					bases(rest, form{suffix: suffix, clitic: clitic, particle: particle}, yield)
				}
			}
		}
	}
}

func bases(word string, f form, yield func(form)) {
	for _, p := range informalPrefixes {
		rest, ok := strings.CutPrefix(word, p.form)
		if !ok || len(rest) < 2 {
			continue
		}
		for _, drop := range p.drops {
			f.prefix, f.drop, f.base = p.form, drop, drop+rest
			yield(f)
		}
	}
}

// What an affix, and what a change of sound, takes off the weight of a reading.
const (
	affixWeight = 10
	soundWeight = 10
)

// weigh finds the root that the base stands for, and the weight to compare the
// reading by. It returns false if there is no root.
func (f *form) weigh(fi finder) bool {
	f.weight = -1
	for _, s := range spellings(f.base) {
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

// weight returns the root of base, as the lexicon or the list of everyday words
// has it, and how good it is: the levels of its family and frequency, and its
// length; -1 if it is none.
func (fi finder) weight(base string) (string, int) {
	if root, ok := everyday()[base]; ok { // temenan, ngeliatin
		_, n := fi.lexical(base)
		_, m := fi.lexical(root)
		return root, max(n, m, 8*len(base))
	}
	return fi.lexical(base)
}

// lexical is weight for the lexicon alone.
func (fi finder) lexical(base string) (string, int) {
	if len(base) < 3 {
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

// spellings lists the formal bases that base may stand for, with up to two of
// the changes of sound.
func spellings(base string) []spelling {
	list := []spelling{{base, 0}}
	for i := 0; i < len(list) && list[i].changes < 2; i++ {
		s := list[i]
		sounds(s.base, func(b string) { list = append(list, spelling{b, s.changes + 1}) })
	}
	return list
}

// sounds yields what base may come from by one change of sound.
func sounds(base string, yield func(string)) {
	n := len(base)
	if at := strings.LastIndexByte(base, 'e'); at > 0 && at < n-1 && syllables([]byte(base[at:])) == 1 {
		yield(base[:at] + "a" + base[at+1:]) // e for a in the last syllable: dateng
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
	if i := strings.LastIndex(base, "ae"); i > 0 { // ae for ai: laen, baek
		yield(base[:i] + "ai" + base[i+2:])
	}
	if i := strings.LastIndex(base, "ao"); i > 0 { // ao for au: taon
		yield(base[:i] + "au" + base[i+2:])
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
