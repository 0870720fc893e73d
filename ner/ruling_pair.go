package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Pairs that a hyphen or a slash joins are two mentions, and so are a name and
// what stands in brackets behind it: [TNI]-[Polri], [Kantor Berita Nasional]
// ([Kabar Kita]).

// splitPairs cuts such pairs where the model found them in one.
func splitPairs(k *tagger.Knowledge, entities []Entity, text string) []Entity {
	var out []Entity // nil until there is a pair
	for i, e := range entities {
		end, start := pairCut(k, e, text)
		if start > 0 && out == nil {
			out = append(make([]Entity, 0, len(entities)+1), entities[:i]...)
		}
		if start > 0 {
			first := e
			first.End = e.Start + end
			e.Start += start
			out = append(out, first)
		}
		if out != nil {
			out = append(out, e)
		}
	}
	if out == nil {
		return entities
	}
	return out
}

// pairCut returns where in the name of e its first half ends and its second
// starts, 0 for what is no pair: a name whose bracket closes behind it, or an
// organisation of one word, both of whose halves our lists have as
// organisations.
func pairCut(k *tagger.Knowledge, e Entity, text string) (end, start int) {
	name := e.In(text)
	if open := strings.LastIndexByte(name, '('); open > 1 && name[open-1] == ' ' && open+1 < len(name) &&
		!strings.Contains(name[open:], ")") && strings.HasPrefix(text[e.End:], ")") && !strings.HasPrefix(name[open+1:], " ") {
		return len(strings.TrimRight(name[:open], " ")), open + 1
	}
	cut := strings.IndexAny(name, "-/")
	if e.Label != Organization || cut <= 0 || strings.ContainsRune(name, ' ') ||
		!k.IsOrganization(name[:cut]) || !k.IsOrganization(name[cut+1:]) {
		return 0, 0
	}
	return cut, cut + 1
}

// maxSyllable is how many letters the part of a given name behind a hyphen may
// have.
const maxSyllable = 5

// notSyllables stand behind a hyphen and are not part of a name.
var notSyllables = map[string]bool{
	"nya": true, "ku": true, "mu": true, "lah": true, "kah": true, "pun": true, "an": true, "yang": true, "dan": true,
	"atau": true, "di": true, "ke": true, "dari": true, "ini": true, "itu": true, "juga": true, "turut": true,
	"saat": true, "kata": true, "ujar": true, "isme": true, "de": true, "van": true, "pada": true, "akan": true,
	"serta": true, "dalam": true, "oleh": true, "untuk": true, "bila": true, "jika": true,
}

// withSyllable adds the small part behind the hyphen to a person's name: [Shin
// Tae-yong]. tokens begin with the first of the name.
func withSyllable(e Entity, text string, tokens []tokenize.Token) Entity {
	for _, t := range tokens {
		if t.End <= e.End {
			continue
		}
		if t.Start < e.End {
			rest, ok := strings.CutPrefix(text[e.End:t.End], "-")
			if ok && len(rest) > 1 && len(rest) <= maxSyllable && !notSyllables[rest] && strings.Trim(rest, "abcdefghijklmnopqrstuvwxyz") == "" {
				e.End = t.End
			}
		}
		break
	}
	return e
}
