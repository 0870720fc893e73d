// Package plain gives texts as the steps of package ner read them: with one blank
// between two words, and the hyphen of ASCII.
//
// Scraped pages have no-break spaces, tabs and runs of blanks between words, and
// hyphens that do not break a line. The model learned from texts without them, and
// every rule that looks behind a blank would have to know them all. Such a text is
// copied once, here, with its gaps made even, and what is found in the copy goes
// back to the caller with offsets into the text itself. Other texts are read as
// they are, for the price of a search for those characters.
package plain
