package ner

import (
	"github.com/wicara-nlp/wicara/internal/coref"
	"github.com/wicara-nlp/wicara/internal/entity"
)

// Cluster is one person, place, organisation or other thing with a name, and
// every mention of it in a document.
type Cluster struct {
	// Name is the fullest form in which the text names it, with runs of white
	// space made one blank and hyphens those of ASCII: "Kim Jong Un", not "Kim". A
	// nickname is only taken where the text has nothing else, and a person whose
	// full name stands in capitals alone ("KIM JONG UN") gets small letters if a
	// part of it has them.
	Name string `json:"name"`
	// Label is the label that all mentions have.
	Label Label `json:"label"`
	// Mentions are the mentions as they were given, in text order.
	Mentions []Entity `json:"mentions"`
}

// clustered are the labels of what can be clustered.
var clustered = []Label{Person, Location, Organization, Event, Product, Law}

// Clusters gathers the mentions that name the same person, place or
// organisation in one document: ClustersOf with these labels.
func Clusters(text string, mentions []Entity) []Cluster {
	return ClustersOf(text, mentions, Person, Location, Organization)
}

// ClustersOf gathers the mentions that name the same thing in one document.
//
// Mentions are entities of text with byte offsets, from a Recognizer or from
// anywhere else, in any order; ClustersOf leaves the slice alone. Those with one
// of the labels are clustered, which may be Person, Location, Organization,
// Event, Product and Law, and are all of these where none is given: a date or a
// sum of money is not a thing that a text comes back to under another name.
// Entities with another label, and those whose span does not lie in the text, are
// left out. Every other mention is in exactly one cluster, even if alone there.
// Clusters come in the order of their first mention.
//
// The method works on names alone, with rules from the general to the
// particular: the same letters, whatever their case, accents and stops; short
// forms that the text itself defines ("Komisi Pemberantasan Korupsi (KPK)",
// "Muhaimin Iskandar atau Cak Imin", "dahulu bernama"), but not a party or a medium in
// the brackets behind another body ("Komisi III DPR (Gerindra)"); short forms that every
// reader knows (a table of our own); part of a name for the whole ("Putin",
// "Gelora Bung Karno", "Telkom") or its first letters for a first name; slips of
// one letter in long names; and letters or syllables of the words ("BMKG",
// "Kukar", "Bidlabfor"). A mention joins another only under the same label, and a
// short form never joins two full names to each other: Budi Santoso and his son
// Rudi Santoso stay two people. So do those that the text calls relatives, kings of
// one name with different numbers, and a Jr. whose father's full name goes before;
// where the Jr. goes first, the name without it is short for that person. A name
// that several bear goes to whom the text is about rather than to the nearest.
// Events, products and laws only join by the same words, by what the text defines
// and by their letters ("Makan Bergizi Gratis", "MBG"). What cannot be decided stays
// apart.
//
// Time is near-linear in the number of mentions and in the length of the
// names: every comparison goes through an index with bounded buckets.
// ClustersOf allocates; text is only copied if it has more than single blanks
// between words. It never fails.
func ClustersOf(text string, mentions []Entity, labels ...Label) []Cluster {
	if len(labels) == 0 {
		labels = clustered
	}
	wanted := make([]entity.Label, len(labels))
	for i, l := range labels {
		wanted[i] = entity.Label(l)
	}
	found := coref.Clusters(text, appendPrivate(make([]entity.Entity, 0, len(mentions)), mentions), wanted...)
	if found == nil {
		return nil
	}
	clusters := make([]Cluster, len(found))
	for i, c := range found {
		clusters[i] = Cluster{Name: c.Name, Label: Label(c.Label), Mentions: make([]Entity, len(c.Mentions))}
		for j, m := range c.Mentions {
			clusters[i].Mentions[j] = public(m)
		}
	}
	return clusters
}
