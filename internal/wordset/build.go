package wordset

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordkey"
)

// Append appends the set of words to dst, after header, which must not be
// empty nor contain an empty line and ends with a newline. Empty and repeated
// words are left out. The bytes depend on the header and the set of words
// alone, not on their order. It gives an error for a word of more than 255
// bytes and for more than 32,767 words of one length.
func Append(dst []byte, header string, words []string) ([]byte, error) {
	if len(header) < 2 || strings.Contains(header, "\n\n") || !strings.HasSuffix(header, "\n") {
		return dst, errors.New("wordset: a header is one or more full lines without an empty one")
	}
	groups, err := byLength(words)
	if err != nil {
		return dst, err
	}
	dst = append(dst, header...)
	dst = append(dst, '\n', byte(len(groups)-1))
	for _, g := range groups[1:] {
		dst = append16(dst, len(g))
		dst = append(dst, logSlots(len(g)))
	}
	for _, g := range groups[1:] {
		for _, w := range g {
			dst = append(dst, w...)
		}
	}
	var hashes []uint64
	for _, g := range groups[1:] {
		dst = appendSlots(dst, g)
		for _, w := range g {
			hashes = append(hashes, wordkey.Of(w).Hash)
		}
	}
	filter := wordkey.NewFilter(hashes).Bytes()
	dst = append(dst, byte(bits.TrailingZeros(uint(len(filter)))))
	return append(dst, filter...), nil
}

// byLength sorts the words of every length; the first group is empty.
func byLength(words []string) ([][]string, error) {
	groups := [][]string{nil}
	for _, w := range words {
		if len(w) > 255 {
			return nil, fmt.Errorf("wordset: word of %d bytes, at most 255 are allowed: %.20q…", len(w), w)
		}
		for len(groups) <= len(w) {
			groups = append(groups, nil)
		}
		groups[len(w)] = append(groups[len(w)], w)
	}
	groups[0] = nil
	for n, g := range groups {
		slices.Sort(g)
		groups[n] = slices.Compact(g)
		if len(groups[n]) >= 1<<15 {
			return nil, fmt.Errorf("wordset: %d words of %d bytes, at most 32767 are allowed", len(groups[n]), n)
		}
	}
	return groups, nil
}

// logSlots is the logarithm of the number of slots for count words: more than
// half of them stay empty, as most lookups of a stemmer are for words that the
// set lacks, and those go on to the next empty slot.
func logSlots(count int) byte {
	if count == 0 {
		return 0
	}
	return byte(bits.Len(uint(2 * count)))
}

func appendSlots(dst []byte, words []string) []byte {
	if len(words) == 0 {
		return dst
	}
	log := logSlots(len(words))
	slots := make([]int, 1<<log)
	for id, w := range words {
		i := wordkey.Of(w).Hash >> (64 - log)
		for slots[i] != 0 {
			i = (i + 1) & (1<<log - 1)
		}
		slots[i] = id + 1
	}
	for _, id := range slots {
		dst = append16(dst, id)
	}
	return dst
}

func append16(dst []byte, n int) []byte { return append(dst, byte(n), byte(n>>8)) }
