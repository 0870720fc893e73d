// Package ner finds people, places, organisations, events, products, laws, dates,
// times, sums of money and percentages in Indonesian text, and says which mentions
// are the same person, place or organisation.
//
// # Entities
//
// Find is the short way, a [Recognizer] has settings; both take a whole document,
// since its mentions of one name help each other:
//
//	for _, e := range ner.Find(text) {
//		fmt.Println(e.In(text), e.Label, e.Score)
//	}
//
// An [Entity] is a pair of byte offsets into that text, a [Label] and a score from 0
// to 1. Entities come in text order, never overlap, never cross a newline, and have
// no quotes, brackets or commas around them. Any bytes will do as text, but markup is
// not read: take the tags off HTML and decode its entities first. Names are found by
// a model that is part of the library, whose data and accuracy MODEL.md tells, dates
// and sums by rules. [Entity.Value] reads what a date, a time, a sum or a percentage
// means: 2024-06-10, 84370000000 USD.
//
// Titles and ranks are no part of a person (Presiden [Joko Widodo]); the kind of a
// place or body is where it is written as its name ([Kota Bandung], [Kementerian
// Kesehatan] ([Kemenkes])); two names that a hyphen joins are two mentions
// ([Prabowo]-[Gibran]).
//
// # Documents
//
// [Clusters] gathers the mentions of one person, place or organisation: Putin and
// Vladimir Putin, BI and Bank Indonesia. [Lines] tells the headline, the captions,
// the credits and the pointers to other stories of a scraped page from its text.
// [Document] and [AppendJSON] write entities and clusters as JSON.
//
// # Names of one's own
//
// A [Gazetteer] adds names, or overrides the model where told to. [ReadModel] reads
// a model that package train has made from annotated text. [Recognizer.English]
// takes a finder for English passages, such as that of package prose.
//
// # How it works
//
// A text is read as if all words had one blank between them (internal/plain) and cut
// into tokens (package tokenize), a conditional random field labels them
// (internal/tagger), the rulings of the annotation guideline mend what it found
// (internal/ruling), dates and sums are added (internal/expression), and conflicting
// labels of one name are settled (internal/coref, which clusters as well). Every step
// takes linear time. All types are safe for concurrent use; scratch is pooled, so
// that a call allocates little but the entities it appends.
package ner
