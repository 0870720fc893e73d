package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The brackets behind a body may hold another one that every reader knows: the party
// of a member, "Komisi III DPR (Gerindra)", the medium that tells of it. A short form
// that nobody knows is the body's own, whatever its letters: it may come from another
// language or be of its own choice.

// otherBody reports whether a short form in brackets is known as another body than the
// one before it, and neither can its letters be read off the long name nor do the two
// have a word in common. A company may have any name.
func otherBody(short, long *form) bool {
	if isCompany(long.raw) || describes(long) || abbreviates(short.raw, long.raw) || !short.acronym && lettersOf(short.raw, long.raw) {
		return false
	}
	full, known := expand(entity.Organization, short.raw, nil)
	if !known {
		return isMedium(short.raw, long.raw) || isBrand(short.raw, long.raw)
	}
	words, both := expand(entity.Organization, long.raw, nil)
	switch {
	case slices.Equal(full, words) || isNickname(entity.Organization, short.raw, full):
		return false
	case both:
		return true
	}
	return !slices.ContainsFunc(full, func(w string) bool {
		return w != "indonesia" && !aliases().filler[w] && (slices.Contains(words, w) || slices.Contains(long.raw, w))
	})
}

// describes reports whether a name says what kind of body it is: Lembaga Antirasuah
// (KPK), Kantor Berita Inggris (Reuters). Lembaga Penjamin Simpanan, which every reader
// knows by its own short form, is a name.
func describes(long *form) bool {
	if !slices.Contains(descriptions, long.raw[0]) {
		return false
	}
	_, known := expand(entity.Organization, long.raw, nil)
	return !known
}

var descriptions = []string{"lembaga", "korps", "kantor"}

// inMatch reports whether a name behind before is that of the second team of a match:
// what stands in brackets behind it shows the match.
func inMatch(before string) bool {
	before = strings.TrimRight(before[max(0, len(before)-len(" versus ")):], " ")
	word := ortho.LastWord(before)
	return strings.EqualFold(word, "vs") || strings.EqualFold(word, "vs.") || strings.EqualFold(word, "versus")
}

// isMedium reports a medium that does not carry the long name. Initials of three
// letters are those of many bodies.
func isMedium(short, long []string) bool {
	name := strings.Join(short, " ")
	if !wordlist.IsBroadcaster(name) && (!wordlist.PictureSources()[name] || len(name) <= 3) {
		return false
	}
	return !containsAll(long, short) && !slices.Contains(long, "televisi")
}

// isBrand reports a company or a national body of one word that is no part of the long
// name. Newspapers write those bodies in capitals or not, so their letters say whose they
// are either way: Gabungan Pengusaha Kelapa Sawit Indonesia (GAPKI).
func isBrand(short, long []string) bool {
	a := aliases()
	name := strings.Join(short, " ")
	return (a.world[name] || a.national[name] && !lettersOf(short, long)) && !containsAll(long, short)
}

func containsAll(words, part []string) bool {
	return !slices.ContainsFunc(part, func(w string) bool { return !slices.Contains(words, w) })
}

// lettersOf reports whether the letters of a short form stand in a long name in the same
// order, from the start of a word on.
func lettersOf(short, long []string) bool {
	letters := strings.Join(short, "")
	for i, w := range long[:min(len(long), maxNameWords)] {
		if strings.HasPrefix(letters, w[:1]) && inOrder(letters, strings.Join(long[i:], "")) {
			return true
		}
	}
	return false
}

// inOrder reports whether the letters of a stand in b in the same order.
func inOrder(a, b string) bool {
	for i := 0; i < len(a); i++ {
		at := strings.IndexByte(b, a[i])
		if at < 0 {
			return false
		}
		b = b[at+1:]
	}
	return true
}

// isCompany reports whether a name has the legal form of an Indonesian company.
func isCompany(raw []string) bool {
	return len(raw) > 0 && (raw[0] == "pt" || raw[len(raw)-1] == "tbk")
}
