// Package ner finds people, places, organisations, events, products, laws, dates,
// times, sums of money and percentages in Indonesian text, and says which mentions
// are the same person, place or organisation.
//
// # Entities
//
// [Find] needs no settings, a [Recognizer] has some. Give either a whole document,
// because the mentions of one name in it help each other:
//
//	for _, e := range ner.Find(text) {
//		fmt.Println(e.In(text), e.Label, e.Score)
//	}
//
// An [Entity] is a pair of byte offsets into that text, a [Label] and a score from 0
// to 1. Entities come in text order, never overlap, never cross a newline, and have
// no quotes, brackets or commas around them. Any bytes will do as text, but markup is
// not understood: take the tags off HTML and decode its entities first.
//
// A model that is part of the library finds the names; MODEL.md describes its data
// and accuracy. Rules find dates, times, sums and percentages, and [Entity.Value]
// reads what these mean: 2024-06-10, 84370000000 USD.
//
// LABELS.md shows with examples which label a name gets and where a mention begins
// and ends. In short:
//
//   - Titles and ranks stand outside: Presiden [Joko Widodo].
//   - The kind of a place or body is part of its name if it has a capital: [Kota
//     Bandung], [Kementerian Kesehatan] ([Kemenkes]).
//   - Two names joined by a hyphen are two mentions: [Prabowo]-[Gibran].
//
// # Documents
//
// [Clusters] gathers the mentions of one person, place or organisation: Putin and
// Vladimir Putin, BI and Bank Indonesia. [Lines] tells what each line of a scraped page
// is for: headline, caption, credit, link to another story, or running text.
// [Document] and [AppendJSON] write entities and clusters as JSON.
//
// # Names and rules of your own
//
// A [Gazetteer] adds names to what the model finds or, with [Recognizer.Override],
// replaces it. So do [Recognizer.Finders], rules of your own such as regular
// expressions. [ReadModel] reads a model that package train has made from annotated
// text. [Recognizer.English] takes a finder for English passages, such as that of
// package prose; [PassageFinder] tells how to write one.
//
// # How it works
//
//  1. The text is read as if all words had one blank between them (internal/plain), and
//     package tokenize cuts it into tokens.
//  2. A conditional random field labels them (internal/tagger).
//  3. Rules of the annotation guideline correct what it found (internal/ruling).
//  4. Dates, times, sums and percentages are added (internal/expression).
//  5. Conflicting labels of one name are settled (internal/coref, which clusters too).
//
// Every step takes linear time. All types are safe for concurrent use. Working memory
// is pooled, so a call allocates little but the entities it appends.
package ner
