package title

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The noun before bertajuk and berjudul says what is called so: konser bertajuk
// [Malam Para Ombak] is an event, lagu barunya berjudul [Ombak] a product, whatever
// the names in it. Of 120 in our annotations all but one are marked so. What a
// programme is called has the words of an event: pembawa acara [Pesta Kita].

// calledNouns are such nouns. Discussions, seminars and films of others are missing:
// what stands behind bertajuk there is their subject.
var calledNouns = wordlist.Uses(map[entity.Label]string{
	entity.Product: clue.WorkNouns(clue.CalledTitle),
	entity.Event:   "konser festival acara event ajang turnamen kompetisi tur aksi pesta gelaran pameran karnaval kirab",
})

// talks are what has a subject, though it be an acara as well.
var talks = wordlist.SetOf("diskusi, seminar, webinar, forum, talkshow, bincang, dialog, kuliah, lokakarya, workshop, rapat, video, klip, bedah, peluncuran, sosialisasi")

// Gatherings are the verbs that lead to the quoted name of an event, with the nouns
// that do.
var Gatherings = wordlist.SetOf("menggelar, menyelenggarakan, mengadakan, menghadiri, aksi")

// Staging are the verbs and nouns that lead to the quoted title of a work, beside
// titleNouns.
var Staging = wordlist.Words(makingWords, "menyanyikan membawakan bawakan membintangi menyutradarai")

// makers are those of them that may belong to a paper or a broadcaster in quotes.
var makers = wordlist.Words(makingWords)

const makingWords = "penulis pencipta naskah"

// MarkCalled marks such titles and drops what was found inside them.
func MarkCalled(p *clue.Page) {
	var titles []entity.Entity
	for i := range max(0, len(p.Tokens)-1) {
		line := p.Line(i)
		quoted := ortho.IsQuote(line.Word(i + 1))
		var label entity.Label
		switch word := p.Tokens[i].In(p.Text); {
		case word == "bertajuk" || word == "berjudul":
			label = calledBefore(p.Text, p.Tokens, i)
		case quoted && wordlist.IsOneOf(Staging, word):
			label = entity.Product
		case quoted && Gatherings[word] && (i == 0 || p.Tokens[i-1].In(p.Text) != "massa"):
			label = entity.Event
		case word == "acara":
			showsProgramme(p.Names, &line, i)
		}
		if label == "" {
			continue
		}
		if title, ok := calledTitle(p.Names, &line, i+1); ok && !(wordlist.IsOneOf(makers, p.Tokens[i].In(p.Text)) && clue.IsFoundAs(p.Names, title.Span, entity.Organization)) {
			title.Label = label
			titles = append(titles, title)
		}
	}
	p.Names = entity.WithLonger(p.Names, titles)
}

// calledBefore returns what the noun before token i says, with a word in small letters
// or yang, or both, between: konser musik yang bertajuk.
func calledBefore(text string, tokens []tokenize.Token, i int) entity.Label {
	for j := i - 1; j >= max(0, i-3) && entity.OnLine(text, tokens[j].End, tokens[j+1].Start); j-- {
		word := tokens[j].In(text)
		if label := wordlist.Lookup(calledNouns, word); label != "" {
			return label
		}
		if !ortho.IsLower(word[0]) || talks[word] || j < i-1 && tokens[j+1].In(text) != "yang" {
			break
		}
	}
	return ""
}

// calledTitle returns the title that begins with token i, in quotes or without.
func calledTitle(entities []entity.Entity, line *entity.LineReader, i int) (title entity.Entity, ok bool) {
	if ortho.IsQuote(line.Word(i)) {
		span, ok := quoted(line.Text, line.Tokens[i+1:])
		return entity.Entity{Span: span, Score: entity.Sure}, ok
	}
	n := workLen(entities, line, i)
	if n == 0 || mayGoOnBehind(entities, line, i+n) {
		return title, false
	}
	title = clue.Product(line.Tokens[i].Start, line.Tokens[i+n-1].End)
	title.End -= clue.SentenceStop(title.In(line.Text))
	e := entity.Overlapping(entities, title.Span)
	return title, e.Label == "" || e.Start >= title.Start && e.End <= title.End
}

// stations are those whose programmes are called acara beside the national television
// stations.
var stations = wordlist.SetOf("RRI, BBC, CNN, NBC, ABC, CBS, CNBC, HBO, MTV, KBS, MBC, SBS, tvN, JTBC, NHK, ITV, MSNBC, ESPN")

// isStation says whether a name is that of such a station, or begins with it: BBC One.
func isStation(name string) bool {
	first := strings.TrimSuffix(ortho.FirstWord(name), ".") // NET.
	return stations[first] || wordlist.IsBroadcaster(first) || strings.HasSuffix(name, "TV") || strings.HasPrefix(name, "Trans ")
}

// showsProgramme makes a product of the event behind acara, token i, if it has a host
// or a broadcaster: pembawa acara [Pesta Kita], acara [Pesta Kita] di [BBC].
func showsProgramme(entities []entity.Entity, line *entity.LineReader, i int) {
	at := entity.IndexOverlapping(entities, line.Tokens[i+1].Span)
	if at < 0 || entities[at].Label != entity.Event || !entity.OnLine(line.Text, line.Tokens[i].End, entities[at].Start) {
		return
	}
	host := ""
	if i > 0 {
		host = line.Tokens[i-1].In(line.Text)
	}
	if isHost := strings.EqualFold(host, "pembawa") || host == "memandu"; !isHost {
		if at+1 == len(entities) || entities[at+1].Label != entity.Organization || line.Text[entities[at].End:entities[at+1].Start] != " di " {
			return
		}
		if !isStation(entities[at+1].In(line.Text)) {
			return
		}
	}
	entities[at].Label, entities[at].Score = entity.Product, entity.Sure
}
