package train

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// ReadCoNLL reads sentences in the column format of the CoNLL shared tasks: a
// line for each token, the token in the first column and its label in the
// last, a blank line between sentences. Columns are separated by tabs or, on
// lines without one, by spaces. Lines of -DOCSTART- and comments (# ...) are
// skipped.
//
// Labels may follow any of the usual schemes: IOB1, BIO (IOB2), BIOES (IOBES),
// BMES and BILOU. An inside label that continues nothing begins an entity. The text
// of a sentence is its tokens joined by single spaces; entities get the score 1.
// Tokens are kept as they are, invalid UTF-8 included, as every function of ner
// takes any bytes; only JSON cannot hold them ([WriteSpans]). A label is UTF-8.
//
// A malformed line yields a [*DataError] and no sentence. A caller that goes on gets
// the sentence behind the next blank line. An error of r is the last thing yielded.
func ReadCoNLL(r io.Reader) iter.Seq2[Sentence, error] {
	return func(yield func(Sentence, error) bool) {
		lines := newLineReader(r)
		var b conllSentence
		skip := false // the rest of a sentence with an error
		for {
			line, err := lines.next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				lines.line++
				yield(Sentence{}, lines.fail(err))
				return
			}
			token, label, kind := splitCoNLL(string(line))
			switch {
			case kind == conllBreak:
				if !b.flush(yield) {
					return
				}
				skip = false
			case kind == conllComment || skip:
			default:
				err := ErrColumns
				if kind == conllToken {
					err = b.add(token, label)
				}
				if err != nil {
					b, skip = conllSentence{}, true
					if !yield(Sentence{}, lines.fail(err)) {
						return
					}
				}
			}
		}
		b.flush(yield)
	}
}

// conllKind is what a line of a CoNLL file is.
type conllKind uint8

const (
	conllToken conllKind = iota
	conllBreak
	conllComment
	conllBad
)

// docStart begins the line between two documents.
const docStart = "-DOCSTART-"

// splitCoNLL returns the first and the last column of a line.
func splitCoNLL(line string) (token, label string, kind conllKind) {
	if s := strings.TrimSpace(line); s == "" || strings.HasPrefix(s, docStart) {
		return "", "", conllBreak
	}
	first, last := strings.IndexByte(line, '\t'), strings.LastIndexByte(line, '\t')
	if first < 0 {
		line = strings.Trim(line, " ")
		first, last = strings.IndexByte(line, ' '), strings.LastIndexByte(line, ' ')
	}
	if first >= 0 {
		token, label = strings.TrimSpace(line[:first]), strings.TrimSpace(line[last+1:])
	}
	switch {
	case line[0] == '#' && !isBIO(label):
		return "", "", conllComment
	case token == "" || label == "":
		return "", "", conllBad
	}
	return token, label, conllToken
}

// isBIO tells whether label is O or a prefix of a scheme and a type.
func isBIO(label string) bool {
	if label == "O" {
		return true
	}
	return len(label) > 2 && label[1] == '-' && strings.IndexByte("BIESLUM", label[0]) >= 0
}

// conllSentence gathers the tokens of a sentence.
type conllSentence struct {
	text     strings.Builder
	tokens   []tokenize.Token
	entities []ner.Entity
	open     bool // the last entity may go on
	scratch  []tokenize.Token
}

// add appends a token with its label.
func (b *conllSentence) add(token, label string) error {
	if !isBIO(label) {
		return fmt.Errorf("%w %q: want O or a prefix of BIO or BIOES and a type, as in B-PER", ErrLabel, label)
	}
	if !utf8.ValidString(label) {
		return fmt.Errorf("%w %q: not UTF-8", ErrLabel, label)
	}
	if b.text.Len() > 0 {
		b.text.WriteByte(' ')
	}
	span := tokenize.Span{Start: b.text.Len()}
	b.text.WriteString(token)
	span.End = b.text.Len()
	b.tokens = append(b.tokens, tokenize.Token{Span: span, Kind: b.kind(token)})
	if label == "O" {
		b.open = false
		return nil
	}
	prefix, typ := label[0], ner.Label(label[2:])
	last := len(b.entities) - 1
	starts := prefix == 'B' || prefix == 'S' || prefix == 'U' || !b.open || b.entities[last].Label != typ
	if starts {
		b.entities = append(b.entities, ner.Entity{Span: span, Label: typ, Score: 1})
	} else {
		b.entities[last].End = span.End
	}
	b.open = strings.IndexByte("BIM", prefix) >= 0
	return nil
}

// kind returns the kind of a token of a file, which need not be one of ours:
// that of its longest part.
func (b *conllSentence) kind(token string) tokenize.Kind {
	b.scratch = tokenize.Tokenizer{}.Append(b.scratch[:0], token)
	kind, longest := tokenize.Other, 0
	for _, t := range b.scratch {
		if n := t.End - t.Start; n > longest {
			kind, longest = t.Kind, n
		}
	}
	return kind
}

// flush yields the sentence, if there is one, and begins the next.
func (b *conllSentence) flush(yield func(Sentence, error) bool) bool {
	if len(b.tokens) == 0 {
		return true
	}
	s := Sentence{Text: b.text.String(), Tokens: b.tokens, Entities: b.entities}
	*b = conllSentence{scratch: b.scratch}
	return yield(s, nil)
}
