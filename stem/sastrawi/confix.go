package sastrawi

// bufferSize is the length of words up to which stemming needs no memory but
// the stack.
const bufferSize = 64

// wordRoom is how many bytes of a buffer follow a word, for wordkey.OfBuffer.
const wordRoom = 8

// root finds the root of a word that is not hyphenated, by the algorithm of
// Sastrawi: Nazief and Adriani 1996, confix stripping (Asian 2007), enhanced
// confix stripping (Arifin et al. 2009) and the corpus-based variant (Tahitoe
// and Purwitasari 2010). The numbers of the steps are Sastrawi's. It leaves
// word as it is.
func (d Dictionary) root(word []byte) (root string, ok bool) {
	if root, ok = find(d, word); ok { // step 1
		return root, true
	}
	return d.derived(word)
}

// derived is root for a word that is not in the dictionary.
func (d Dictionary) derived(word []byte) (root string, ok bool) {
	// In PHP a word of three letters or fewer is not left alone: it stops every
	// pass over the rules after the first rule.
	var p prefixer
	p.dictionary, p.short = d, len(word) <= 3
	first := prefixesFirst(word)
	var cuts [suffixKinds]cut
	if first {
		rest, root, ok := p.strip(word, true) // steps 4 and 5
		if !ok {
			_, root, ok = d.cutSuffixes(rest, p.short, &cuts) // steps 2 and 3
		}
		p.undo(word)
		if ok {
			return root, true
		}
	}
	count, root, ok := d.cutSuffixes(word, p.short, &cuts) // steps 2 and 3
	if ok {
		return root, true
	}
	rest := word
	if count > 0 {
		rest = word[:cuts[count-1].after]
	}
	if count > 0 || !first { // else strip has had this very word
		if root, ok = p.try(rest, true); ok { // steps 4 and 5
			return root, true
		}
	}
	return p.restore(word, cuts[:count], first)
}

// cutSuffixes takes one suffix of each kind off word until what remains is in
// the dictionary. It stores what it took in cuts and returns how many.
func (d Dictionary) cutSuffixes(word []byte, short bool, cuts *[suffixKinds]cut) (count int, root string, ok bool) {
	end := len(word)
	for kind := range suffixKinds {
		if after := cutSuffix(kind, word[:end]); after < end {
			cuts[count] = cut{end, after}
			count++
			end = after
			if root, ok = find(d, word[:end]); ok {
				return count, root, true
			}
		}
		if short {
			break
		}
	}
	return count, "", false
}

// restore is the loop of enhanced confix stripping that puts the suffixes back
// one after the other, the last one that was taken first, and tries the
// prefixes again (pengembalian akhiran); -kan first comes back as -k. A word
// that was tried whole before need not be tried again.
func (p *prefixer) restore(word []byte, cuts []cut, triedWhole bool) (root string, ok bool) {
	for i := len(cuts) - 1; i >= 0; i-- {
		c := cuts[i]
		if string(word[c.after:c.before]) == "kan" {
			if root, ok = p.try(word[:c.after+1], false); ok {
				return root, true
			}
		}
		if c.before == len(word) && triedWhole {
			continue
		}
		if root, ok = p.try(word[:c.before], true); ok {
			return root, true
		}
	}
	return "", false
}

// prefixer takes prefixes off. It works in the word itself and remembers the
// letters that it overwrites.
type prefixer struct {
	dictionary Dictionary
	short      bool // the whole word has at most three letters
	edits      [prefixPasses]edit
	count      int // of edits
}

// prefixPasses is the number of prefixes that are taken off at most.
const prefixPasses = 3

// edit is the letter that was at a place of a word, counted from its end, as
// the beginning moves.
type edit struct {
	fromEnd int32
	letter  byte
}

// try is strip for those who only want the root: it leaves word as it is.
func (p *prefixer) try(word []byte, unknown bool) (root string, ok bool) {
	if unknown && !mayHavePrefix(word) {
		return "", false
	}
	_, root, ok = p.strip(word, unknown)
	p.undo(word)
	return root, ok
}

// undo makes word what it was before strip.
func (p *prefixer) undo(word []byte) {
	for p.count > 0 {
		p.count--
		e := p.edits[p.count]
		word[len(word)-int(e.fromEnd)] = e.letter
	}
}

// strip takes up to three prefixes off until what remains is in the
// dictionary, else it returns what remains. unknown says that word itself is
// known to be in no dictionary. What remains is a part of word, in which
// letters have changed until undo is called.
func (p *prefixer) strip(word []byte, unknown bool) (rest []byte, root string, ok bool) {
	rest = word
	for range prefixPasses {
		if cutPlainPrefix(rest) > 0 {
			rest, unknown = rest[2:], true
			if root, ok = find(p.dictionary, rest); ok {
				return rest, root, true
			}
			continue
		}
		if !unknown {
			if root, ok = find(p.dictionary, rest); ok {
				return rest, root, true
			}
			unknown = true
		}
		if p.short {
			break
		}
		n, root := p.disambiguate(rest)
		rest = rest[n:]
		if root != "" {
			return rest, root, true
		}
		if n == 0 {
			break // and so it would go again
		}
	}
	return rest, "", false
}

// cutPlainPrefix returns the length of a prefix that has but one form, di-, ke-
// or se- (Asian 2007, page 61), or 0.
func cutPlainPrefix(word []byte) int {
	if len(word) >= 2 {
		switch string(word[:2]) {
		case "di", "ke", "se":
			return 2
		}
	}
	return 0
}

// disambiguate carries out the first group of rules that matches. It returns
// how many letters of word go at the beginning, and the root if what remains
// is one.
func (p *prefixer) disambiguate(word []byte) (n int, root string) {
	rules, more, infixes := rulesFor(word)
	if n, root = p.firstOf(rules, word); n > 0 {
		return n, root
	}
	if n, root = p.firstOf(more, word); n > 0 {
		return n, root
	}
	return p.firstOf(infixes, word)
}

func (p *prefixer) firstOf(groups [][]rule, word []byte) (n int, root string) {
	for _, group := range groups {
		if n, root = p.variants(group, word); n > 0 {
			return n, root
		}
	}
	return 0, ""
}

// variants tries the rules of one group. The result of the first that leads to
// a root counts, else that of the last rule; if that one does not match, the
// word stays as it is.
func (p *prefixer) variants(group []rule, word []byte) (n int, root string) {
	for i := range group {
		r := &group[i]
		n = 0
		if r.cut == 0 || !r.matches(word, 2) {
			continue
		}
		before := word[r.cut-1]
		n = r.apply(word)
		root, ok := find(p.dictionary, word[n:])
		if r.put != 0 {
			if !ok && i < len(group)-1 {
				word[n] = before
				continue
			}
			p.edits[p.count] = edit{int32(len(word) - n), before}
			p.count++
		}
		if ok {
			return n, root
		}
	}
	return n, ""
}
