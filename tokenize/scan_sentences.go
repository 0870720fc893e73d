package tokenize

import (
	"sync"
	"unicode/utf8"
	"unsafe"
)

var tokenPool = sync.Pool{New: func() any { return new([]Token) }}

// maxPooled bounds the buffers kept for the next call.
const maxPooled = 1 << 12

// ScanSentences is a bufio.SplitFunc that returns the sentences of a zero
// Tokenizer and Splitter, without the white space around them: the same as
// Sentences of the whole text, however the text comes in. It keeps nothing
// between calls. A sentence longer than the buffer of the bufio.Scanner, 64 KiB
// unless told otherwise, makes that scanner fail with bufio.ErrTooLong.
func ScanSentences(data []byte, atEOF bool) (int, []byte, error) {
	text := unsafe.String(unsafe.SliceData(data), len(data))
	buf := tokenPool.Get().(*[]Token)
	b := Splitter{}.bounds(text)
	b.stream, b.scan, b.tokens, b.final = true, Tokenizer{}.scanner(text), (*buf)[:0], atEOF
	if !atEOF {
		b.limit = settled(text)
	}
	end := b.end(0)
	var span Span
	if end > 0 && !b.short {
		span = Span{b.tokens[0].Start, b.tokens[end-1].End}
	}
	if cap(b.tokens) <= maxPooled {
		*buf = b.tokens
		tokenPool.Put(buf)
	}
	switch {
	case span.End > 0:
		return span.End, data[span.Start:span.End], nil
	case atEOF:
		return len(data), nil, nil
	}
	return blank(text), nil, nil
}

// settled returns an offset up to which the tokens of text stay as they are
// whatever comes behind text: the end of the last line, or of the last word
// that has the whole next word behind it. The scanner looks no further.
func settled(text string) int {
	end := len(text) - utf8.UTFMax
	spaces := 0
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case '\n':
			return i
		case ' ':
			if i < end {
				if spaces++; spaces == 2 {
					return i
				}
			}
		}
	}
	return -1
}

// blank returns how much white space text begins with.
func blank(text string) int {
	i := 0
	for i < len(text) && (text[i] == ' ' || text[i] == '\n') {
		i++
	}
	return i
}
