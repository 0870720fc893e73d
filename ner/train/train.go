package train

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"

	"github.com/wicara-nlp/wicara/internal/crf"
	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/ner"
)

// Config sets how Train fits a model. Zero fields stand for the defaults,
// which depend on how much there is to learn from.
type Config struct {
	Epochs   int               // passes over the data: 10, or 6 from 5,000 sentences on
	Rate     float64           // step of AdaGrad: 0.1
	L2       float64           // penalty on squared weights: 0.3
	Drop     float64           // share of features hidden at each visit: 0.3
	Cutoff   int               // how often a feature has to be seen: 2, or 4 from 5,000 sentences on
	Seed     uint64            // seed of the order of the data and of what is hidden
	Workers  int               // goroutines: as many as processors; the model does not depend on it
	Progress func(Pass)        // called after every pass over the data
	Inputs   map[string]string // recorded in the model's header: names of files and their checksums
}

// Pass reports one pass over the data.
type Pass struct {
	Epoch, Epochs int     // counted from 1
	Loss          float64 // negative log-likelihood of the data, before the step
}

// What Train may find wrong with its data.
var (
	ErrNoEntities = errors.New("train: no entity in the data")
	ErrLabels     = errors.New("train: more than 63 labels")
	ErrTokens     = errors.New("bad tokens")
)

const (
	maxTypes = 63
	large    = 5000 // sentences
)

// Train fits a linear-chain conditional random field to data and returns its
// model, which finds the labels that occur in data. Raw texts (Tokens nil) are
// labelled twice, the second time with votes from the rest of the document, as
// ner.Recognizer does; for this two models fitted to half of the data each
// label the other half first. The same data and settings give the same model.
//
// It fails when data have no entity, an entity without a label, more labels
// than 63, or spans or tokens that are out of range, empty, out of order or
// overlapping; and with the error of ctx when that ends first. Sentences are
// counted from 1 in errors.
func Train(ctx context.Context, data []Sentence, cfg Config) (*ner.Model, error) {
	labels, err := labelsOf(data)
	if err != nil {
		return nil, err
	}
	docs, votes, err := documents(data, labels)
	if err != nil {
		return nil, err
	}
	settings := cfg.settings(docs, labels, votes)
	if votes {
		halves, err := learn.Halves(ctx, docs, settings)
		if err != nil {
			return nil, err
		}
		learn.Guess(halves, docs)
	}
	t, err := learn.Fit(ctx, docs, settings)
	if err != nil {
		return nil, err
	}
	stored, err := t.AppendBinary(nil, cfg.Inputs, nil)
	if err != nil {
		return nil, err
	}
	return ner.ReadModel(bytes.NewReader(stored))
}

// labelsOf returns the labels of the data in alphabetical order.
func labelsOf(data []Sentence) ([]string, error) {
	var labels []string
	for i, s := range data {
		for _, e := range s.Entities {
			if e.Label == "" {
				return nil, fmt.Errorf("train: sentence %d: %w: entity without one", i+1, ErrLabel)
			}
			if !slices.Contains(labels, string(e.Label)) {
				labels = append(labels, string(e.Label))
			}
		}
		if len(labels) > maxTypes {
			return nil, ErrLabels
		}
	}
	if len(labels) == 0 {
		return nil, ErrNoEntities
	}
	slices.Sort(labels)
	return labels, nil
}

// documents puts the data in the learner's form, and says whether there are
// raw texts on both sides of the halves, so that votes can be learned.
func documents(data []Sentence, labels []string) ([]learn.Document, bool, error) {
	know := tagger.Builtin()
	docs := make([]learn.Document, len(data))
	var raw [2]int
	for i, s := range data {
		if err := checkTokens(s); err != nil {
			return nil, false, fmt.Errorf("train: sentence %d: %w", i+1, err)
		}
		d := learn.Document{Text: s.Text, Tokens: s.Tokens, Weight: 1, Know: know, Half: i % 2}
		end := 0
		for _, e := range s.Entities {
			if e.Start < end || e.End <= e.Start || e.End > len(s.Text) {
				return nil, false, fmt.Errorf("train: sentence %d: %w: [%d, %d) in %d bytes", i+1, ErrSpan, e.Start, e.End, len(s.Text))
			}
			end = e.End
			d.Spans = append(d.Spans, learn.Span{Span: e.Span, Type: slices.Index(labels, string(e.Label))})
		}
		if s.Tokens == nil && len(s.Entities) > 0 {
			raw[i%2]++
		}
		docs[i] = d
	}
	return docs, raw[0] > 0 && raw[1] > 0, nil
}

// checkTokens says what is wrong with the tokens of a sentence.
func checkTokens(s Sentence) error {
	end := 0
	for _, t := range s.Tokens {
		if t.Start < end || t.End <= t.Start || t.End > len(s.Text) {
			return fmt.Errorf("%w: [%d, %d) in %d bytes", ErrTokens, t.Start, t.End, len(s.Text))
		}
		end = t.End
	}
	return nil
}

// settings fills in the defaults.
func (c Config) settings(docs []learn.Document, labels []string, votes bool) learn.Config {
	out := learn.Config{Labels: labels, Votes: votes, Cutoff: c.Cutoff, Config: crf.Config{
		Epochs: c.Epochs, Rate: c.Rate, L2: c.L2, Drop: c.Drop, Seed: c.Seed, Workers: c.Workers, Batch: 16, Apart: 0.3,
	}}
	epochs, cutoff := 10, 2
	if len(docs) >= large {
		epochs, cutoff = 6, 4
	}
	setDefault(&out.Epochs, epochs)
	setDefault(&out.Config.Rate, 0.1)
	setDefault(&out.L2, 0.3)
	setDefault(&out.Drop, 0.3)
	setDefault(&out.Cutoff, cutoff)
	setDefault(&out.Workers, runtime.GOMAXPROCS(0))
	if c.Progress != nil {
		out.Progress = func(epoch int, loss float64) {
			c.Progress(Pass{Epoch: epoch, Epochs: out.Epochs, Loss: loss})
		}
	}
	return out
}

func setDefault[T int | float64](field *T, value T) {
	if *field <= 0 {
		*field = value
	}
}
