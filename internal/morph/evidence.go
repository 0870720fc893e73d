package morph

// evidence returns what it adds to the weight of f that formal texts have the word
// that f stands for, and that hardly any loan begins with nge-, ng- or ny- or ends in
// -in or -kan behind a long base, or takes off that many begin with m- and n-.
func (f *form) evidence() int {
	switch {
	case f.attested && !f.changed, f.prefix == "nge":
		return attestedWeight
	case f.long():
		return longWeight
	case f.nasal() && len(f.prefix) > 1:
		return nasalWeight
	case f.in() && len(f.base) > shortBase:
		return inWeight
	case f.nasal() && !f.attested && !f.in():
		return -loanWeight
	}
	return 0
}

// long reports whether f is a root of five letters or more with -in or -kan and without
// a prefix.
func (f *form) long() bool {
	return f.root == f.base && f.prefix == "" && len(f.base) > shortBase && (f.in() || f.caused())
}

// caused reports whether f is a long base with -kan, and with what may follow it. The
// formal reading, which wants a root with more of a family, may have refused it, but
// hardly a loan ends so: infakkanlah.
func (f *form) caused() bool {
	return f.suffix == "kan" && f.prefix == "" && len(f.base) > shortBase
}

// attests reports whether the lexicon has, as formal texts do, a word that f stands
// for: menulis for nulis, pengeluaran for ngeluaran, bawakan or membawa for bawain, terbawa
// for kebawa.
func (fi Finder) attests(f *form, root string) bool {
	for _, suffix := range formalSuffixes(f.suffix) {
		rest := root + suffix
		switch {
		case f.nasal():
			verb := active(root) + suffix
			if fi.derives(verb, root) || fi.derives("di"+rest, root) || fi.derives("ter"+rest, root) ||
				suffix == "an" && root == f.base && fi.derives("p"+verb[1:], root) {
				return true
			}
		case f.prefix == "ke":
			if fi.derives("ter"+rest, root) {
				return true
			}
		case f.prefix != "" || suffix != "":
			if fi.derives(f.prefix+rest, root) {
				return true
			}
		}
		if f.prefix == "" && f.suffix != "" && (fi.derives(active(root)+suffix, root) || fi.derives("di"+rest, root)) {
			return true
		}
	}
	return false
}

// formalSuffixes are the formal suffixes that an informal one stands for.
func formalSuffixes(suffix string) []string {
	switch suffix {
	case "in", "n":
		return []string{"kan", "i", ""}
	case "":
		return []string{"", "kan", "i"}
	}
	return []string{suffix}
}

// derives reports whether the lexicon has word as a form of root.
func (fi Finder) derives(word, root string) bool {
	_, r := fi.entry(word)
	return r == root
}

// short reports whether word has one syllable, as no diphthong but ai, au and oi has
// one.
func short(word string) bool {
	n := 0
	for i := range len(word) {
		if isVowel(word[i]) && (i == 0 || word[i] != 'i' && word[i] != 'u' || word[i-1] != 'a' && word[i-1] != 'o') {
			n++
		}
	}
	return n == 1
}

// active returns root with meN- (TBBBI 6.3.1).
func active(root string) string {
	if short(root) {
		return "menge" + root
	}
	switch root[0] {
	case 'b', 'f', 'v':
		return "mem" + root
	case 'p':
		return "mem" + root[1:]
	case 'c', 'd', 'j', 'z':
		return "men" + root
	case 't':
		return "men" + root[1:]
	case 's':
		return "meny" + root[1:]
	case 'k':
		return "meng" + root[1:]
	case 'a', 'e', 'i', 'o', 'u', 'g', 'h':
		return "meng" + root
	}
	return "me" + root
}
