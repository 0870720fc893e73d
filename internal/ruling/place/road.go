package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A road that is called after the towns at its ends is one place, which a route is
// not: [Jalan Raya Brebes-Tegal], [Tol Batang–Semarang], but rute [Brebes]-[Tegal].
// Our annotations have 133 such roads in one and two in parts.

// roadHeads begin the names of roads, roadKinds stand behind them.
var (
	roadHeads = wordlist.Words(streetWord, "tol jembatan")
	roadKinds = wordlist.Names("raya, tol, nasional, lintas, lingkar, provinsi, arteri, fungsional, poros, layang, alternatif")
)

// JoinRoads makes one place of a road and the places that dashes tie to its first.
func JoinRoads(p *clue.Page) {
	out := p.Names[:0]
	for i := 0; i < len(p.Names); i++ {
		e := p.Names[i]
		if tied, _ := tiedByDash(p.Names, p.Text, i); tied {
			if start := roadStart(p.Know, e, p.Text); start >= 0 {
				for len(out) > 0 && out[len(out)-1].End > start {
					out = out[:len(out)-1] // Jalan Nasional
				}
				i = lastOfRoad(p.Names, p.Text, i)
				e.Start, e.End, e.Score = start, p.Names[i].End, max(e.Score, entity.Sure)
			}
		}
		out = append(out, e)
	}
	p.Names = out
}

// lastOfRoad returns the index of the last of the places that dashes tie to the
// place i. Behind a dash with spaces there is one: of Jalan Waluran - Tamanjaya -
// Ciletuh the road has two.
func lastOfRoad(entities []entity.Entity, text string, i int) int {
	for {
		tied, spaced := tiedByDash(entities, text, i)
		if tied {
			i++
		}
		if !tied || spaced {
			return i
		}
	}
}

// tiedByDash says whether a dash stands between the places i and i+1, and whether
// one with spaces.
func tiedByDash(entities []entity.Entity, text string, i int) (tied, spaced bool) {
	if i+1 == len(entities) || entities[i].Label != entity.Location || entities[i+1].Label != entity.Location {
		return false, false
	}
	gap := text[entities[i].End:entities[i+1].Start]
	spaced = strings.HasPrefix(gap, " ")
	if spaced {
		gap = strings.TrimSuffix(gap[1:], " ")
	}
	if gap == "" || len(gap) > len("—") {
		return false, spaced
	}
	n, _ := ortho.Dash(gap)
	return n == len(gap) && !beginsKind(entities[i+1].In(text)), spaced
}

// beginsKind reports a name with a word for what it is: Kota Langsa, Jalan Waluran.
func beginsKind(name string) bool {
	first, _, more := strings.Cut(name, " ")
	return more && (wordlist.IsOneOf(roadHeads, strings.TrimSuffix(first, ".")) || wordlist.IsPlacePart(strings.ToLower(first)) || wordlist.Lookup(landmarks, first) != 0)
}

// roadStart returns where the road begins whose first town e is or ends with, or -1.
func roadStart(k *tagger.Knowledge, e entity.Entity, text string) int {
	town := e.In(text)
	start := e.Start
	inside := false
	for i := 0; i < 4; i++ {
		first, rest, more := strings.Cut(town, " ")
		first = strings.TrimSuffix(first, ".")
		if !more || !wordlist.IsOneOf(roadHeads, first) && !(inside && wordlist.IsOneOf(roadKinds, first)) {
			break
		}
		town, inside = rest, true
	}
	if !clue.IsPlaceName(k, town) {
		return -1
	}
	for i := 0; !inside; i++ {
		rest, word := clue.WordInFront(text[:start])
		if i == 4 || !ortho.IsUpperAt(word, 0) {
			return -1
		}
		start = len(rest)
		inside = wordlist.IsOneOf(roadHeads, strings.TrimSuffix(word, "."))
		if !inside && !wordlist.IsOneOf(roadKinds, word) {
			return -1
		}
	}
	if rest, word := clue.WordInFront(text[:start]); ortho.IsUpperAt(word, 0) && wordlist.IsOneOf(roadHeads, strings.TrimSuffix(word, ".")) {
		return len(rest) // Jalan Tol
	}
	return start
}
