package title

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/product"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The title of a game or film goes on behind a colon: game [Ombak Besar: Pulang],
// memainkan [Senja 2: The Last Wave]. Of 148 titles behind such a word and before a
// colon and a capital 147 are marked so in our annotations. Behind Game with a
// capital a headline begins, and the colon ends its subject. So does that behind the
// model of a series: seri [Ombak X9]: Harga.

// subtitleCues are words before such titles beside those of MarkSeries.
var subtitleCues = wordlist.Words(seriesWord, "berjudul judul memainkan sekuel bermain")

// seriesWords stand before the models of makers, too.
var seriesWords = wordlist.FieldsOf(seriesWord)

const seriesWord = "seri series"

// inSubtitle are the small words that go on in a subtitle.
var inSubtitle = wordlist.SetOf("of, the, and, in, to, for, a, an, with, from, on, di, dari, dan, ke, yang, untuk, atau")

// longestSubtitle is how many tokens a subtitle may have.
const longestSubtitle = 8

// JoinSubtitles makes subtitles part of the titles before them.
func JoinSubtitles(p *clue.Page) {
	var titles []entity.Entity
	at := 0
	for _, e := range p.Names {
		if e.Label != entity.Product || e.End == len(p.Text) || p.Text[e.End] != ':' {
			continue
		}
		at = entity.From(p.Tokens, at, e.Start)
		if at == len(p.Tokens) || !mayHaveSubtitle(e, p.Text, p.Tokens, at) {
			continue
		}
		if next := entity.Behind(e.Span, p.Text, p.Tokens[at:]); len(next) > 0 {
			if end := subtitleEnd(p.Text, next); end > 0 {
				titles = append(titles, clue.Product(e.Start, end))
			}
		}
	}
	p.Names = entity.WithReplaced(p.Names, titles)
}

// mayHaveSubtitle says whether a word for what goes on behind a colon stands before e,
// which begins with token at.
func mayHaveSubtitle(e entity.Entity, text string, tokens []tokenize.Token, at int) bool {
	if at == 0 {
		return false
	}
	before := tokens[at-1].In(text)
	if !ortho.IsLower(before[0]) && !ortho.IsQuote(before) || seriesWords[before] && product.IsModelName(e.In(text)) {
		return false
	}
	return cuesTitle(text, tokens, at) || wordlist.IsOneOf(subtitleCues, clue.WordBefore(e.Start, text, tokens, at))
}

// subtitleEnd returns where the subtitle ends behind the colon that tokens begin with:
// words with a capital and numbers, with small words between them, up to the
// end of a phrase.
func subtitleEnd(text string, tokens []tokenize.Token) (end int) {
	line := entity.LineReader{Text: text, Tokens: tokens}
	for n := 1; n <= longestSubtitle; n++ {
		word := line.Word(n)
		switch {
		case line.IsCapital(n), end > 0 && word != "" && tokens[n].Kind == tokenize.Number:
			end = tokens[n].End
		case end > 0 && inSubtitle[word]:
		case word == ":":
			return 0 // a list of what is told
		default:
			return end
		}
	}
	return 0
}
