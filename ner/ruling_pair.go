package ner

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Pairs that a hyphen or a slash joins are two mentions: [TNI]-[Polri].

// splitPairs cuts organisations of one word apart, both of whose halves our
// lists have as organisations.
func splitPairs(k *tagger.Knowledge, entities []Entity, text string) []Entity {
	for i := 0; i < len(entities); i++ {
		e := entities[i]
		cut := strings.IndexAny(e.In(text), "-/")
		if e.Label != Organization || cut <= 0 || strings.ContainsRune(e.In(text), ' ') {
			continue
		}
		a, b := e.In(text)[:cut], e.In(text)[cut+1:]
		if k.IsOrganization(a) && k.IsOrganization(b) {
			entities[i].End = e.Start + cut
			e.Start += cut + 1
			i++
			entities = slices.Insert(entities, i, e)
		}
	}
	return entities
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
