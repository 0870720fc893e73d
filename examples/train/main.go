// Train fits a model to annotated text, measures it and writes it to a file
// that ner.ReadModel reads. Without arguments it learns from a few sentences of
// its own about matches, to show the output.
//
//	go run ./examples/train
//	go run ./examples/train -o model.bin train.jsonl test.jsonl
//	go run ./examples/train train.conll
//	go run ./examples/train -pool news.jsonl -pool wiki.conll train.conll test.conll
//
// The model builds on the built-in one, so that the file only needs to tell
// where its conventions differ; with -alone it does not. -pool names a file of
// another corpus, whose conventions may differ: it helps where both agree.
//
// Files whose names end in .jsonl hold {"text", "entities": [[start, end,
// label]]} a line, others a token and its label a line with an empty line
// between sentences.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
)

const usage = "usage: train [-o FILE] [-alone] [-pool FILE]... [TRAIN [TEST]]"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	out := flags.String("o", "", "file to write the model to")
	var cfg train.Config
	var poolErr error
	flags.BoolVar(&cfg.Alone, "alone", false, "do without what the built-in model finds")
	flags.Func("pool", "file of another corpus to learn from, too", func(path string) error {
		var corpus []train.Sentence
		if corpus, poolErr = read(path); poolErr == nil {
			cfg.Pool = append(cfg.Pool, corpus)
		}
		return poolErr
	})
	if err := flags.Parse(args); err != nil || flags.NArg() > 2 {
		fmt.Fprintln(stderr, cmp.Or(poolErr, errors.New(usage)))
		return 2
	}
	data, test, err := load(flags.Args())
	if err != nil {
		fmt.Fprintln(stderr, "train:", err)
		return 2
	}
	cfg.Progress = func(p train.Pass) {
		if step := (p.Epochs + 9) / 10; p.Epoch%step == 0 || p.Epoch == p.Epochs { // ten lines or so
			fmt.Fprintf(stdout, "pass %d of %d: loss %.1f\n", p.Epoch, p.Epochs, p.Loss)
		}
	}
	model, err := train.Train(ctx, data, cfg)
	if err == nil && *out != "" {
		err = write(*out, model)
	}
	if err != nil {
		fmt.Fprintln(stderr, "train:", err)
		return 1
	}
	if len(test) > 0 {
		fmt.Fprintln(stdout, train.Evaluate(ner.Recognizer{Model: model}, test))
	}
	return 0
}

// load reads the files named, or takes the sentences of this example.
func load(paths []string) (data, test []train.Sentence, err error) {
	if len(paths) == 0 {
		return matches(teams), matches(otherTeams), nil
	}
	if data, err = read(paths[0]); err == nil && len(paths) > 1 {
		test, err = read(paths[1])
	}
	return data, test, err
}

func read(path string) ([]train.Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sentences := train.ReadCoNLL(f)
	if strings.HasSuffix(path, ".jsonl") {
		sentences = train.ReadSpans(f)
	}
	data, err := train.Collect(sentences)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return data, nil
}

func write(path string, model *ner.Model) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := model.WriteTo(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
