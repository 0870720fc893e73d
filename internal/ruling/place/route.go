package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A route is written as its places with a dash or a hyphen between them (EYD V:
// tanda pisah), and each is a mention: rute [Kendari]–[Raha]–[Baubau]. In our
// annotations, what a hyphen ties to a place is one in 457 of 470 cases. Names that no
// gazetteer has are so behind a word for a route: rute [Tenau]-[Seba].

// MarkRoutes marks the places behind a place and a dash, one behind the other, that a
// gazetteer has.
func MarkRoutes(p *clue.Page) {
	added := splitRoutes(p)
	for i, e := range p.Names {
		if e.Label != entity.Location {
			continue
		}
		unlisted := false
		if first, ok := stopBefore(p.Know, e, p.Text, p.Names[:i]); ok {
			added = append(added, first)
		} else {
			dash, _ := ortho.Dash(p.Text[e.End:])
			unlisted = dash > 0 && behindRoute(p.Text[:e.Start])
		}
		limit := len(p.Text)
		if i+1 < len(p.Names) {
			limit = p.Names[i+1].Start
		}
		for stop, ok := nextStop(p.Know, e.End, p.Text[:limit], p.Text, unlisted); ok; stop, ok = nextStop(p.Know, e.End, p.Text[:limit], p.Text, unlisted) {
			e = stop
			added = append(added, stop)
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// roadWords in small letters say of what kind a route is and are no part of its name.
var roadWords = wordlist.FieldsOf("jalan raya jalur rute trayek ruas")

// wholeRoads begin the names of roads that a hyphen in them does not part.
var wholeRoads = wordlist.Words(streetWord, "jl. trans lintas tol ring raya pantura")

// splitRoutes cuts two places that a hyphen ties behind such a word apart and returns
// the second ones: jalan [Lapuko]-[Sumber Sari]. With a capital, or behind tol, the
// road has both in its name. Where a gazetteer has both, and one has several words, no
// such word is asked for.
func splitRoutes(p *clue.Page) (seconds []entity.Entity) {
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Location || e.Start == 0 {
			continue
		}
		name := e.In(p.Text)
		at := strings.IndexByte(name, '-')
		if at < 3 || strings.Count(name, "-") > 1 || !ortho.IsUpperAt(name, at+1) || isDoubled(name, at) || wordlist.IsOneOf(wholeRoads, ortho.FirstWord(name[:at])) {
			continue
		}
		_, word := clue.WordInFront(p.Text[max(0, e.Start-longestStop):e.Start])
		if p.Know.IsPlace(name) || !roadWords[word] && !areStops(p.Know, name, at) {
			continue
		}
		second := *e
		second.Start += at + 1
		e.End = e.Start + at
		seconds = append(seconds, second)
	}
	return seconds
}

// wholePlaces begin the names of places that have two in them.
var wholePlaces = wordlist.Words("republik persemakmuran kerajaan kekaisaran provinsi kabupaten geopark taman kawasan perbatasan selat bandara stasiun")

// areStops says whether a gazetteer has both places beside the hyphen at an offset, one
// of several words, and neither begins the name of a place that has the other in it.
func areStops(k *tagger.Knowledge, name string, at int) bool {
	return strings.Contains(name, " ") && !wordlist.IsPlacePart(strings.ToLower(name[at+1:])) && !wordlist.IsOneOf(wholePlaces, ortho.FirstWord(name)) && k.IsPlace(name[:at]) && k.IsPlace(name[at+1:])
}

// isDoubled says whether the words beside the hyphen at an offset are the same:
// Alun-Alun Utara.
func isDoubled(name string, at int) bool {
	return ortho.LastWord(name[:at]) == ortho.FirstWord(name[at+1:])
}

// nextStop returns the place that a dash at an offset ties to what stands before
// it. before is the text up to the next name; unlisted stops are in no gazetteer.
func nextStop(k *tagger.Knowledge, at int, before, text string, unlisted bool) (stop entity.Entity, ok bool) {
	rest := before[at:]
	n, _ := ortho.Dash(rest)
	if n == 0 || !ortho.IsUpperAt(rest, n) {
		return stop, false
	}
	size := clue.LettersLen(rest[n:])
	end := at + n + size
	if strings.HasPrefix(text[end:], " ") && ortho.IsUpperAt(text, end+1) { // Merak-Banda Aceh
		size += 1 + clue.LettersLen(text[end+1:])
		end = at + n + size
	}
	if end > len(before) || clue.WordGoesOn(text[end:]) {
		return stop, false
	}
	stop = entity.Certain(tokenize.Span{Start: at + n, End: end}, entity.Location)
	name := stop.In(text)
	return stop, !wordlist.IsPlacePart(strings.ToLower(name)) && (clue.IsPlaceName(k, name) || unlisted && isProper(k, name)) || wordlist.IsOneOf(clue.Seats, name)
}

// isProper says whether a word in title case, or each of two, is unknown or written
// with a capital more often than without.
func isProper(k *tagger.Knowledge, name string) bool {
	for word := range strings.SplitSeq(name, " ") {
		if len(word) < 3 || !ortho.IsLower(word[1]) {
			return false
		}
		if row, known := k.Words.Fold(word); known && row.Title <= row.Lower {
			return false
		}
	}
	return true
}

// stopBefore returns the word behind a blank that a dash ties to the place e, behind a
// word for a route. entities are those before e.
func stopBefore(k *tagger.Knowledge, e entity.Entity, text string, entities []entity.Entity) (stop entity.Entity, ok bool) {
	before := text[max(0, e.Start-longestStop):e.Start]
	for _, dash := range [...]string{"-", "–", "—"} {
		rest, tied := strings.CutSuffix(before, dash)
		if !tied {
			continue
		}
		start := strings.LastIndexByte(rest, ' ') + 1
		name := rest[start:]
		at := e.Start - len(before) + start
		if start == 0 || clue.LettersLen(name) != len(name) || !ortho.IsUpperAt(name, 0) || !behindRoute(text[:at]) {
			return stop, false
		}
		stop = entity.Certain(tokenize.Span{Start: at, End: at + len(name)}, entity.Location)
		n := len(entities)
		return stop, (n == 0 || entities[n-1].End <= at) && (clue.IsPlaceName(k, name) || isProper(k, name))
	}
	return stop, false
}

// longestStop is how many bytes the word before a place and the dash may have.
const longestStop = 24

// routeWords say that what stands behind them is a route; one word may be between.
var routeWords = wordlist.Words("rute jalur trayek lintas lintasan lintasannya ruas koridor jurusan relasi penerbangan pelayaran penyeberangan " +
	"perjalanan travel tol jalan jarak tarif tiket bus kereta krl feri kapal paket via lewat melalui arah")

// behindRoute says whether one of those words is the last of before or the last but
// one of its line.
func behindRoute(before string) bool {
	const near = 40
	return clue.IsBehind(before[max(0, len(before)-near):], routeWords, 2)
}
