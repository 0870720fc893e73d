package prose

import (
	"iter"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Finder finds people, places and organisations in the English sentences of a
// text and ignores all other sentences. Set it as [ner.Recognizer.English]. The zero
// value uses [Builtin]. A Finder may be copied and compared, and is safe for
// concurrent use.
type Finder struct {
	// Model is the model of names; nil stands for the built-in one.
	Model *Model
	// AnyLanguage makes the Finder look at every sentence, not only at English
	// ones. It is for a Model that was trained on another language.
	AnyLanguage bool
}

var _ ner.PassageFinder = Finder{}

// Append appends the entities of the English sentences of text to dst and
// returns the longer slice. Offsets are bytes of text; entities come in text
// order and never overlap. The built-in model finds PER, LOC and ORG, another model
// the labels that it was trained with.
//
// prose does not say how sure it is. Score is one of a few fixed values that depend on
// what decided about the entity (see the package comment), or 0.5 with a Model of your
// own. Any text will do, invalid UTF-8 included; a sentence that prose fails on has no
// entities. prose is slow and allocates some 20 kB for every word of an English
// sentence; other sentences cost next to nothing.
func (f Finder) Append(dst []ner.Entity, text string) []ner.Entity {
	model := f.Model
	var c cleaned
	for span := range f.Passages(text) {
		if model == nil {
			model = Builtin()
		}
		dst = model.append(dst, text, span, &c)
	}
	return dst
}

// Passages returns the sentences of text that Append looks at, as byte offsets into
// text and in text order. If Append finds nothing in one of them, there is nothing, so
// that what others found in them gives way; see [ner.PassageFinder].
func (f Finder) Passages(text string) iter.Seq[tokenize.Span] {
	return func(yield func(tokenize.Span) bool) {
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		var words []word
		for sentence := range (tokenize.Splitter{}).Sentences(text, tokens) {
			if words = collect(words[:0], text, sentence); !f.AnyLanguage && !isEnglish(words) {
				continue
			}
			span := tokenize.Span{Start: sentence[0].Start, End: sentence[len(sentence)-1].End}
			if !yield(span) {
				return
			}
		}
	}
}

// append appends the entities of the sentence text[span.Start:span.End].
func (m *Model) append(dst []ner.Entity, text string, span tokenize.Span, c *cleaned) []ner.Entity {
	c.reset(text, span)
	tokens := m.tokens(string(c.bytes))
	forms := make([]string, len(tokens))
	for i := range tokens {
		forms[i] = tokens[i].Text
	}
	parts := make([]part, 0, len(tokens))
	for i, s := range c.spans(nil, forms) {
		p := part{span: s, form: tokens[i].Text, tag: tokens[i].Tag}
		p.begins, p.label = iob(tokens[i].Label)
		parts = append(parts, p)
	}
	if m.builtin {
		return appendNames(dst, text, parts)
	}
	return appendChunks(dst, parts)
}

// part is a token of prose in the text.
type part struct {
	span   tokenize.Span
	form   string
	tag    string // of the Penn Treebank
	label  string // as the model has it, without B- and I-; "" outside names
	begins bool   // B-
}

// iob takes a label of prose apart.
func iob(label string) (begins bool, name string) {
	switch {
	case strings.HasPrefix(label, "B-"):
		return true, label[2:]
	case strings.HasPrefix(label, "I-"):
		return false, label[2:]
	}
	return false, ""
}

// unknown is the score of entities from a model of the caller's.
const unknown = 0.5

// appendChunks appends the entities that the labels spell out: prose's own
// chunks join words by their part of speech, whatever the labels say, and
// leave out the last one of a text.
func appendChunks(dst []ner.Entity, parts []part) []ner.Entity {
	open := false
	for _, p := range parts {
		switch last := len(dst) - 1; {
		case p.label == "":
			open = false
		case open && !p.begins && dst[last].Label == ner.Label(p.label):
			dst[last].End = p.span.End
		default:
			dst = append(dst, ner.Entity{Span: p.span, Label: ner.Label(p.label), Score: unknown})
			open = true
		}
	}
	return dst
}
