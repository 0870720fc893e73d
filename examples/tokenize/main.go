// Tokenize prints the tokens of an Indonesian text, one a line with its byte
// offsets and its kind, and an empty line between sentences.
//
//	go run ./examples/tokenize              # a sample article
//	go run ./examples/tokenize berita.txt   # a file
//	go run ./examples/tokenize -            # standard input
//	go run ./examples/tokenize -clitics -   # bukunya as buku + nya
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wicara-nlp/wicara/examples/internal/article"
	"github.com/wicara-nlp/wicara/tokenize"
)

const usage = "usage: tokenize [-clitics] [file | -]"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns the exit status:
// 2 for bad usage or a file that can't be read, 1 if the output can't be
// written.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("tokenize", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	clitics := flags.Bool("clitics", false, "make tokens of clitics")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(stdout, usage)
		return 0
	} else if err != nil {
		fmt.Fprintf(stderr, "tokenize: %v; %s\n", err, usage)
		return 2
	}
	text, err := article.Read(flags.Args(), stdin)
	if err != nil {
		fmt.Fprintln(stderr, "tokenize:", err)
		return 2
	}

	out := bufio.NewWriter(stdout)
	tokens := tokenize.Tokenizer{SplitClitics: *clitics}.Append(nil, text)
	first := true
	for sentence := range (tokenize.Splitter{}).Sentences(text, tokens) {
		if !first {
			fmt.Fprintln(out)
		}
		first = false
		for _, t := range sentence {
			fmt.Fprintf(out, "%5d %5d  %-12v  %s\n", t.Start, t.End, t.Kind, t.In(text))
		}
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(stderr, "tokenize:", err)
		return 1
	}
	return 0
}
