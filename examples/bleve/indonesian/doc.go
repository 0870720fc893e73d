// Package indonesian is a bleve analyzer for Indonesian text: tokens, stop
// words and stems of wicara.
//
// bleve comes with a list of Indonesian stop words and nothing else for the
// language, so that a search for "bacaan" does not find "membaca". With this
// package it does:
//
//	if err := indonesian.Register(); err != nil {
//		return err
//	}
//	mapping := bleve.NewIndexMapping()
//	mapping.DefaultAnalyzer = indonesian.Name
//	index, err := bleve.New("berita.bleve", mapping)
//
// An index remembers the name of its analyzer, so a program that opens one
// calls Register first as well.
//
// # The parts
//
// All are bleve's own kinds and can be mixed with its others, under the names
// "wicara" (tokenizer), "stop_wicara" and "stem_wicara" (token filters):
//
//   - [Tokenizer] cuts text by the rules of package tokenize: anak-anak, ke-15,
//     10.000 and COVID-19 are one token each, clitics stay with their word, and
//     punctuation is left out. Offsets are bytes of the text, as bleve's
//     highlighters want them.
//   - [StopFilter] drops the stop words of package stem and keeps the positions
//     of the others, so that phrases match across them.
//   - [StemFilter] replaces a word by its root in lower case: membaca, bacaan,
//     pembaca and dibacakan become baca. A root of two words, which a lexicon of
//     one's own may have, becomes two terms. Tokens that are keywords, by bleve's
//     keyword filter, are left alone.
package indonesian
