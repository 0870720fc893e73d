package stem

import (
	_ "embed" // for the everyday spellings
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Informal forms are read when no formal reading has a known root. The affixes
// are those that descriptions of colloquial Jakarta Indonesian list (Sneddon
// 2006, Colloquial Jakartan Indonesian, chapter 2): a nasal without me-, nge-,
// ke- for ter-, -in for -i and -kan, and e for the a of a last syllable.

//go:embed lexdata/informal.txt
var informalData string

// everyday returns the everyday spellings with their roots.
var everyday = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(informalData) {
		form, root, ok := strings.Cut(strings.TrimSpace(line), " ")
		if ok && !strings.HasPrefix(line, "#") {
			m[form] = root
		}
	}
	return m
})

// informalFronts are the informal prefixes, and the letters of which the
// nasal may have taken the place.
var informalFronts = []struct {
	form   string
	stands []string
}{
	{"nge", []string{""}},
	{"ny", []string{"s", "c", "ny"}},
	{"ng", []string{"", "k", "ng", "h"}},
	{"n", []string{"t", "", "n"}},
	{"m", []string{"p", "", "m"}},
	{"ke", []string{""}},
	{"di", []string{""}},
	{"", []string{"", "h"}},
}

// informalBacks are the suffixes that may stand behind them.
var informalBacks = []string{"", "in", "an", "nya", "innya", "annya", "i", "kan", "ku", "mu", "lah", "kah"}

// slang reads w as an informal form, and reports whether it could.
func (fi finder) slang(w []byte) (reading, bool) {
	word := squeeze(string(w))
	if root, ok := everyday()[word]; ok {
		return fi.irregular(root, w), true
	}
	best, top := "", -1
	for _, back := range informalBacks {
		body, ok := strings.CutSuffix(word, back)
		if !ok || len(body) < 3 {
			continue
		}
		for _, front := range informalFronts {
			rest, ok := strings.CutPrefix(body, front.form)
			if !ok || len(rest) < 2 {
				continue
			}
			for _, letter := range front.stands {
				root, weight := fi.spelt(letter + rest)
				if weight > top {
					best, top = root, weight
				}
			}
		}
	}
	if top < 0 {
		return reading{}, false
	}
	return fi.irregular(best, w), true
}

// squeeze takes the repetitions off a last letter that is drawn out: ajaa,
// lamaaa.
func squeeze(word string) string {
	for n := len(word); n > 2 && word[n-1] == word[n-2]; n = len(word) {
		word = word[:n-1]
	}
	return word
}

// spelt returns the root that base is, as it stands or with an a for the e of
// its last syllable, and a weight to compare it by: -1 if it is none.
func (fi finder) spelt(base string) (string, int) {
	if root, ok := everyday()[base]; ok { // temenan, ngeliatin
		return root, max(fi.weight(base), fi.weight(root))
	}
	root, weight := base, fi.weight(base)
	if at := strings.LastIndexByte(base, 'e'); at > 0 {
		if other := base[:at] + "a" + base[at+1:]; fi.weight(other) > weight {
			root, weight = other, fi.weight(other)
		}
	}
	if open, ok := strings.CutSuffix(base, "e"); ok { // sampe, rame
		if other := open + "ai"; fi.weight(other) > weight {
			root, weight = other, fi.weight(other)
		}
	}
	return root, weight
}

// weight is how good a root base is: the sum of the levels of its family and
// frequency, and its length; -1 if it is none.
func (fi finder) weight(base string) int {
	var w word64
	if len(base) < 3 || !w.set(base) {
		return -1
	}
	t, rec := fi.lexicon.find(wordkey.Of(w.bytes()), w.bytes())
	if rec < 0 || t.Flags(rec)&lextable.Root == 0 {
		return -1
	}
	return int(t.Family(rec)) + int(t.Freq(rec)) + 8*len(base)
}

// irregular is the reading of w as a form of root that no rule explains.
func (fi finder) irregular(root string, w []byte) reading {
	r := reading{end: len(w), root: root, known: true}
	if fi.affixes && root != string(w) {
		r.affixes = []Affix{{Form: string(w), Kind: Irregular}}
	}
	return r
}
