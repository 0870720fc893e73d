package tokenize

import (
	_ "embed"
	"strings"
	"sync"
)

//go:generate go run ../internal/cmd/buildstarters -min 8 -common 0.6 -out starters.txt ../../shared/data/text/news.txt.gz ../../shared/data/text/prose.txt.gz

//go:embed starters.txt
var starterList string

var starters = sync.OnceValue(func() map[string]struct{} {
	words := strings.Fields(starterList[strings.LastIndexByte(starterList, '#'):])
	set := make(map[string]struct{}, len(words))
	for _, w := range words {
		set[w] = struct{}{}
	}
	return set
})

// isStarter reports a capitalised word that was capitalised because it begins
// a sentence: counted to be in lower case elsewhere, or with the clitic of
// Kakaknya, which names do not take.
func isStarter(w string) bool {
	return len(w) > 6 && strings.HasSuffix(w, "nya") || isListedStarter("", w)
}

// isNoName reports a starter or a word that is a title or part of names as often
// as not, but the name of no person: Ketua, Anggaran.
func isNoName(w string) bool { return isStarter(w) || isListedStarter("~", w) }

// isListedStarter reports a word that starters.txt has in lower case behind mark.
func isListedStarter(mark, w string) bool {
	var low [32]byte
	if len(mark)+len(w) > len(low) {
		return false
	}
	_, ok := starters()[string(lower(append(low[:0], mark...), w))]
	return ok
}

// lower appends w to dst, its ASCII capitals in lower case.
func lower(dst []byte, w string) []byte {
	for _, c := range []byte(w) {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}
