package ner

import (
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/wicara-nlp/wicara/internal/coref"
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/plain"
	"github.com/wicara-nlp/wicara/internal/ruling"
	"github.com/wicara-nlp/wicara/internal/ruling/title"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Recognizer finds entities. The zero value is ready: it uses the built-in
// model and rules. A Recognizer may be copied and used by several goroutines
// at once.
type Recognizer struct {
	// Model labels names; nil stands for Builtin.
	Model *Model
	// Gazetteer holds names of the caller's. They are reported where no other
	// mention is; what Labels or MinScore leave out, be it found by the model or in
	// the Gazetteer, does not stand in their way.
	Gazetteer *Gazetteer
	// Finders are rules of the caller's, as for numbers of cases or of flights. What
	// they find is reported like the names of Gazetteer; where two overlap, Gazetteer
	// comes first and then one Finder after the other.
	Finders []Finder
	// Override lets the names of Gazetteer, and what Finders find, replace whatever
	// else was found where they stand.
	Override bool
	// Labels are the labels to report; empty for all.
	Labels []Label
	// MinScore leaves out entities with a lower Score.
	MinScore float32
	// English finds the names in the English passages of a text; nil leaves
	// them to the model. If it is a PassageFinder, what the model found in its
	// passages gives way to what English found. Elsewhere the longer of two that
	// overlap stays, or the surer one.
	English Finder
}

// Find returns the entities of text, with the zero Recognizer.
func Find(text string) []Entity { return Recognizer{}.Append(nil, text) }

// Entities yields the entities of text in text order. The text is labelled as
// a whole before the first is yielded.
func (r Recognizer) Entities(text string) iter.Seq[Entity] {
	return func(yield func(Entity) bool) {
		for _, e := range r.Append(nil, text) {
			if !yield(e) {
				return
			}
		}
	}
}

// Append finds the entities of text, a whole document for best results, since
// its mentions of one name help each other. It appends them to dst in text
// order; they never overlap, never cross a newline, and their offsets are bytes
// of text. What a model finds has a letter or digit, and round brackets stand in pairs in
// what it and the rules find. Any bytes will do as text.
// What kind of blanks stand between words and how many, and whether a hyphen is
// U+2011, makes no difference; a tab is a blank in paragraphs, elsewhere it may part
// the cells of a table. Append allocates to grow dst and little else: scratch is
// pooled, and a text is only copied if it has such gaps or hyphens.
func (r Recognizer) Append(dst []Entity, text string) []Entity {
	s := scratchPool.Get().(*scratch)
	defer s.release()
	m := r.model()
	view := plain.Of(text)
	s.tagger.Doc.Load(m.know(), view.Text, nil)
	tokens := s.tagger.Doc.Tokens()
	s.names = m.appendNames(s.names[:0], &s.tagger)
	if !m.isZero() {
		s.names = ruling.WithListed(s.names, &s.tagger.Doc, m.labels)
		s.names = ruling.Apply(m.know(), s.names, view.Text, tokens)
	}
	s.rules = expression.BehindEvents(expression.Append(s.rules[:0], view.Text, tokens), s.names, view.Text, tokens)
	s.rules = expression.NamePersons(s.rules, s.names, view.Text)
	s.names = title.WithoutDates(s.names, s.rules, view.Text)
	s.all = entity.Closed(view.Text, coref.Agree(view.Text, entity.Merge(s.all[:0], s.names, s.rules, better)))
	view.Restore(s.all)
	if r.English != nil {
		s.all = withEnglish(r.English, s.all, text)
	}
	if r.Gazetteer != nil || len(r.Finders) > 0 {
		s.names = r.appendOwn(s.names[:0], s, &view, text)
		s.rules = r.appendAsked(s.rules[:0], s.all)
		s.all = entity.Merge(s.all[:0], s.rules, s.names, r.override)
	}
	return r.appendWanted(dst, s.all)
}

// appendOwn appends what the caller's own names and rules find and the caller asked
// for. Where two overlap the first of them stays.
func (r Recognizer) appendOwn(dst []entity.Entity, s *scratch, view *plain.View, text string) []entity.Entity {
	if r.Gazetteer != nil {
		s.pieces = appendPieces(s.pieces[:0], view.Text, s.tagger.Doc.Tokens(), hashFolded)
		dst = r.Gazetteer.appendMatches(dst, view.Text, s.pieces)
		view.Restore(dst)
		dst = r.appendAsked(dst[:0], dst)
	}
	for _, f := range r.Finders {
		found := r.appendAsked(nil, soundOf(f, text))
		dst = entity.Merge(nil, dst, entity.Apart(found), func(_, _ entity.Entity) bool { return false })
	}
	return dst
}

// AppendTokens finds the entities of one sentence that the caller has cut into
// tokens, and appends them to dst. Only the labels of the model are found, the
// tokens are kept as they are, and every entity begins and ends with a token.
// Gazetteer, Finders and English take no part.
// Tokens are in text order and do not overlap; if they are not so, or do not
// lie in text, nothing is found.
func (r Recognizer) AppendTokens(dst []Entity, text string, sentence []tokenize.Token) []Entity {
	if len(sentence) == 0 || !inOrder(text, sentence) {
		return dst
	}
	s := scratchPool.Get().(*scratch)
	defer s.release()
	m := r.model()
	s.tagger.Doc.Load(m.know(), text, sentence)
	s.names = m.appendNames(s.names[:0], &s.tagger)
	return r.appendWanted(dst, s.names)
}

// inOrder says whether tokens lie in text, one behind the other.
func inOrder(text string, tokens []tokenize.Token) bool {
	end := 0
	for _, t := range tokens {
		if t.Start < end || t.End <= t.Start || t.End > len(text) {
			return false
		}
		end = t.End
	}
	return true
}

func (r Recognizer) model() *Model {
	if r.Model != nil {
		return r.Model
	}
	return Builtin()
}

// longestName is how many bytes a name of the model may have. In the annotated texts
// laws with their titles have up to 336 and other names up to 123, in collections of
// laws two in one have up to 441. What goes on for longer is a list, or a page that has
// lost what parted its words: no part of it is known to be a name.
const longestName = 1000

// appendNames labels the document in x, and drops what is longer than a name or has
// no letter and no digit, which no name is without.
func (m *Model) appendNames(dst []entity.Entity, x *tagger.Scratch) []entity.Entity {
	if m.isZero() {
		return dst
	}
	for _, f := range m.tagger.Tag(x) {
		if f.End-f.Start > longestName || strings.IndexFunc(f.In(x.Doc.Text), isWordPart) < 0 {
			continue
		}
		e := entity.Entity{Span: f.Span, Label: m.labels[f.Type], Score: f.Score}
		if e.Label == entity.Location && f.First < f.Last {
			place, country, cut := ruling.SplitPlace(m.tagger.Know, x.Doc.Text, e)
			if cut {
				dst = append(dst, place, country)
				continue
			}
		}
		dst = append(dst, e)
	}
	return dst
}

func isWordPart(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// asked says whether the caller asked for an entity.
func (r *Recognizer) asked(e *entity.Entity) bool {
	return e.Score >= r.MinScore && (len(r.Labels) == 0 || slices.Contains(r.Labels, Label(e.Label)))
}

// appendAsked appends the entities that the caller asked for as the steps see them.
func (r Recognizer) appendAsked(dst, found []entity.Entity) []entity.Entity {
	for i := range found {
		if r.asked(&found[i]) {
			dst = append(dst, found[i])
		}
	}
	return dst
}

// appendWanted appends the entities that the caller asked for.
func (r Recognizer) appendWanted(dst []Entity, found []entity.Entity) []Entity {
	for i := range found {
		if r.asked(&found[i]) {
			dst = append(dst, public(found[i]))
		}
	}
	return dst
}

// scratch is what one Append needs.
type scratch struct {
	tagger            tagger.Scratch
	names, rules, all []entity.Entity
	pieces            []piece
}

var scratchPool = sync.Pool{New: func() any { return new(scratch) }}

// maxPooledUnits bounds the scratch that is kept: that of a very long document
// is left to the garbage collector.
const maxPooledUnits = 1 << 16

func (s *scratch) release() {
	if s.tagger.Cap() <= maxPooledUnits {
		s.tagger.Doc.Text = ""
		scratchPool.Put(s)
	}
}
