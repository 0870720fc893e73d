package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Brackets inside of names come in pairs. A name that begins in the bracket behind
// another or behind what the bracket is short for, in capitals or not, is the end
// of that: [Komisi Nasional Hak Asasi Manusia (Komnas HAM) RI], [pemilihan umum
// (Pemilu) 2019].

// goesOnInBracket says whether next, which begins in the bracket behind body, ends
// behind that bracket.
func goesOnInBracket(body, next entity.Entity, text string) bool {
	if next.Label != entity.Organization || next.Start != body.End+2 || text[body.End:next.Start] != " (" {
		return false
	}
	inner, rest, ok := cutBracket(next.In(text))
	return ok && ortho.IsUpperAt(rest, 0) && !strings.HasPrefix(inner, "PT ")
}

// cutBracket cuts a name at a bracket that it does not open.
func cutBracket(name string) (inner, rest string, ok bool) {
	at := strings.IndexAny(name, "()")
	if at <= 0 || name[at] == '(' || at+1 == len(name) {
		return name, "", false
	}
	return name[:at], strings.TrimLeft(name[at+1:], " "), true
}

// JoinBracketed lengthens names that do not open their bracket, and cuts those that it
// finds nothing in front of.
func JoinBracketed(p *clue.Page) {
	var longer []entity.Entity
	at := 0
	for i := range p.Names {
		e := &p.Names[i]
		if e.Start == 0 || p.Text[e.Start-1] != '(' {
			continue
		}
		inner, rest, ok := cutBracket(e.In(p.Text))
		if !ok || e.Label == entity.Person && !strings.Contains(inner, " ") {
			continue // Ramdhan (Danny) Pomanto
		}
		at = entity.From(p.Tokens, at, e.Start-1)
		start, found := spelledFrom(p.Text, p.Tokens[:min(at, len(p.Tokens))], e.Start-1, inner, rest)
		switch {
		case found && e.Label != entity.Person:
			whole := *e
			whole.Start = start
			longer = append(longer, whole)
		case len(rest) > len(inner) && ortho.IsUpperAt(rest, 0):
			e.Start = e.End - len(rest)
		default:
			e.Span = clue.TrimSpan(p.Text, tokenize.Span{Start: e.Start, End: e.Start + len(inner)})
		}
	}
	p.Names = entity.WithReplaced(p.Names, longer)
}

// spelledFrom returns where the name begins whose end is the bracket at a byte behind
// tokens, on their line, and rest behind that: at the words that inner shortens, or at
// the word that shortens inner.
func spelledFrom(text string, tokens []tokenize.Token, bracket int, inner, rest string) (start int, ok bool) {
	if len(tokens) == 0 {
		return 0, false
	}
	end := tokens[len(tokens)-1].End
	if !entity.OnLine(text, end, bracket) {
		return 0, false
	}
	if short := tokens[len(tokens)-1]; ortho.IsUpperAt(text, short.Start) && ortho.IsUpperAt(rest, 0) && clue.Shortens(inner, short.In(text)) {
		return short.Start, true
	}
	letters := strings.ReplaceAll(inner, " ", "")
	if len(letters) > longestShortForm {
		return 0, false
	}
	large, small := false, false // words with a capital, and others that names in capitals do not have
	for n := 1; n <= min(maxSpelled, len(tokens)); n++ {
		t := tokens[len(tokens)-n]
		if n > 1 && !entity.OnLine(text, t.End, tokens[len(tokens)-n+1].Start) || !ortho.InWord(text[t.Start]) {
			break
		}
		isLarge := ortho.IsUpperAt(text, t.Start)
		large = large || isLarge
		small = small || !isLarge && !wordlist.IsSmallWord(t.In(text))
		if large && small {
			break
		}
		if clue.Shortens(text[t.Start:end], letters) {
			return t.Start, true
		}
	}
	return 0, false
}

// bracketedPhrase returns the length of " (X Y)" at the start of text, where X Y
// is a short form of a few words: (Satpol PP), (Damkar dan PB); 0 if there is none.
func bracketedPhrase(text string) int {
	const longest, words = 28, 4
	if len(text) < 7 || text[:2] != " (" || !ortho.IsUpper(text[2]) {
		return 0
	}
	text = text[2:min(len(text), longest+3)]
	end := strings.IndexByte(text, ')')
	if end < 0 || strings.Count(text[:end], " ") >= words {
		return 0
	}
	isShort := false
	for word := range strings.SplitSeq(text[:end], " ") {
		n := clue.LettersLen(word)
		if word != "dan" && (n == 0 || n < len(word)) {
			return 0
		}
		isShort = isShort || wordlist.IsOneOf(shortUnits, word) || len(word) > 1 && ortho.IsShouted(word)
	}
	if !isShort {
		return 0 // a name in another language, or of a person
	}
	return end + 3
}

// shortUnits are blends for bodies, their units and the heads of these.
var shortUnits = wordlist.Words(
	"ditjen setjen itjen sekjen dirjen irjen kanwil kanim dinas disdik dinkes dinsos disnaker dishub diskominfo sudin kadis kadin kasudin",
	"satpol kasatpol satgas kasatgas satreskrim satlantas reskrim reserse kasat kanit kabid kasi kasubdit kapolres kapolsek kejari kejati",
	"komnas kompolnas kemenko kemen balitbang pusdatin pusdiklat puslitbang setda setwan sekda bappeda baleg banggar pokja pansus",
	"damkar gulkarmat perum perumda gema humas pemkot pemkab pemprov polda polres polsek polresta korlantas bareskrim timnas",
)

// levels end the name of a body behind its short form: [Komisi Pemilihan Umum
// (KPU) Pusat].
var levels = []string{" Nasional", " Pusat"}

// levelLen returns the length of a bracketed short form and a level behind it at
// the start of text, 0 if there is none.
func levelLen(text string) int {
	size := bracketedForm(text)
	if size == 0 {
		return 0
	}
	for _, level := range levels {
		if rest, ok := strings.CutPrefix(text[size:], level); ok && (rest == "" || !ortho.InWord(rest[0])) {
			return size + len(level)
		}
	}
	return 0
}
