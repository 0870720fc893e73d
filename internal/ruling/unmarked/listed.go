package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Languages are not marked, and in a list only the first stands behind the word:
// berbahasa Inggris, Prancis, dan Jerman.

// WithoutLanguages drops places that are languages in such a list. entities are
// in text order, tokens are those of the text.
func WithoutLanguages(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var languages []tokenize.Span
	for i, t := range tokens {
		const bahasa = "bahasa"
		word := t.In(text)
		if n := len(word) - len(bahasa); n >= 0 && word[n]|0x20 == bahasa[0] && strings.EqualFold(word[n:], bahasa) {
			languages = appendLanguages(languages, text, tokens[i+1:])
		}
	}
	if languages == nil {
		return entities
	}
	out := entities[:0]
	for _, e := range entities {
		for len(languages) > 0 && languages[0].End <= e.Start {
			languages = languages[1:]
		}
		if e.Label == entity.Location && len(languages) > 0 && languages[0] == e.Span {
			continue
		}
		out = append(out, e)
	}
	return out
}

// appendLanguages appends the items of the list that tokens begin with: single
// words with a capital, with commas between them and a conjunction before the
// last.
func appendLanguages(dst []tokenize.Span, text string, tokens []tokenize.Token) []tokenize.Span {
	if len(tokens) == 0 || !ortho.IsUpperAt(text, tokens[0].Start) {
		return dst
	}
	n := len(dst)
	for i := 1; i+1 < len(tokens); i++ {
		comma := tokens[i].In(text) == ","
		if comma {
			i++
		}
		last := wordlist.IsConjunction(tokens[i].In(text))
		if last {
			i++
		}
		if !comma && !last || i == len(tokens) || !ortho.IsUpperAt(text, tokens[i].Start) || entity.HasNewline(text[tokens[i-1].End:tokens[i].Start]) {
			break
		}
		dst = append(dst, tokens[i].Span)
		if last {
			return dst
		}
	}
	return dst[:n]
}
