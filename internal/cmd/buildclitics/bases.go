package main

import "strings"

// bases returns the words that clitics are met behind in lower case, of those
// that are shaped like the beginning of a name: short, or ending in a vowel
// (Nabi-lah, Haru-ku) or in the l of -llah (Abdul-lah).
func (c *corpus) bases() []string {
	var list []string
	for w, n := range c.words {
		shaped := len(w) < 5 || strings.ContainsAny(w[len(w)-1:], "aeioul")
		if !shaped || n.lower <= n.capital || c.derived(w, 2) == "" && !c.inflected(w) {
			continue
		}
		nya, others := 0, 0
		for _, e := range enclitics {
			switch {
			case c.whole(w + e):
			case e == "nya":
				nya = c.met(w + e).lower
			default:
				others += c.met(w + e).lower
			}
		}
		if others >= 2 || nya >= 3 {
			list = append(list, w)
		}
	}
	return list
}
