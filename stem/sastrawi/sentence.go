package sastrawi

import "strings"

// StemSentence stems a whole text as PHP Sastrawi's stem method does: it puts
// the letters from A to Z in lower case, takes every other byte that is not a
// digit, a hyphen or a space for a space, and returns the stems of the words
// with one space between them. So a letter beyond ASCII and an apostrophe cut
// a word in two ("Jum'at" gives "jum at"), as does a newline, a full stop or a
// stray byte. To keep such words whole, give them to [Stemmer.Stem].
//
// It allocates the string that it returns, and a buffer if the text has words of
// more than 64 bytes. Its time grows linearly with the text.
func (s Stemmer) StemSentence(sentence string) string {
	var out strings.Builder
	out.Grow(len(sentence))
	var buffer [bufferSize + wordRoom]byte
	word := buffer[:0]
	for i := range len(sentence) + 1 {
		if i < len(sentence) {
			if c, ok := lowerWordByte(sentence[i]); ok {
				word = append(word, c)
				continue
			}
		}
		if len(word) == 0 {
			continue
		}
		if out.Len() > 0 {
			out.WriteByte(' ')
		}
		if root, end := s.dictionary.stem(word); root != "" {
			out.WriteString(root)
		} else {
			out.Write(word[:end])
		}
		word = word[:0]
	}
	return out.String()
}

// lowerWordByte returns c in lower case if PHP Sastrawi takes it for a part of
// a word.
func lowerWordByte(c byte) (byte, bool) {
	switch {
	case 'a' <= c && c <= 'z', isDigit(c), c == '-':
		return c, true
	case 'A' <= c && c <= 'Z':
		return c + 'a' - 'A', true
	}
	return 0, false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
