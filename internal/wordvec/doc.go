// Package wordvec learns word vectors from running text and groups the words
// into clusters. It is a tool of the builders: nothing of it is linked into a
// program that uses the library, which reads only the cluster numbers that
// internal/wordtable keeps.
//
// The vectors are those of skip-gram with negative sampling (Mikolov et al.
// 2013, Distributed Representations of Words and Phrases), with two additions.
// The vector of a word is the mean of a vector of its own and of those of its
// character n-grams (Bojanowski et al. 2017, Enriching Word Vectors with
// Subword Information), so that a name seen three times takes something from
// names that look like it. And the word right before and the word right after
// have output vectors of their own (after Ling et al. 2015, Two/Too Simple
// Adaptations of Word2Vec), since for names it matters much whether "di" or
// "kata" stands next to the word, and on which side.
//
// The flow is
//
//	Builder.Add, Builder.EndLine   tokens, line by line  → Corpus
//	Train                          Corpus                → Vectors
//	Vectors.Normalize              directions, mean out
//	KMeans, Centroids.Nearest      Vectors               → cluster numbers
//
// Everything runs on one core and depends on nothing but the input, the
// settings and the seed: products are rounded to float32 before they are
// added, so that no compiler fuses the two, and the same input gives the same
// bits on every machine.
package wordvec
