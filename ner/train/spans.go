package train

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// SpanFormat reads and writes texts with their entities as JSON lines, one
// text a line:
//
//	{"text":"Siti tiba di Solo.","entities":[[0,4,"PER"],[13,17,"LOC"]]}
//
// The zero value counts offsets in bytes of UTF-8.
type SpanFormat struct {
	// Runes counts offsets in code points, as spaCy, Doccano and Prodigy do.
	Runes bool
}

// ReadSpans reads texts with byte offsets; see [SpanFormat.Read].
func ReadSpans(r io.Reader) iter.Seq2[Sentence, error] { return SpanFormat{}.Read(r) }

// WriteSpans writes texts with byte offsets; see [SpanFormat.Write].
func WriteSpans(w io.Writer, data []Sentence) error { return SpanFormat{}.Write(w, data) }

// spanRecord is a line of a span file. Doccano writes label or labels, Prodigy
// spans, where spaCy and we write entities.
type spanRecord struct {
	Text     *spanText    `json:"text"`
	Entities []spanEntity `json:"entities"`
	Label    []spanEntity `json:"label"`
	Labels   []spanEntity `json:"labels"`
	Spans    []spanEntity `json:"spans"`
}

// spanText is a string in which encoding/json has replaced nothing.
type spanText string

// UnmarshalJSON reads a string.
func (t *spanText) UnmarshalJSON(data []byte) error {
	if hasLoneSurrogate(data) {
		return fmt.Errorf("%w: half of a surrogate pair, which is no character", ErrText)
	}
	return json.Unmarshal(data, (*string)(t))
}

// hasLoneSurrogate says whether a JSON string has an escape that is half of a pair,
// in whose place encoding/json puts U+FFFD, whatever the writer counted it as.
func hasLoneSurrogate(data []byte) bool {
	for {
		i := bytes.IndexByte(data, '\\')
		if i < 0 {
			return false
		}
		data = data[i:]
		if first := escaped(data); !utf16.IsSurrogate(first) {
			data = data[2:]
		} else if utf16.DecodeRune(first, escaped(data[6:])) != utf8.RuneError {
			data = data[12:]
		} else {
			return true
		}
	}
}

// escaped returns the code unit of the \u escape that s begins with, or -1.
func escaped(s []byte) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	unit, err := strconv.ParseUint(string(s[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(unit)
}

// spanEntity is [start, end, label] or {"start":, "end":, "label":}.
type spanEntity struct {
	Start, End int
	Label      ner.Label
}

// UnmarshalJSON reads either form.
func (e *spanEntity) UnmarshalJSON(data []byte) error {
	var in struct {
		Start, End *int // nil where there is none, or null
		Label      *spanText
	}
	if len(data) > 0 && data[0] == '{' {
		if err := json.Unmarshal(data, &in); err != nil {
			return err
		}
	} else {
		var list []json.RawMessage
		if err := json.Unmarshal(data, &list); err != nil {
			return err
		}
		if len(list) != 3 {
			return fmt.Errorf("%w %s: want [start, end, label]", ErrSpan, data)
		}
		for i, field := range []any{&in.Start, &in.End, &in.Label} {
			if err := json.Unmarshal(list[i], field); err != nil {
				return err
			}
		}
	}
	if in.Start == nil || in.End == nil {
		return fmt.Errorf("%w %s: want start, end and label", ErrSpan, data)
	}
	*e = spanEntity{Start: *in.Start, End: *in.End}
	if in.Label != nil {
		e.Label = ner.Label(*in.Label)
	}
	return nil
}

// MarshalJSON writes [start, end, label].
func (e spanEntity) MarshalJSON() ([]byte, error) {
	return json.Marshal([]any{e.Start, e.End, e.Label})
}

// Read reads one text from each line. The Tokens of the sentences are nil. Entities
// may stand in any order and get the score 1. The key of the entities may also be
// label, labels or spans, and each entity an object with start, end and label. Other
// keys and blank lines are ignored.
//
// A line yields a [*DataError] and no sentence if it is no such record or not UTF-8,
// if its text has half of a surrogate pair (\ud800), or if one of its entities has no
// label, is empty, lies outside the text, cuts a code point or overlaps another. A
// caller that goes on gets the next line. An error of r is the last thing yielded.
func (f SpanFormat) Read(r io.Reader) iter.Seq2[Sentence, error] {
	return func(yield func(Sentence, error) bool) {
		lines := newLineReader(r)
		for {
			line, err := lines.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				lines.line++
				yield(Sentence{}, lines.fail(err))
				return
			}
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			s, err := f.parse(line)
			if err != nil {
				s, err = Sentence{}, lines.fail(err)
			}
			if !yield(s, err) {
				return
			}
		}
	}
}

// parse reads one line.
func (f SpanFormat) parse(line []byte) (Sentence, error) {
	if !utf8.Valid(line) { // encoding/json would put longer characters there and move all offsets
		return Sentence{}, fmt.Errorf("%w: not UTF-8", ErrText)
	}
	var record spanRecord
	if err := json.Unmarshal(line, &record); err != nil {
		return Sentence{}, err
	}
	if record.Text == nil {
		return Sentence{}, fmt.Errorf(`%w: want a "text"`, ErrText)
	}
	s := Sentence{Text: string(*record.Text)}
	spans := slices.Concat(record.Entities, record.Label, record.Labels, record.Spans)
	slices.SortStableFunc(spans, func(a, b spanEntity) int { return cmp.Compare(a.Start, b.Start) })
	toByte := f.toByte(s.Text)
	for _, span := range spans {
		start, end := toByte(span.Start), toByte(span.End)
		switch {
		case start < 0 || end < 0:
			return s, fmt.Errorf("%w [%d,%d,%q]: outside the text or inside a character", ErrSpan, span.Start, span.End, span.Label)
		case start >= end:
			return s, fmt.Errorf("%w [%d,%d,%q]: empty", ErrSpan, span.Start, span.End, span.Label)
		case span.Label == "":
			return s, fmt.Errorf("%w [%d,%d]: no label", ErrLabel, span.Start, span.End)
		case len(s.Entities) > 0 && start < s.Entities[len(s.Entities)-1].End:
			return s, fmt.Errorf("%w [%d,%d,%q]: overlaps the one before", ErrSpan, span.Start, span.End, span.Label)
		}
		s.Entities = append(s.Entities, ner.Entity{
			Span: tokenize.Span{Start: start, End: end}, Label: span.Label, Score: 1})
	}
	return s, nil
}

// toByte returns a function from offsets of the format to offsets in bytes,
// or to -1 where a text has no such offset.
func (f SpanFormat) toByte(text string) func(int) int {
	if !f.Runes {
		return func(i int) int {
			if i < 0 || i > len(text) || !isBoundary(text, i) {
				return -1
			}
			return i
		}
	}
	starts := make([]int, 0, len(text)+1)
	for i := range text {
		starts = append(starts, i)
	}
	starts = append(starts, len(text))
	return func(i int) int {
		if i < 0 || i >= len(starts) {
			return -1
		}
		return starts[i]
	}
}

// isBoundary says whether no character of text goes across byte i.
func isBoundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// Write writes one line for each sentence, without its Tokens. It fails for sentences
// that Read would refuse, text that is not valid UTF-8 among them, which JSON cannot
// hold. Sentences are counted from 1 in errors.
func (f SpanFormat) Write(w io.Writer, data []Sentence) error {
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for i, s := range data {
		if err := f.encode(enc, s); err != nil {
			return errors.Join(fmt.Errorf("train: sentence %d: %w", i+1, err), out.Flush())
		}
	}
	return out.Flush()
}

// encode writes one line.
func (f SpanFormat) encode(enc *json.Encoder, s Sentence) error {
	if !utf8.ValidString(s.Text) {
		return fmt.Errorf("%w: not UTF-8", ErrText)
	}
	s.Tokens = nil
	if err := s.check(); err != nil {
		return err
	}
	line := struct {
		Text     string       `json:"text"`
		Entities []spanEntity `json:"entities"`
	}{s.Text, make([]spanEntity, len(s.Entities))}
	count, at := 0, 0
	offset := func(i int) int {
		if f.Runes {
			count += utf8.RuneCountInString(s.Text[at:i])
		} else {
			count = i
		}
		at = i
		return count
	}
	for i, e := range s.Entities {
		if !isBoundary(s.Text, e.Start) || !isBoundary(s.Text, e.End) {
			return fmt.Errorf("%w [%d,%d,%q]: inside a character", ErrSpan, e.Start, e.End, e.Label)
		}
		start := offset(e.Start)
		line.Entities[i] = spanEntity{start, offset(e.End), e.Label}
	}
	return enc.Encode(line)
}
