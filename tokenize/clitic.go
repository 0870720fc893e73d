package tokenize

// maxClitics is the most tokens one word gives.
const maxClitics = 4

// appendClitics appends the word tok, its clitics split off.
func appendClitics(dst []Token, text string, tok Token) []Token {
	return append(dst, tok)
}
