package wordkey

// In numbers of eight bytes, a bit or number for each byte.
const (
	HighBits = 0x8080808080808080 // set in bytes that are not ASCII
	ones     = 0x0101010101010101
)

// Lower puts the capital letters among eight ASCII bytes in lower case.
func Lower(x uint64) uint64 {
	capitals := (x + (0x80-'A')*ones) &^ (x + (0x80-'Z'-1)*ones) & HighBits
	return x | capitals>>2 // the high bit is 0x80, the difference of case 0x20
}

// Has says whether one of eight ASCII bytes is c.
func Has(x uint64, c byte) bool {
	return (x^uint64(c)*ones+(0x80-1)*ones)&HighBits != HighBits
}

// OfLower returns the key of word in lower case, or false if the word is empty,
// has more than MaxEnds bytes, a hyphen, or bytes beyond ASCII. Of what most
// words of a text are it makes the key without a copy.
func OfLower(word string) (Key, bool) {
	n := len(word)
	var first, last uint64
	switch {
	case n > MaxEnds || n == 0:
		return Key{}, false
	case n < 4:
		first = uint64(word[0]) | uint64(word[n/2])<<(8*uint(n/2)&63) | uint64(word[n-1])<<(8*uint(n-1)&63)
	default: // without a branch on the length, which a processor cannot predict
		second := min(n-4, 4)
		first = Load32(word, 0) | Load32(word, second)<<(8*uint(second)&63)
		last = Load32(word, max(n-8, 0)) | Load32(word, n-4)<<32
		if n <= 8 {
			last = 0
		}
	}
	if (first|last)&HighBits != 0 || Has(first, '-') || Has(last, '-') {
		return Key{}, false
	}
	return OfEnds(Lower(first), Lower(last), n), true
}
