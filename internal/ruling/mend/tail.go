package mend

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// What pages put behind a name is cut off: masked telephone numbers, the number
// of the next item in a list, the label of the next field, blessings, the stop of the
// sentence behind the number of a king. What they put in
// front of it is, too.

// fieldLabels are glued to names where a page lost its line breaks.
var fieldLabels = []string{"Editor", "Penulis", "Reporter", "Pewarta", "Sumber", "Baca"}

// fieldHeads are glued to the beginning of names.
var fieldHeads = []string{"ADVERTISEMENT", "Advertisement", "SCROLL"}

// CutTails cuts such things off names.
func CutTails(p *clue.Page) {
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label == entity.Person {
			e.Start += fieldHead(e.In(p.Text))
			e.End -= fieldLabel(e.In(p.Text), p.Text[e.End:])
			e.End -= blessing(e.In(p.Text))
			e.End -= behindKing(e.In(p.Text))
			e.End -= numeralStop(e.In(p.Text), p.Text[e.End:])
			e.End -= unmarked.DegreesLen(e.In(p.Text))
			e.End -= unmarked.LawDegreesLen(e.In(p.Text), p.Text[:e.Start])
		}
		e.End -= phoneNumber(e.In(p.Text)) + itemNumber(p.Text, e.Span)
	}
}

// fieldHead returns the length of what is glued to the beginning of name.
func fieldHead(name string) int {
	for _, head := range fieldHeads {
		if rest, ok := strings.CutPrefix(name, head); ok && len(rest) > 1 && ortho.IsUpper(rest[0]) && ortho.IsLower(rest[1]) {
			return len(head)
		}
	}
	return 0
}

// fieldLabel returns the length of the label glued to the end of name if a colon
// follows.
func fieldLabel(name, rest string) int {
	if !strings.HasPrefix(rest, ":") {
		return 0
	}
	for _, label := range fieldLabels {
		if name, ok := strings.CutSuffix(name, label); ok && name != "" && ortho.IsLower(name[len(name)-1]) {
			return len(label)
		}
	}
	return 0
}

// blessings stand behind the names of prophets and their companions, in small letters
// if they may be initials. In our annotations they are part of none of 1,100 names.
var blessings = wordlist.SetOf("saw, saw., SAW, s.a.w, s.a.w., as, as., a.s, a.s., ra, ra., r.a, r.a., rah., swt, SWT, ﷺ, " +
	"rahimahullah, Rahimahullah, alaihissalam, Alaihissalam, radhiyallahu, shallallahu, Shallallahu")

// blessing returns the length of the blessing that name ends in, with the space
// before it: Aisyah r.a.
func blessing(name string) int {
	space := strings.LastIndexByte(name, ' ')
	if space <= 0 || !blessings[name[space+1:]] {
		return 0
	}
	return len(name) - len(strings.TrimRight(name[:space], " ,"))
}

// numeralStop returns the length of the stop that name ends in if the letter before
// that may be a Roman number and the sentence ends there: Paku Buwono X. Ia wafat.
func numeralStop(name, rest string) int {
	n := len(name)
	if n < 4 || name[n-1] != '.' || ortho.Roman(name[n-2:n-1]) == 0 || !ortho.IsUpper(name[n-2]) || name[n-3] != ' ' ||
		!ortho.IsLower(name[n-4]) && !wordlist.IsOneOf(royalNames, ortho.LastWord(name[:n-3])) {
		return 0
	}
	next := strings.TrimLeft(rest, " \"'”’)")
	if next == "" || next[0] == '\n' || next[0] == '\r' || len(next) < len(rest) && ortho.IsUpperAt(next, 0) {
		return 1
	}
	return 0
}

// royalNames are what the kings of Java are called by before their numbers, in small
// letters, and short for that.
var royalNames = wordlist.Words("buwono buwana hamengkubuwono hamengkubuwana pakubuwono pakubuwana alam pakualam mangkunegara hb pb pa")

// behindKing returns the length of what stands behind the number of a king of Java
// that has one letter, with the stop before it, which ends a sentence: Sultan HB X.
// Sultan pergi.
func behindKing(name string) int {
	for i := 2; i+2 < len(name); i++ {
		if name[i] != '.' || name[i+1] != ' ' || name[i-2] != ' ' || !ortho.IsUpper(name[i-1]) || ortho.Roman(name[i-1:i]) == 0 {
			continue
		}
		if wordlist.IsOneOf(royalNames, ortho.LastWord(name[:i-2])) {
			return len(name) - i
		}
	}
	return 0
}

// phoneNumber returns the length of the masked number that name ends in, with
// the space before it: Budi 0812xxxx.
func phoneNumber(name string) int {
	space := strings.LastIndexByte(name, ' ')
	number := strings.TrimPrefix(name[space+1:], "+")
	if space <= 0 || len(number) < 6 || !strings.HasPrefix(number, "08") && !strings.HasPrefix(number, "62") ||
		strings.Trim(number, "0123456789xX*-") != "" {
		return 0
	}
	return len(name) - space
}

// itemNumber returns the length of the number that a name in s ends in, with the
// space before it, if the line has the items before: 1. Budi 2. Siti 3. Adi.
func itemNumber(text string, s tokenize.Span) int {
	name := s.In(text)
	n := len(name)
	if n < 3 || name[n-2] != ' ' || name[n-1] < '2' || name[n-1] > '9' || !strings.HasPrefix(text[s.End:], ".") {
		return 0
	}
	before := text[max(0, s.Start-longestInline):s.Start]
	if at := strings.LastIndexAny(before, "\r\n"); at >= 0 {
		before = before[at+1:]
	}
	first := strings.Index(before, "1. ")
	if first < 0 || first > 0 && !strings.HasSuffix(before[:first], ": ") {
		return 0
	}
	item := [4]byte{' ', name[n-1] - 1, '.', ' '}
	if name[n-1] > '2' && !strings.Contains(before[first:], string(item[:])) {
		return 0
	}
	return 2
}

// longestInline is how many bytes are looked through for the items before.
const longestInline = 400
