package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Pairs that a hyphen or a slash joins are two mentions: [TNI]-[Polri].

// splitPairs cuts organisations of one word apart, both of whose halves our
// lists have as organisations.
func splitPairs(k *tagger.Knowledge, entities []Entity, text string) []Entity {
	var out []Entity // nil until there is a pair
	for i, e := range entities {
		cut := pairCut(k, e, text)
		if cut > 0 && out == nil {
			out = append(make([]Entity, 0, len(entities)+1), entities[:i]...)
		}
		if cut > 0 {
			first := e
			first.End = e.Start + cut
			e.Start += cut + 1
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

// pairCut returns where in its name a pair is cut, 0 for what is none.
func pairCut(k *tagger.Knowledge, e Entity, text string) int {
	name := e.In(text)
	cut := strings.IndexAny(name, "-/")
	if e.Label != Organization || cut <= 0 || strings.ContainsRune(name, ' ') ||
		!k.IsOrganization(name[:cut]) || !k.IsOrganization(name[cut+1:]) {
		return 0
	}
	return cut
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
