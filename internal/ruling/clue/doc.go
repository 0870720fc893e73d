// Package clue has the [Page] that rulings work on, and what those of more than one kind
// ask about a name:
//
//   - its words and those beside it: word, token, number (what counts, in order or by
//     years) and trim (what stands at its ends);
//   - what was found at a place of the text: found, and page, which has all of it;
//   - what the tables of package tagger, and a few of our own, say of it: known, seat;
//   - the words that tell what a name is: rank (in front of people), body_word (in front
//     of bodies), work (in front of titles), country, table (the rest).
//
// All offsets are bytes of the text.
package clue
