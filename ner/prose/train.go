package prose

import (
	"fmt"
	"sort"
	"unicode"

	jdkato "github.com/jdkato/prose/v2"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
	"github.com/wicara-nlp/wicara/tokenize"
)

// ErrNoEntities is the error of [Train] for data without an entity, as there is
// nothing to learn. It is that of package train.
var ErrNoEntities = train.ErrNoEntities

// Train makes a maximum entropy model of data with prose's learner: 100 rounds
// of generalised iterative scaling over the features of prose. It uses Text
// and Entities of a sentence, ignores Tokens, and cuts the text as prose does. A word
// that an entity touches is taken into it as a whole. The labels can be any but the
// empty one.
//
// prose cannot be stopped and does not tell how far it is. It takes some two
// minutes for 1,000 sentences, and its models are weaker than those of
// ner/train; Train is for comparison and for programs that are bound to the
// format. The error names the first sentence whose entities are no spans of its
// text (train.ErrSpan) or have no label (train.ErrLabel), counted from 1.
func Train(data []train.Sentence) (*Model, error) {
	contexts := make([]jdkato.EntityContext, 0, len(data))
	found := false
	for i, s := range data {
		for _, e := range s.Entities {
			if e.Start < 0 || e.End > len(s.Text) || e.Start >= e.End {
				return nil, fmt.Errorf("prose: train: sentence %d: %w: [%d, %d) in %d bytes", i+1, train.ErrSpan, e.Start, e.End, len(s.Text))
			}
			if e.Label == "" {
				return nil, fmt.Errorf("prose: train: sentence %d: %w: [%d, %d) has none", i+1, train.ErrLabel, e.Start, e.End)
			}
			found = true
		}
		context, err := contextOf(s.Text, s.Entities)
		if err != nil {
			return nil, fmt.Errorf("prose: train: sentence %d: %w", i+1, err)
		}
		contexts = append(contexts, context)
	}
	if !found {
		return nil, fmt.Errorf("prose: train: %w", ErrNoEntities)
	}
	m := &Model{}
	if err := guard(func() {
		m.prose = jdkato.ModelFromData("wicara", jdkato.UsingEntities(contexts))
	}); err != nil {
		return nil, fmt.Errorf("prose: train: %w", err)
	}
	return m, nil
}

// contextOf returns the sentence and its entities as prose wants them.
func contextOf(text string, entities []ner.Entity) (jdkato.EntityContext, error) {
	var c cleaned
	c.reset(text, tokenize.Span{End: len(text)})
	clean := string(c.bytes)
	var forms []string
	if err := guard(func() {
		doc, err := jdkato.NewDocument(clean, jdkato.WithTagging(false),
			jdkato.WithExtraction(false), jdkato.WithSegmentation(false))
		if err != nil {
			return
		}
		for _, t := range doc.Tokens() {
			forms = append(forms, t.Text)
		}
	}); err != nil {
		return jdkato.EntityContext{}, err
	}
	context := jdkato.EntityContext{Accept: true, Text: clean}
	spans := c.spans(nil, forms)
	at := make([]int, len(spans)+1) // bytes of tokens before each token
	for i := range spans {
		at[i+1] = at[i] + len(forms[i])
	}
	for _, e := range entities {
		first := sort.Search(len(spans), func(i int) bool { return spans[i].End > e.Start })
		end := first
		for end < len(spans) && spans[end].Start < e.End {
			end++
		}
		if end == first {
			continue // white space
		}
		context.Spans = append(context.Spans, jdkato.LabeledEntity{
			Start: position(clean, at[first]), End: position(clean, at[end]), Label: string(e.Label),
		})
	}
	return context, nil
}

// position returns where prose must be told that something is which begins
// after n bytes of tokens. prose takes a position in runes, subtracts the white
// space before it, and compares the rest with the bytes of the tokens.
func position(text string, n int) int {
	at, rest := 0, 0
	for _, r := range text {
		if rest == n {
			return at
		}
		at++
		if !unicode.IsSpace(r) {
			rest++
		}
	}
	return at + n - rest
}
