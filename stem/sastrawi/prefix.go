package sastrawi

// The rules in Sastrawi's order. Rules that stand in one group are variants of
// one split: the first whose result is in the dictionary wins, else the last
// one counts, even if it does not match. The tables are those of one beginning
// of words: the rules of other tables cannot match there, so that the order of
// the tables does not matter. Above each group stands Sastrawi's rule number
// and where the rule comes from:
//
//	NA   Nazief and Adriani 1996
//	CS   Asian 2007, confix stripping
//	ECS  Arifin, Mahendra and Ciptaningtyas 2009, enhanced confix stripping
//	CC   Tahitoe and Purwitasari 2010, corpus-based (modified ECS)
//	S    Sastrawi's own
//
// There is neither rule 22 nor rule 33.

var berRules = [][]rule{
	// 1, NA: berV → ber-V | be-rV
	{{"1a", "berV", anything, 3, 0}, {"1b", "berV", anything, 2, 0}},
	// 2, NA: berCAP → ber-CAP where P ≠ er. NA also wants C ≠ r, Sastrawi does not.
	{{"2", "berCA", notER, 3, 0}},
	// 3, NA: berCAerV → ber-CAerV where C ≠ r
	{{"3", "berKAerV", anything, 3, 0}},
}

var beRules = [][]rule{
	// 4, NA: belajar → bel-ajar
	{{"4", "belajar", nothing, 3, 0}},
	// 5, NA: beC1erC2 → be-C1erC2 where C1 ≠ r. NA also wants C1 ≠ l.
	{{"5", "beKerC", anything, 2, 0}},
}

var terRules = [][]rule{
	// 6, NA: terV → ter-V | te-rV
	{{"6a", "terV", anything, 3, 0}, {"6b", "terV", anything, 2, 0}},
	// 7, NA: terCerV → ter-CerV where C ≠ r
	{{"7", "terKerV", anything, 3, 0}},
	// 8, NA: terCP → ter-CP where C ≠ r and P ≠ er
	{{"8", "terK", notER, 3, 0}},
	// 35, CS: terC1erC2 → ter-C1erC2 where C1 ≠ r, w, y, l, m, n
	{{"35", "terPerC", anything, 3, 0}},
}

var teRules = [][]rule{
	// 9, NA: teC1erC2 → te-C1erC2 where C1 ≠ r
	{{"9", "teKerC", anything, 2, 0}},
}

var meRules = [][]rule{
	// 10, NA: me{l|r|w|y}V → me-{l|r|w|y}V
	{{"10", "meLV", anything, 2, 0}},
}

var memRules = [][]rule{
	// 11, NA: mem{b|f|v} → mem-{b|f|v}
	{{"11", "memB", anything, 3, 0}},
	// 12, CS: mempe → mem-pe, for mempengaruhi. NA has mempe{r|l}.
	{{"12", "mempe", anything, 3, 0}},
	// 13, NA: memV → me-mV | me-pV. NA also has mem{rV}.
	{{"13a", "memV", anything, 2, 0}, {"13b", "memV", anything, 3, 'p'}},
	// 19, ECS: mempA → mem-pA where A ≠ e (memproteksi); NA has mempV. Sastrawi's rule lacks n, too.
	{{"19", "mempU", anything, 3, 0}},
}

var menRules = [][]rule{
	// 14, S: men{c|d|j|s|t|z} → men-{c|d|j|s|t|z}; NA lacks s (ECS: mensyukuri) and t (S: mentaati).
	{{"14", "menD", anything, 3, 0}},
	// 15, NA: menV → me-nV | me-tV
	{{"15a", "menV", anything, 2, 0}, {"15b", "menV", anything, 3, 't'}},
	// 16, CS: meng{g|h|q|k} → meng-{g|h|q|k}; NA lacks k (mengkritik).
	{{"16", "mengG", anything, 4, 0}},
	// 17, NA: mengV → meng-V | meng-kV; CC: menge- | me-ngV
	{
		{"17a", "mengV", anything, 4, 0}, {"17b", "mengV", anything, 4, 'k'},
		{"17c", "menge", anything, 5, 0}, {"17d", "mengV", anything, 2, 0},
	},
	// 18, CC: menyV → me-nyV (menyala); NA: meny-sV
	{{"18a", "menyV", anything, 2, 0}, {"18b", "menyV", anything, 4, 's'}},
}

var perRules = [][]rule{
	// 21, NA: perV → per-V | pe-rV
	{{"21a", "perV", anything, 3, 0}, {"21b", "perV", anything, 2, 0}},
	// 23, NA: perCAP → per-CAP where P ≠ er. NA also wants C ≠ r, Sastrawi does not.
	{{"23", "perCA", notER, 3, 0}},
	// 24, NA: perCAerV → per-CAerV where C ≠ r
	{{"24", "perKAerV", anything, 3, 0}},
}

var pemRules = [][]rule{
	// 25, NA: pem{b|f|v} → pem-{b|f|v}
	{{"25", "pemB", anything, 3, 0}},
	// 26, NA: pemV → pe-mV | pe-pV. NA also has pem{rV}.
	{{"26a", "pemV", anything, 2, 0}, {"26b", "pemV", anything, 3, 'p'}},
}

var penRules = [][]rule{
	// 27, S: pen{c|d|j|s|t|z} → pen-{c|d|j|s|t|z}; NA lacks s and t.
	{{"27", "penD", anything, 3, 0}},
	// 28, NA: penV → pe-nV | pe-tV
	{{"28a", "penV", anything, 2, 0}, {"28b", "penV", anything, 3, 't'}},
	// 29, ECS: pengC → peng-C; NA has peng{g|h|q}.
	{{"29", "pengC", anything, 4, 0}},
	// 30, NA: pengV → peng-V | peng-kV; ECS: penge-. Without the e the last
	// variant does not match, so a word that the others do not lead to a root
	// falls through to rule 34.
	{{"30a", "pengV", anything, 4, 0}, {"30b", "pengV", anything, 4, 'k'}, {"30c", "penge", anything, 5, 0}},
	// 31, CC: penyV → pe-nyV; NA: peny-sV
	{{"31a", "penyV", anything, 2, 0}, {"31b", "penyV", anything, 4, 's'}},
}

var pelRules = [][]rule{
	// 32, NA: pelajar → ajar, else pelV → pe-lV
	{{"32", "pelajar", nothing, 3, 0}},
	{{"32", "pelV", anything, 2, 0}},
}

// peRules follow those of per-, pem-, pen- and pel-.
var peRules = [][]rule{
	// 20, NA: pe{w|y}V → pe-{w|y}V
	{{"20", "peWV", anything, 2, 0}},
	// 34, NA: peCP → pe-CP where P ≠ er. NA also wants C ≠ r, w, y, l, m, n, Sastrawi does not.
	{{"34", "peC", notER, 2, 0}},
	// 36, CS: peC1erC2 → pe-C1erC2 where C1 ≠ r, w, y, l, m, n
	{{"36", "pePerC", anything, 2, 0}},
}

// infixRules are the rules of CC. The variants a keep the word, which only
// matters to those who count rules: a word that comes here is not in the
// dictionary.
var infixRules = [][]rule{
	// 37, CC: CerV → CerV | CV
	{{"37a", "CerV", anything, 0, 0}, {"37b", "CerV", anything, 3, firstLetter}},
	// 38, CC: CelV → CelV | CV
	{{"38a", "CelV", anything, 0, 0}, {"38b", "CelV", anything, 3, firstLetter}},
	// 39, CC: CemV → CemV | CV
	{{"39a", "CemV", anything, 0, 0}, {"39b", "CemV", anything, 3, firstLetter}},
	// 40, CC: CinV → CinV | CV
	{{"40a", "CinV", anything, 0, 0}, {"40b", "CinV", anything, 3, firstLetter}},
}

// infixesE is the number of infixes with an e.
const infixesE = 3

var kuRules = [][]rule{
	// 41, S: kuA → ku-A
	{{"41", "ku", anything, 2, 0}},
	// 42, S: kauA → kau-A
	{{"42", "kau", anything, 3, 0}},
}

// rulesFor returns the tables of rules that can match word, in the order in
// which they are tried. The first two letters of the patterns fit the word.
func rulesFor(word []byte) (rules, more, infixes [][]rule) {
	if len(word) < 2 {
		return nil, nil, nil
	}
	first, third := word[0], byte(0)
	if len(word) > 2 {
		third = word[2]
	}
	switch word[1] {
	case 'e':
		switch first {
		case 'b':
			rules = beRules
			if third == 'r' {
				rules = berRules
			}
		case 't':
			rules = teRules
			if third == 'r' {
				rules = terRules
			}
		case 'm':
			rules = rulesOfMe(third)
		case 'p':
			rules, more = rulesOfPe(third), peRules
		}
		if fits('C', first) {
			infixes = infixRules[:infixesE]
		}
	case 'i':
		if fits('C', first) {
			infixes = infixRules[infixesE:]
		}
	case 'u':
		if first == 'k' {
			rules = kuRules[:1]
		}
	case 'a':
		if first == 'k' {
			rules = kuRules[1:]
		}
	}
	return rules, more, infixes
}

func rulesOfMe(third byte) [][]rule {
	switch third {
	case 'm':
		return memRules
	case 'n':
		return menRules
	}
	return meRules
}

func rulesOfPe(third byte) [][]rule {
	switch third {
	case 'r':
		return perRules
	case 'm':
		return pemRules
	case 'n':
		return penRules
	case 'l':
		return pelRules
	}
	return nil
}

// mayHavePrefix says whether word begins like one that a rule matches or that
// has a plain prefix. It spares most words of other languages, names above all,
// the walk through the rules.
func mayHavePrefix(word []byte) bool {
	if len(word) < 2 {
		return false
	}
	switch word[1] {
	case 'e':
		return true
	case 'i':
		return word[0] == 'd' || len(word) > 2 && word[2] == 'n'
	case 'u', 'a':
		return word[0] == 'k'
	}
	return false
}
