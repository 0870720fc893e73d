// Package sastrawi is the Indonesian stemmer Sastrawi, with the same exported
// names as github.com/RadhiFadlillah/go-sastrawi and the answers of the PHP
// original, https://github.com/sastrawi/sastrawi. Users of go-sastrawi change
// one import line:
//
//	stemmer := sastrawi.NewStemmer(sastrawi.DefaultDictionary())
//	stemmer.Stem("keberuntunganmu") // untung
//
// [Stemmer.Stem] takes a word, [Stemmer.StemSentence] a text. The package is for
// those who need Sastrawi's answers, right or wrong. Package stem finds more roots,
// knows more of the language and tells the affixes.
//
// # What is kept of the original
//
// Everything that decides on an answer is kept: the order of the rules, the precedence
// of prefixes for some confixes, the variants of a rule and which of them counts if
// none leads to a root, the loop that puts suffixes back, and the treatment of
// hyphenated words. PHP has a class and a regular expression for each rule; here each
// is a row of a table under Sastrawi's number. The mistakes are kept as well:
//
//   - infixes make tani of ditemani;
//   - pemrogram has no root;
//   - a hyphenated word of two equal halves stays whole if they are no words;
//   - words of three letters or fewer still lose some affixes if a root remains.
//
// # How the answers of go-sastrawi differ
//
// They differ for about one word of seven in a large sample of derived words.
// go-sastrawi
//
//   - leaves reduplications as they are (anak-anak, bermain-main);
//   - tries the bare word before the variants of a prefix, or one variant only
//     (awar for menawar, nal for mengenal, no root for mengejar and menyapu);
//   - lacks rules, or has them narrower (terkecil, berresistans), and has one
//     that Sastrawi lacks (pemr-);
//   - looks for infixes only where a word begins with no prefix (ditemani);
//   - does not take the same prefix twice (seseorang);
//   - looks words up before it takes prefixes off, where Sastrawi puts suffixes
//     back (keroyokan).
//
// TestDifferences shows each. In go-sastrawi a Dictionary is a map, and every call of
// DefaultDictionary builds it anew; here it is neither.
//
// # Sources
//
// M. Adriani, J. Asian, B. Nazief, S. Tahaghoghi, H. Williams: Stemming
// Indonesian: A Confix-Stripping Approach, ACM TALIP 6(4), 2007, with the
// algorithm of B. Nazief and M. Adriani of 1996. J. Asian: Effective Techniques
// for Indonesian Text Retrieval, thesis, RMIT University, 2007. A. Z. Arifin,
// I. P. A. K. Mahendra, H. T. Ciptaningtyas: Enhanced Confix Stripping Stemmer
// and Ants Algorithm for Classifying News Document in Indonesian Language,
// ICTS 2009. A. D. Tahitoe, D. Purwitasari: Implementasi Modifikasi Enhanced
// Confix Stripping Stemmer untuk Bahasa Indonesia dengan Metode Corpus Based
// Stemming, ITS Surabaya, 2010.
//
// # Licence of the words
//
// The code is under the licence of the module. The root words are not ours:
// they are the list of Sastrawi (MIT, Copyright 2014 Andy Librian), taken from
// its port sastrawijs 1.1.0 by Damar Zaky (MIT). Sastrawi made it from the
// dictionary of Kateglo, whose content is under CC BY-NC-SA 3.0, which forbids
// commercial use; whether that reaches a list of words is for you to judge. The
// list is embedded in this package alone. A program that must not contain it
// leaves the package out and uses package stem, whose lexicon has other
// sources. The stop words come from go-sastrawi (MIT, Copyright 2016 Radhi).
package sastrawi
