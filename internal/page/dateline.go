package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

// A report opens with the place, the outlet and the day, in any order, and a dash, a
// colon, a bar or a stop: SRAGEN, WARTA.com - ..., WARTA.com - SRAGEN - ..., Warta.com,
// Sragen: ..., SRAGEN | ..., Sragen, Warta.com. ...
// One of these must leave little doubt, as names stand before a dash as well.

// longestDateline is how many bytes a dateline may have.
const longestDateline = 64

// dateline returns the length of the dateline at the start of a line with what
// closes it, or 0. first says that no paragraph has gone before.
func dateline(s string, first bool) int {
	if n := openDateline(s); n > 0 {
		return n
	}
	if first {
		if n := hostEnd(s); n > 0 {
			return n
		}
	}
	n, head := closedDateline(s, first)
	if n == 0 || !head.outlet || head.place {
		return n
	}
	// An outlet may have the place behind a dash of its own.
	rest := strings.TrimLeft(s[n:], blanks)
	if more, head := closedDateline(rest, first); more > 0 && head.capitals && head.isKnown() {
		return len(s) - len(rest) + more
	}
	return n
}

// openDateline returns the length of a host, a comma and a place that nothing parts
// from the sentence, or 0: Warta.com, Sragen Bupati meresmikan ...
func openDateline(s string) int {
	const words = 3 // of a place
	host, rest, ok := strings.Cut(s[:min(len(s), longestDateline)], ", ")
	if !ok || !isDomain(host) || !entity.EndsSentence(s) {
		return 0
	}
	place := 0
	for n, i := 0, 0; i < words; i++ {
		blank := strings.IndexByte(rest[n:], ' ')
		if blank <= 0 {
			break
		}
		if n += blank; knownPlace(rest[:n]) {
			place = n
		}
		n++
	}
	if place == 0 || !ortho.IsUpperAt(strings.TrimLeft(rest[place+1:], `"“'‘`), 0) {
		return 0
	}
	return len(host) + len(", ") + place
}

// hostEnd returns the length of a place, a mark and a host that nothing parts from the
// sentence, or 0: Sragen – warta.com Bupati meresmikan ...
func hostEnd(s string) int {
	head := s[:min(len(s), longestDateline)]
	for at := 0; ; {
		blank := strings.IndexByte(head[at:], ' ')
		if blank < 0 {
			return 0
		}
		end := at + blank
		if isDomain(s[at:end]) {
			place := strings.TrimRight(s[:at], " ,|-–—")
			if len(place)+1 >= at || !knownPlace(place) || !ortho.IsUpperAt(strings.TrimLeft(s[end+1:], `"“'‘`), 0) || !entity.EndsSentence(s) {
				return 0
			}
			return end
		}
		at = end + 1
	}
}

// closedDateline returns the length of the words at the start of a line with the mark
// behind them, and what they are, if they are a dateline; else 0.
func closedDateline(s string, first bool) (n int, head datelineHead) {
	const shortest = 12 // of a line with a dateline
	if len(s) < shortest || !ortho.IsUpperAt(s, 0) && !ortho.IsLower(s[0]) {
		return 0, head
	}
	for i := 1; i < min(len(s), longestDateline); i++ {
		mark, length := datelineMark(s, i)
		if length == 0 {
			if strings.ContainsRune(`.!?;"`, rune(s[i])) && s[min(i+1, len(s)-1)] == ' ' {
				break
			}
			continue
		}
		h := readHead(strings.TrimRight(s[:i], "."))
		is := opensSentence(strings.TrimLeft(s[i+length:], blanks)) && h.isDateline(mark, first) &&
			(entity.IsProse(s) || h.isSure() && entity.EndsSentence(s))
		if is {
			n, head = i+length, h
		}
		if mark == looseHyphen && !is || mark == bar {
			i += length - 1
			continue // it may join two words, or part the place from the outlet
		}
		break
	}
	return n, head
}

// datelineEnd is what closes a dateline.
type datelineEnd uint8

const (
	hyphen      datelineEnd = iota // with a blank on either side
	looseHyphen                    // with one blank or none
	longDash
	tightDash    // a long one with no blank
	colon        // or the stop behind a host
	bracketColon // behind a bracket
	bar          // or several
)

// datelineMark returns what closes a dateline in front of byte i of a line, and its
// length, 0 for nothing. A hyphen without a blank joins two words, unless the first
// is a host in capitals: WARTA.com-Bupati.
func datelineMark(s string, i int) (mark datelineEnd, n int) {
	blankBehind := i+1 < len(s) && s[i+1] == ' '
	switch {
	case s[i] == ':' && blankBehind && strings.HasSuffix(strings.TrimRight(s[:i], " "), ")"):
		return bracketColon, 1
	case s[i] == ':' && blankBehind, s[i] == '.' && blankBehind && isDomain(s[strings.LastIndexByte(s[:i], ' ')+1:i]):
		return colon, 1
	case s[i] == '|' && s[i-1] == ' ':
		behind := strings.TrimLeft(s[i:], "|")
		if n = len(s) - i - len(behind); strings.HasPrefix(behind, " ") {
			return bar, n
		}
	}
	n, long := ortho.Dash(s[i:])
	if n == 0 {
		return hyphen, 0
	}
	behind := strings.TrimLeft(s[i+n:], "-")
	n = len(s) - i - len(behind) // --- is one dash
	before, after := s[i-1] == ' ' || s[i-1] == ')' || s[i-1] == '.', strings.HasPrefix(behind, " ")
	switch {
	case long && (before || after):
		return longDash, n
	case long:
		return tightDash, n
	case before && after:
		return hyphen, n
	case before || after || isShoutedHost(s[strings.LastIndexByte(s[:i], ' ')+1:i]):
		return looseHyphen, n
	}
	return hyphen, 0
}

// isShoutedHost reports a host whose name is in capitals: WARTA.com.
func isShoutedHost(s string) bool {
	name, _, _ := strings.Cut(s, ".")
	return isDomain(s) && !hasLower(name)
}

// datelineHead is what the words before the dash or colon are.
type datelineHead struct {
	outlet   bool // one by its domain or in the list
	place    bool // what may be a place
	seat     bool // a place to begin with that is no name of a person
	capitals bool // one in capitals
	unknown  bool // one that is in no list
	other    bool // what no dateline has
}

// readHead reads the words before a dash or colon, part by part.
func readHead(s string) (h datelineHead) {
	const longest = 6 // words
	h.other = countWords(s) > longest
	for part := range strings.FieldsFuncSeq(s, isHeadGap) {
		part = strings.TrimSpace(part)
		switch {
		case part == "":
		case isDomain(part) || isOutlet(part):
			h.outlet = true
		case h.seat && isLowerMedium(part):
			h.unknown = true
		case isDay(part): // of the report, which tells nothing by itself
		case !ortho.IsUpperAt(part, 0) || !allCapitalized(part) || strings.ContainsAny(part, "0123456789:"):
			h.other = true
		default:
			h.seat = h.seat || !h.place && !h.outlet && clue.IsSeat(tagger.Builtin(), part)
			h.place = true
			h.capitals = h.capitals || !hasLower(part) && utf8.RuneCountInString(part) >= 3
			h.unknown = h.unknown || !knownPlace(part)
		}
	}
	return h
}

// isLowerMedium reports a word that begins with a small letter and can only be a name: one
// with a capital in it, or one that raw text does not have.
func isLowerMedium(s string) bool {
	return ortho.IsLower(s[0]) && !strings.ContainsAny(s, " .") && (ortho.HasUpper(s) || tagger.Builtin().IsUnknown(s))
}

// isHeadGap tells what stands between the parts of a dateline.
func isHeadGap(r rune) bool { return r == ',' || r == '(' || r == ')' || r == '|' }

// isKnown reports a place that the lists have.
func (h datelineHead) isKnown() bool { return h.place && !h.unknown }

// isSure reports what is a dateline before a sentence of any length.
func (h datelineHead) isSure() bool { return h.outlet || h.capitals && h.isKnown() }

// isDateline reports whether words before a mark are a dateline: with an outlet or, in
// the first paragraph, with a place in capitals, before a long dash, or that the lists
// have, if only in front of an outlet that they do not have. A mark that may join two
// words asks for more.
func (h datelineHead) isDateline(mark datelineEnd, first bool) bool {
	switch {
	case h.other:
		return false
	case mark == colon:
		return h.outlet && h.isKnown()
	case mark == bracketColon:
		return h.outlet && h.isKnown() || first && h.seat && h.capitals
	case h.outlet:
		return true
	case !first || !h.place:
		return false
	}
	switch mark {
	case tightDash:
		return h.capitals // Ani–Budi, Solo–Jogja
	case looseHyphen:
		return h.isKnown()
	case bar:
		return h.isKnown() || h.capitals && h.seat
	}
	return h.isKnown() || h.capitals || h.seat || mark == longDash
}

// knownPlace reports whether s is a place that datelines have.
func knownPlace(s string) bool { return clue.IsDatelinePlace(tagger.Builtin(), s) }

// opensSentence reports whether s can be the beginning of a sentence.
func opensSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && !unicode.IsLower(r)
}
