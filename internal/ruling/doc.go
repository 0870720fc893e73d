// Package ruling applies the rulings of the guideline that the built-in model is
// trained on and that leave nothing to statistics: what the model found is mended,
// split, joined and added to, whatever the annotators of a rare case did.
//
// [Apply] calls all of them, in the order in which they build on each other (order has
// it, and cue tells which of them a text needs); every ruling is a file, whose first
// comment says what it does, with an example. They are of these kinds:
//
//   - where a name begins and ends: package mend;
//   - people: package person;
//   - bodies: package body;
//   - places: package place;
//   - sport: package sport;
//   - parts of a page that are written to a pattern: package press, and headline;
//   - titles of works: package title;
//   - laws: package law;
//   - events: package event;
//   - products: package product;
//   - what the words around a name say it is: definition, class; what the rest of the text says: elsewhere (elsewhere_fit),
//     common; and what stays unmarked: package unmarked.
//
// What rulings of several kinds ask is in package clue.
// All offsets are bytes of the text; lists of entities are in text order and free of
// overlaps before and behind every ruling. None takes more than linear time.
package ruling
