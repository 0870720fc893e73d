package press

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/person"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// English newspapers are called after what they do, and many after their town,
// which the model takes for people and places: tulis [Muara Herald], kepada [Essex]
// Echo, dari [The Kent Gazette] dan [Star & Sun].

// NewspaperEnds are what such names end with. Of 162 runs of capitals
// with one of these at the end our annotations have 155 as an organisation, 5 as a
// product, and none as a person or place.
var NewspaperEnds = wordlist.Words(
	"advertiser argus chronicle courier dispatch echo enquirer examiner gazette guardian herald independent inquirer",
	"mail observer telegraph times tribune",
)

// newspaperCues are words that a newspaper stands behind.
var newspaperCues = wordlist.Words(
	"dikutip dilansir diberitakan dilaporkan harian kata koran kutip lansir lapor majalah melansir mengutip menurut tabloid tulis ungkap wartawan",
)

// MarkNewspapers marks people and places that are called like newspapers as
// organisations, with the word that tells it, finds those behind a word for what they
// do and parts two.
func MarkNewspapers(p *clue.Page) {
	var papers []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		t := p.Tokens[i]
		if t.Kind != tokenize.Word || !isNewspaperEnd(t.In(p.Text)) || !entity.OnLine(p.Text, p.Tokens[i-1].End, t.Start) || p.Tokens[i-1].End == t.Start {
			continue
		}
		at := entity.IndexOverlapping(p.Names, entity.Across(p.Tokens[i-1], t))
		if at < 0 {
			if paper, ok := citedPaper(p.Text, p.Tokens[:i+1]); ok && !entity.Found(p.Names, paper.Span) && !namesMore(p.Text, p.Tokens[i:]) {
				papers = append(papers, paper)
			}
			continue
		}
		e := &p.Names[at]
		switch next := entity.Overlapping(p.Names[at+1:], t.Span); {
		case e.End == t.End && e.Start < t.Start && (e.Label == entity.Person || e.Label == entity.Location):
			e.Label, e.Score = entity.Organization, max(e.Score, entity.Sure)
		case e.End == p.Tokens[i-1].End && e.Label == entity.Location && next.Label == "" && !namesMore(p.Text, p.Tokens[i:]):
			e.End, e.Label, e.Score = t.End, entity.Organization, entity.Sure
		case e.End > t.End && e.Label == entity.Organization:
			if rest, ok := strings.CutPrefix(p.Text[t.End:e.End], " dan "); ok {
				papers = append(papers, entity.Entity{Span: tokenize.Span{Start: e.End - len(rest), End: e.End}, Label: e.Label, Score: e.Score})
				e.End = t.End
			}
		}
	}
	p.Names = entity.WithAdded(p.Names, papers)
}

// isNewspaperEnd reports the last word of a newspaper with a capital.
func isNewspaperEnd(word string) bool {
	return len(word) > 3 && ortho.IsUpper(word[0]) && wordlist.IsOneOf(NewspaperEnds, word)
}

// namesMore says whether the name whose last word tokens begin with may go on: The
// Times of Muara.
func namesMore(text string, tokens []tokenize.Token) bool {
	if len(tokens) < 2 || !entity.OnLine(text, tokens[0].End, tokens[1].Start) {
		return false
	}
	next := tokens[1].In(text)
	return next == "of" || next == "-" || ortho.IsUpper(next[0])
}

// longestPaper is how many words a newspaper has at most.
const longestPaper = 4

// citedPaper returns the words with a capital that tokens end with, behind a word
// that newspapers are cited with or one for who writes in them: kata Editor [Muara
// Gazette].
func citedPaper(text string, tokens []tokenize.Token) (paper entity.Entity, ok bool) {
	first := len(tokens) - 1
	for n := 0; n <= longestPaper && first > 0; n++ {
		before := tokens[first-1]
		if !entity.OnLine(text, before.End, tokens[first].Start) || before.Kind != tokenize.Word {
			return paper, false
		}
		word := before.In(text)
		if wordlist.IsOneOf(newspaperCues, word) || wordlist.IsOneOf(bylineTasks, word) {
			paper = entity.Certain(entity.Across(tokens[first], tokens[len(tokens)-1]), entity.Organization)
			return paper, n > 0
		}
		if c := word[0]; !ortho.IsUpper(c) || person.IsPost(word) {
			return paper, false
		}
		first--
	}
	return paper, false
}
