package main

import (
	"slices"
	"strings"
)

// passives returns what di- is met with, often or with meN- as well, no root
// among the results of ku- and kau-.
func (c *corpus) passives() []string {
	var list []string
	for w, n := range c.words {
		v, ok := strings.CutPrefix(w, "di")
		if !ok || len(v) < 3 || n.lower < 2 || n.lower < 5 && c.met("me"+nasalised(v)).lower < 2 || c.roots[w] > 0 || n.capital > n.lower {
			continue
		}
		ku, base := c.words["ku"+v], c.words[v]
		if c.roots["ku"+v] > 0 || c.derived("ku"+strings.TrimSuffix(strings.TrimSuffix(v, "kan"), "i"), 0) != "" || base == nil && c.roots[strings.TrimSuffix(v, "kan")] == 0 && c.roots[strings.TrimSuffix(v, "i")] == 0 {
			continue
		}
		// A form that is met far more often than di- with the same verb is
		// another word (kuota).
		if ku != nil && ku.lower+ku.capital > 2*n.lower {
			continue
		}
		for _, e := range enclitics {
			if strings.HasSuffix(v, e) && c.roots[v] == 0 {
				v = ""
			}
		}
		if v != "" {
			list = append(list, v)
		}
	}
	return list
}

// pronouns are the personal ones that a subject may be (Alwi et al.).
var pronouns = []string{"aku", "saya", "kami", "kita", "kamu", "engkau", "kau", "ia", "dia", "mereka"}

// predicates returns the roots that stand behind a personal pronoun often
// enough to be verbs without a prefix or adverbs in front of one (tahu, ingin,
// bisa), which take ku- and kau- though di- is not met with them. The suffix -kan
// stands there where a line was broken.
func (c *corpus) predicates() []string {
	var list []string
	for w, n := range c.subject {
		if n < 10 || len(w) < 3 || 100*n < 3*c.met(w).lower || slices.Contains(enclitics, w) || w == "kan" {
			continue
		}
		if ku := c.met("ku" + w); c.roots["ku"+w] == 0 && c.roots["kau"+w] == 0 && ku.lower+ku.capital <= c.met(w).lower {
			list = append(list, w)
		}
	}
	return list
}
