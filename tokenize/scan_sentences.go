package tokenize

import (
	"strings"
	"sync"
	"unicode/utf8"
	"unsafe"
)

var tokenPool = sync.Pool{New: func() any { return new([]Token) }}

// maxPooled bounds the buffers kept for the next call.
const maxPooled = 1 << 12

// ScanSentences is a bufio.SplitFunc that returns the sentences of a zero
// Tokenizer and Splitter, without the white space around them. They are the same as
// those of [Sentences] for the whole text, however the text is cut into reads. It
// keeps nothing between calls. A bufio.Scanner fails with bufio.ErrTooLong if a
// sentence is longer than its buffer, which has 64 KiB unless you set it.
func ScanSentences(data []byte, atEOF bool) (int, []byte, error) {
	text := unsafe.String(unsafe.SliceData(data), len(data))
	buf := tokenPool.Get().(*[]Token)
	b := Splitter{}.bounds(text)
	b.stream, b.scan, b.tokens = true, Tokenizer{}.scanner(text), *buf
	span := b.sentence(atEOF)
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

// sentence returns the span of the first sentence, an empty one where more text
// must come. Where the last words of the text do not tell how far its tokens
// are settled it looks at growing windows of it: the place may lie far behind
// the sentence, and would be looked for anew with every sentence.
func (b *bounds) sentence(atEOF bool) Span {
	b.final = atEOF
	window := len(b.text)
	if tail := max(0, window-lastWords); !atEOF {
		if b.limit = settled(b.text[tail:]); b.limit >= 0 {
			b.limit += tail
		} else {
			window = min(window, firstWindow)
		}
	}
	for ; ; window = min(8*window, len(b.text)) {
		if b.limit < 0 || window < len(b.text) {
			b.limit = settled(b.text[:window])
		}
		b.tokens, b.short = b.tokens[:0], false
		if end := b.end(0); end > 0 && !b.short {
			return Span{b.tokens[0].Start, b.tokens[end-1].End}
		}
		if window == len(b.text) {
			return Span{}
		}
	}
}

const (
	lastWords   = 1 << 7
	firstWindow = 1 << 11 // in bytes, as lastWords
)

// settled returns an offset up to which the tokens of text stay as they are
// whatever comes behind text: the end of the last line, or of the last word
// that has the whole next word behind it. The scanner looks no further.
func settled(text string) int {
	if strings.IndexByte(text, ' ') < 0 && strings.IndexByte(text, '\n') < 0 { // much the faster
		return -1
	}
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
