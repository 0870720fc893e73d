package mention

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A minister is not marked, nor is what he is minister of, in words or in short: Menteri
// ESDM, Menteri Perumahan dan Kawasan Permukiman (PKP), Menteri ATR/BPN. His country
// is, Menteri Pertahanan [Iran], and so is the body that he heads beside the ministry,
// Menteri Investasi/Kepala [BKPM]. In our annotations 66 of 68 such short forms are
// unmarked.

// Ministers are words for a minister; a deputy is Wakil Menteri.
var Ministers = wordlist.Words("menteri wamen menko")

// ministries are the short forms of ministries that stand behind a minister.
var ministries = wordlist.SetOf("ESDM, PUPR, PU, PKP, PPPA, PPA, KKP, PANRB, ATR, BUMN, LHK, LH, PPN, PDT, PDTT, UMKM, KUKM, KLHK, PAN-RB, HAM, P2MI, PPMI, " +
	"Imipas, IMIPAS, Kumham, Dikdasmen, Diktisaintek, Ekraf, Parekraf, Komdigi, Kominfo, PMK, Polhukam, Polkam")

// longestMinistry is how many bytes a minister and what he is of may have, and
// longestMinister how many the first of them or a short form.
const (
	longestMinistry = 120
	longestMinister = 24
)

// DropMinistries drops what was found of the offices of ministers.
func DropMinistries(p *clue.Page) {
	out := p.Names[:0]
	for _, e := range p.Names {
		if !isOfMinister(e, p.Text, out) {
			out = append(out, e)
		}
	}
	p.Names = out
}

// isOfMinister says whether e, behind the mentions before it, is part of the office of a
// minister.
func isOfMinister(e entity.Entity, text string, before []entity.Entity) bool {
	name, front, behind := e.In(text), text[:e.Start], text[e.End:]
	switch e.Label {
	case entity.Person:
		if !isShortForm(name) {
			return false
		}
	case entity.Location:
		return name == "Indonesia" && strings.HasSuffix(front, " Pekerja Migran ") && ministryBefore(front, before) != ""
	case entity.Organization:
	default:
		return false
	}
	if isBehindMinister(front) && (ministries[name] || strings.Contains(name, "/")) {
		return true
	}
	if half, ok := strings.CutSuffix(front, "/"); ok {
		minister := strings.TrimRight(half, ortho.Capitals)
		return minister != half && isBehindMinister(minister)
	}
	if open, ok := strings.CutSuffix(front, "("); ok {
		return strings.HasPrefix(behind, ")") && isShortFor(name, ministryBefore(open, before))
	}
	short, open := strings.CutPrefix(behind, " (")
	short, _, closed := strings.Cut(short[:min(len(short), longestMinister)], ")")
	return open && closed && isShortFor(short, ministryBefore(text[:e.End], before))
}

// isBehindMinister says whether text ends with a word for a minister and a blank.
func isBehindMinister(text string) bool {
	_, word := clue.WordInFront(text[max(0, len(text)-longestMinister):])
	return wordlist.IsOneOf(Ministers, word)
}

// ministryBefore returns the words with capitals that text ends in behind a minister, ""
// if there is none or one of the mentions before lies among them.
func ministryBefore(text string, before []entity.Entity) string {
	text = strings.TrimSuffix(text, " ")
	start := max(0, len(text)-longestMinistry)
	if n := len(before); n > 0 {
		start = max(start, before[n-1].End)
	}
	office := text[min(start, len(text)):]
	for rest := office; rest != ""; {
		front, word := clue.WordAtEnd(rest)
		if wordlist.IsOneOf(Ministers, word) {
			return strings.TrimPrefix(office[len(rest):], " ")
		}
		inOffice := ortho.IsUpperAt(word, 0) && !strings.HasSuffix(word, "Kepala") || wordlist.IsConjunction(word) || word == "&"
		var ok bool
		if rest, ok = strings.CutSuffix(front, " "); !ok || !inOffice {
			return ""
		}
	}
	return ""
}

// isShortFor says whether short may be the short form of a ministry or of its minister.
func isShortFor(short, ministry string) bool {
	for _, lead := range [...]string{"Koordinator ", "Bidang ", "Negara "} {
		ministry = strings.TrimPrefix(ministry, lead)
	}
	return ministry != "" && !wordlist.IsOneOf(groups, ortho.FirstWord(ministry)) && ortho.IsUpperAt(short, 0) && (short[0] == ministry[0] || strings.HasPrefix(short, "Men") || strings.HasPrefix(short, "Wamen"))
}

// groups begin the names of bodies that have ministers.
var groups = wordlist.Words("kabinet partai koalisi")
