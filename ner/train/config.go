package train

import (
	"errors"
	"fmt"
	"math"
	"runtime"
	"slices"

	"github.com/wicara-nlp/wicara/internal/crf"
	"github.com/wicara-nlp/wicara/internal/learn"
)

// defaultPoolWeight is the default of Config.PoolWeight.
const defaultPoolWeight = 0.3

// Small sets are passed over until enough sentences were seen, with repeats.
const (
	enough       = 4000
	fewestEpochs = 12
	mostEpochs   = 60
)

// settings fills in the defaults for n sentences, and pooled ones of other
// corpora.
func (c Config) settings(n, pooled int, labels []string, votes bool) (learn.Config, error) {
	if err := c.check(); err != nil {
		return learn.Config{}, err
	}
	out := learn.Config{Labels: labels, Votes: votes, Cutoff: c.Cutoff, Config: crf.Config{
		Epochs: c.Epochs, Average: c.Average, Rate: c.Rate, L2: c.L2, Drop: c.Drop, Seed: c.Seed,
		Workers: c.Workers, Batch: 16, Apart: 0.3,
	}}
	epochs, cutoff := min(max(fewestEpochs, enough/max(1, n+pooled)), mostEpochs), 2
	if n >= large {
		epochs, cutoff = 8, 4
	}
	setDefault(&out.Epochs, epochs)
	if out.Average > out.Epochs {
		return learn.Config{}, fmt.Errorf("%w: Average is %d, want no more than Epochs, which is %d", ErrConfig, out.Average, out.Epochs)
	}
	setDefault(&out.Average, (out.Epochs+1)/2)
	setDefault(&out.Config.Rate, 0.05)
	setOptional(&out.L2, 0.3)
	setOptional(&out.Drop, 0.3)
	setDefault(&out.Cutoff, cutoff)
	setDefault(&out.Workers, runtime.GOMAXPROCS(0))
	return out, nil
}

// progress returns what reports the passes of a fit that is one of fits.
func (c Config) progress(fit, fits, epochs int) func(epoch int, loss float64) {
	if c.Progress == nil {
		return nil
	}
	return func(epoch int, loss float64) {
		c.Progress(Pass{Fit: fit, Fits: fits, Epoch: epoch, Epochs: epochs, Loss: loss})
	}
}

// check refuses what no setting may be, whatever the data.
func (c Config) check() error {
	for _, f := range []struct {
		name  string
		value int
	}{{"Epochs", c.Epochs}, {"Average", c.Average}, {"Cutoff", c.Cutoff}, {"Workers", c.Workers}} {
		if f.value < 0 {
			return fmt.Errorf("%w: %s is %d, want 1 or more, or 0 for the default", ErrConfig, f.name, f.value)
		}
	}
	inf := math.Inf(1)
	for _, f := range []struct {
		name                string
		value, least, below float64
	}{{"Rate", c.Rate, 0, inf}, {"L2", c.L2, -inf, inf}, {"Drop", c.Drop, -inf, 1}, {"PoolWeight", c.PoolWeight, 0, inf}} {
		if math.IsNaN(f.value) || f.value < f.least || f.value >= f.below {
			return fmt.Errorf("%w: %s is %g, want %g or more and less than %g", ErrConfig, f.name, f.value, f.least, f.below)
		}
	}
	return nil
}

// blame names the settings that keep the learner from learning.
func (c Config) blame(used learn.Config, err error) error {
	switch {
	case errors.Is(err, learn.ErrNoFeature):
		return fmt.Errorf("%w: Cutoff is %d: %w", ErrConfig, used.Cutoff, err)
	case errors.Is(err, crf.ErrDiverged):
		return fmt.Errorf("%w: Rate is %g and PoolWeight %g: %w", ErrConfig, used.Rate, c.poolWeight(), err)
	}
	return err
}

func setDefault[T int | float64](field *T, value T) {
	if *field == 0 {
		*field = value
	}
}

// setOptional is setDefault for what a negative value switches off.
func setOptional(field *float64, value float64) {
	switch {
	case *field == 0:
		*field = value
	case *field < 0:
		*field = 0
	}
}

// describe says in the model's header how it was made.
func describe(c learn.Config, cfg Config) map[string]string {
	out := map[string]string{
		"learner":  fmt.Sprintf("AdaGrad, %d epochs, mean of %d, rate %g, L2 %g, drop %g, apart %g, seed %d", c.Epochs, c.Average, c.Rate, c.L2, c.Drop, c.Apart, c.Seed),
		"features": fmt.Sprintf("cutoff %d", c.Cutoff),
	}
	if len(cfg.Pool) > 0 {
		out["pool"] = fmt.Sprintf("%d other corpora at %g", len(cfg.Pool), cfg.poolWeight())
	}
	return out
}

func (c Config) poolWeight() float64 {
	if c.PoolWeight == 0 {
		return defaultPoolWeight
	}
	return c.PoolWeight
}

// pool puts the sentences of the other corpora in the learner's form.
func (c Config) pool(labels []string) ([]learn.Document, error) {
	var out []learn.Document
	for i, corpus := range c.Pool {
		docs, _, err := documents(withLabels(corpus, labels), labels)
		if err != nil {
			return nil, fmt.Errorf("pool %d: %w", i+1, err)
		}
		for _, d := range docs {
			d.Corpus, d.Half, d.Weight = i+1, learn.Both, float32(c.poolWeight())
			out = append(out, d)
		}
	}
	return out, nil
}

// withLabels leaves out the entities of other labels.
func withLabels(corpus []Sentence, labels []string) []Sentence {
	out := slices.Clone(corpus)
	for i, s := range out {
		out[i].Entities = nil
		for _, e := range s.Entities {
			if slices.Contains(labels, string(e.Label)) {
				out[i].Entities = append(out[i].Entities, e)
			}
		}
	}
	return out
}
