package sastrawi

// rule takes a prefix or an infix off a word. Its pattern is written as in the
// papers: small letters stand for themselves, capital letters for classes.
type rule struct {
	number  string // Sastrawi's number
	pattern string // what the word begins with
	then    tail   // what may follow the pattern
	cut     int    // how many bytes go at the beginning
	put     byte   // what comes in their place: nothing (0), a letter, or firstLetter
}

// tail is what a rule wants after its pattern.
type tail uint8

const (
	anything tail = iota
	notER         // anything that does not begin with "er"
	nothing       // the pattern is the whole word
)

// firstLetter puts the first letter of the word in the place of what was cut.
const firstLetter = '1'

// letters is a set of the letters from a to z.
type letters uint32

const (
	bitA letters = 1 << iota
	bitB
	bitC
	bitD
	bitE
	bitF
	bitG
	bitH
	bitI
	bitJ
	bitK
	bitL
	bitM
	bitN
	bitO
	bitP
	bitQ
	bitR
	bitS
	bitT
	bitU
	bitV
	bitW
	bitX
	bitY
	bitZ

	vowels     = bitA | bitI | bitU | bitE | bitO
	consonants = bitB | bitC | bitD | bitF | bitG | bitH | bitJ | bitK | bitL | bitM | bitN |
		bitP | bitQ | bitR | bitS | bitT | bitV | bitW | bitX | bitY | bitZ
)

// classes holds the letters that a capital letter of a pattern stands for.
var classes = ['Z' + 1]letters{
	'A': vowels | consonants,                                     // any letter
	'B': bitB | bitF | bitV,                                      // after mem-, pem-
	'C': consonants,                                              // a consonant
	'D': bitC | bitD | bitJ | bitS | bitT | bitZ,                 // after men-, pen-
	'G': bitG | bitH | bitQ | bitK,                               // after meng-
	'K': consonants &^ bitR,                                      // a consonant but r
	'L': bitL | bitR | bitW | bitY,                               // after me-
	'P': consonants &^ (bitR | bitW | bitY | bitL | bitM | bitN), // after pe-
	'U': (vowels | consonants) &^ (bitE | bitN),                  // after memp-
	'V': vowels,                                                  // a vowel
	'W': bitW | bitY,                                             // after pe-
}

// matches says whether the rule can be used on word, whose first letters up to
// from are known to match.
func (r *rule) matches(word []byte, from int) bool {
	if len(word) < len(r.pattern) {
		return false
	}
	for i := from; i < len(r.pattern); i++ {
		if !fits(r.pattern[i], word[i]) {
			return false
		}
	}
	rest := word[len(r.pattern):]
	switch r.then {
	case notER:
		return len(rest) < 2 || rest[0] != 'e' || rest[1] != 'r'
	case nothing:
		return len(rest) == 0
	}
	return true
}

// fits says whether the letter c is one that p stands for in a pattern.
func fits(p, c byte) bool {
	return p == c || p <= 'Z' && classes[p]&(1<<(c-'a')) != 0
}

// apply carries the rule out on a word that it matches. It writes at most one
// byte of word, at the returned position, from where the result goes on.
func (r *rule) apply(word []byte) int {
	switch r.put {
	case 0:
		return r.cut
	case firstLetter:
		word[r.cut-1] = word[0]
	default:
		word[r.cut-1] = r.put
	}
	return r.cut - 1
}
