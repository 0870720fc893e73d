package morph

import "bytes"

// loanEnds are the ends of loans that Indonesian takes over whole (TBBBI 7.2,
// Pedoman Umum Pembentukan Istilah). Hardly a native root of seven letters does.
var loanEnds = []string{"asi", "isi", "usi", "itas", "isir", "inir"}

// loanPrefixes are the prefixes before loans, with the letters that may come
// first behind them; di- is not taken off before two consonants, nor where loans
// of their own begin so, diskresi, disartikulasi, diagonalisasi, teritorialitas.
// The first letter of an unknown loan is not swallowed.
var loanPrefixes = []struct{ form, first string }{
	{"ber", "aeioubcdfghjklmnpqstvwyz"},
	{"ter", "aoubcdfghjklnpqstvwyz"}, // not terminasi
	{"mem", "bfpv"},
	{"men", "cdjtsz"},
	{"meng", "aeiougkh"},
	{"di", "eioubcdfghjklmnpqrtvwyz"},
}

// minLoan is the least length of an unknown loan behind a prefix.
const minLoan = 7

// loan reads an unknown word that ends like a loan: only the prefix of a verb
// comes off: terinstitusionalisasi, mengkuantisasi. What is left is read in turn, so
// that the root is its own root.
func (fi Finder) loan(w []byte) Reading {
	r := Reading{End: len(w)}
	for _, p := range loanPrefixes {
		n := len(p.form)
		if len(w) < n+minLoan || string(w[:n]) != p.form || bytes.IndexByte([]byte(p.first), w[n]) < 0 || !endsLikeLoan(w) {
			continue
		}
		if p.form == "di" && !isVowel(w[n]) && !isVowel(w[n+1]) {
			continue
		}
		r = fi.plain(w[n:]).within(n) // terkardusi
		if fi.Affixes {
			r.Affixes = append(r.Affixes, Affix{Form: p.form + "-", Kind: Prefix})
		}
		break
	}
	return r
}

func endsLikeLoan(w []byte) bool {
	for _, end := range loanEnds {
		if bytes.HasSuffix(w, []byte(end)) {
			return true
		}
	}
	return false
}
