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
// [IsEnglish] weighs the words of a sentence. Function words of a language
// (the, of, was; yang, di, akan) count most, frequent words of news and
// captions half as much, and words in no list a little by their affixes
// (-tion, -ed; meng-, -nya). Capitals halve a weight, for the word may be part
// of a name, and the "of the" of a name is worth a quarter; so "Film The Lord
// of the Rings tayang" stays Indonesian. A sentence is English if the evidence
// is worth more than a function word, more than three times that for
// Indonesian, and enough for its length; and if what stands outside quotation
// marks is not Indonesian: in
//
//	"I love Bali," kata Julia Roberts.
//
// the name is found by the Indonesian model, which knows what "kata" is.
// Names alone are not English. The test data in testdata/language.*.tsv say
// how often the decision is right; TestLanguage prints it.
//
// # What becomes of prose's answers
//
// prose has no offsets, straightens quotes, loses words after an apostrophe
// and the last name of a text, decodes its model of several megabytes for
// every document, and panics on some texts. Here a sentence is cleaned of what
// prose trips over, its tokens are found again in the text byte by byte, the
// model is decoded once per process, and panics end in a sentence without
// names.
//
// Its labels become those of ner: PERSON is PER; GPE, GSP, LOCATION and
// FACILITY are LOC; ORGANIZATION is ORG. Whether a word is in a name prose
// says well; where the name ends and what it is, less so. Therefore capitals
// and particles join words to names (Ursula von der Leyen, Bank of England),
// titles and adjectives of nationality stay outside (Russian President
// [Vladimir Putin]), and head nouns, titles and short lists of countries,
// world bodies and agencies decide on the label where they can. Score is 0.9
// for a name that they decide on, 0.7 for a label of prose and 0.5 for a guess
// from capitals alone. TestNames prints precision and recall on
// testdata/names.*.txt with these rules and for prose as it is.
//
// prose labels all occurrences of a word in a sentence alike, if white space
// is on both sides of them: it keeps one token for all. That is left as it is.
//
// # Models of one's own
//
// [Train] and [Load] make and load maximum entropy models in prose's format,
// of any language and with any labels:
//
//	m, err := prose.Load(os.DirFS("models"), "berita")
//	f := prose.Finder{Model: m, AnyLanguage: true}
package prose
