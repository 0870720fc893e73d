// Command evalner measures the recognizer with the embedded model on annotated
// files and prints precision, recall and F1 by label and over all.
//
//	go run ./internal/cmd/evalner [flags] FILE...
//
// A file is read as JSON lines of texts with byte spans when its name ends in
// .jsonl or .json or its first character is a brace, else as CoNLL columns.
// Each file gets a report, and several files one over all of them.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/wicara-nlp/wicara/internal/annotated"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/ner/train"
)

// options are the flags.
type options struct {
	labels       string
	lower, upper bool
	errors       int
	json         bool
	model        string
	raw          bool
}

func main() {
	var o options
	flag.StringVar(&o.labels, "labels", "", "labels that count, separated by commas; those of the file when empty")
	flag.BoolVar(&o.lower, "lower", false, "put every letter in lower case first")
	flag.BoolVar(&o.upper, "upper", false, "put every letter in upper case first")
	flag.IntVar(&o.errors, "errors", 0, "print the errors of the `n` texts with most of them")
	flag.BoolVar(&o.json, "json", false, "print reports as JSON")
	flag.StringVar(&o.model, "model", "", "measure the model in this `file` instead of the embedded one")
	flag.BoolVar(&o.raw, "raw", false, "let the recognizer cut the sentences of CoNLL files into tokens itself")
	flag.Parse()
	if flag.NArg() == 0 || o.lower && o.upper {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(os.Stdout, o, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "evalner:", err)
		os.Exit(1)
	}
}

// run reports on every file.
func run(w io.Writer, o options, files []string) error {
	r, err := recognizer(o)
	if err != nil {
		return err
	}
	var all []train.Sentence
	for _, file := range files {
		data, err := annotated.Load(file)
		if err != nil {
			return err
		}
		for i := range data {
			data[i] = o.prepare(data[i])
		}
		all = append(all, data...)
		if err := o.print(w, filepath.Base(file), r, data); err != nil {
			return err
		}
	}
	if len(files) > 1 {
		return o.print(w, "all", r, all)
	}
	return nil
}

// recognizer is the one to measure.
func recognizer(o options) (ner.Recognizer, error) {
	var r ner.Recognizer
	if o.labels != "" {
		for label := range strings.SplitSeq(o.labels, ",") {
			r.Labels = append(r.Labels, ner.Label(strings.TrimSpace(label)))
		}
	}
	if o.model == "" {
		return r, nil
	}
	f, err := os.Open(o.model)
	if err != nil {
		return r, err
	}
	defer f.Close()
	r.Model, err = ner.ReadModel(bufio.NewReader(f))
	return r, err
}

// prepare changes the case of a text as the flags say.
func (o options) prepare(s train.Sentence) train.Sentence {
	switch {
	case o.lower:
		s.Text = recase(s.Text, false)
	case o.upper:
		s.Text = recase(s.Text, true)
	}
	if o.raw {
		s.Tokens = nil
	}
	return s
}

// print reports on one set of texts.
func (o options) print(w io.Writer, name string, r ner.Recognizer, data []train.Sentence) error {
	report := train.Evaluate(r, data)
	if o.json {
		return printJSON(w, name, report)
	}
	if _, err := fmt.Fprintf(w, "%s\n%s\n", name, report); err != nil {
		return err
	}
	return printErrors(w, r, report, data, o.errors)
}
