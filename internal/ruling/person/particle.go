package person

import (
	"strings"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Small words inside of a name hold its parts together, [Nurul Huda binti Hasan],
// [Luis de la Cruz], and what tells a son from his father belongs to it, [Adi
// Pratama, Jr.]; so does the article of the people of Bali, [I Made Hartana].

// particles are such small words, with the blanks around them. da may also be a
// slip for dan, and stands between single names then.
var particles = map[string]bool{
	" bin ": true, " binti ": true, " bint ": true, " ibn ": true, " Bin ": true, " Binti ": true, " bin Haji ": true, " bin H. ": true, " Hi. ": true,
	" de ": true, " dos ": true, " das ": true, " do ": true, " del ": true, " della ": true, " de la ": true, " de los ": true,
	" van ": true, " von ": true, " van der ": true, " van den ": true, " van de ": true, " von der ": true, " ten ": true, " ter ": true,
}

// generations stand behind a name.
var generations = []string{", Jr.", ", Sr.", ", Jr", " Jr.", " Jr", " Junior"}

// bareGenerations are no names by themselves.
var bareGenerations = wordlist.SetOf("Jr., Jr, Sr., Sr")

// JoinParticles makes one of people that such words join, and takes what belongs to
// them into people.
func JoinParticles(p *clue.Page) {
	takeFathers(p)
	out := p.Names[:0]
	for i, e := range p.Names {
		if e.Label == entity.Person {
			if bareGenerations[e.In(p.Text)] {
				takeGeneration(out, e, p.Text)
				continue
			}
			if n := len(out); n > 0 && out[n-1].Label == entity.Person && isParticle(out[n-1].In(p.Text), p.Text[out[n-1].End:e.Start], e.In(p.Text)) {
				e.Start = out[n-1].Start
				out = out[:n-1]
			}
			next := len(p.Text)
			if i+1 < len(p.Names) {
				next = p.Names[i+1].Start
			}
			e.End += generation(p.Text[e.End:next])
			if at := articleBefore(p.Text[:e.Start], e.In(p.Text)); at < e.Start && (len(out) == 0 || out[len(out)-1].End <= at) {
				e.Start = at
			}
		}
		out = append(out, e)
	}
	p.Names = out
}

// fatherWords stand between a name and that of the father, and in front of the name by
// which alone some are known.
var fatherWords = []string{"bin ", "binti "}

// takeFathers makes such a word with a capital part of the name behind it that the text
// has behind it inside of another: Mohammed bin Salman pergi. [Bin Salman] pulang.
func takeFathers(p *clue.Page) {
	var fathers map[string]bool
	for i := range p.Names {
		e := &p.Names[i]
		at := fatherWordBefore(p.Text[:e.Start])
		if e.Label != entity.Person || at == e.Start || i > 0 && p.Names[i-1].End+1 >= at {
			continue // [Ahmad] Bin [Salman] is one name
		}
		if fathers == nil {
			fathers = fathersOf(p)
		}
		if fathers[p.Text[at+1:e.End]] {
			e.Start = at
		}
	}
}

// fatherWordBefore returns where a word of those with a capital starts that text ends in,
// else where text ends.
func fatherWordBefore(text string) int {
	for _, word := range fatherWords {
		if at := len(text) - len(word); at >= 0 && text[at] == word[0]-'a'+'A' && text[at+1:] == word[1:] && (at == 0 || !ortho.InWord(text[at-1])) {
			return at
		}
	}
	return len(text)
}

// fathersOf returns what people have from such a word on, without its first letter.
func fathersOf(p *clue.Page) map[string]bool {
	fathers := map[string]bool{}
	for _, e := range p.Names {
		for _, word := range fatherWords {
			if at := strings.LastIndex(e.In(p.Text), " "+word); e.Label == entity.Person && at > 0 {
				fathers[p.Text[e.Start+at+2:e.End]] = true
			}
		}
	}
	return fathers
}

// takeGeneration makes what tells a son from his father part of the last of people if
// that stands right before it.
func takeGeneration(people []entity.Entity, e entity.Entity, text string) {
	if n := len(people); n > 0 && people[n-1].Label == entity.Person {
		if gap := text[people[n-1].End:e.Start]; gap == " " || gap == ", " {
			people[n-1].End = e.End
		}
	}
}

// longestParticle is how many bytes what stands between the parts of a name has.
const longestParticle = 10

// isParticle says whether gap is a particle between the names first and second.
func isParticle(first, gap, second string) bool {
	switch gap {
	case " da ":
		return strings.Contains(first, " ") || strings.Contains(second, " ")
	case ". ":
		return strings.HasSuffix(first, " Hi") // short for Haji, in the Moluccas
	}
	return len(gap) <= longestParticle && particles[gap] && ortho.IsUpperAt(second, 0)
}

// generation returns the length of what tells a son from his father that rest
// begins with.
func generation(rest string) int {
	for _, g := range generations {
		if after, ok := strings.CutPrefix(rest, g); ok && strings.IndexFunc(after, unicode.IsLetter) != 0 {
			return len(g)
		}
	}
	return 0
}

// articleBefore returns where name begins with the article that before may end in,
// behind a blank or nothing.
func articleBefore(before, name string) int {
	at := len(before)
	first, _, several := strings.Cut(name, " ")
	if !several || !wordlist.IsOneOf(clue.BalineseNames, first) {
		return at
	}
	for _, article := range []string{"Ni ", "I "} {
		if rest, ok := strings.CutSuffix(before, article); ok && (rest == "" || strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, "\n")) {
			return len(rest)
		}
	}
	return at
}
