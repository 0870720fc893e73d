package stem

// reading is the best reading of a word: where its root stands, and the
// affixes around it if they were asked for.
type reading struct {
	start, end int     // the root is these bytes of the word,
	root       string  // unless this is set
	affixes    []Affix // from the root outwards
	known      bool    // the root is in the lexicon
}

// within turns a reading of a part of a word, which starts at byte at, into
// one of the word.
func (r reading) within(at int) reading {
	r.start += at
	r.end += at
	return r
}

// rootIn returns the root of w, of which r is the reading.
func (r *reading) rootIn(w []byte) string {
	if r.root != "" {
		return r.root
	}
	return string(w[r.start:r.end])
}

// rootOf is rootIn for a word that is a string, of which the root may be a part.
func (r *reading) rootOf(word string) string {
	if r.root != "" {
		return r.root
	}
	return word[r.start:r.end]
}

// size returns the number of bytes of the root.
func (r *reading) size() int {
	if r.root != "" {
		return len(r.root)
	}
	return r.end - r.start
}

// whole says whether all n bytes of a word are its root.
func (r *reading) whole(n int) bool { return r.root == "" && r.start == 0 && r.end == n }

// analysis returns r, the reading of w, as users have it.
func (r *reading) analysis(w []byte) Analysis {
	return Analysis{Root: r.rootIn(w), Affixes: r.affixes}
}
