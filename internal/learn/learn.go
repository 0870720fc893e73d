package learn

import (
	"context"
	"errors"
	"sync"

	"github.com/wicara-nlp/wicara/internal/crf"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Document is a text and the spans marked in it.
type Document struct {
	Text   string
	Tokens []tokenize.Token // of one sentence, kept as they are; nil for raw text
	Spans  []Span           // in text order, not overlapping
	Weight float32          // how much it counts
	Know   *tagger.Knowledge
	Hints  []tagger.Found // spans that a base found; not nil where there is a base
	Guess  []tagger.Found // spans of another model, to vote; nil for none
	Half   int            // which of the halves is fitted to it: 0, 1 or Both
	Corpus int            // 0, or the number of another corpus with conventions of its own
}

// load analyses the document.
func (d *Document) load(dst *tagger.Document, k *tagger.Knowledge) {
	dst.Load(k, d.Text, d.Tokens)
	if d.Hints != nil {
		dst.Hint(d.Hints)
	}
}

// Both is the Half of a document that both halves are fitted to.
const Both = -1

// Span is a marked span: bytes of the text, and the index of its type.
type Span struct {
	tokenize.Span
	Type int
}

// Config sets how a model is fitted.
type Config struct {
	Labels []string
	Cutoff int // features seen less often are dropped
	Rows   int // so many features stay in the finished model, those that matter most; 0 for all
	Votes  bool
	// Everywhere lets the tagger look at all units; see NeedsEverywhere.
	Everywhere bool
	Sure       float32 // a Guess with at least this score puts labels in doubt that differ; 0 for never
	Doubt      float32 // how much a sentence with such a label counts
	crf.Config
}

// ErrNoFeature is the error of Fit where no feature is seen as often as the
// Cutoff asks.
var ErrNoFeature = errors.New("no feature is seen so often")

// Fit fits a tagger. Besides ErrNoFeature it returns the errors of crf.Train.
func Fit(ctx context.Context, docs []Document, cfg Config) (*tagger.Tagger, error) {
	set := newSet(docs, cfg)
	if len(set.hashes) == 0 {
		return nil, ErrNoFeature
	}
	return set.fit(ctx, docs, cfg)
}

// fit fits a tagger to the set that was made of docs.
func (s *set) fit(ctx context.Context, docs []Document, cfg Config) (*tagger.Tagger, error) {
	cfg.Group = uint32(s.voteRow)
	w, err := crf.Train(ctx, s.sequences, 1+4*len(cfg.Labels), len(s.hashes), cfg.Config)
	if err != nil {
		return nil, err
	}
	w, hashes := s.keep(w, cfg.Rows)
	return &tagger.Tagger{Model: crf.NewModel(w, hashes), Labels: cfg.Labels, Know: docs[0].Know, Votes: cfg.Votes, Everywhere: cfg.Everywhere}, nil
}

// Halves fits two taggers, each to the documents of one half, so that each can
// label the documents that it does not know. They run side by side. A pass of both is
// one over all documents to cfg.Progress, which is called by one of them at a time.
func Halves(ctx context.Context, docs []Document, cfg Config) ([2]*tagger.Tagger, error) {
	var out [2]*tagger.Tagger
	var errs [2]error
	cfg.Votes, cfg.Workers, cfg.Progress, cfg.Rows = false, 1, together(cfg.Progress), 0
	var wg sync.WaitGroup
	for half := range out {
		wg.Go(func() {
			var known []Document
			for _, d := range docs {
				if d.Half == half || d.Half == Both {
					known = append(known, d)
				}
			}
			out[half], errs[half] = newSet(known, cfg).fit(ctx, known, cfg) // that of a small half may have no feature
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return out, err
		}
	}
	return out, nil
}

// together returns a Progress for both halves. It calls report for an epoch when both
// have got through it, with the sum of their losses.
func together(report func(epoch int, loss float64)) func(epoch int, loss float64) {
	if report == nil {
		return nil
	}
	var mu sync.Mutex
	waiting := map[int]float64{} // what the half that is ahead lost in an epoch
	return func(epoch int, loss float64) {
		mu.Lock()
		defer mu.Unlock()
		other, both := waiting[epoch]
		if !both {
			waiting[epoch] = loss
			return
		}
		delete(waiting, epoch)
		report(epoch, loss+other)
	}
}

// Guess lets each half label the documents that it was not fitted to.
func Guess(halves [2]*tagger.Tagger, docs []Document) {
	var x tagger.Scratch
	for i := range docs {
		if docs[i].Half == Both {
			continue
		}
		t := halves[1-docs[i].Half]
		docs[i].load(&x.Doc, t.Know)
		docs[i].Guess = append(make([]tagger.Found, 0, 8), t.Tag(&x)...)
	}
}

// Hint lets base label all documents, as features for a tagger that builds on
// it, with workers goroutines. It ends early, with the context's error, when ctx
// does.
func Hint(ctx context.Context, base *tagger.Tagger, docs []Document, workers int) error {
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			var x tagger.Scratch
			for i := w; i < len(docs) && ctx.Err() == nil; i += workers {
				x.Doc.Load(base.Know, docs[i].Text, docs[i].Tokens)
				docs[i].Hints = append(make([]tagger.Found, 0, 8), base.Tag(&x)...)
			}
		})
	}
	wg.Wait()
	return ctx.Err()
}
