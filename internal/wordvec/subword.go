package wordvec

import "unicode/utf8"

// subwords lists the input rows of every word: row w for the word w itself,
// then len(words)+h for the n-grams of it that hash to the bucket h.
type subwords struct {
	rows  []int32
	first []int32 // rows[first[w]:first[w+1]] are those of the word w
}

func (s *subwords) of(w int32) []int32 { return s.rows[s.first[w]:s.first[w+1]] }

// newSubwords cuts the words into n-grams of minN to maxN characters, the
// boundaries of the word counted as one character each. Words that have no
// letter (numbers, punctuation) and the line start stand for themselves, and so
// do the words before from: the most frequent ones.
func newSubwords(words []string, from, minN, maxN, buckets int) *subwords {
	s := &subwords{first: make([]int32, 1, len(words)+1)}
	var padded []byte
	var at []int
	for w, word := range words {
		s.rows = append(s.rows, int32(w))
		if w >= from && maxN > 0 && hasLetter(word) {
			padded = append(append(append(padded[:0], '<'), word...), '>')
			at = at[:0]
			for i, c := range padded {
				if utf8.RuneStart(c) {
					at = append(at, i)
				}
			}
			at = append(at, len(padded))
			s.appendNGrams(padded, at, minN, maxN, len(words), buckets)
		}
		s.first = append(s.first, int32(len(s.rows)))
	}
	return s
}

// appendNGrams adds the buckets of the n-grams of a word; at holds the offsets
// of its characters and its length.
func (s *subwords) appendNGrams(word []byte, at []int, minN, maxN, base, buckets int) {
	for i := range at {
		for n := minN; n <= maxN && i+n < len(at); n++ {
			if n == len(at)-1 {
				continue // the whole word has its own row
			}
			s.rows = append(s.rows, int32(base+int(fnv(word[at[i]:at[i+n]])%uint32(buckets))))
		}
	}
}

// fnv is FNV-1a with 32 bits.
func fnv(p []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range p {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

func hasLetter(word string) bool {
	for i := range len(word) {
		if c := word[i] | 0x20; 'a' <= c && c <= 'z' || c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}
