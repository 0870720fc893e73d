// Package lexbuild builds the lexicon of package stem: internal/cmd/buildlexicon
// writes it, internal/cmd/evalstem fits the weights of the search with it.
//
//	families    roots of MALINDO Morph with the sizes of their families
//	induce      roots that running text has and MALINDO Morph lacks
//	derived     takes those out that are derived from another by their contexts
//	ownRoot     roots of our own lists
//	mono        verbs of one syllable
//	places      names of provinces, regencies and cities
//	fix         exceptions of our own lists: the closed classes of words
//	grown       words that their use shows to be roots, though they look derived
//	names       words that running text has with a capital, and that hardly look derived
//	joined      prepositions written together with their noun
//	closeCalls  words with two readings about as good, of which contexts choose
//	stemmed     frequent derived words, each with the root that the search finds
//	capital     how running text writes the words, for those of headlines
//
// The same inputs give the same bytes.
package lexbuild
