package main

import (
	"strings"
	"unicode/utf8"
)

// lexicalised words hold a clitic that is no word of its own any more and are
// not in every list of roots. Of the conjunctions that EYD V (II.B, particles)
// writes solid these are the ones the treebanks keep whole; they split
// ataupun, bagaimanapun and meskipun.
var lexicalised = []string{
	"adalah", "adapun", "antah-berantah", "biarpun", "kalaupun", "makanya", "maupun",
	"sekalipun", "seolah-olah", "sungguhpun", "walaupun",
}

// enclitics but -tah, which SplitClitics takes off interrogatives only.
var enclitics = []string{"nya", "lah", "kah", "pun", "ku", "mu"}

// minFamily is the fewest derived words of a root whose forms with a prefix are
// listed even though they were not met.
const minFamily = 6

// wholes returns the words met and the roots that are whole, and what the
// roots give with a prefix.
func (c *corpus) wholes() []string {
	var list []string
	for w, n := range c.words {
		if n.lower+n.capital >= 2 && c.whole(w) {
			list = append(list, w)
		}
	}
	for w, size := range c.roots {
		if !c.whole(w) {
			continue
		}
		list = append(list, w)
		if size < minFamily || len(w) < 4 {
			continue
		}
		for _, form := range prefixed(w) {
			if c.whole(form) {
				list = append(list, form)
			}
		}
	}
	return list
}

// whole reports that w ends like a word with an enclitic and is none.
func (c *corpus) whole(w string) bool {
	for _, e := range enclitics {
		rest, ok := strings.CutSuffix(w, e)
		if !ok || rest == "" {
			continue
		}
		n, r := c.met(w), c.met(rest)
		met := n.lower + n.capital
		root := c.derived(w, 2)
		switch {
		case root != w && c.hosts(rest, e, met, root):
			return false
		case len(rest) < 3, root != "":
			return true
		case n.capital > 2*n.lower && n.capital > 2: // a name; but Alkitab + nya, Tuhan + ku
			if e == "nya" {
				return r.lower+r.capital < met
			}
			return c.roots[rest] == 0 || r.lower > r.capital || r.capital < 3*met
		case e == "nya":
			total := r.lower + r.capital
			// The confix of seutuhnya and selebihnya makes adverbs, but setiba + nya.
			of, confix := strings.CutPrefix(rest, "se")
			return total == 0 && met >= 20 || confix && c.roots[of] > 0 && met > 5*total
		case c.inflected(rest): // nasihati + lah
			return false
		}
		return r.lower == 0 || r.lower < met/8
	}
	return false
}

// hosts reports that a word met so many times is rest, a root, and the clitic
// e. There may be another root with a prefix, which is met less often then:
// dia + lah against di- + alah, penting + kah against pen- + tingkah. Nouns and
// verbs take -nya more often than -ku and -mu, which keeps memangku (pangku)
// from memang.
func (c *corpus) hosts(rest, e string, met int, root string) bool {
	if c.roots[rest] == 0 {
		return false
	}
	r := c.met(rest).lower
	if nya := c.met(rest + "nya"); (e == "ku" || e == "mu") && root != "" && nya.lower+nya.capital < met {
		return false
	}
	if root == "" {
		return r > 20*met
	}
	return r > 2*met && r > c.met(root).lower
}

// names returns the names that end like a word with an enclitic which is one in
// lower case: Lukaku, but lukaku. They are kept whole with their capital only.
func (c *corpus) names() []string {
	var list []string
	for w, n := range c.words {
		if n.capital < 5 || n.capital <= 10*n.lower || w[0] >= utf8.RuneSelf || c.whole(w) {
			continue
		}
		for _, e := range enclitics[1:] {
			rest, ok := strings.CutSuffix(w, e)
			if r := c.met(rest); ok && r.lower > r.capital {
				list = append(list, strings.ToUpper(w[:1])+w[1:])
			}
		}
	}
	return list
}
