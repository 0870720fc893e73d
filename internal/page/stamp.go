package page

import (
	"strings"
	"sync"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// when are the words of a line that tells when a page was published, beside days of
// the week and months: short months, and what stands beside a clock.
var when = sync.OnceValue(func() map[string]bool {
	return wordlist.FieldsOf("minggu jan feb mar apr jun jul agu ags agt agus sep sept okt oct nov des dec",
		"pukul jam pk wib wita wit gmt am pm")
})

// isWhenWord reports a word of such a line.
func isWhenWord(w string) bool {
	return expression.IsWeekday(w) || expression.IsMonth(w) || lookUp(when(), w)
}

// stampPart is what has been read of a part of a line.
type stampPart struct {
	figures bool // a number
	clock   bool // one with a colon or a slash in it
	words   bool // a day of the week, a month or a word of when
	other   bool // anything else
}

// read adds a word to a part.
func (p *stampPart) read(w string) {
	switch {
	case isFigures(w):
		p.figures = true
		p.clock = p.clock || strings.ContainsAny(w, ":/")
	case isWhenWord(w):
		p.words = true
	default:
		p.other = true
	}
}

// isWhen reports whether a part is a date or a time and nothing else. Titles have
// dates behind a dash, so that beside one it takes a clock.
func (p stampPart) isWhen(besideDash bool) bool {
	return p.figures && (p.clock || p.words && !besideDash) && !p.other
}

// isStamp reports whether a line tells when a page was published, and perhaps by
// whom: of the parts that bars, dots and dashes set off, one is a date or a time.
// "Ani Lestari | Senin, 10 November 2025 | 21:00 WIB".
func isStamp(s string) bool {
	var p stampPart
	behindDash := false
	for w := range strings.FieldsFuncSeq(s, isStampGap) {
		dash, _ := ortho.Dash(w)
		switch {
		case w == "|" || w == "•" || w == "·" || dash == len(w):
			if p.isWhen(behindDash || dash > 0) {
				return true
			}
			p, behindDash = stampPart{}, dash > 0
		default:
			p.read(w)
		}
	}
	return p.isWhen(behindDash)
}

// releaseStamps are lines above the headline of a press release.
var releaseStamps = sync.OnceValue(func() map[string]bool {
	return wordlist.SetOf("siaran pers, rilis pers, keterangan pers, press release, untuk disiarkan segera, untuk segera disiarkan, for immediate release")
})

// releaseNumbers are labels of its number.
var releaseNumbers = []string{"nomor", "no", "no.", "nomor siaran pers"}

// isReleaseStamp reports whether a line says that a page is a press release, or its number.
func isReleaseStamp(s string) bool { return lookUp(releaseStamps(), s) || hasLabel(s, releaseNumbers) }

// isDay reports whether a part of a line is a day or a time of it and nothing else.
func isDay(s string) bool {
	var p stampPart
	for w := range strings.FieldsFuncSeq(s, isStampGap) {
		p.read(w)
	}
	return !p.other && (p.words || p.clock)
}

// isStampGap tells what stands between the words of such a line.
func isStampGap(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '(' || r == ')' }

// isFigures reports whether a word is a number, a date or a clock in figures.
func isFigures(w string) bool {
	return strings.Trim(w, "0123456789:/.-") == "" && strings.ContainsAny(w, "0123456789")
}
