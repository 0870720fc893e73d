// Gazetteer adds names of your own to what the library finds in a text, and
// writes every mention as a JSON object on a line of its own.
//
//	go run ./examples/gazetteer                          # a sample article and names.tsv
//	go run ./examples/gazetteer -names my.tsv berita.txt # names and a text of your own
//	go run ./examples/gazetteer -override                # your label wins where both find a name
//	go run ./examples/gazetteer -                        # standard input
//	go run ./examples/gazetteer -document                # text, mentions and clusters as one value
//
// A file of names has a name, a tab and a label on each line. Any label will do.
package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/wicara-nlp/wicara/examples/internal/article"
	"github.com/wicara-nlp/wicara/ner"
)

const usage = "usage: gazetteer [-names FILE] [-override] [-document] [file | -]"

//go:embed names.tsv
var sample string

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns the exit status:
// 2 for bad usage or a file that can't be read, 1 if the output can't be
// written.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("gazetteer", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	names := flags.String("names", "", "file of names and labels")
	override := flags.Bool("override", false, "let the names replace what the model finds")
	document := flags.Bool("document", false, "print one JSON value")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(stdout, usage)
		return 0
	} else if err != nil {
		fmt.Fprintf(stderr, "gazetteer: %v; %s\n", err, usage)
		return 2
	}
	list, err := open(*names)
	if err != nil {
		fmt.Fprintln(stderr, "gazetteer:", err)
		return 2
	}
	text, err := article.Read(flags.Args(), stdin)
	if err != nil {
		fmt.Fprintln(stderr, "gazetteer:", err)
		return 2
	}

	r := ner.Recognizer{Gazetteer: list, Override: *override}
	show := lines
	if *document {
		show = whole
	}
	if err := show(stdout, text, r.Append(nil, text)); err != nil {
		fmt.Fprintln(stderr, "gazetteer:", err)
		return 1
	}
	return 0
}

// open reads the names in a file, or those of this example.
func open(path string) (*ner.Gazetteer, error) {
	if path == "" {
		return read(strings.NewReader(sample))
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list, err := read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return list, nil
}

// lines writes a JSON object for each entity.
func lines(w io.Writer, text string, entities []ner.Entity) error {
	out := bufio.NewWriter(w)
	var line []byte
	for _, e := range entities {
		line = append(ner.AppendJSON(line[:0], text, e), '\n')
		if _, err := out.Write(line); err != nil {
			return err
		}
	}
	return out.Flush()
}

// whole writes the text with its entities and clusters as one JSON value. It
// fails for text that is not UTF-8.
func whole(w io.Writer, text string, entities []ner.Entity) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(ner.Document{Text: text, Entities: entities, Clusters: ner.ClustersOf(text, entities)})
}
