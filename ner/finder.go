package ner

import (
	"iter"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Finder finds entities of its own kind in a text and appends them to dst in
// text order, without overlaps. Offsets are bytes of text, any label will do, and a
// Score is from 0 to 1; [Recognizer.MinScore] leaves out those below it.
//
// A Recognizer leaves out what its Append could not return: entities without a label,
// empty, outside the text, cutting a character, crossing a newline or with a Score that
// is not from 0 to 1. It puts the others in text order. Of those that overlap the one
// that begins first stays, of several that begin there the longest, and of several in
// one place the one that was appended first. Recognizers that are used by several
// goroutines call Append from all of them.
type Finder interface {
	Append(dst []Entity, text string) []Entity
}

// PassageFinder is a Finder that answers for some passages of a text alone, and tells
// which, such as the English ones. As [Recognizer.English] it has the last word on the
// names in them: what the model found there and it did not is left out. Dates, times,
// sums and percentages stay, unless they overlap with longer names or surer ones.
type PassageFinder interface {
	Finder
	// Passages yields the passages in text order, without overlaps. Offsets are bytes
	// of text. A newline may lie in them.
	Passages(text string) iter.Seq[tokenize.Span]
}

// withEnglish adds what a finder of English finds to what was found; in English
// passages nothing else stays but dates and sums.
func withEnglish(english Finder, found []entity.Entity, text string) []entity.Entity {
	if p, ok := english.(PassageFinder); ok {
		kept, at := found[:0], 0
		for span := range p.Passages(text) {
			for ; at < len(found) && found[at].Start < span.End; at++ {
				if found[at].End <= span.Start || ruled(found[at].Label) {
					kept = append(kept, found[at])
				}
			}
		}
		found = append(kept, found[at:]...)
	}
	return entity.Merge(nil, found, entity.Apart(soundOf(english, text)), better)
}

// soundOf returns what a finder of the caller's finds, without what cannot be an
// entity of text. A nil finder finds nothing.
func soundOf(f Finder, text string) []entity.Entity {
	if f == nil {
		return nil
	}
	var sound []entity.Entity
	for _, e := range f.Append(nil, text) {
		if e.Start < e.End && e.Label != "" && isScore(e.Score) && onCharacters(text, e) && !entity.HasNewline(e.In(text)) {
			sound = append(sound, private(e))
		}
	}
	return sound
}

// isScore says whether x is from 0 to 1, as what is not a number is not.
func isScore(x float32) bool { return x >= 0 && x <= 1 }
