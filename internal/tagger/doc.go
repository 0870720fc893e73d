// Package tagger labels the words of a document with a conditional random
// field: it cuts tokens into units, computes the features of every unit (the
// same for training and for labelling), and decodes.
package tagger
