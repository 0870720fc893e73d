package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The scores of names, by what their label rests on.
const (
	certain float32 = 0.9 // the name, its head noun or the title before it
	likely  float32 = 0.7 // the label of prose
	guessed float32 = 0.5 // nothing but capitals, or a preposition
)

// namer reads the names of one sentence from what prose makes of it. prose's
// labels say well whether a word is in a name and badly where the name begins,
// where it ends and of which type it is; capitals, titles and head nouns say
// that.
type namer struct {
	text   string
	parts  []part
	cue    []cue
	office []bool // the part is in a title: Foreign Minister
	// opener and closer are the first and the last part with a letter or digit at
	// its start: len(parts) and -1 where there is none.
	opener, closer int
	// headline says that capitals tell nothing: all words but function words
	// have them.
	headline bool
}

// appendNames appends the people, places and organisations among parts.
func appendNames(dst []ner.Entity, text string, parts []part) []ner.Entity {
	n := namer{text: text, parts: parts, cue: make([]cue, len(parts)), office: make([]bool, len(parts))}
	n.findEnds()
	for i := range parts {
		n.trim(i)
		n.cue[i] = cues()[strings.ToLower(strings.TrimSuffix(parts[i].form, "."))]
	}
	n.headline = n.allCapitals()
	n.offices()
	for i := 0; i < len(parts); {
		if !n.opens(i) {
			i++
			continue
		}
		end := n.end(i)
		if label, score := n.judge(i, end); label != "" {
			span := tokenize.Span{Start: parts[i].span.Start, End: parts[end-1].span.End}
			dst = append(dst, ner.Entity{Span: span, Label: label, Score: score})
		}
		i = end
	}
	return dst
}

// allCapitals reports whether the sentence has no content word without a
// capital and a function word with one, as headlines do: He, Will, After. The
// first word does not count, nor "The" of a name, nor what may be an acronym
// (US, WHO).
func (n *namer) allCapitals() bool {
	found := false
	for i, p := range n.parts {
		r, _ := utf8.DecodeRuneInString(p.form)
		if !unicode.IsLetter(r) || strings.Contains(p.form, "'") {
			continue
		}
		says := look(p.form).says
		switch {
		case !n.capital(i):
			if says != function && n.cue[i]&particle == 0 {
				return false
			}
		case says == function && p.form != "The" && n.cue[i]&day == 0 && !n.first(i):
			found = found || !n.acronym(i) || len(p.form) > 3
		}
	}
	return found
}

// trim takes the stop of the sentence from its last word: prose leaves it on
// short capitalised words, which it takes for abbreviations (Un., Ali.).
func (n *namer) trim(i int) {
	p := &n.parts[i]
	if form := strings.TrimSuffix(p.form, "."); len(form) < len(p.form) && !strings.Contains(form, ".") && n.last(i) {
		p.form = form
		p.span.End--
	}
}

// findEnds sets opener and closer.
func (n *namer) findEnds() {
	n.opener, n.closer = len(n.parts), -1
	for i, p := range n.parts {
		if r, _ := utf8.DecodeRuneInString(p.form); unicode.IsLetter(r) || unicode.IsDigit(r) {
			n.opener, n.closer = min(n.opener, i), i
		}
	}
}

// first reports whether no word comes before parts[i].
func (n *namer) first(i int) bool { return i <= n.opener }

// last reports whether no word comes after parts[i].
func (n *namer) last(i int) bool { return i >= n.closer }

// offices marks the titles, with the words that belong to them on both sides:
// Secretary of State, US Treasury Secretary, Prime Minister.
func (n *namer) offices() {
	for i := range n.parts {
		switch {
		case n.cue[i]&kin != 0 && !n.capital(i):
		case n.cue[i]&title == 0 || n.headed(i):
			continue
		}
		n.office[i] = true
		for j := i - 1; j >= 0 && n.cue[j]&officePart != 0 && !n.office[j]; j-- {
			n.office[j] = !n.acronym(j)
		}
		if i+2 < len(n.parts) && n.parts[i+1].form == "of" && n.cue[i+2]&officePart != 0 {
			n.office[i+2] = true
		}
	}
}

// headed reports whether the title parts[i] is inside the name of an
// organisation or a place that goes on after it: General Motors, Queen Street.
func (n *namer) headed(i int) bool {
	return i+1 < len(n.parts) && n.capital(i) && n.capital(i+1) && n.adjacent(i) &&
		n.cue[i+1]&(organizationHead|placeHead) != 0 && n.cue[i+1]&officePart == 0
}

// capital reports whether parts[i] begins with a capital letter.
func (n *namer) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(n.parts[i].form)
	return unicode.IsUpper(r)
}

// acronym reports whether parts[i] is written in capitals throughout.
func (n *namer) acronym(i int) bool {
	form := n.parts[i].form
	return len(form) > 1 && n.capital(i) && strings.ToUpper(form) == form
}

// adjacent reports whether nothing but one white space is between
// parts[i] and the next.
func (n *namer) adjacent(i int) bool {
	gap := n.text[n.parts[i].span.End:n.parts[i+1].span.Start]
	return gap == "" || gap == " " || strings.TrimSpace(gap) == "" && utf8.RuneCountInString(gap) == 1
}

// opens reports whether a name can begin at parts[i].
func (n *namer) opens(i int) bool { return n.inside(i) && n.cue[i]&particle == 0 }

// inside reports whether parts[i] can be a capitalised word of a name.
func (n *namer) inside(i int) bool {
	if !n.capital(i) || n.office[i] || n.cue[i]&day != 0 {
		return false
	}
	w := look(n.parts[i].form)
	switch {
	case w.built < 0 && n.first(i):
		return false // a word of Indonesian that has strayed in
	case n.headline && (w.says > 0 && !w.nation || n.parts[i].label == ""):
		return false
	case n.demonym(i+1) && n.cue[i]&placeOpener != 0:
		return n.adjacent(i) && n.inside(i+1) // North Korean troops
	case strings.HasSuffix(n.parts[i].form, "s") && look(strings.TrimSuffix(n.parts[i].form, "s")).nation:
		return false // Palestinians
	case n.acronym(i) && len(n.parts[i].form) < 6:
		return true
	case w.nation:
		// Indonesian Red Cross, Air India against Indonesian troops
		return i+1 < len(n.parts) && n.adjacent(i) && !n.demonym(i+1) && n.inside(i+1)
	case w.says == function:
		// The Hague
		return i+1 < len(n.parts) && strings.EqualFold(n.parts[i].form, "the") && n.capital(i+1) &&
			i > 0 && n.adjacent(i) && !n.acronym(i)
	}
	return true
}

// demonym reports whether parts[i] is an adjective of nationality.
func (n *namer) demonym(i int) bool {
	return i < len(n.parts) && look(n.parts[i].form).nation
}

// end returns where the name ends that begins at parts[start].
func (n *namer) end(start int) int {
	end := start + 1
	for end < len(n.parts) && n.adjacent(end-1) {
		if n.inside(end) {
			end++
			continue
		}
		next := end
		switch form := n.parts[end].form; {
		case n.cue[end]&particle != 0:
			for next < len(n.parts) && n.cue[next]&particle != 0 && !n.capital(next) {
				next++
			}
		case form == "of" && n.cue[end-1]&(organizationHead|placeHead) != 0, form == "for" && n.cue[end-1]&organizationHead != 0:
			next++
			if next < len(n.parts) && n.parts[next].form == "the" {
				next++
			}
		}
		if next == end || next >= len(n.parts) || !n.capital(next) || n.cue[next]&day != 0 || !n.adjacent(next-1) {
			break
		}
		end = next + 1
	}
	return end
}

// before returns the word before parts[start] in small letters, or "".
func (n *namer) before(start int) string {
	if start == 0 || !n.adjacent(start-1) {
		return ""
	}
	return strings.ToLower(n.parts[start-1].form)
}
