// Package prose finds names in the English passages of Indonesian text, with
// the English model of github.com/jdkato/prose/v2.
//
// Indonesian news has English in it: captions of picture agencies ("The
// Russian President, Vladimir Putin."), quotations, titles, lines of the
// publisher. A [Finder] picks those sentences out and leaves the others to the
// Indonesian model:
//
//	r := ner.Recognizer{English: prose.Finder{}}
//	entities := r.Append(nil, article)
//
// Only programs that import this package link prose and its model of 17 MB.
//
// # What is English
//
// [IsEnglish] weighs the words of a sentence:
//
//   - Function words of a language (the, of, was; yang, di, akan) count most.
//   - Frequent words of news and captions count half as much.
//   - Words in no list count a little by their affixes (-tion, -ed; meng-, -nya).
//   - A capital halves a weight, because the word may be part of a name, and the "of
//     the" of a name is worth a quarter. So "Film The Lord of the Rings tayang" stays
//     Indonesian.
//
// A sentence is English if the evidence for it is worth more than a function word,
// more than three times the evidence for Indonesian, and enough for its length. The
// words outside of quotation marks must not be Indonesian, either: in
//
//	"I love Bali," kata Julia Roberts.
//
// the Indonesian model finds the name, because it knows what "kata" is. Names alone
// are not English. TestLanguage prints how often the decision is right on
// testdata/language.*.tsv.
//
// # What becomes of prose's answers
//
// prose has no offsets, straightens quotes, loses words after an apostrophe and the
// last name of a text, decodes its model of several megabytes for every document, and
// panics on some texts. This package takes out of a sentence what prose trips over,
// finds its tokens again in the text byte by byte, and decodes the model once per
// process. A sentence on which prose panics has no names.
//
// The labels become those of ner: PERSON is PER; GPE, GSP, LOCATION and FACILITY are
// LOC; ORGANIZATION is ORG. prose says well whether a word is in a name, but less well
// where the name ends and what it is. Therefore
//
//   - capitals and particles join words to names: Ursula von der Leyen, Bank of
//     England;
//   - titles and adjectives of nationality stay outside: Russian President [Vladimir
//     Putin];
//   - head nouns, titles and short lists of countries, world bodies and agencies
//     decide on the label where they can.
//
// Score is 0.9 for a name that they decide on, 0.7 for a label of prose and 0.5 for a
// guess from capitals alone. TestNames prints precision and recall on
// testdata/names.*.txt with these rules and for prose as it is.
//
// One fault is left: prose keeps one token for all occurrences of a word in a sentence
// that have white space on both sides, and so gives them all the same label.
//
// # Models of your own
//
// [Train] and [Load] make and load maximum entropy models in prose's format, of any
// language and with any labels:
//
//	m, err := prose.Load(os.DirFS("models"), "berita")
//	f := prose.Finder{Model: m, AnyLanguage: true}
package prose
