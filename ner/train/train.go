package train

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/ner"
)

// Config sets how Train fits a model. A zero field stands for the default named
// behind it, which may depend on the number of sentences. Negative numbers are
// refused unless a comment gives them a meaning. That names are written small need not
// be set: the data show it.
type Config struct {
	Epochs  int     // passes over the data: 12; up to 60 with fewer than 308 sentences, 8 with 5,000 and more
	Average int     // how many of the last passes the weights are the mean of, up to all: half of Epochs
	Rate    float64 // step of AdaGrad: 0.05
	L2      float64 // penalty on squared weights: 0.3; negative for none
	Drop    float64 // share of features hidden at each visit, below 1: 0.3; negative for none
	Cutoff  int     // how often a feature has to be seen: 2, or 4 with 5,000 sentences and more
	Seed    uint64  // seed of the order of the data and of what is hidden
	// Pool are sentences of other corpora, whose conventions may differ. What
	// all corpora agree on is learned from all; what is peculiar to one of the
	// Pool does not get into the model (feature augmentation, Daumé 2007).
	// Labels that do not occur in the data itself are left out.
	Pool       [][]Sentence
	PoolWeight float64 // how much a sentence of Pool counts: 0.3
	// Alone keeps the model from building on the built-in one. By default the
	// names that the built-in model finds are features (stacking, Wolpert
	// 1992): the data then only need to tell how their conventions differ.
	// Such a model takes up to twice the time to label a text. If data are texts that
	// the built-in model was trained on (ner/MODEL.md lists them), it does
	// better on them than on others, and the new model trusts it too much.
	//
	// A model that is Alone still reads a text with the tables of the library: counts
	// of words, gazetteers, and what taggers that were fitted to the annotations of
	// the built-in model made of words and names in raw text. So it knows more than
	// data teach, and like any other it only works with the release whose tables it was
	// trained with; see [ner.ReadModel].
	Alone    bool
	Workers  int               // goroutines: as many as processors; the model does not depend on it
	Progress func(Pass)        // called after every pass over the data, by one goroutine at a time
	Inputs   map[string]string // recorded in the model's header: names of files and their checksums
}

// Pass reports one pass over the data. All numbers are counted from 1, and Train
// makes Fits times Epochs passes.
type Pass struct {
	// Fit is which model is fitted: of raw texts first those of both halves, side by
	// side, whose passes count as one, and then the model itself; else only that.
	Fit, Fits int
	// Epoch is the pass within the fit.
	Epoch, Epochs int
	// Loss is the sum over the sentences of their negative log-likelihood times their
	// weight, each under the weights and without the features that were hidden when
	// its turn came. Both change from one step to the next, and there are many steps in
	// a pass, so it is no loss of one state of the model.
	Loss float64
}

// What Train may find wrong with its data and settings. The errors of this package
// begin with "train: " and wrap one of its variables, or come from the reader, writer
// or context at hand.
var (
	ErrNoEntities = errors.New("no entity in the data")
	ErrLabels     = errors.New("more than 63 labels")
	ErrConfig     = errors.New("bad setting")
)

const (
	maxTypes = 63
	large    = 5000 // sentences
)

// Train fits a linear-chain conditional random field to data and returns its
// model, which finds the labels that occur in data. The same data and settings give
// the same model.
//
// Raw texts (Tokens nil) are labelled twice, the second time with votes from the rest
// of the document, as [ner.Recognizer] does. To learn from such votes, Train first fits
// a model to each half of the data and lets it label the other half.
//
// Train fails
//
//   - if data have no entity, an entity without a label or with one that is not UTF-8,
//     more than 63 labels, or spans or tokens that are out of range, empty, out of
//     order or overlapping;
//   - with ErrConfig, if a setting is out of range or not a number, if no feature is
//     seen as often as Cutoff asks, or if Rate or PoolWeight is so high that the loss
//     is not finite;
//   - with an error that wraps that of ctx, if that ends first.
//
// Sentences are counted from 1 in errors.
//
// Names without capitals are learned, too; the comment on the package tells what that
// costs.
func Train(ctx context.Context, data []Sentence, cfg Config) (*ner.Model, error) {
	m, err := cfg.train(ctx, data)
	if err != nil {
		return nil, fmt.Errorf("train: %w", err)
	}
	return m, nil
}

// train is Train with errors that do not name the package.
func (c Config) train(ctx context.Context, data []Sentence) (*ner.Model, error) {
	labels, err := labelsOf(data)
	if err != nil {
		return nil, err
	}
	docs, votes, err := documents(data, labels)
	if err != nil {
		return nil, err
	}
	others, err := c.pool(labels)
	if err != nil {
		return nil, err
	}
	settings, err := c.settings(len(docs), len(others), labels, votes)
	if err != nil {
		return nil, err
	}
	settings.Everywhere = learn.NeedsEverywhere(docs, len(labels))
	docs = append(docs, others...)
	var base *tagger.Tagger
	if !c.Alone {
		if base, err = builtin(); err != nil {
			return nil, err
		}
		if err = learn.Hint(ctx, base, docs, settings.Workers); err != nil {
			return nil, err
		}
	}
	fits := 1
	if votes {
		fits = 2
		settings.Progress = c.progress(1, fits, settings.Epochs)
		halves, err := learn.Halves(ctx, docs, settings)
		if err != nil {
			return nil, c.blame(settings, err)
		}
		learn.Guess(halves, docs)
	}
	settings.Progress = c.progress(fits, fits, settings.Epochs)
	t, err := learn.Fit(ctx, docs, settings)
	if err != nil {
		return nil, c.blame(settings, err)
	}
	t.Calibration = learn.Calibrate(docs)
	t.Base = base
	stored, err := t.AppendBinary(nil, c.Inputs, describe(settings, c))
	if err != nil {
		return nil, err
	}
	return ner.ReadModel(bytes.NewReader(stored))
}

// labelsOf returns the labels of the data in alphabetical order.
func labelsOf(data []Sentence) ([]string, error) {
	var labels []string
	for _, s := range data {
		for _, e := range s.Entities {
			if slices.Contains(labels, string(e.Label)) {
				continue
			}
			if labels = append(labels, string(e.Label)); len(labels) > maxTypes {
				return nil, ErrLabels
			}
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
		if err := s.check(); err != nil {
			return nil, false, fmt.Errorf("sentence %d: %w", i+1, err)
		}
		d := learn.Document{Text: s.Text, Tokens: s.Tokens, Weight: 1, Know: know, Half: i % 2}
		for _, e := range s.Entities {
			d.Spans = append(d.Spans, learn.Span{Span: e.Span, Type: slices.Index(labels, string(e.Label))})
		}
		if s.Tokens == nil && len(s.Entities) > 0 {
			raw[i%2]++
		}
		docs[i] = d
	}
	return docs, raw[0] > 0 && raw[1] > 0, nil
}
