// Package tagger labels the words of a document with a conditional random
// field: it cuts tokens into units, computes the features of every unit (the
// same for training and for labelling), and decodes.
//
// # What the files hold
//
// The document: the text, its units and what is known of them (document.go); tokens
// cut into units and their shapes (unit.go), also where a page has lost the space in
// front of a name (unit_glue.go); what capitals mean in a sentence (mode.go).
//
// What is marked before the features: runs of capitalised units (run.go), chains of
// such runs (phrase.go), quotes, brackets and the short forms in them (bracket.go), the
// units that may be part of a name (candidate.go, with its small words in apart.go), and
// the other places of the same word (occurrence.go).
//
// The features: the kinds of them and those of words and shapes (feature.go), of what
// lists and raw text know (feature_known.go), of the same word elsewhere
// (feature_elsewhere.go), of the names beside it in a list (feature_list.go), of what a
// first labelling found (vote.go) and of what another tagger found (hint.go).
//
// What is known beside the text: both tables and the lists in them (knowledge.go), as
// they are embedded (builtin.go), with the last words looked up at hand (recent.go); the
// table of names (names.go, made by names_build.go) and the hashes it goes by (hash.go);
// how taggers labelled words and names of raw text (verdict.go).
//
// The tagger: from a document to spans (tagger.go), the names that our own lists have
// (listed.go), the probability of a span (calibration.go), and the stored form (file.go).
package tagger
