// Package tokenize cuts Indonesian text into tokens and sentences with exact
// byte offsets, without allocation: 200 to 350 megabytes a second into tokens, 170
// to 270 into sentences (go test -bench . in internal/bench).
//
// # Tokens
//
// [Tokenizer] makes tokens; [Words] returns them as strings:
//
//	for tok := range (tokenize.Tokenizer{}).Tokens(text) {
//		fmt.Println(tok.In(text), tok.Kind)
//	}
//
// A token is what the Indonesian treebanks take for a word. Where they disagree, one
// convention holds for all:
//
//   - A hyphen joins: anak-anak, ke-15, 1990-an, se-Jawa, SIM-nya, COVID-19. An
//     apostrophe between letters joins as well: Jum'at.
//   - A range is three tokens. Its hyphen stands between two numbers, sums, days,
//     months, hours or measures: 5-10, 2 juta-Rp3 juta, 30 Mei-2 Juni, 5kg-7kg.
//   - A number keeps its separators: 10.000, 84,37, 14.30. A date, a telephone
//     number, that of a taxpayer and that of a document keep their hyphens and
//     slashes: 17-08-1945, 1/4, 021-5551234, 34/PMK.011/2007. A document number
//     that begins with a letter is a Word: LP/B/12/VI/2024/SPKT/Polres.
//   - A sign or code of currency, a percent sign, a degree and the @ of a price are
//     tokens of their own: Rp + 10.000, US$ + 84,37, 5 + %, 31 + °C, @ + 10.000.
//   - An abbreviation and an initial keep their stop, also at the end of a sentence
//     and in front of a word without a space: dkk., S.H., H.M., Jl. + Kenanga. The
//     list of abbreviations can be changed: [Abbreviations].
//   - A URL, mail address, mention, hashtag, emoticon or emoji sequence is one token,
//     without the punctuation of the sentence behind it.
//   - Two words with a slash between them are three tokens. Quotes and brackets are
//     tokens of their own. A run of the same end mark is one token, and so is an arrow: -->, =>.
//   - Clitics stay with their word: bukunya. [Tokenizer.SplitClitics] cuts them off.
//
// White space, marks of direction, byte order marks, zero width spaces and invisible
// operators lie between tokens, and so do soft hyphens and joiners outside of words.
// Every other byte is in exactly one token, whatever the text: a byte that is not UTF-8
// is a token by itself.
//
// The tokens at a place depend on the character in front of it and on the text up to
// the end of the next word. In a few cases they also depend on a word or two in front:
// the label of kelas B., the units of Rp 3 M. and 5 KM., the period of kuartal II/2024,
// the area code of (021) 555-1234, the scores of 21-17,21-15, the user of akun @1001,
// the degrees of Wulan, M.Xyz.Ed., and Wulan, M. Hum. The final apostrophe of ga' and
// an-Nisa' depends on whether a single quote is open in front of it, in its line and
// sentence and at most 256 bytes away; nothing looks farther back. Whether a clitic
// comes off a capitalised word depends on whether a word or comma is in front of it.
//
// # Sentences
//
// [Splitter] groups tokens into sentences; [Sentences] returns them as strings;
// [ScanSentences] reads a stream through a bufio.Scanner in constant memory.
//
// A sentence ends with its end mark and the quotes, brackets, marks of notes and emoji
// that close it, and at every newline unless [Splitter.HardWrapped] is set. It does not
// end
//
//   - in front of the speaker of a quotation: "Ayo!" ajak Dina;
//   - behind an ellipsis after which it goes on;
//   - behind the number of a list or caption;
//   - inside a bracket that opened in the middle of the sentence;
//   - behind the mark of a title after which it goes on: Pulang, Nak! mengisahkan;
//   - behind an abbreviation that stands in front of names.
//
// Behind an initial, and behind an abbreviation that stands after names, the next word
// decides (starters.txt).
//
// # Sources
//
// EYD V, the Indonesian spelling rules of 2022; UAX #29, the word boundaries
// of Unicode; UTS #51 for emoji; the conventions of the Indonesian treebanks
// of Universal Dependencies; and counts over Indonesian news and web text,
// which the generated lists name in their heads.
package tokenize

// What the files hold, for who changes the package; doc.go is for who uses it.
//
// The public side: what tokens are (token.go), [Tokenizer] and Words (tokenizer.go),
// [Splitter] and Sentences (sentence.go), ScanSentences (scan_sentences.go), and the list
// of abbreviations (abbreviation.go with abbreviations.txt).
//
// Tokens are found by the methods of scanner. Each gets the place where a token begins
// and returns where it ends:
//
//	scan.go    the walk over the text, its fast path, and punctuation
//	class.go   what a character is to the scanner
//	word.go    words and what joins their parts
//	glottal.go final apostrophes, of words and of quotations
//	hyphen.go  where a hyphen parts what stands around it
//	dotted.go  abbreviations and academic degrees
//	measure.go what stands in front of numbers: Hal. 5, Min. pembelian 3
//	label.go   a capital and stop that are no initial: kelas B.
//	number.go  numbers, dates, scores
//	code.go    numbers of documents, laws and cases: 34/PMK.011/2007
//	phone.go   telephone numbers and those of taxpayers
//	address.go URLs, mail addresses, hosts, names of files
//	social.go  mentions, hashtags, emoticons, prices of each (@10.000)
//	arrow.go   arrows: -->, =>
//	emoji.go   emoji sequences
//
// clitic.go takes the clitics off a word that has been found, if it is asked to, by
// the list in clitics.txt; base.go tells whether what stays is a word or a name.
//
// Sentences are found by the methods of bounds, in tokens. They ask token by token
// whether the sentence ends there:
//
//	sentence.go the walk over the tokens, quotes and brackets that are open, line breaks
//	boundary.go what may end a sentence, and what closes it
//	begin.go    what begins the next
//	behind.go   whether one ends behind an abbreviation
//	list.go     the numbers and letters of lists
//	bracket.go  stops inside brackets
//	note.go     the marks of notes
//	quote.go    straight quotes, whether they open or close
//	title.go    end marks that belong to a title or name
//	starter.go  words that begin sentences (starters.txt), which scanner asks as well
