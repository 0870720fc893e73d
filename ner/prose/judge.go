package prose

import (
	"strings"

	"github.com/wicara-nlp/wicara/ner"
)

// judge returns the label of the name parts[start:end] and how sure it is, or
// "" if it is none.
func (n *namer) judge(start, end int) (ner.Label, float32) {
	if label := n.known(start, end); label != "" {
		return label, certain
	}
	if label := n.headLabel(start, end); label != "" {
		return label, certain
	}
	vote := n.vote(start, end)
	if end-start == 1 && vote == "" && n.first(start) {
		return "", 0 // the first word of a sentence has a capital anyway
	}
	switch {
	case n.titled(start) && !n.acronym(start):
		return ner.Person, certain
	case vote != ner.Person && n.located(start, vote):
		return ner.Location, likely
	case n.speaks(start, end), n.subject(start, end):
		return ner.Person, likely
	case vote != "":
		return vote, likely
	case end-start > 1 && !n.first(start) || end-start == 2 || end-start == 3:
		return ner.Person, guessed
	}
	return "", 0
}

// located reports whether a preposition of place is before parts[start]. One
// studies at an organisation as well as at a place.
func (n *namer) located(start int, vote ner.Label) bool {
	switch n.before(start) {
	case "in", "near", "from", "into":
		return !n.acronym(start)
	case "at":
		return !n.acronym(start) && vote != ner.Organization
	}
	return false
}

// known returns the label of a name that is in the lists as it stands.
func (n *namer) known(start, end int) ner.Label {
	if end-start > 4 {
		return ""
	}
	var buf [64]byte
	name := buf[:0]
	for i := start; i < end; i++ {
		if i > start {
			name = append(name, ' ')
		}
		name = append(name, strings.ToLower(n.parts[i].form)...)
	}
	return known()[string(name)]
}

// headLabel returns the label that the head noun or the first word of the
// name gives it.
func (n *namer) headLabel(start, end int) ner.Label {
	if end-start == 1 {
		return ""
	}
	head := end - 1
	for i := start; i < end; i++ {
		if form := n.parts[i].form; i > start && (form == "of" || form == "for") {
			head = i - 1
			break
		}
	}
	switch {
	case n.cue[head]&organizationHead != 0:
		return ner.Organization
	case n.cue[head]&placeHead != 0, n.cue[start]&placeHead != 0:
		return ner.Location
	case n.cue[start]&placeOpener != 0 && n.vote(start, end) != ner.Person:
		return ner.Location
	case n.cue[start]&organizationHead != 0 && n.vote(start, end) != ner.Person:
		return ner.Organization
	}
	return ""
}

// vote returns the label that most words of the name have from prose, the
// first of equals; but a name with a PERSON in it and no head noun is one.
func (n *namer) vote(start, end int) ner.Label {
	counts := map[ner.Label]int{}
	var best ner.Label
	for _, p := range n.parts[start:end] {
		if label := labels[p.label]; label != "" {
			counts[label]++
		}
	}
	if end-start > 1 && counts[ner.Person] > 0 {
		return ner.Person
	}
	for _, p := range n.parts[start:end] {
		if label := labels[p.label]; label != "" && counts[label] > counts[best] {
			best = label
		}
	}
	return best
}

// titled reports whether a title is right before parts[start].
func (n *namer) titled(start int) bool {
	i := start - 1
	if i >= 0 && n.parts[i].form == "." {
		i--
	}
	return i >= 0 && n.office[i]
}

// speechVerbs go with people, before or after the name.
const speechVerbs = " said says told tells wrote writes asked added joked replied tweeted "

// speaks reports whether the name is the subject of a verb of speaking.
func (n *namer) speaks(start, end int) bool {
	said := func(i int) bool {
		return i >= 0 && i < len(n.parts) && strings.Contains(speechVerbs, " "+n.parts[i].form+" ")
	}
	return said(end) || said(start-1)
}

// subject reports whether the name is of two or three words, opens the
// sentence and has its verb right behind it. In captions that is a person.
func (n *namer) subject(start, end int) bool {
	return n.first(start) && (end-start == 2 || end-start == 3) &&
		end < len(n.parts) && (n.parts[end].tag == "VBZ" || n.parts[end].tag == "VBD")
}
