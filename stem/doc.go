// Package stem reduces Indonesian words to their roots.
//
// [Stem] is all most programs need:
//
//	stem.Stem("mempertanggungjawabkan") // tanggungjawab
//
// # How a word is read
//
// A word that the lexicon has as it stands takes one lookup: a root, an exception
// (sebagai, gemetar), or a frequent derived word whose root was found when the
// lexicon was built.
//
// Any other word is read in every way that the affixes of Indonesian allow: with up to
// three prefixes, a suffix, a pronoun and a particle. The readings whose root is in
// the lexicon are ranked by the size of the root's morphological family (how many
// words are derived from it), its frequency and its length, less a price for every
// affix. A log-linear model fits the weights to treebank words. On words that it was
// not fitted to, it finds the lemma of 98.5 % of the derived words of running text and
// of 97.3 % of their types.
//
// If no reading is good enough the word stays whole, because unknown words are often
// names. There are four exceptions: a reduplication that lost its hyphen is read
// (temanteman), and a word with an apostrophe if it is known without it (do'a); -nya
// comes off, and so do ber-, di-, ter- and meN- if the rest ends like a loan
// (mengkuantisasi).
//
// [Stemmer.Analyses] shows the readings.
//
// # The lexicon
//
// The roots and their family sizes come from MALINDO Morph (CC BY 4.0). New roots come
// from counts over running text, names of regencies and cities from the codes of the
// ministry of the interior. Running text also shows which words that look derived are
// roots of their own (mulai, sepakat), which are names (berlin), which have a capital
// inside of sentences, and which roots are derived words (masakan). The exceptions are
// closed classes of words, such as prepositions, conjunctions and ordinals; lexdata has
// them class by class with the reason.
//
// To change the lexicon, use [Lexicon.With], [Lexicon.Without] and [Lexicon.Override],
// or read a file with [ReadLexicon].
//
// # Terms of a text
//
// [Stemmer.AppendTerms] gives the roots of a text without its stop words. There are
// two ways to take them:
//
//   - For counting the words of articles, the zero value: names are left alone, so that
//     Komisi Pemberantasan Korupsi does not count as berantas.
//   - For a search, [Stemmer.FoldCase], for the documents and for the queries: terms are
//     in lower case and names are read like other words, so that a query finds the
//     document however either is written (komisi pemberantasan korupsi, KOMISI ...). Of
//     the names of two words and more in 564 news articles, queries in small letters or
//     in capitals find 99.9 % with it, their terms side by side, and 89.6 % without it
//     even where capitals are not compared (internal/cmd/evalstem -articles prints it).
//
// Words of two words meet those written apart in both: tanggung jawab and
// pertanggungjawaban. [Stem] gives them one root.
//
// # Informal words
//
// With [Stemmer.Informal] set, words without a formal reading are read with the
// affixes and sounds of colloquial Jakarta Indonesian (ngirimin is kirim, dateng
// is datang) and with a list of everyday words and short forms. So are words whose
// formal reading is the less likely one (kurangin is kurang, not ku- and rangin). By
// chance many a loan or name looks informal: a word stays whole unless the root has a
// family, or formal texts have the word that it stands for (nulis as menulis).
//
// What With, Without and Override say of a word stands above the list: Override("smp",
// "smp") keeps it from being sampai. The root of a root is the root, but for a few words
// of the list that are roots of another meaning as well: menyapa is sapa, and sapa alone
// siapa.
//
// Letters keep their case: the root of Bukunya is Buku, of Membaca baca, of iPhone-nya
// iPhone. A letter that a prefix has swallowed has the case of the one that stands for
// it: Menulis is tulis, MENULIS is TULIS. Words of more than 64 bytes are returned as
// they are, so no word takes more than bounded time.
package stem

// Where to look for what:
//
//	stem        Stemmer and Stem; internal/morph finds the roots
//	analysis    the affixes of a word; analyses has its readings
//	lexicon     a lexicon and its changes; read reads them, builtin has our own
//	stopword    the built-in stop words; pair has those of two words
//	terms       AppendTerms, with FoldCase in fold, words of two words in parts
//
// AppendTerms needs to know what is a name:
//
//	token       the letters of a term, currency signs
//	place       where a word stands, for what a capital says there
//	head        where a sentence begins behind a number or a dateline
//	title       headlines, whose capitals say nothing
//	name        how a text writes its capitalised words
