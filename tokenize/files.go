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
//	hyphen.go  where a hyphen parts what stands around it
//	dotted.go  abbreviations and academic degrees
//	label.go   a capital and stop that are no initial: kelas B.
//	number.go  numbers, dates, scores, numbers of documents
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
//	boundary.go what may end a sentence, what closes it, what begins the next
//	behind.go   whether one ends behind an abbreviation
//	list.go     the numbers and letters of lists
//	bracket.go  stops inside brackets
//	quote.go    straight quotes, whether they open or close
//	title.go    end marks that belong to a title or name
//	starter.go  words that begin sentences (starters.txt), which scanner asks as well
