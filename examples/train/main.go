// Train fits a model to annotated text, measures it and writes it to a file
// that ner.ReadModel reads. Without arguments it learns from a few sentences of
// its own about matches, to show the output.
//
//	go run ./examples/train
//	go run ./examples/train -o model.bin train.jsonl test.jsonl
//	go run ./examples/train -o model.bin train.conll      # without measuring
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

// run is main with its surroundings as arguments. It returns the exit status:
// 2 for bad usage or a file that can't be read, 1 if training fails.
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
	if err := parse(flags, args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(stdout, usage)
		return 0
	} else if err != nil {
		complain(stderr, cmp.Or(poolErr, err))
		return 2
	}
	data, test, err := load(flags.Args())
	if err != nil {
		complain(stderr, err)
		return 2
	}
	cfg.Progress = func(p train.Pass) {
		pass, passes := (p.Fit-1)*p.Epochs+p.Epoch, p.Fits*p.Epochs
		if step := (passes + 9) / 10; pass%step == 0 || pass == passes { // ten lines or so
			fmt.Fprintf(stdout, "pass %d of %d: loss %.1f\n", pass, passes, p.Loss)
		}
	}
	model, err := train.Train(ctx, data, cfg)
	if err != nil {
		err = fmt.Errorf("%s: %w", flags.Arg(0), err)
	} else if *out != "" {
		err = write(*out, model)
	}
	if err != nil {
		complain(stderr, err)
		return 1
	}
	if len(test) > 0 {
		fmt.Fprintln(stdout, train.Evaluate(ner.Recognizer{Model: model}, test))
	}
	return 0
}

// parse reads the flags and leaves at most two arguments.
func parse(flags *flag.FlagSet, args []string) error {
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return fmt.Errorf("%w; %s", err, usage)
	case flags.NArg() > 2:
		return fmt.Errorf("two files at most, not %d; %s", flags.NArg(), usage)
	}
	return nil
}

// complain prints an error behind the name of the program.
func complain(stderr io.Writer, err error) { fmt.Fprintln(stderr, "train:", err) }

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
