package person

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Two who run for office together are two mentions with a hyphen between: [Budi
// Santoso]-[Siti Aminah]. A hyphen with several words on both sides never stands
// inside of one name; with one word it may, [Trent Alexander-Arnold], [Song
// Min-Soon], but hardly in a text about an election in a region. Pairs that everybody
// knows by single names are often written with nothing between: [Anies] [Muhaimin].

// electionWords are in every text about such an election, without their first
// letters, which may be capitals.
var electionWords = []string{"aslon", "asangan calon", "ilkada", "ilgub", "ilbup", "ilwalkot", "ilwali", "awagub", "awabup", "awalkot"}

// inNames are words beside a hyphen inside of a name: the article of Arabic ones,
// the first halves of French ones.
var inNames = wordlist.Names("al, ar, as, ash, asy, at, ath, ats, ad, adh, adz, an, az, el, ul, ud, us, ur, il, ibn, ibnu, ben, bin, abu, abd, abdul, " +
	"jean, marie, anne, pierre, paul, louis, charles, françois, francois, laurent, joseph, karl, hans, sven, frank, jan, saint, sainte, mary, jo, juan, luis")

// knownPairs are such pairs, of the elections of presidents and of governors of the
// capital.
var knownPairs = wordlist.Names("mega hasyim, sby jk, sby boediono, jk wiranto, mega prabowo, prabowo hatta, jokowi jk, jokowi ahok, foke nara, " +
	"jokowi ma'ruf, jokowi ma’ruf, jokowi maruf, prabowo sandi, prabowo sandiaga, prabowo gibran, anies muhaimin, anies imin, ganjar mahfud, " +
	"ahok djarot, basuki djarot, anies sandi, anies sandy, anies sandiaga, pramono rano, dharma kun, rk suswono, " +
	"anies rano, prabowo puan, ganjar anies, anies ganjar, prabowo ganjar, prabowo anies, anies prabowo, jokowi prabowo, prabowo jokowi, jokowi gibran")

// longestCandidates is how many bytes two names and a hyphen may have.
const longestCandidates = 80

// SplitCandidates cuts two people found in one at the hyphen, and makes a person of the
// name behind the hyphen that nothing was found in.
func SplitCandidates(p *clue.Page) {
	var added []entity.Entity
	regional := electionText{text: p.Text}
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Person || e.End-e.Start > longestCandidates {
			continue
		}
		next := len(p.Text)
		if i+1 < len(p.Names) {
			next = p.Names[i+1].Start
		}
		second := entity.Entity{Label: entity.Person, Score: e.Score}
		if end, start := candidatesCut(e.In(p.Text), &regional); start > 0 {
			second.Start, second.End = e.Start+start, e.End
			e.End = e.Start + end
			if i+1 < len(p.Names) && clue.IsRightBehind(p.Names[i+1], second.End, p.Text) && !strings.Contains(second.In(p.Text), " ") {
				second.End = p.Names[i+1].End // Budi Santoso-Siti | Aminah
				p.Names[i+1].Start = second.Start
				continue
			}
		} else {
			second.Start = e.End + 1
			second.End = second.Start + runningMate(p.Text[e.End:min(next, e.End+longestCandidates)], e.In(p.Text), &regional)
		}
		if second.End > second.Start && !isParty(p.Know, second.In(p.Text)) {
			added = append(added, second)
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// isParty says whether the name behind the hyphen is that of a body: Budi-Golkar.
func isParty(k *tagger.Knowledge, name string) bool {
	return k.IsOrganization(name) && !clue.IsNameOfPerson(k, name)
}

// candidatesCut returns where in name the first of two people ends and the second
// starts, 0 for one person.
func candidatesCut(name string, regional *electionText) (end, start int) {
	at := strings.IndexAny(name, "-–")
	if at < 0 && wordlist.IsOneOf(knownPairs, name) {
		at = strings.IndexByte(name, ' ')
		return at, at + 1
	}
	if at <= 0 {
		return 0, 0
	}
	size, _ := ortho.Dash(name[at:])
	first := strings.TrimRight(name[:at], " ")
	second := strings.TrimLeft(name[at+size:], " ")
	if first == "" || len(second) < 2 || !ortho.IsUpperAt(second, 0) || strings.ContainsAny(name, "()[]\"“”") || strings.ContainsAny(second, "-–") {
		return 0, 0
	}
	head, _, several := strings.Cut(second, " ")
	last := ortho.LastWord(first)
	if isInName(head) || isInName(last) || (!several || last == first) && !regional.isText() {
		return 0, 0
	}
	return len(first), len(name) - len(second)
}

// isInName reports such a word, which a mark may stand in: Ma'ruf.
func isInName(word string) bool {
	stem, _, _ := strings.Cut(word, "'")
	return wordlist.IsOneOf(inNames, stem)
}

// longestMate is how many words the name behind a hyphen has at most.
const longestMate = 3

// runningMate returns the length of the name that a hyphen at the start of rest
// joins to first, 0 for none: words with a capital, none of them in capitals alone.
func runningMate(rest, first string, regional *electionText) int {
	if len(rest) < 4 || rest[0] != '-' || !ortho.IsUpperAt(rest, 1) || isInName(ortho.LastWord(first)) {
		return 0
	}
	words, end := 0, 1
	for at := 1; ortho.IsUpperAt(rest, at); words++ {
		size := strings.IndexFunc(rest[at:], func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
		if size < 0 {
			size = len(rest) - at
		}
		word := rest[at : at+size]
		if words == longestMate || len(word) < 3 || ortho.IsUpperAt(word, 1) || isInName(word) {
			return 0
		}
		end = at + size
		if end == len(rest) || rest[end] != ' ' {
			break
		}
		at = end + 1
	}
	if end > longestCandidates-utf8.UTFMax || end < len(rest) && rest[end] == '-' || !regional.isText() {
		return 0
	}
	return end - 1
}

// electionText says whether a text is about an election in a region, and looks once.
type electionText struct {
	text       string
	looked, is bool
}

func (e *electionText) isText() bool {
	for i := 0; i < len(electionWords) && !e.looked && !e.is; i++ {
		e.is = strings.Contains(e.text, electionWords[i])
	}
	e.looked = true
	return e.is
}
