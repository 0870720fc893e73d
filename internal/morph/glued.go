package morph

// minGlued is the least number of letters that an unknown word must have twice in
// a row, and its root must have, to be read as a reduplication: lakilaki. Shorter ones
// are syllables of names, tolitoli.
const minGlued = 4

// glued reads an unknown word as a reduplication that lost its hyphen, as the
// words of texts do that were set in lines or pages: temanteman, berbedabeda,
// perundangundangan.
func (fi Finder) glued(w []byte) (Reading, bool) {
	var buf [MaxBytes + 1]byte
	for n := minGlued; 2*n <= len(w); n++ {
		i := secondOf(w, n)
		if i < 0 {
			continue
		}
		var bs backs
		bs.find(w[i:])
		hyphened := append(append(append(buf[:0], w[:i]...), '-'), w[i:]...)
		if r, ok := fi.again(hyphened, i, &bs); ok && r.Known && r.size() >= minGlued {
			r.End = min(r.End, len(w)) // a hyphen counts in a reading that has its Root set
			unhyphen(r.Affixes, hyphened, w)
			return r, true
		}
	}
	return Reading{}, false
}

// unhyphen takes the hyphen of hyphened, which is not there in w, from affixes.
func unhyphen(affixes []Affix, hyphened, w []byte) {
	for j := range affixes {
		switch a := &affixes[j]; {
		case a.Kind == Reduplication:
			a.Hyphen = false
		case a.Kind == Irregular && a.Form == string(hyphened):
			a.Form = string(w)
		}
	}
}

// secondOf returns where the second of two equal parts of n bytes begins that
// stand side by side in w, or -1.
func secondOf(w []byte, n int) int {
	for i := n; i < len(w); i += n { // one of these is in the second part
		if w[i] != w[i-n] {
			continue
		}
		start, end := i, i+1
		for start > n && w[start-1] == w[start-1-n] {
			start--
		}
		for end < len(w) && w[end] == w[end-n] {
			end++
		}
		if end-start >= n {
			return start
		}
	}
	return -1
}
