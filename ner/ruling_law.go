package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Laws with a number, and articles, with what they say of paragraphs and with
// the law behind them, are marked: [UU Nomor 11 Tahun 2020], [Pasal 27 ayat (3)
// UU ITE], [Pasal 2 jo. Pasal 18 PP 12/2010]. Many are so long that the model
// loses sight of them.

// markLaws labels numbered laws and articles that nothing else was found in, and
// lets laws begin with the article in front of them. entities are in text order,
// tokens are those of the text.
func markLaws(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	r := lawReader{text: text, tokens: tokens}
	var laws []Entity
	changed := false
	for i := 0; i < len(tokens); i++ {
		end := r.law(i)
		if end == i {
			continue
		}
		law := Entity{Span: tokenize.Span{Start: tokens[i].Start, End: tokens[end-1].End}, Label: Law, Score: sureScore}
		i = end - 1
		reach := law.Span
		if r.word(end) != "" {
			reach.End = tokens[end].Start + 1 // a law that begins right behind it
		}
		switch at := indexOverlapping(entities, reach); {
		case at < 0:
			laws = append(laws, law)
		case entities[at].Label == Law && entities[at].Start > law.Start:
			entities[at].Start = law.Start
			entities[at].End = max(entities[at].End, law.End)
			changed = true
		case entities[at].Start >= law.End:
			laws = append(laws, law)
		}
	}
	if laws == nil && !changed {
		return entities
	}
	return apart(append(entities, laws...))
}

// lawReader reads laws off tokens. Its methods take the number of a token and
// return that of the token behind what they read: the same if they read nothing.
type lawReader struct {
	text   string
	tokens []tokenize.Token
	first  int // token of the law that is being read
}

// word returns token i, or "" where the line ends in front of it.
func (r *lawReader) word(i int) string {
	if i >= len(r.tokens) || i > r.first && !onLine(r.text, r.tokens[i-1].End, r.tokens[i].Start) {
		return ""
	}
	return r.tokens[i].In(r.text)
}

// law reads an article or a numbered law.
func (r *lawReader) law(i int) int {
	word := r.tokens[i].In(r.text)
	if len(word) > longestLawWord || strings.IndexByte("pukiqPUKIQ", word[0]) < 0 {
		return i
	}
	r.first = i
	if next := r.word(i + 1); next == "" || !isDigit(next[0]) && strings.IndexByte("nNrR", next[0]) < 0 {
		return i
	}
	if !strings.EqualFold(word, "pasal") {
		return r.numbered(i)
	}
	behind := r.articles(i)
	end := r.lawOf(behind)
	if end == behind && r.elsewhere(i) {
		return i
	}
	return end
}

// longestLawWord is how many bytes the first word of a law has at most.
const longestLawWord = len("Permenakertrans")

// elsewhere reports articles of other things: taxes are named after them, (PPh)
// Pasal 22, and so are chapters of the Bible, Roma pasal 5.
func (r *lawReader) elsewhere(i int) bool {
	if i == 0 || !onLine(r.text, r.tokens[i-1].End, r.tokens[i].Start) {
		return false
	}
	before := r.tokens[i-1].In(r.text)
	return before == "PPh" || before == ")" && r.word(i+2) != "ayat" ||
		r.text[r.tokens[i].Start] == 'p' && isUpperAt(before, 0)
}

// articles reads an article and those that jo. ties to it. Ranges of chapters
// are none.
func (r *lawReader) articles(i int) int {
	end := i
	for strings.EqualFold(r.word(i), "pasal") && isLawNumber(r.word(i+1)) && !isDash(r.word(i+2)) {
		end = r.paragraphs(i + 2)
		i = r.juncto(end)
	}
	return end
}

// paragraphs reads what follows the number of an article: ayat (1) huruf a, ke-1.
func (r *lawReader) paragraphs(i int) int {
	for {
		next := r.inBrackets(i)
		switch word := strings.ToLower(r.word(i)); word {
		case "ayat":
			next = r.inBrackets(i + 1)
			if next == i+1 && isLawNumber(r.word(next)) {
				next++
			}
			if next == i+1 {
				next = i
			}
		case "huruf", "angka", "butir":
			if n := r.word(i + 1); len(n) == 1 || isLawNumber(n) {
				next = i + 2
			}
		default:
			if n, ok := strings.CutPrefix(word, "ke-"); ok && isLawNumber(n) {
				next = i + 1
			}
		}
		if next == i {
			return i
		}
		i = next
	}
}

// inBrackets reads a number in brackets.
func (r *lawReader) inBrackets(i int) int {
	if r.word(i) == "(" && isLawNumber(r.word(i+1)) && r.word(i+2) == ")" {
		return i + 3
	}
	return i
}

// juncto reads the word between articles that belong together.
func (r *lawReader) juncto(i int) int {
	switch strings.ToLower(r.word(i)) {
	case "juncto", "junto", "jo.":
		return i + 1
	case "jo":
		if r.word(i+1) == "." {
			return i + 2
		}
		return i + 1
	}
	return i
}

// lawOf reads the law behind an article: a code, a numbered law or UU and its
// short name.
func (r *lawReader) lawOf(i int) int {
	word := r.word(i)
	switch {
	case word == "" || len(word) > longestLawWord:
		return i
	case strings.HasPrefix(word, "KUH"):
		return i + 1
	case word == "UUD" && r.word(i+1) == "1945":
		return i + 2
	case word == "UU" && isAcronym(r.word(i+1)):
		return i + 2
	}
	return r.numbered(i)
}

// numbered reads a law with its number and what it is about: words with a
// capital, small ones between them, and other laws that it changes.
func (r *lawReader) numbered(i int) int {
	for {
		end := r.number(i)
		if end == i || !strings.EqualFold(r.word(end), "tentang") || !r.titled(end+1) {
			return end
		}
		i = r.subject(end + 1)
	}
}

// number reads a law with its number and year. Without the word nomor only some
// are known by a number, and they need a year.
func (r *lawReader) number(i int) int {
	kind := r.word(i)
	plain := isOneOf(plainLaws, kind) || strings.EqualFold(kind, "undang-undang")
	if !plain && !isOneOf(lawKinds, kind) && !isMinistersLaw(kind) {
		return i
	}
	at := r.republic(i + 1)
	named := isOneOf(numberWords, r.word(at))
	if named {
		at++
	}
	number := r.word(at)
	if number == "" || r.tokens[at].Kind != tokenize.Number || !isDigit(number[0]) || !named && !plain {
		return i
	}
	at++
	switch year := r.word(at + 1); {
	case len(year) == 4 && isYear(year) && (strings.EqualFold(r.word(at), "tahun") || named && r.word(at) == "," && year < "2100"):
		return at + 2
	case named || strings.Contains(number, "/"):
		return at
	}
	return i
}

// republic reads whose law it is.
func (r *lawReader) republic(i int) int {
	switch {
	case r.word(i) == "RI":
		return i + 1
	case strings.EqualFold(r.word(i), "republik") && strings.EqualFold(r.word(i+1), "indonesia"):
		return i + 2
	}
	return i
}

// subject reads what a law is about, up to another law.
func (r *lawReader) subject(i int) int {
	for {
		next := i
		if isOneOf(subjectWords, r.word(i)) {
			next++
		}
		if !r.titled(next) {
			return i
		}
		if r.number(next) > next {
			return next
		}
		i = next + 1
	}
}

// titled says whether token i is a word with a capital.
func (r *lawReader) titled(i int) bool {
	word := r.word(i)
	return word != "" && len(word) <= longestTitleWord && r.tokens[i].Kind == tokenize.Word && isUpperAt(word, 0)
}

// longestTitleWord is how many bytes a word of a subject has at most.
const longestTitleWord = 40

// subjectWords are the small words inside a subject.
var subjectWords = map[string]bool{"dan": true, "atas": true, "di": true, "bagi": true, "untuk": true, "dalam": true, "dengan": true, "pada": true, "dari": true, "serta": true}

// numberWords are what stands before a number.
var numberWords = map[string]bool{"nomor": true, "no.": true, "no": true}

// plainLaws are the words whose number may stand behind them without nomor,
// lawKinds others that numbered laws begin with.
var (
	plainLaws = map[string]bool{"uu": true, "pp": true, "perppu": true, "perpu": true, "perpres": true, "pmk": true}
	lawKinds  = map[string]bool{
		"perda": true, "pergub": true, "perbup": true, "perwali": true, "perwal": true, "pkpu": true,
		"pojk": true, "inpres": true, "keppres": true, "kepres": true, "qanun": true,
	}
)

func isDash(word string) bool { return word == "-" || word == "–" || word == "—" }

// isMinistersLaw reports what ministers decree: Permenkes, Kepmenaker.
func isMinistersLaw(kind string) bool {
	const prefix = len("permen")
	return len(kind) > prefix && (strings.EqualFold(kind[:prefix], "permen") || strings.EqualFold(kind[:prefix], "kepmen"))
}

// isLawNumber reports up to four digits and a letter or two: 27, 45A.
func isLawNumber(s string) bool {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n > 0 && n <= 4 && len(s)-n <= 2 && strings.Trim(s[n:], "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == ""
}
