package morph

import (
	"bytes"
	"slices"
)

// suffix is a derivational suffix.
type suffix uint8

const (
	noSuffix suffix = iota
	sufKan
	sufI
	sufAn
	sufWi // adjectives of nouns in -a: duniawi, surgawi
	numSuffixes
)

// clitic is a possessive or object pronoun at the end of a word.
type clitic uint8

const (
	noClitic clitic = iota
	cliNya
	cliKu
	cliMu
	numClitics
)

// particle is one of the particles written as part of the word before them.
type particle uint8

const (
	noParticle particle = iota
	parLah
	parKah
	parTah
	parPun
	numParticles
)

var (
	suffixForms   = [numSuffixes]string{sufKan: "kan", sufI: "i", sufAn: "an", sufWi: "wi"}
	cliticForms   = [numClitics]string{cliNya: "nya", cliKu: "ku", cliMu: "mu"}
	particleForms = [numParticles]string{parLah: "lah", parKah: "kah", parTah: "tah", parPun: "pun"}
)

// IsClitics reports whether end is a clitic, a particle or both in this order,
// with a hyphen in front or without, and no more.
func IsClitics(end []byte) bool {
	end = bytes.TrimPrefix(end, []byte("-"))
	for _, c := range cliticForms {
		rest, ok := bytes.CutPrefix(end, []byte(c))
		if ok && slices.ContainsFunc(particleForms[:], func(p string) bool { return p == string(rest) }) {
			return len(end) > 0
		}
	}
	return false
}

// back is a way to take endings off a word: what remains ends before byte end.
type back struct {
	end      uint8
	suffix   suffix
	clitic   clitic
	particle particle
}

// backs collects the ways to take endings off a word: with a particle or
// without, with a clitic or without, with -i, -an or none, or -wi or -kan, too.
type backs struct {
	list [12]back
	n    int
}

// find fills bs for the word w, the shortest remainder first.
func (bs *backs) find(w []byte) {
	bs.n = 0
	bs.clitics(w, back{end: uint8(len(w))})
	if len(w) > 4 {
		end := uint8(len(w) - 3)
		switch string(w[end:]) {
		case "lah":
			bs.clitics(w, back{end: end, particle: parLah})
		case "kah":
			bs.clitics(w, back{end: end, particle: parKah})
		case "tah":
			bs.clitics(w, back{end: end, particle: parTah})
		case "pun":
			bs.clitics(w, back{end: end, particle: parPun})
		}
	}
	// Insertion sort by end: a handful of elements, nearly in order.
	for i := 1; i < bs.n; i++ {
		for j := i; j > 0 && bs.list[j].end < bs.list[j-1].end; j-- {
			bs.list[j], bs.list[j-1] = bs.list[j-1], bs.list[j]
		}
	}
}

func (bs *backs) clitics(w []byte, b back) {
	bs.suffixes(w, b)
	if b.end < 4 {
		return
	}
	switch string(w[b.end-2 : b.end]) {
	case "ya":
		if b.end > 4 && w[b.end-3] == 'n' {
			b.end -= 3
			b.clitic = cliNya
			bs.suffixes(w, b)
		}
	case "ku":
		b.end -= 2
		b.clitic = cliKu
		bs.suffixes(w, b)
	case "mu":
		b.end -= 2
		b.clitic = cliMu
		bs.suffixes(w, b)
	}
}

func (bs *backs) suffixes(w []byte, b back) {
	bs.add(b)
	if b.end < 3 {
		return
	}
	switch w[b.end-1] {
	case 'i':
		b.end--
		b.suffix = sufI
		bs.add(b)
		if b.end > 3 && w[b.end-1] == 'w' && w[b.end-2] == 'a' {
			b.end--
			b.suffix = sufWi
			bs.add(b)
		}
	case 'n':
		if w[b.end-2] != 'a' {
			return
		}
		b.end -= 2
		b.suffix = sufAn
		bs.add(b)
		if b.end > 2 && w[b.end-1] == 'k' {
			b.end--
			b.suffix = sufKan
			bs.add(b)
		}
	}
}

func (bs *backs) add(b back) {
	if bs.n < len(bs.list) {
		bs.list[bs.n] = b
		bs.n++
	}
}
