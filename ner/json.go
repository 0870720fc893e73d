package ner

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Document is a text with what was found in it, as one JSON value:
//
//	{
//	  "text": "Putin tiba di Pyongyang.",
//	  "entities": [
//	    {"start": 0, "end": 5, "text": "Putin", "label": "PER", "score": 0.99},
//	    {"start": 14, "end": 23, "text": "Pyongyang", "label": "LOC", "score": 0.97}
//	  ],
//	  "clusters": [
//	    {"name": "Putin", "label": "PER", "mentions": [
//	      {"start": 0, "end": 5, "text": "Putin", "label": "PER", "score": 0.99}
//	    ]}
//	  ]
//	}
//
// start and end are half-open byte offsets into the UTF-8 of the text; text repeats
// those bytes for programs that count in other units. score is from 0 to 1. The names,
// their order and their meaning will not change; names may be added. Entities and
// clusters are always arrays, which may be empty, and never null.
//
// An Entity or a Cluster by itself does not hold the document, and so marshals without
// text: to {"start", "end", "label", "score"} and {"name", "label", "mentions"}.
type Document struct {
	Text     string
	Entities []Entity
	Clusters []Cluster
}

// ErrSpan is wrapped by the errors about offsets that do not fit the text of a
// Document, or in package train that of a Sentence.
var ErrSpan = errors.New("bad span")

// jsonMention is an entity with its text, if that is given.
type jsonMention struct {
	Start int     `json:"start"`
	End   int     `json:"end"`
	Text  *string `json:"text"`
	Label Label   `json:"label"`
	Score float32 `json:"score"`
}

// AppendJSON appends e, an entity of text, as a JSON object with the fields
// start, end, text, label and score, in this order, and without white space.
// It allocates only to enlarge dst.
//
// Invalid UTF-8 becomes U+FFFD in the text field, as in encoding/json; the offsets
// still hold. The text field is empty if the entity does not lie in text, and the
// score is 0 if it is not a number. The characters <, > and & are escaped, as in
// encoding/json, so the value can stand in a web page.
func AppendJSON(dst []byte, text string, e Entity) []byte {
	dst = append(dst, `{"start":`...)
	dst = strconv.AppendInt(dst, int64(e.Start), 10)
	dst = append(dst, `,"end":`...)
	dst = strconv.AppendInt(dst, int64(e.End), 10)
	dst = append(dst, `,"text":`...)
	in := ""
	if fits(text, e) {
		in = e.In(text)
	}
	dst = appendJSONString(dst, in)
	dst = append(dst, `,"label":`...)
	dst = appendJSONString(dst, string(e.Label))
	dst = append(dst, `,"score":`...)
	score := float64(e.Score)
	if math.IsNaN(score) || math.IsInf(score, 0) {
		score = 0
	}
	dst = strconv.AppendFloat(dst, score, 'f', -1, 32)
	return append(dst, '}')
}

// appendJSONString appends s as a JSON string, valid UTF-8 as encoding/json does.
func appendJSONString(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', s[i])
		case r == '\b':
			dst = append(dst, `\b`...)
		case r == '\f':
			dst = append(dst, `\f`...)
		case r == '\n':
			dst = append(dst, `\n`...)
		case r == '\r':
			dst = append(dst, `\r`...)
		case r == '\t':
			dst = append(dst, `\t`...)
		case r < ' ' || r == '<' || r == '>' || r == '&':
			dst = append(dst, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		case r == '\u2028' || r == '\u2029':
			dst = append(dst, `\u202`...)
			dst = append(dst, hex[r&15])
		default:
			dst = utf8.AppendRune(dst, r) // an invalid byte becomes U+FFFD here
		}
		i += n
	}
	return append(dst, '"')
}

// MarshalJSON writes the document in the form shown at [Document]. It fails if the
// text is not UTF-8, which JSON cannot carry without moving the offsets, and with
// ErrSpan if an entity does not lie in the text or begins or ends inside a character.
func (d Document) MarshalJSON() ([]byte, error) {
	for i := 0; i < len(d.Text); {
		r, n := utf8.DecodeRuneInString(d.Text[i:])
		if r == utf8.RuneError && n == 1 {
			return nil, fmt.Errorf("ner: the text is not UTF-8 at byte %d", i)
		}
		i += n
	}
	out := make([]byte, 0, len(d.Text)+96*len(d.Entities)+64)
	out = append(out, `{"text":`...)
	out = appendJSONString(out, d.Text)
	out = append(out, `,"entities":`...)
	out, err := d.appendMentions(out, "entities", d.Entities)
	if err != nil {
		return nil, err
	}
	out = append(out, `,"clusters":[`...)
	for i, c := range d.Clusters {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, `{"name":`...)
		out = appendJSONString(out, c.Name)
		out = append(out, `,"label":`...)
		out = appendJSONString(out, string(c.Label))
		out = append(out, `,"mentions":`...)
		if out, err = d.appendMentions(out, fmt.Sprintf("clusters[%d].mentions", i), c.Mentions); err != nil {
			return nil, err
		}
		out = append(out, '}')
	}
	return append(out, "]}"...), nil
}

func (d Document) appendMentions(dst []byte, where string, mentions []Entity) ([]byte, error) {
	dst = append(dst, '[')
	for i, m := range mentions {
		if !onCharacters(d.Text, m) {
			return nil, spanError(where, i, m, len(d.Text))
		}
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = AppendJSON(dst, d.Text, m)
	}
	return append(dst, ']'), nil
}

func spanError(where string, i int, e Entity, size int) error {
	return fmt.Errorf("ner: %s[%d]: bytes %d to %d of a text of %d: %w", where, i, e.Start, e.End, size, ErrSpan)
}

// UnmarshalJSON reads what MarshalJSON writes. Every span must lie in the text and cut
// no character, and if the JSON repeats its text, that must be what the span covers;
// otherwise the error wraps ErrSpan and says which span it is. Unknown fields are
// ignored, and null changes nothing. Half of a surrogate pair (\ud800) is read as
// U+FFFD, as encoding/json does.
func (d *Document) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	var in struct {
		Text     string        `json:"text"`
		Entities []jsonMention `json:"entities"`
		Clusters []struct {
			Name     string        `json:"name"`
			Label    Label         `json:"label"`
			Mentions []jsonMention `json:"mentions"`
		} `json:"clusters"`
	}
	if err := json.Unmarshal(data, &in); err != nil {
		return fmt.Errorf("ner: document: %w", err)
	}
	out := Document{Text: in.Text}
	var err error
	if out.Entities, err = checkMentions(in.Text, "entities", in.Entities); err != nil {
		return err
	}
	for i, c := range in.Clusters {
		mentions, err := checkMentions(in.Text, fmt.Sprintf("clusters[%d].mentions", i), c.Mentions)
		if err != nil {
			return err
		}
		out.Clusters = append(out.Clusters, Cluster{Name: c.Name, Label: c.Label, Mentions: mentions})
	}
	*d = out
	return nil
}

// checkMentions compares every mention with the text.
func checkMentions(text, where string, in []jsonMention) ([]Entity, error) {
	var out []Entity
	for i, m := range in {
		e := Entity{Span: tokenize.Span{Start: m.Start, End: m.End}, Label: m.Label, Score: m.Score}
		if !onCharacters(text, e) {
			return nil, spanError(where, i, e, len(text))
		}
		if m.Text != nil && *m.Text != e.In(text) {
			return nil, fmt.Errorf("ner: %s[%d]: bytes %d to %d are %q, not %q: %w", where, i, e.Start, e.End, e.In(text), *m.Text, ErrSpan)
		}
		out = append(out, e)
	}
	return out, nil
}
