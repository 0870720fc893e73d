// Command trainner makes the built-in model of package ner and the table of
// names that it uses, from annotated articles, gazetteers and raw text, or a model by
// the same recipe from files of the caller's.
//
// # The built-in model
//
//	go run ./internal/cmd/trainner -data ../shared/data -names internal/tagger/names.bin -model ner/model.bin
//
// The same inputs give the same bytes. Without -names and -model it only
// measures. The steps are those of ner/MODEL.md: two taggers fitted to half of
// the articles each label the raw text and the articles they do not know; their
// verdicts on words and names go into the table of names, each half's for the
// other half's articles; then the model is fitted to all articles, with the
// labels that the halves gave to them as votes, and to other corpora, whose
// conventions stay with them.
//
// # Other files
//
//	go run ./internal/cmd/trainner -train berita.jsonl -train lama.conll -test uji.conll
//
// The files of -train take the place of the annotated articles, and precision, recall
// and F1 of the finished model are printed for every file of -test, by label and over
// all. Files are JSON lines of texts with byte spans or CoNLL columns, told apart as
// evalner does. Nothing else is read, be it of -data, -words, -own or -annotations: the
// tables of words and names are those that the library has, so that ner.ReadModel reads
// what -model writes. The rest of the recipe stays as it is:
//
//   - two halves, whose labels vote, calibrate the scores and put sentences in doubt;
//   - copies in small letters and like a headline, features hidden at random, the limit
//     on features, and all other settings, which suit thousands of texts (-cutoff 2
//     -epochs 20 suits hundreds);
//   - sentences of other conventions, from files named by -other, count as much as -pool
//     says; with -pool 0 these files are not read.
//
// The labels are those in the files, up to 63, but for DATE, TIME, MONEY and PERCENT,
// which rules find. As in the built-in model, names have a capital or are out of reach.
// The tables hold verdicts of taggers that were fitted to the annotated articles, so a
// model that is trained or measured on these looks better than it is.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"

	"github.com/wicara-nlp/wicara/internal/learn"
)

func main() {
	var o options
	flag.StringVar(&o.data, "data", "../shared/data", "`folder` with ner, gazetteer and text")
	flag.StringVar(&o.words, "words", "internal/tagger/words.bin", "table of words, from buildwords")
	flag.StringVar(&o.own, "own", "ner/lexdata", "`folder` with our own lists")
	flag.StringVar(&o.annotations, "annotations", "ner/annotations", "`folder` with our own annotations and texts; empty for none")
	flag.StringVar(&o.names, "names", "", "`file` to write the table of names to")
	flag.StringVar(&o.model, "model", "", "`file` to write the model to")
	flag.Func("train", "`file` to train on in place of the annotated articles; may be repeated", o.train.add)
	flag.Func("test", "`file` to measure on after -train; may be repeated", o.test.add)
	flag.Func("other", "`file` of other conventions to pool with those of -train; may be repeated", o.other.add)
	flag.StringVar(&o.hold, "hold", "", "comma-separated `sources` of articles to measure on instead of training on them")
	flag.BoolVar(&o.show, "show", false, "print every error on outlets.dev and on what is held back")
	flag.IntVar(&o.recase, "recase", 3, "train on every n-th article in small letters and on another like a headline, too; 0 for none")
	flag.IntVar(&o.least, "least", 6, "how often a name has to be seen in raw text")
	flag.IntVar(&o.Cutoff, "cutoff", 7, "how often a feature has to be seen")
	flag.IntVar(&o.Rows, "rows", 470000, "how many features the model may have; 0 for all")
	flag.IntVar(&o.Epochs, "epochs", 8, "passes over the articles")
	flag.IntVar(&o.Average, "average", 4, "the weights are the mean of those after each of so many last passes")
	flag.Float64Var(&o.Rate, "rate", 0.05, "step of AdaGrad")
	flag.Float64Var(&o.poolWeight, "pool", 0.5, "how much a sentence of other corpora counts; 0 for none")
	flag.Float64Var(&o.L2, "l2", 1.5, "penalty on squared weights")
	flag.Float64Var(&o.Drop, "drop", 0.3, "share of features hidden at each visit")
	flag.Float64Var(&o.Apart, "apart", 0.3, "share of visits without votes")
	sure := flag.Float64("sure", 0.8, "score from which a span found by the half that does not know an article puts its labels in doubt; 0 for never")
	doubt := flag.Float64("doubt", 0.2, "how much a sentence in doubt counts")
	flag.Uint64Var(&o.Seed, "seed", 1, "seed of the order of articles and of what is hidden")
	flag.Parse()
	o.rest = flag.Args()
	o.Sure, o.Doubt = float32(*sure), float32(*doubt)
	o.Labels, o.Votes, o.Batch, o.Workers = labels, true, 16, runtime.GOMAXPROCS(0)
	if err := o.run(context.Background(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "trainner:", err)
		os.Exit(1)
	}
}

// run makes the model that the flags ask for.
func (o *options) run(ctx context.Context, w io.Writer) error {
	if err := o.check(); err != nil {
		return err
	}
	if len(o.train) > 0 {
		return o.runGiven(ctx, w)
	}
	return run(ctx, o)
}

// files are the values of a flag that may be repeated.
type files []string

func (f *files) add(name string) error {
	*f = append(*f, name)
	return nil
}

// options are the flags.
type options struct {
	data, words, own, annotations, names, model, hold string
	train, test, other                                files
	rest                                              []string // arguments behind no flag
	show                                              bool
	recase, least                                     int
	poolWeight                                        float64
	learn.Config
}

func (o *options) path(parts ...string) string {
	return filepath.Join(append([]string{o.data}, parts...)...)
}

// settings are the flags that the model's header records.
func (o *options) settings() map[string]string {
	return map[string]string{
		"learner":  fmt.Sprintf("AdaGrad, %d epochs, mean of %d, rate %g, L2 %g, drop %g, apart %g, seed %d", o.Epochs, o.Average, o.Rate, o.L2, o.Drop, o.Apart, o.Seed),
		"features": fmt.Sprintf("cutoff %d, at most %d kept", o.Cutoff, o.Rows),
		"data":     fmt.Sprintf("every %d. article in small letters and another like a headline, names seen %d times, other corpora at %g, sentences in doubt from %g on at %g", o.recase, o.least, o.poolWeight, o.Sure, o.Doubt),
	}
}

// progress prints every epoch.
func progress(epoch int, loss float64) { fmt.Printf("epoch %d: loss %.0f\n", epoch, loss) }
