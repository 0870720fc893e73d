package main

import (
	"fmt"
	"iter"
	"path/filepath"
	"strings"

	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/tokenize"
)

// sentences are the starts of the long sentences of texts. Texts that share one
// are taken for the same text, or for two reports of one agency.
type sentences map[string]bool

// longSentence is how many bytes a sentence has that tells a text, keyBytes how
// many of its first ones have to be the same.
const longSentence, keyBytes = 40, 50

func (s sentences) add(text string) {
	for key := range keys(text) {
		s[key] = true
	}
}

// shares says whether text has a sentence that was added.
func (s sentences) shares(text string) bool {
	for key := range keys(text) {
		if s[key] {
			return true
		}
	}
	return false
}

// keys yields the starts of the long sentences of text.
func keys(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, s := range tokenize.Sentences(text) {
			if len(s) < longSentence {
				continue
			}
			s = strings.Join(strings.Fields(s), " ")
			if !yield(s[:min(len(s), keyBytes)]) {
				return
			}
		}
	}
}

// annotated are the sentences of texts to measure on, of which no excerpt is
// picked, and those to train on, which no new excerpt has.
type annotated struct{ measured, trained sentences }

// readAnnotated returns the sentences of all annotated texts, to train on where
// the name of the file says "train", and of our own excerpts.
func readAnnotated(s *store) (*annotated, error) {
	k := &annotated{measured: sentences{}, trained: sentences{}}
	files, err := filepath.Glob(filepath.Join(s.data, "ner", "*.jsonl"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("there are no annotated texts in %s", filepath.Join(s.data, "ner"))
	}
	for _, f := range files {
		// They are like articles without a title.
		texts, err := standoff.Lines(f)
		if err != nil {
			return nil, err
		}
		set := k.measured
		if strings.Contains(filepath.Base(f), ".train.") {
			set = k.trained
		}
		for _, t := range texts {
			set.add(t)
		}
	}
	for _, name := range standoff.Names {
		err := s.texts(name, func(_ *standoff.Excerpt, text string) error {
			k.trained.add(text)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return k, nil
}
