// Highlight writes an Indonesian news article as a web page with its names
// marked and labelled, a legend with counts, and the people, places and
// organisations beside the text. The page is one file without a script.
//
//	go run ./examples/highlight berita.txt > berita.html
//	go run ./examples/highlight - < berita.txt > berita.html
//	go run ./examples/highlight > contoh.html     # a sample article
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wicara-nlp/wicara/examples/internal/article"
)

const usage = "usage: highlight [file | -] > page.html"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns the exit status:
// 2 for bad usage or a file that can't be read, 1 if the page can't be written.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("highlight", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(stdout, usage)
		return 0
	} else if err != nil {
		fmt.Fprintf(stderr, "highlight: %v; %s\n", err, usage)
		return 2
	}
	text, err := article.Read(flags.Args(), stdin)
	if err != nil {
		fmt.Fprintln(stderr, "highlight:", err)
		return 2
	}
	if err := write(stdout, text); err != nil {
		fmt.Fprintln(stderr, "highlight:", err)
		return 1
	}
	return 0
}
