package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Behind a task or an office and a colon stands a person, of one word or of more:
// Penerjemah: [Lestari], 2) Komisaris Independen : [Mukhtasar].

// BylineTasks are the tasks of those who make a report, with blanks between them.
const BylineTasks = "editor penulis reporter pewarta penerjemah fotografer kontributor penyunting redaktur jurnalis uploader"

var bylineTasks = wordlist.Words(BylineTasks)

// listedOffices begin the lines of a list of people.
var listedOffices = wordlist.Words("direktur komisaris sekretaris bendahara ketua moderator narasumber narahubung mc produser sutradara notulis")

// longestOffice is how many words an office in a list may have.
const longestOffice = 8

// MarkBylines marks those people where nothing was found, or a place of several words
// that no gazetteer has. Behind a task it gives who was found with the first words only
// the rest of the name: Penulis: [Ainul Yakin].
func MarkBylines(p *clue.Page) {
	var added []entity.Entity
	line := 0 // first token of the line
	for i := 1; i < len(p.Tokens); i++ {
		if entity.HasNewline(p.Text[p.Tokens[i-1].End:p.Tokens[i].Start]) {
			line = i
		}
		if p.Tokens[i].In(p.Text) != ":" || i == line || !cuesByline(p.Text, p.Tokens[line:i]) {
			continue
		}
		name, n := bylineName(p.Text, p.Tokens[i:])
		isTask := wordlist.IsOneOf(bylineTasks, p.Tokens[i-1].In(p.Text))
		if isTask && n > 1 && widen(p, name) {
			continue
		}
		if n == 0 || clue.IsRank(p.Tokens[i+1].In(p.Text), clue.Honorific) || !clue.MayBePerson(p.Know, p.Tokens[i+1].In(p.Text)) &&
			!(isTask && isAuthor(p.Know, p.Text, p.Tokens[i+1:i+1+n])) {
			continue // Ketua Umum: Kita Pasti Menang
		}
		switch e := entity.Overlapping(p.Names, name); {
		case e.Label == "":
			added = append(added, entity.Certain(name, entity.Person))
		case e.Label == entity.Location && e.Span == name && n > 1 && !p.Know.IsPlace(name.In(p.Text)):
			added = entity.Labelled(added, p.Names, name, entity.Person)
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// widen gives a person that a name begins with the rest of it, and reports whether it has:
// not where that is a place or something else was found there.
func widen(p *clue.Page, name tokenize.Span) bool {
	at := entity.IndexOverlapping(p.Names, name)
	if at < 0 || at != entity.LastBefore(p.Names, name.End) {
		return false
	}
	e := &p.Names[at]
	if e.Label != entity.Person || e.Start != name.Start || e.End >= name.End {
		return false
	}
	rest, ok := strings.CutPrefix(p.Text[e.End:name.End], " ")
	if !ok || clue.IsRegency(p.Know, rest) || wordlist.IsOneOf(clue.Seats, rest) {
		return false
	}
	e.Span = name
	return true
}

// isAuthor says whether the words of a name behind a task are those of a person whose
// first name is a common word, Nyaman Budi Zupiawan: no raw text has the last.
func isAuthor(k *tagger.Knowledge, text string, words []tokenize.Token) bool {
	last := len(words) - 1
	return last > 0 && k.IsUnknown(words[last].In(text))
}

// cuesByline says whether what stands before a colon in its line is an office, or
// ends with a task.
func cuesByline(text string, line []tokenize.Token) bool {
	last := len(line) - 1
	if wordlist.IsOneOf(bylineTasks, line[last].In(text)) {
		return last == 0 || !ortho.IsUpperAt(text, line[last-1].Start) && line[last-1].Kind != tokenize.Word
	}
	if len(line) > longestOffice+len("2),") {
		return false
	}
	for len(line) > 0 && line[0].Kind != tokenize.Word {
		line = line[1:] // 2), -
	}
	for _, t := range line {
		if t.In(text) == ":" {
			return false // Sutradara : Budi SantosoGenre : Laga
		}
	}
	return len(line) > 0 && len(line) <= longestOffice && ortho.IsUpperAt(text, line[0].Start) && wordlist.IsOneOf(listedOffices, line[0].In(text))
}

// bylineName returns the words with capitals behind the colon that tokens begin
// with, and how many they are, if they go on to the end of the line or to a mark.
func bylineName(text string, tokens []tokenize.Token) (name tokenize.Span, n int) {
	i := 1
	for ; i < len(tokens) && i <= clue.LongestName && ortho.IsUpperAt(text, tokens[i].Start) && entity.OnLine(text, tokens[i-1].End, tokens[i].Start); i++ {
		if t := tokens[i]; t.Kind != tokenize.Word && t.Kind != tokenize.Abbreviation || ortho.IsAcronym(t.In(text)) && i == 1 || wordlist.IsOneOf(noCredits, t.In(text)) {
			return name, 0
		}
	}
	if i == 1 {
		return name, 0
	}
	name = entity.Across(tokens[1], tokens[i-1])
	if i == len(tokens) || entity.HasNewline(text[name.End:tokens[i].Start]) {
		return name, i - 1
	}
	switch tokens[i].In(text) {
	case "|", ")", ",", "/", "&":
		return name, i - 1
	}
	return name, 0
}
