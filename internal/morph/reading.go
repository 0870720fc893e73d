package morph

// Reading is one reading of a word: where its root stands, and the affixes
// around it if they were asked for.
type Reading struct {
	Start, End int     // the root is these bytes of the word,
	Root       string  // unless this is set
	Affixes    []Affix // from the root outwards
	Known      bool    // the root is in the lexicon
}

// within turns a reading of a part of a word, which starts at byte at, into
// one of the word.
func (r Reading) within(at int) Reading {
	r.Start += at
	r.End += at
	return r
}

// rootIn returns the root of w, of which r is the reading.
func (r *Reading) rootIn(w []byte) string {
	if r.Root != "" {
		return r.Root
	}
	return string(w[r.Start:r.End])
}

// rootOf is rootIn for a word that is a string, of which the root may be a part.
func (r *Reading) rootOf(word string) string {
	if r.Root != "" {
		return r.Root
	}
	return word[r.Start:r.End]
}

// in returns the root of word, whose reading is r, with the case of its letters.
func (r *Reading) in(word string) string {
	if r.Root == "" {
		return word[r.Start:r.End]
	}
	return likeCase(r.Root, word)
}

// size returns the number of bytes of the root.
func (r *Reading) size() int {
	if r.Root != "" {
		return len(r.Root)
	}
	return r.End - r.Start
}

// whole says whether all n bytes of a word are its root.
func (r *Reading) whole(n int) bool { return r.Root == "" && r.Start == 0 && r.End == n }
