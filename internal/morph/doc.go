// Package morph finds the roots of Indonesian words. Package stem offers it to
// users with the built-in lexicon; the tools that build this lexicon and fit the
// weights call it with their own tables.
//
// A [Finder] reads a word (stem, analyses, finder):
//
//	word, marks   the letters of a word, and what Unicode has in words beside them
//	lexicon       roots and exceptions, in two tables
//	finder        the readings of a word without a hyphen, with a known root or without
//	reading       where the root of a word stands
//	affix         the affixes of a reading
//	case          the letters of a root as the word has them, and capitals
//
// Words of a known root are searched among all that affixes can surround:
//
//	candidate     the search
//	front, prefix what is left behind prefixes (TBBBI 6.3.1)
//	suffix        what is left before suffixes, pronouns and particles
//	rank          which combinations exist, and their scores
//	weights       of the scores, which internal/cmd/evalstem fits
//	features      the scores as sums, for the tools
//
// What the search does not find:
//
//	hyphen        affixes written with a hyphen
//	redup         reduplications, and glued those that lost their hyphen
//	compound      other words with a hyphen
//	bare          words divided at the end of a line, and apostrophes
//	loan          unknown loans behind the prefixes of verbs
//	slip          letters that are written once and belong there twice
//
// Colloquial forms:
//
//	informal      how they are read; everyday is the list of everyday words
//	slang         their affixes, spelling their sounds
//	chat          letters drawn out, repetitions and negations
//	evidence      what speaks for a form, rival the formal reading that it has to beat
//	looks         what looks like one, for the tool that builds the lexicon
package morph
