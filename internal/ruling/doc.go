// Package ruling applies the rulings of the guideline that the built-in model is
// trained on and that leave nothing to statistics: what the model found is mended,
// split, joined and added to, whatever the annotators of a rare case did. "The
// guideline" in comments of this module is what ner/LABELS.md says, with examples.
//
// [Apply] calls all of them, in the order in which they build on each other (order has
// it, and cue tells which of them a text needs). headline and place have what package ner
// asks beside that. Every ruling is a file, whose first comment says what it does, with an
// example, and those of a kind are a package, whose comment names them:
//
//   - mend: where the names that the model found begin and end;
//   - person, body, place, sport: what these are called;
//   - event, product, title (of works), law;
//   - press: the parts of a page that are written to a pattern;
//   - mention: what the words around a name, and its other mentions, say it is;
//   - unmarked: what stays unmarked.
//
// Package clue has what rulings of several kinds ask, and all of them import it. Beside
// it press imports person, person and mention import body, title imports product, and
// person, body and product import unmarked; mend imports most of them.
//
// A ruling takes a [clue.Page] and changes its names. What it does to them above all, its
// own name begins with:
//
//   - Mark adds names, or puts them in place of what was found there;
//   - Label changes labels alone;
//   - Join makes one name of several, or of one and the words beside it;
//   - Split makes several names of one;
//   - Cut makes names shorter;
//   - Drop takes names out.
//
// mend.Names does several of these, one name at a time. Functions that return what they
// are given with more or less to it, mostly one name, begin with With or Without.
//
// All offsets are bytes of the text. None takes more than linear time.
package ruling
