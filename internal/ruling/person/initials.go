package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Suspects and victims go by initials, often those of countries and parties:
// AS (34), RI (23 tahun). An age in brackets makes a person of them, and so do a
// rank before them, Briptu RS, and a list of initials most of which are people,
// BS, RD, dan JPW, or that is announced as one: berinisial HMAC, SU (DPO) dan A.

// MarkInitials marks such initials.
func MarkInitials(p *clue.Page) {
	var added []entity.Entity
	for i := 0; i < len(p.Tokens); i++ {
		if !ortho.IsUpperAt(p.Text, p.Tokens[i].Start) {
			continue
		}
		if n := suspects(p.Text, p.Tokens, i); n > 1 {
			for end := i + n; i < end; i += 1 + clue.BracketLen(p.Text, p.Tokens[i+1:end], longestRemark) {
				if isLongInitials(p.Tokens[i].In(p.Text)) {
					added = entity.Labelled(added, p.Names, p.Tokens[i].Span, entity.Person)
				}
			}
			i--
			continue
		}
		if !isInitials(p.Tokens[i].In(p.Text)) {
			continue
		}
		if knownInitials.Has(p.Tokens[i].In(p.Text)) {
			if entity.Overlapping(p.Names, p.Tokens[i].Span).Label != entity.Product { // a ship
				added = entity.Labelled(added, p.Names, p.Tokens[i].Span, entity.Person)
			}
			continue
		}
		victim := isVictim(p, i)
		if victim || cued(p.Text, p.Tokens, i) {
			added = entity.Labelled(added, p.Names, p.Tokens[i].Span, entity.Person)
		} else if years, ok := aged(p.Text, p.Tokens[i+1:]); ok {
			added = withInitials(added, p.Names, p.Text, p.Tokens[i].Span, years)
		}
		if n := initialsList(p.Text, p.Tokens[i:]); n > 1 {
			added = withList(added, p.Names, p.Text, p.Tokens[i:i+n], victim)
			i += n - 1
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// isInitials reports one to three capitals, with stops or without.
func isInitials(word string) bool {
	letters := 0
	for i := range len(word) {
		switch c := word[i]; {
		case ortho.IsUpper(c):
			letters++
		case c != '.' || letters == 0:
			return false
		}
	}
	return letters >= 1 && letters <= 3
}

// cuesPerson reports words that the initials of a person stand behind.
func cuesPerson(word string) bool {
	return clue.IsRank(word, clue.CuesInitials) || saysInitials(word)
}

// cued says whether token i stands behind such a word that is said of people, and
// no name goes on behind it: AKBP M. Yusuf.
func cued(text string, tokens []tokenize.Token, i int) bool {
	return i > 0 && cuesPerson(tokens[i-1].In(text)) && entity.OnLine(text, tokens[i-1].End, tokens[i].Start) &&
		tokens[i].In(text) != "TNI" && !mentionsOne(text[:tokens[i-1].Start], firmWords) &&
		!clue.CapitalFollows(text, tokens[i:])
}

// aged says whether tokens begin with an age in brackets, and whether that is
// said to be in years.
func aged(text string, tokens []tokenize.Token) (years, ok bool) {
	if len(tokens) < 3 || tokens[0].In(text) != "(" {
		return false, false
	}
	n := tokens[1].In(text)
	if len(n) != 2 || !ortho.IsDigit(n[0]) || !ortho.IsDigit(n[1]) || n[0] == '0' {
		return false, false
	}
	switch tokens[2].In(text) {
	case ")":
		return false, true
	case "tahun", "thn", "th", "thn.", "th.":
		return true, len(tokens) > 3 && tokens[3].In(text) == ")"
	}
	return false, false
}

// withInitials adds aged initials to the people found. A number alone may be a
// count, PKB (16), SD (40), China (20): then words for people must stand before.
func withInitials(added, entities []entity.Entity, text string, s tokenize.Span, years bool) []entity.Entity {
	w := s.In(text)
	if unmarked.IsNoPerson(w) || isDegree(entities, text, s) {
		return added // Budi Santoso, SH (45)
	}
	found := entity.Overlapping(entities, s)
	sureParty := found.Label == entity.Organization && len(w) > 2
	if !years && (sureParty || besideCount(entities, text, s) || !mentionsOne(text[:s.Start], peopleWords)) {
		return added
	}
	return entity.Labelled(added, entities, s, entity.Person)
}

// besideCount says whether a place or an organisation beside the span has a number
// in brackets as well.
func besideCount(entities []entity.Entity, text string, s tokenize.Span) bool {
	i := entity.LastBefore(entities, s.Start)
	for j := max(i, 0); j < min(i+3, len(entities)); j++ {
		e := entities[j]
		if e.Span == s || e.Label != entity.Location && e.Label != entity.Organization || isInitials(e.In(text)) {
			continue
		}
		if e.End+2 < len(text) && text[e.End:e.End+2] == " (" && ortho.IsDigit(text[e.End+2]) {
			return true
		}
	}
	return false
}

// initialsList returns how many tokens the list of initials has that tokens
// begin with; ages in brackets are no part of one.
func initialsList(text string, tokens []tokenize.Token) int {
	n := 1
	for i := 1; i < len(tokens) && !entity.HasNewline(text[tokens[i-1].End:tokens[i].Start]); i++ {
		switch w := tokens[i].In(text); {
		case w == "," || w == "dan" || w == "serta":
		case isInitials(w) && tokens[i-1].Start >= tokens[n-1].End:
			n = i + 1
		default:
			return n
		}
	}
	return n
}

// withList makes people of all initials of a list if most are, or if the first is
// told to be.
func withList(added, entities []entity.Entity, text string, list []tokenize.Token, told bool) []entity.Entity {
	all, people := 0, 0
	for _, t := range list {
		if !isInitials(t.In(text)) {
			continue
		}
		all++
		if clue.IsFoundAs(entities, t.Span, entity.Person) {
			people++
		}
	}
	if told {
		list = list[1:] // the first is among those added
	} else if people == all || people == 0 || (people < 2 || people*2 < all) && !announced(text[:list[0].Start]) {
		return added
	}
	for _, t := range list {
		e := entity.Overlapping(entities, t.Span)
		if isInitials(t.In(text)) && (e.Label != entity.Organization || e.Score < clue.Doubtless) {
			added = entity.Labelled(added, entities, t.Span, entity.Person)
		}
	}
	return added
}

// announcements lead from suspects to their initials.
var announcements = []string{" yaitu ", " yakni ", " ialah ", " adalah ", "masing-masing "}

// peopleWords are words for those who go by initials, firmWords for firms that do.
var (
	peopleWords = []string{
		"orang", "tersangka", "terdakwa", "saksi", "pelaku", "korban", "terpidana", "inisial", "warga", "pria", "wanita", "perempuan", "lelaki",
		"laki", "sopir", "kernet", "kurir", "pengemudi", "pengendara", "buruh", "mahasiswa", "pelajar", "remaja", "pemuda", "bocah", "anak",
		"suami", "istri", "ibu", "ayah", "kakek", "nenek", "Korban", "Pelaku", "Tersangka", "Terdakwa", "Warga", "Sopir",
	}
	firmWords = []string{"perusahaan", "Perusahaan", "PT", "bank", "Bank", "toko", "kampus", "lembaga", "yayasan"}
)

// longestCue is how many bytes are looked through for such words.
const longestCue = 60

// mentionsOne says whether the end of a text, on its last line, has one of the
// words.
func mentionsOne(text string, words []string) bool {
	text = text[max(0, len(text)-longestCue):]
	text = text[strings.LastIndexByte(text, '\n')+1:]
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// announced says whether text ends with words for people and one that announces
// their names.
func announced(text string) bool {
	for _, a := range announcements {
		if rest, ok := strings.CutSuffix(text, a); ok && mentionsOne(rest, peopleWords) {
			return true
		}
	}
	return false
}
