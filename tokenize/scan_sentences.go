package tokenize

import (
	"bytes"
)

// ScanSentences is a bufio.SplitFunc that returns the sentences of a zero
// Splitter, without the white space around them.
func ScanSentences(data []byte, atEOF bool) (int, []byte, error) {
	if !atEOF && !bytes.ContainsAny(data, "\n") {
		return 0, nil, nil
	}
	var tokens []Token
	tokens = Tokenizer{}.AppendBytes(tokens, data)
	if len(tokens) == 0 {
		return len(data), nil, nil
	}
	for s := range (Splitter{}).Sentences(string(data), tokens) {
		return s[len(s)-1].End, data[s[0].Start:s[len(s)-1].End], nil
	}
	return 0, nil, nil
}
