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
	// nickname, as far as a table or the text itself ("alias", "akrab disapa", a bracket
	// behind the name) says that it is one, is only taken where the text has nothing
	// else or initials alone, and a person whose full name stands in capitals alone ("KIM
	// JONG UN") gets small letters if a part of it has them.
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
// anywhere else, in any order. ClustersOf does not change the slice.
//
// The labels say what to cluster: any of Person, Location, Organization, Event,
// Product and Law, or all six if none is given. (A date or a sum of money is not a
// thing that a text comes back to under another name.) Mentions with other labels
// are left out, and so are those whose span does not lie in the text. Every other
// mention is in exactly one cluster, alone if need be. Clusters come in the order of
// their first mention.
//
// # What joins two mentions
//
// Only the names are compared. Mentions with different labels never join. The rules,
// from the general to the particular, are:
//
//   - the same letters, whatever their case, accents and stops;
//   - short forms and other names that the text defines: "Komisi Pemberantasan
//     Korupsi (KPK)", "Muhaimin Iskandar atau Cak Imin", "dahulu bernama";
//   - short forms that every reader knows, from a table of our own;
//   - the symbol of a listed company in brackets behind it and elsewhere;
//   - a part of the name ("Putin", "Gelora Bung Karno", "Telkom", "Visinema" behind
//     Visinema Studios), or the first letters of a first name;
//   - a slip of one letter in a long name;
//   - letters or syllables of the words ("BMKG", "Kukar", "Bidlabfor").
//
// Events, products and laws join only by the same words, by what the text defines
// and by their letters ("Makan Bergizi Gratis", "MBG").
//
// # What stays apart
//
//   - Two full names that share a short form: Budi Santoso and his son Rudi Santoso.
//   - People whom the text calls relatives, and kings of one name with different
//     numbers.
//   - A woman who goes by her husband's whole name, if one of the two accompanies the
//     other ("bersama", "mendampingi") or she has the office of an official's wife,
//     Ketua TP PKK, and he his own.
//   - A Jr. and his father, if the father's full name comes first. If the Jr. comes
//     first, the name without Jr. is taken as short for him.
//   - Two persons side by side whose names differ in a letter, and whom somebody
//     summons or greets from himself: "Wibawa dipanggil Kelana".
//   - A regency, district or village and one with a longer name, Kabupaten Bone and
//     Kabupaten Bone Bolango, and a place named after one of another kind: Taman
//     Nasional Gunung Merapi and the mountain, or a place that has a regent or a police
//     chief and the lake or river of its name.
//   - A company with the legal form of another country and its daughter here, Samsung
//     Electronics Co. and PT Samsung Electronics Indonesia.
//   - A sort of companies and one of them, BPR and PT BPR Jepara.
//   - A body and another one that every reader knows in the brackets behind it, as a
//     party or a medium: "Komisi III DPR (Gerindra)".
//   - Whatever cannot be decided.
//
// A short name that several people bear goes to the one the text is about, which need
// not be the nearest.
//
// ClustersOf never fails. Its time is near-linear in the number of mentions and in the
// length of the names, because every comparison goes through an index with bounded
// buckets. It allocates; text is only copied if it has other gaps
// than single blanks, or hyphens beyond ASCII.
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
