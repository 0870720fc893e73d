// Package stem reduces Indonesian words to their roots.
//
// [Stem] is all most programs need:
//
//	stem.Stem("mempertanggungjawabkan") // tanggungjawab
//
// A word is read in every way that the affixes of Indonesian allow, and the
// readings whose root is in the lexicon are ranked: by the size of the root's
// morphological family (how many words are derived from it), its frequency
// and its length, less a price for every affix. No rule decides alone, so a
// word that merely looks derived (perang, menang, bekasi) is kept whole.
package stem
