package morph

import (
	"bytes"
	"slices"
	"strings"
)

// Words as chats have them: with a letter drawn out, a 2 for what is repeated, and the
// negation written together with what it negates.

// squeeze takes the repetitions off a last letter that is drawn out: ajaa,
// lamaaa.
func squeeze(word string) string {
	for n := len(word); n > 2 && word[n-1] == word[n-2] && isLetter(word[n-1]); n = len(word) {
		word = word[:n-1]
	}
	return word
}

// drawn reports whether a word that ends in the last letter of short twice may be short,
// whose root is given, drawn out: root is no rare word, and with a consonant it is no loan,
// as those that texts have, are short, or are a word without it only by a sound that is lost
// (hall, glass): datengg has no more than another vowel.
func (fi Finder) drawn(short, root string) bool {
	if fi.listed(root) || fi.listed(short) {
		return true
	}
	if last := short[len(short)-1:]; !isVowel(last[0]) {
		e, _ := fi.entry(short + last)
		if e.Word != "" || len(short) <= minBase || len(short) != len(root) && !fi.formal([]byte(short)).Known {
			return false
		}
	}
	_, n := fi.lexical(root)
	return n >= leastWeight
}

// twice reads the 2 of chats, which says that what stands before it is
// repeated, with what may stand behind it: orang2, jalan2nya, dibesar2kan.
func (fi Finder) twice(word string) (Reading, bool) {
	base, end, ok := strings.Cut(word, "2")
	if !ok || len(base) < minBase || !isLetter(base[len(base)-1]) {
		return Reading{}, false
	}
	f, ok := behind(base, end)
	if !ok {
		return Reading{}, false
	}
	r := fi.plain([]byte(base))
	r.Root = r.rootOf(base)
	if fi.Affixes {
		r.Affixes = append(r.Affixes, Affix{Form: "2", Kind: Reduplication})
		r.Affixes = append(r.Affixes, f.affixes()...)
	}
	return r, true
}

// againIn reads a-b where b repeats a, or its end, with -in: nakut-nakutin,
// dijelek-jelekin.
func (fi Finder) againIn(a, b []byte) (Reading, bool) {
	i := bytes.LastIndex(b, []byte("in"))
	if !fi.Informal || i < minBase || !bytes.HasSuffix(a, b[:i]) {
		return Reading{}, false
	}
	f, ok := behind(string(b[:i]), string(b[i:]))
	if !ok || !f.in() {
		return Reading{}, false
	}
	r := fi.plain(a)
	if fi.Affixes {
		r.Affixes = append(r.Affixes, Affix{Form: "-" + string(b[:i]), Kind: Reduplication, Hyphen: true})
		r.Affixes = append(r.Affixes, f.affixes()...)
	}
	return r, r.Known
}

// behind reads end, which stands behind base, as endings: a form without a base.
func behind(base, end string) (form, bool) {
	for _, suffix := range informalSuffixes {
		rest, ok := strings.CutPrefix(end, suffix)
		if !ok || !stands(suffix, base) {
			continue
		}
		for _, clitic := range informalClitics {
			rest, ok := strings.CutPrefix(rest, clitic)
			if ok && slices.Contains(informalParticles, rest) {
				return form{suffix: suffix, clitic: clitic, particle: rest}, true
			}
		}
	}
	return form{}, false
}

// negations are the everyday words for no that are written together with what they negate,
// the longest first. Behind ga, which names and loans begin with, only the list of
// everyday words says so.
var negations = []string{"nggak", "ngga", "gak"}

// minNegated is the least length in bytes of what is negated.
const minNegated = 4

// listedNegation reads an everyday word that begins with ga for no and has ngga in its
// place: nggapapa, nggakada.
func (fi Finder) listedNegation(word string) (Reading, bool) {
	if !strings.HasPrefix(word, "ngga") {
		return Reading{}, false
	}
	e, ok := fi.everyday(word[len("ng"):])
	return fi.irregular(e.root, []byte(word)), ok
}

// negated reads a known word behind a negation: gakboleh, nggaknyambung. A short one leaves
// none to a shorter negation: nggakada is not ngga and kada.
func (fi Finder) negated(word string) (Reading, bool) {
	for _, no := range negations {
		rest, ok := strings.CutPrefix(word, no)
		switch {
		case !ok:
			continue
		case len(rest) < minNegated:
			return Reading{}, false
		}
		w := []byte(rest)
		if r := fi.colloquial(w); r.Known {
			return fi.irregular(r.rootIn(w), []byte(word)), true
		}
	}
	return Reading{}, false
}
