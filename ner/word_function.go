package ner

import "strings"

// isConjunction reports what stands before the last of a list.
func isConjunction(word string) bool {
	return word == "dan" || word == "atau" || word == "serta" || word == "maupun"
}

// isSmallWord reports the words that initials leave out.
func isSmallWord(word string) bool {
	switch word {
	case "dan", "untuk", "di", "of", "the", "and", "&":
		return true
	}
	return false
}

// compass reports whether a word makes a part of a place, or another of the
// same kind, out of its name.
func compass(w string) bool {
	switch w {
	case "utara", "selatan", "timur", "barat", "tengah", "tenggara", "pusat", "raya", "besar", "kecil",
		"hulu", "hilir", "atas", "bawah", "dalam", "luar", "baru", "lama", "ilir", "ulu", "kota", "kabupaten":
		return true
	}
	return len(w) <= 3 || strings.ContainsAny(w, "0123456789")
}
