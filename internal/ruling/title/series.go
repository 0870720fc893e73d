package title

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Titles come in pairs: film [Hujan Pagi] dan [Senja di Kota], menyanyikan [Rindu]
// dan [Pulang]. What stands behind the first of them is one too, whatever the
// names in it: of 64 in our annotations 55 are, and the rest are companies or no
// names.

// titleCues are what stands before the first title, beside the nouns of
// titleNouns.
var titleCues = wordlist.Names("membintangi, menyanyikan, membawakan, menyutradarai, pelantun, merilis, menulis, mengarang")

// longestPlainTitle is how many words a title without quotes may have.
const longestPlainTitle = 5

// MarkSeries marks the second of two titles.
func MarkSeries(p *clue.Page) {
	var titles []entity.Entity
	at := 0
	last := -1 // where the title before ends
	for _, e := range p.Names {
		if e.Label != entity.Product {
			continue
		}
		at = entity.From(p.Tokens, at, e.Start)
		if at == 0 || at == len(p.Tokens) || !cuesTitle(p.Text, p.Tokens, at) && !(last >= 0 && isSeriesComma(p.Text[last:e.Start])) {
			continue
		}
		last = e.End
		end := at
		end = entity.From(p.Tokens, end, e.End)
		if title, ok := titleBehind(p, end); ok {
			titles = append(titles, title)
		}
	}
	if titles == nil {
		return
	}
	p.Names = entity.Merge(nil, p.Names, titles, func(a, b entity.Entity) bool {
		return b.Start <= a.Start && a.End <= b.End && a.Label != entity.Product && (a.Label != entity.Organization || a.Score < clue.Doubtless)
	})
}

// isSeriesComma says whether nothing but a comma and quotes stands between two
// titles.
func isSeriesComma(gap string) bool {
	return len(gap) < len("”, “  ") && strings.Trim(gap, " \"'“”‘’") == ","
}

// cuesTitle says whether the noun or verb of a title stands before token i, with
// a quote between or not.
func cuesTitle(text string, tokens []tokenize.Token, i int) bool {
	if !entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
		return false
	}
	word := tokens[i-1].In(text)
	if ortho.IsQuote(word) && i > 1 && entity.OnLine(text, tokens[i-2].End, tokens[i-1].Start) {
		word = tokens[i-2].In(text)
	}
	return wordlist.IsOneOf(titleCues, word) || wordlist.Lookup(titleNouns, word) == entity.Product && !wordlist.IsOneOf(programNouns, word)
}

// programNouns are titleNouns behind which companies and offices follow as well.
var programNouns = wordlist.Names("program, merek, merk")

// titleBehind returns the title behind the conjunction that token i is.
func titleBehind(p *clue.Page, i int) (title entity.Entity, ok bool) {
	line := p.Line(i - 1)
	for ortho.IsQuote(line.Word(i)) || line.Word(i) == "," {
		i++
	}
	if !joinsSeries[line.Word(i)] {
		return title, false
	}
	i++
	if ortho.IsQuote(line.Word(i)) {
		span, ok := quoted(p.Text, p.Tokens[i+1:])
		return entity.Certain(span, entity.Product), ok
	}
	n := plainTitle(&line, i)
	if n == 0 {
		return title, false
	}
	title = clue.Product(p.Tokens[i].Start, p.Tokens[i+n-1].End)
	if e := entity.Overlapping(p.Names, title.Span); e.Score >= clue.Doubtless && (e.Label == entity.Person && n > 1 || e.Label == entity.Location) {
		return title, false // film Hujan Pagi dan Budi Santoso, game Dua Kota dan Jakarta
	}
	return title, !hasMonth(title.In(p.Text))
}

// joinsSeries are what stands before the last of several titles.
var joinsSeries = wordlist.SetOf("dan, serta, hingga, sampai, maupun")

// hasMonth says whether a name has a month in it, as headlines have dates behind
// titles: Game Konsol dan PC Rilis Oktober 2024.
func hasMonth(name string) bool {
	for word := range strings.SplitSeq(name, " ") {
		if expression.IsMonth(word) {
			return true
		}
	}
	return false
}

// plainTitle returns how many tokens a title without quotes has that begins with
// token i: words with a capital, up to a word without one or the end of a phrase.
func plainTitle(line *entity.LineReader, i int) int {
	n := 0
	for {
		word := line.Word(i + n)
		if word == "" || !ortho.IsUpperAt(word, 0) && (n == 0 || line.Tokens[i+n].Kind != tokenize.Number) {
			break
		}
		if n++; n > longestPlainTitle {
			return 0
		}
		if len(word) > len("Mr.") && strings.HasSuffix(word, ".") {
			break // Bros. The next sentence
		}
	}
	if n == 0 {
		return 0
	}
	first := line.Word(i)
	if clue.IsPronoun(first) || wordlist.IsOneOf(titleCues, first) || wordlist.Lookup(titleNouns, first) != "" || n == 1 && len(first) > 1 && ortho.IsShouted(first) || clue.IsRank(first, clue.Honorific|clue.Office|clue.Military|clue.Service) {
		return 0
	}
	return n
}
