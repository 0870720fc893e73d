package sastrawi

// cut is the removal of one suffix: the lengths of the word before and after.
type cut struct{ before, after int }

// suffixKinds is the number of the kinds of suffixes.
const suffixKinds = 3

// cutSuffix takes a suffix of one kind off, the kinds in Sastrawi's order, and
// returns the length of what remains. It is no table of functions, as words
// given to those would have to lie on the heap.
func cutSuffix(kind int, word []byte) int {
	switch kind {
	case 0:
		return cutParticle(word)
	case 1:
		return cutPossessive(word)
	}
	return cutDerivational(word)
}

// cutParticle takes off an inflectional particle, -lah, -kah, -tah or -pun, and
// hyphens before it (Asian 2007, page 60).
func cutParticle(word []byte) int {
	n := len(word)
	if n >= 3 {
		switch string(word[n-3:]) {
		case "lah", "kah", "tah", "pun":
			return cutHyphens(word[:n-3])
		}
	}
	return n
}

// cutPossessive takes off a possessive pronoun, -ku, -mu or -nya, and hyphens
// before it (Asian 2007, page 60).
func cutPossessive(word []byte) int {
	n := len(word)
	if n >= 3 && string(word[n-3:]) == "nya" {
		return cutHyphens(word[:n-3])
	}
	if n >= 2 {
		switch string(word[n-2:]) {
		case "ku", "mu":
			return cutHyphens(word[:n-2])
		}
	}
	return n
}

// cutDerivational takes off a derivational suffix, -i, -kan or -an (Asian 2007,
// page 61), or one of Sastrawi's additions from foreign words, -is, -isme or
// -isasi. Of several the longest goes.
func cutDerivational(word []byte) int {
	n := len(word)
	if n == 0 {
		return 0
	}
	switch word[n-1] {
	case 'i':
		if n >= 5 && string(word[n-5:]) == "isasi" {
			return n - 5
		}
		return n - 1
	case 'n':
		if n >= 3 && string(word[n-3:]) == "kan" {
			return n - 3
		}
		if n >= 2 && word[n-2] == 'a' {
			return n - 2
		}
	case 's':
		if n >= 2 && word[n-2] == 'i' {
			return n - 2
		}
	case 'e':
		if n >= 4 && string(word[n-4:]) == "isme" {
			return n - 4
		}
	}
	return n
}

func cutHyphens(word []byte) int {
	n := len(word)
	for n > 0 && word[n-1] == '-' {
		n--
	}
	return n
}

// isEnclitic says whether part, which follows a hyphen, is a particle or a
// possessive pronoun.
func isEnclitic(part []byte) bool {
	switch string(part) {
	case "ku", "mu", "nya", "lah", "kah", "tah", "pun":
		return true
	}
	return false
}

// prefixesFirst says whether the prefixes of a word are tried before its
// suffixes: be…lah, be…an, me…i, di…i, pe…i and ter…i (the rule precedence of
// confix stripping, Asian 2007, pages 78 and 79).
func prefixesFirst(word []byte) bool {
	n := len(word)
	if n < 3 {
		return false
	}
	switch string(word[:2]) {
	case "be":
		return n >= 5 && string(word[n-3:]) == "lah" || n >= 4 && string(word[n-2:]) == "an"
	case "me", "di", "pe":
		return word[n-1] == 'i'
	case "te":
		return n >= 4 && word[2] == 'r' && word[n-1] == 'i'
	}
	return false
}
