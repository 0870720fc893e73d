package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Pairs that a hyphen or a slash joins are two mentions, and so are a name and
// what stands in brackets behind it: [TNI]-[Polri], [Kantor Berita Nasional]
// ([Kabar Kita]).

// SplitPairs cuts such pairs where the model found them in one.
func SplitPairs(p *clue.Page) {
	for i, e := range p.Names {
		p.Names[i] = withoutCoalition(p.Know, e, p.Text)
	}
	p.Split(func(e entity.Entity) (end, start int) { return pairCut(p.Know, e, p.Text) })
}

// pairCut returns where in the name of e its first half ends and its second
// starts, 0 for what is no pair: a name whose bracket closes behind it, or an
// organisation of one word, all of whose parts our lists have as organisations.
func pairCut(k *tagger.Knowledge, e entity.Entity, text string) (end, start int) {
	name := e.In(text)
	if open := strings.LastIndexByte(name, '('); open > 1 && name[open-1] == ' ' && open+1 < len(name) &&
		!strings.Contains(name[open:], ")") && strings.HasPrefix(text[e.End:], ")") && name[open+1] > ' ' {
		return len(strings.TrimRight(name[:open], " ")), open + 1
	}
	cut := strings.IndexAny(name, "-/")
	if e.Label != entity.Organization || cut <= 0 || len(name) > clue.LongestPair || strings.ContainsRune(name, ' ') {
		return 0, 0
	}
	for rest, more := name, true; more; {
		part := rest
		if end := strings.IndexAny(rest, "-/"); end >= 0 {
			part, rest = rest[:end], rest[end+1:]
		} else {
			more = false
		}
		if !k.IsOrganization(part) {
			return 0, 0
		}
	}
	return cut, cut + 1
}

// coalitions are words before parties that a hyphen joins; they are no part of
// the first: Koalisi [PKB]-[Gerindra].
var coalitions = wordlist.SetOf("Koalisi, Blok, Duet, Poros, Aliansi, Kubu")

// withoutCoalition leaves such a word out of e if an organisation that our lists
// have and a hyphen or a slash stand behind it.
func withoutCoalition(k *tagger.Knowledge, e entity.Entity, text string) entity.Entity {
	if e.Label != entity.Organization && e.Label != entity.Location {
		return e
	}
	head, rest, ok := strings.Cut(e.In(text), " ")
	if !ok || !coalitions[head] {
		return e
	}
	rest = strings.TrimLeft(rest, " ")
	first := rest
	if cut := strings.IndexAny(rest, "-/"); cut > 0 {
		first = rest[:cut]
	} else if e.End == len(text) || text[e.End] != '-' && text[e.End] != '/' {
		return e
	}
	if k.IsOrganization(first) {
		e.Start, e.Label = e.End-len(rest), entity.Organization
	}
	return e
}

// joinedAcronym returns the short form in capitals that a hyphen or a slash joins
// to the organisation e, which is one too: [CDU]/[CSU]. Of 141 such pairs in our
// annotations 136 are marked on both sides.
func joinedAcronym(e entity.Entity, text string) (entity.Entity, bool) {
	if e.Label != entity.Organization || !ortho.IsAcronym(e.In(text)) && e.End-e.Start != 2 || e.End == len(text) || text[e.End] != '-' && text[e.End] != '/' {
		return e, false
	}
	e.Start, e.End = e.End+1, e.End+1
	for e.End < len(text) && ortho.IsUpper(text[e.End]) {
		e.End++
	}
	if name := e.In(text); !ortho.IsAcronym(name) || e.End < len(text) && ortho.IsWordByte(text[e.End]) {
		return e, false
	}
	return e, true
}

// MarkPairedAcronyms marks the second halves of such pairs.
func MarkPairedAcronyms(p *clue.Page) {
	var added []entity.Entity
	for i, e := range p.Names {
		if second, ok := joinedAcronym(e, p.Text); ok && (i+1 == len(p.Names) || p.Names[i+1].Start >= second.End) {
			added = append(added, second)
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}
