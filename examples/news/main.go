// News prints what an Indonesian news article is about: its text with the
// names marked, the people, places and organisations, the dates and sums, and
// the words it turns on.
//
//	go run ./examples/news              # a sample article
//	go run ./examples/news berita.txt   # a file
//	go run ./examples/news -            # standard input
//	go run ./examples/news -json        # one JSON object, offsets in bytes
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wicara-nlp/wicara/examples/internal/article"
)

const usage = "usage: news [-json] [file | -]"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, colourful(os.Stdout)))
}

// run is main with its surroundings as arguments. It returns the exit status:
// 2 for bad usage or a file that can't be read, 1 if the output can't be
// written.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer, colour bool) int {
	flags := flag.NewFlagSet("news", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "print one JSON object")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(stdout, usage)
		return 0
	} else if err != nil {
		fmt.Fprintf(stderr, "news: %v; %s\n", err, usage)
		return 2
	}
	text, err := article.Read(flags.Args(), stdin)
	if err != nil {
		fmt.Fprintln(stderr, "news:", err)
		return 2
	}

	r := analyse(text)
	out := bufio.NewWriter(stdout)
	if *asJSON {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		err = enc.Encode(r)
	} else {
		p := printer{Writer: out, colour: colour}
		p.article(text, r.Entities)
		p.summary(r)
	}
	if err := errors.Join(err, out.Flush()); err != nil {
		fmt.Fprintln(stderr, "news:", err)
		return 1
	}
	return 0
}

// colourful tells whether f is a terminal whose user has nothing against
// colours (https://no-color.org).
func colourful(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 &&
		os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
