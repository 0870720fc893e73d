package wordlist

import "strings"

// IsConjunction reports what stands before the last of a list.
func IsConjunction(word string) bool {
	return word == "dan" || word == "atau" || word == "serta" || word == "maupun"
}

// IsSmallWord reports the words that initials leave out.
func IsSmallWord(word string) bool {
	switch word {
	case "dan", "untuk", "di", "of", "the", "and", "&":
		return true
	}
	return false
}

// IsPlacePart reports whether a word makes a part of a place, or another of the
// same kind, out of its name.
func IsPlacePart(w string) bool {
	switch w {
	case "utara", "selatan", "timur", "barat", "tengah", "tenggara", "pusat", "raya", "besar", "kecil",
		"hulu", "hilir", "atas", "bawah", "dalam", "luar", "baru", "lama", "ilir", "ulu", "kota", "kabupaten":
		return true
	}
	return len(w) <= 3 || strings.ContainsAny(w, "0123456789")
}
