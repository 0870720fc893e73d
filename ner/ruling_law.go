package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Laws with a number, and articles, with what they say of paragraphs and with
// the law behind them, are marked: [UU Nomor 11 Tahun 2020], [Pasal 27 ayat (3)
// UU ITE], [Pasal 2] jo. [Pasal 18 PP 12/2010]. Many are so long that the model
// loses sight of them.

// markLaws labels numbered laws and articles that nothing else was found in, and
// lets laws that were found begin with the article in front of them and end
// where they are read to end. entities are in text order,
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
		case entities[at].Label == Law && entities[at].Start >= law.Start:
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
	behind := r.article(i)
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

// article reads an article with its paragraphs. Ranges of chapters are none.
func (r *lawReader) article(i int) int {
	if !isLawNumber(r.word(i+1)) || beforeDash(r.word(i+2)) {
		return i
	}
	return r.paragraphs(i + 2)
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

// isLawNumber reports up to four digits and a letter or two: 27, 45A.
func isLawNumber(s string) bool {
	_, n := digits(s)
	return n > 0 && n <= 4 && len(s)-n <= 2 && strings.Trim(s[n:], "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == ""
}
