package main

import "strings"

// inflected reports a root with a suffix, with or without prefixes.
func (c *corpus) inflected(w string) bool {
	for _, s := range []string{"kan", "an", "i"} {
		if rest, ok := strings.CutSuffix(w, s); ok && len(rest) >= 4 && c.derived(rest, 2) != "" {
			return true
		}
	}
	return false
}

var prefixes = []string{"ber", "be", "ter", "te", "di", "ke", "se", "per", "pe", "me", "mem", "men", "meng", "meny", "pem", "pen", "peng", "peny", "ku", "kau"}

// derived returns the root of a word that is one with at most n prefixes,
// nothing for others.
func (c *corpus) derived(w string, n int) string {
	if c.roots[w] > 0 {
		return w
	}
	if n == 0 {
		return ""
	}
	for _, p := range prefixes {
		rest, ok := strings.CutPrefix(w, p)
		if !ok {
			continue
		}
		if len(rest) >= 4 {
			if root := c.derived(rest, n-1); root != "" {
				return root
			}
		}
		// meN- and peN- take the place of the first letter of some roots.
		for first, nasal := range substituted {
			if root := string(first) + rest; len(root) >= 4 && p[1:] == "e"+nasal && c.roots[root] > 0 {
				return root
			}
		}
	}
	return ""
}

// substituted are the roots' first letters that meN- and peN- take the place
// of, with the nasal that stands there.
var substituted = map[byte]string{'p': "m", 't': "n", 'k': "ng", 's': "ny"}

// prefixed returns the words that a root gives with one prefix (Alwi et al.,
// Tata Bahasa Baku Bahasa Indonesia: morphophonemics of meN-, peN-, ber-, ter-
// and per-).
func prefixed(root string) []string {
	forms := []string{"di" + root, "se" + root}
	for _, p := range []string{"be", "te", "pe"} {
		if root[0] != 'r' {
			p += "r"
		}
		forms = append(forms, p+root)
	}
	return append(forms, "me"+nasalised(root), "pe"+nasalised(root))
}

// nasalised returns what is behind me- and pe- of a root with meN- and peN-.
func nasalised(root string) string {
	switch first := root[0]; first {
	case 'p', 't', 'k', 's':
		return substituted[first] + root[1:]
	case 'b', 'f', 'v':
		return "m" + root
	case 'c', 'd', 'j', 'z':
		return "n" + root
	case 'a', 'e', 'i', 'o', 'u', 'g', 'h', 'q', 'x':
		return "ng" + root
	}
	return root
}
