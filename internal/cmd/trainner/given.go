package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"github.com/wicara-nlp/wicara/internal/annotated"
	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
)

// runGiven trains on the files of -train by the recipe, as far as it needs neither raw
// text nor gazetteers, and measures on those of -test.
func (o *options) runGiven(ctx context.Context, w io.Writer) error {
	tests := make([][]train.Sentence, len(o.test))
	for i, path := range o.test {
		var err error
		if tests[i], err = annotated.Load(path); err != nil {
			return err
		}
	}
	docs, err := o.given()
	if err != nil {
		return err
	}
	model, err := o.fitGiven(ctx, w, docs)
	if err != nil {
		return err
	}
	for i, path := range o.test {
		report := train.Evaluate(ner.Recognizer{Model: model}, tests[i])
		if _, err := fmt.Fprintf(w, "\n%s\n%s", path, report); err != nil {
			return err
		}
	}
	return nil
}

// given reads the files to train on and sets the labels.
func (o *options) given() ([]learn.Document, error) {
	var arts []article
	for _, path := range o.train {
		sentences, err := annotated.Load(path)
		if err != nil {
			return nil, err
		}
		for _, s := range sentences {
			arts = append(arts, fromSentence(s))
		}
	}
	var err error
	if o.Labels, err = labelsOf(arts); err != nil {
		return nil, err
	}
	docs := documents(arts, o.recase, o.Labels)
	var marked [2]bool
	for i := range docs {
		docs[i].Know = tagger.Builtin()
		marked[docs[i].Half] = marked[docs[i].Half] || len(docs[i].Spans) > 0
	}
	if !marked[0] || !marked[1] {
		return nil, errors.New("too few texts: all names are in one half of them")
	}
	others, err := o.corpora(o.other)
	for i := range others {
		others[i].Know = tagger.Builtin()
	}
	return append(docs, others...), err
}

// ruled are the labels that rules find and no model learns.
var ruled = []string{string(ner.Date), string(ner.Time), string(ner.Money), string(ner.Percent)}

// mostLabels is how many span types a model may have.
const mostLabels = 63

// labelsOf returns the labels to learn from articles: those of the built-in model first
// and in its order, then others in that of the alphabet.
func labelsOf(arts []article) ([]string, error) {
	seen := map[string]bool{}
	for _, a := range arts {
		for _, e := range a.Entities {
			seen[e.label] = true
		}
	}
	var all, others []string
	for _, l := range labels {
		if seen[l] {
			all = append(all, l)
		}
	}
	for l := range seen {
		if !slices.Contains(labels, l) && !slices.Contains(ruled, l) {
			others = append(others, l)
		}
	}
	slices.Sort(others)
	all = append(all, others...)
	switch {
	case len(all) == 0:
		return nil, train.ErrNoEntities
	case len(all) > mostLabels:
		return nil, train.ErrLabels
	}
	return all, nil
}

// fitGiven fits the halves and, with their votes and doubts, the model, which it writes
// to the file of -model if there is one.
func (o *options) fitGiven(ctx context.Context, w io.Writer, docs []learn.Document) (*ner.Model, error) {
	read := o.train
	if o.poolWeight > 0 {
		read = slices.Concat(o.train, o.other)
	}
	inputs, err := sumsOf(read)
	if err != nil {
		return nil, err
	}
	cfg := o.Config
	cfg.Progress = func(epoch int, loss float64) { fmt.Fprintf(w, "halves, epoch %d: loss %.0f\n", epoch, loss) }
	halves, err := learn.Halves(ctx, docs, cfg)
	if err != nil {
		return nil, err
	}
	learn.Guess(halves, docs)
	cfg.Progress = func(epoch int, loss float64) { fmt.Fprintf(w, "epoch %d: loss %.0f\n", epoch, loss) }
	t, err := learn.Fit(ctx, docs, cfg)
	if err != nil {
		return nil, err
	}
	t.Calibration = learn.Calibrate(docs)
	settings := o.settings()
	settings["data"] = fmt.Sprintf("every %d. text in small letters and another like a headline, other corpora at %g, sentences in doubt from %g on at %g", o.recase, o.poolWeight, o.Sure, o.Doubt)
	stored, err := t.AppendBinary(nil, inputs, settings)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(w, "model: %d features, %d bytes\n", t.Model.Rows(), len(stored))
	if err := o.write(nil, stored); err != nil {
		return nil, err
	}
	return ner.ReadModel(bytes.NewReader(stored))
}

// sumsOf returns the SHA-256 of every file by its name without folders, which are not
// to stand in a model; files of one name have numbers from the second on, t.jsonl (2).
func sumsOf(paths []string) (map[string]string, error) {
	out := map[string]string{}
	for i, path := range paths {
		if slices.ContainsFunc(paths[:i], func(p string) bool { return filepath.Clean(p) == filepath.Clean(path) }) {
			return nil, fmt.Errorf("%s is named twice", path)
		}
		sum, err := sumOf(path)
		if err != nil {
			return nil, err
		}
		out[freeName(out, filepath.Base(path))] = sum
	}
	return out, nil
}

// freeName returns a name, with a number if it is taken.
func freeName(taken map[string]string, name string) string {
	free := name
	for n := 2; taken[free] != ""; n++ {
		free = fmt.Sprintf("%s (%d)", name, n)
	}
	return free
}
