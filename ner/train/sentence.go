package train

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Sentence is a piece of annotated text to train on or to evaluate with.
//
// If Tokens is nil it is raw text, from a line to a whole document, which the
// recognizer cuts into tokens and sentences itself. If Tokens is set it is one
// sentence whose tokens are kept as they are. Text is then usually the tokens joined
// by single spaces, as [ReadCoNLL] returns it.
//
// Entities are in text order, do not overlap, and hold byte offsets into Text. Any
// bytes will do as Text, but a Label is UTF-8.
type Sentence struct {
	Text     string
	Tokens   []tokenize.Token
	Entities []ner.Entity
}

// DataError reports a record of an annotated file that cannot be read: the
// line it is on, counted from 1, and why.
type DataError struct {
	Line int
	Err  error
}

// Error says where and why.
func (e *DataError) Error() string { return fmt.Sprintf("train: line %d: %v", e.Line, e.Err) }

// Unwrap returns the cause: one of the Err variables of this package with
// details, an error of encoding/json, or one of the reader.
func (e *DataError) Unwrap() error { return e.Err }

// What can be wrong with a record or a sentence. The error in a [DataError] wraps
// one of these, or comes from encoding/json or the reader. ErrSpan is that of package
// ner.
var (
	ErrColumns = errors.New("want a token and a label")
	ErrLabel   = errors.New("bad label")
	ErrSpan    = ner.ErrSpan
	ErrText    = errors.New("bad text")
	ErrTokens  = errors.New("bad tokens")
)

// check says what is wrong with the tokens and entities of s.
func (s Sentence) check() error {
	end := 0
	for _, t := range s.Tokens {
		if t.Start < end || t.End <= t.Start || t.End > len(s.Text) {
			return fmt.Errorf("%w: [%d, %d) in %d bytes", ErrTokens, t.Start, t.End, len(s.Text))
		}
		end = t.End
	}
	end = 0
	for _, e := range s.Entities {
		if e.Start < end || e.End <= e.Start || e.End > len(s.Text) {
			return fmt.Errorf("%w: [%d, %d) in %d bytes", ErrSpan, e.Start, e.End, len(s.Text))
		}
		if e.Label == "" {
			return fmt.Errorf("%w: [%d, %d) has none", ErrLabel, e.Start, e.End)
		}
		if !utf8.ValidString(string(e.Label)) {
			return fmt.Errorf("%w %q: not UTF-8", ErrLabel, e.Label)
		}
		end = e.End
	}
	return nil
}

// Collect returns all sentences of a reader, or the sentences before the first
// error and that error.
func Collect(seq iter.Seq2[Sentence, error]) ([]Sentence, error) {
	var all []Sentence
	for s, err := range seq {
		if err != nil {
			return all, err
		}
		all = append(all, s)
	}
	return all, nil
}

// lineReader reads lines of any length and counts them.
type lineReader struct {
	r    *bufio.Reader
	buf  []byte
	line int
}

func newLineReader(r io.Reader) *lineReader {
	return &lineReader{r: bufio.NewReaderSize(r, 1<<16)}
}

// next returns the next line without its end and without a byte order mark,
// valid until the next call. At the end of the input it returns io.EOF.
func (l *lineReader) next() ([]byte, error) {
	l.buf = l.buf[:0]
	for {
		part, err := l.r.ReadSlice('\n')
		l.buf = append(l.buf, part...)
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if err != nil && (!errors.Is(err, io.EOF) || len(l.buf) == 0) {
			return nil, err
		}
		break
	}
	l.line++
	line := l.buf
	if l.line == 1 && len(line) >= 3 && string(line[:3]) == "\ufeff" {
		line = line[3:]
	}
	if n := len(line); n > 0 && line[n-1] == '\n' {
		line = line[:n-1]
	}
	if n := len(line); n > 0 && line[n-1] == '\r' {
		line = line[:n-1]
	}
	return line, nil
}

// fail returns err with the number of the current line.
func (l *lineReader) fail(err error) error { return &DataError{Line: l.line, Err: err} }
