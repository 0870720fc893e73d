package mention

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A name that stands in a text again is no mention where it is a part of something
// longer.

// tied are marks that tie what stands beside them to a name: addresses, tags, compounds.
const tied = "-@#/_.&+"

// standsAlone says whether the name in s, which token i begins, is no part of
// something longer: no mark ties it to its neighbours, and beside it stands no other
// name, no number and, but for headlines, no word with a capital but one for an office.
func (m *elsewhere) standsAlone(s tokenize.Span, label entity.Label, i int) bool {
	text := m.Text
	if s.Start > 0 && strings.IndexByte(tied, text[s.Start-1]) >= 0 {
		return false
	}
	rest := text[s.End:]
	if rest != "" && rest[0] != '.' && strings.IndexByte(tied, rest[0]) >= 0 {
		return false
	}
	prose := m.isProse(s.Start)
	if at := s.End + 1; strings.HasPrefix(rest, " ") && at < len(text) {
		behind := clue.FoundAt(m.Names, at).Label
		isTheirs := behind == entity.Person && label == entity.Organization // Direktur [Ombak Raya] [Sari Dewi]
		if ortho.IsDigit(text[at]) || ortho.IsUpperAt(text, at) && !isTheirs && (prose || behind != "") {
			return false
		}
	}
	if i == 0 || !entity.OnLine(text, m.Tokens[i-1].End, s.Start) {
		return true
	}
	before := m.Tokens[i-1]
	if ortho.IsDigit(text[before.Start]) || m.isFound(before.Start) {
		return false
	}
	opens := i == 1 || clue.EndsSentence(text, m.Tokens[i-2]) || entity.HasNewline(text[m.Tokens[i-2].End:before.Start])
	return !prose || opens || !ortho.IsUpperAt(text, before.Start) || body.IsHead(before.In(text)) || wordlist.IsOneOf(bodyLeads, before.In(text))
}

func (m *elsewhere) isFound(at int) bool {
	return entity.Found(m.Names, tokenize.Span{Start: at, End: at + 1})
}

// leadsToPlace stands before places.
var leadsToPlace = wordlist.Words("di ke dari in menuju asal hingga via lewat warga sekitar sepanjang camat lurah kades syahbandar")

// bodyLeads stand before bodies, and before nothing else.
var bodyLeads = wordlist.Words("survei jajak eksekutif ceo presdir dirut manajemen karyawan pegawai bos pendiri saham")

// isBehind says whether one of some words stands before token i.
func (m *elsewhere) isBehind(words *wordlist.Table[bool], i int) bool {
	return i > 0 && wordlist.IsOneOf(words, m.Tokens[i-1].In(m.Text)) && entity.OnLine(m.Text, m.Tokens[i-1].End, m.Tokens[i].Start)
}

// fits says whether the words beside the span s, which token i begins, let n stand there.
func (m *elsewhere) fits(n *elsewhereName, s tokenize.Span, i int) bool {
	switch {
	case n.where == behindLead:
		return m.isBehind(bodyLeads, i) && (!clue.MayGoOn(m.Text[s.End:]) || m.isFound(s.End+1))
	case n.where == insideSentence:
		before := clue.WordBefore(s.Start, m.Text, m.Tokens, i)
		return before != "" && ortho.IsLower(before[0]) && m.isProse(s.Start) && !clue.MayGoOn(m.Text[s.End:])
	case n.label == entity.Location:
		return m.isBehind(leadsToPlace, i)
	}
	return true
}

// lastOfPerson returns the last word of a person's name of several words, but for what
// also stands before names or beside them, Sultan, Islam; else "".
func lastOfPerson(e entity.Entity, text string) string {
	const sure, least = 0.9, 3
	if e.Label != entity.Person || e.Score < sure {
		return ""
	}
	_, last, several := clue.CutLast(e.In(text))
	if !several || len(last) < least || !ortho.IsUpperAt(last, 0) || ortho.HasUpper(last[1:]) || !ortho.IsLower(last[len(last)-1]) ||
		clue.IsRank(last, clue.Honorific|clue.Office) || wordlist.IsOneOf(noSurnames, last) {
		return ""
	}
	return last
}

// noSurnames end names of people and are written with a capital in other uses, too.
var noSurnames = wordlist.Words("islam muslim kristen hindu budha buddha nobel sultan pangeran raja ratu dewa tuhan negara bangsa bumi")

// firstOfBody returns the first word of a body of several words that is no kind of
// body, else "".
func firstOfBody(e entity.Entity, text string) string {
	const sure = 0.9
	if e.Label != entity.Organization || e.Score < sure {
		return ""
	}
	first, rest, _ := strings.Cut(e.In(text), " ")
	if len(first) < 4 || !ortho.IsUpperAt(first, 0) || !ortho.IsLower(first[1]) || !ortho.IsUpperAt(rest, 0) || clue.IsBodyWord(first, clue.BodyNoun|clue.AnyBody) {
		return ""
	}
	return first
}

// isProse says whether a token that begins at an offset stands in a paragraph. Of the
// names that may begin with it only the first looks.
func (m *elsewhere) isProse(at int) bool {
	if at == 0 || at != m.proseAt {
		m.proseAt, m.prose = at, clue.IsProseAt(m.Text, at)
	}
	return m.prose
}

// wordSieve rules most words out that are not among those added.
type wordSieve [64]uint64

func (s *wordSieve) add(word string) {
	h := tagger.Hash(word)
	s[h>>6&63] |= 1 << (h & 63)
}

func (s *wordSieve) may(word string) bool {
	h := tagger.Hash(word)
	return s[h>>6&63]>>(h&63)&1 != 0
}
