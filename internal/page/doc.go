// Package page tells what each line of a scraped news page is for: headline, caption,
// credit, pointer to another story, or running text. Package ner has it as Lines.
//
// [Append] cuts the lines (line.go) and asks of each what its own marks tell, in this
// order:
//
//   - a dateline before the first sentence, which becomes a line of its own
//     (dateline.go);
//   - page furniture, by known phrases, trails, page numbers and pointers to other
//     channels (furniture.go);
//   - a pointer to another story (lead.go);
//   - who wrote it (byline.go), and the source of a picture or text (source.go);
//   - the text of a picture (caption.go);
//   - the item of a list (item.go).
//
// Then it goes through the lines again for what only their neighbours tell: what
// belongs to a task, a label or a lead on a line of its own, the headline, and crossheads
// (neighbour.go, with title.go for how titles are set). A line that tells when the page
// was published, or that stamps a press release, stays text (stamp.go).
//
// What pages write between their articles is one table, with all that each phrase may
// say (phrase.go); the labels that open a line with a colon are in label.go; word.go
// counts words and looks lines up.
package page
