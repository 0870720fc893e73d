package morph

import "bytes"

// bare reads a word of no known root without its hyphen, at byte i. A word that was
// divided at the end of a line has it behind a prefix (me-ningkatkan) or before a suffix
// (kenyata-annya): what stands beside it is no word, as it is where the hyphen belongs
// there (di-upload). Words divided elsewhere look like two.
func (fi Finder) bare(w []byte, i int) (Reading, bool) {
	a, b := w[:i], w[i+1:]
	if len(b) < minJoint && !isSuffixed(b) || !isHyphenStart(w[:i+1]) && !(len(a) >= minJoint && isSuffixed(b)) {
		return Reading{}, false
	}
	return fi.without(w, i)
}

// unquoted reads w without an apostrophe before a vowel, which older spelling and the
// spelling of Arabic names have for a glottal stop: do'a, berdo'akan, Jum'at. Behind one
// letter it is another (d'Or).
func (fi Finder) unquoted(w []byte) (Reading, bool) {
	i := bytes.IndexByte(w, '\'')
	if i < 2 || i+1 == len(w) || !isVowel(w[i+1]) {
		return Reading{}, false
	}
	return fi.without(w, i)
}

// without reads w without its byte i, if it has a known root then.
func (fi Finder) without(w []byte, i int) (Reading, bool) {
	var buf [MaxBytes]byte
	x := append(append(buf[:0], w[:i]...), w[i+1:]...)
	r := fi.formal(x)
	if !r.Known {
		return r, false
	}
	return fi.irregular(r.rootIn(x), w), true
}

// isSuffixed reports whether end is a suffix, with a clitic and a particle or without.
func isSuffixed(end []byte) bool {
	for _, s := range suffixForms[1:] {
		n := len(s)
		if len(end) >= n && string(end[:n]) == s && (len(end) == n || IsClitics(end[n:])) {
			return true
		}
	}
	return false
}
