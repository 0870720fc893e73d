// Command annotate is for those who want to reread or extend our own
// annotations, which the model of package ner is trained on. They lie in
// ner/annotations, without the text they belong to (see internal/standoff);
// this command puts both together, in a form that any editor will do for.
// ner/LABELS.md says what is marked how.
//
// Reread: print the annotations of articles, news or prose, edit them, read
// them back.
//
//	go run ./internal/cmd/annotate -show news > news.marked
//	go run ./internal/cmd/annotate -read news.marked
//
// Extend: print new excerpts of a raw file, those of which the model is least
// sure, as it marked them; correct them, read them in.
//
//	go run ./internal/cmd/annotate -pick 300 -from news > new.marked
//	go run ./internal/cmd/annotate -read new.marked
//
// An excerpt has a header, its text with every mention in brackets behind its
// label, and an empty line:
//
//	# news 140421:0-212 140425:0-100
//	Presiden ⟦PER Joko Widodo⟧ tiba di ⟦LOC Bandung⟧.
//	Ia membuka ⟦?EVT Pekan Buku⟧.
//
// The header names the raw file and the parts of it, each with its line,
// counted from 0, and the bytes of that line. Only the brackets and labels may
// be edited: add, remove, move or split them. A question mark stands where the
// model has doubts, and may stay. To remove an excerpt, or not to add it, write
// " -" behind its header; its text may stay or go. Excerpts that are not in the
// edited file stay as they are. If anything is wrong in that, all of it is told by
// its line, and no annotation is changed.
//
// The texts in ner/annotations/written are our own and stand there whole, with
// the same marks, a file for every kind of text; edit these files themselves.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wicara-nlp/wicara/ner"
)

func main() {
	var o options
	flag.StringVar(&o.show, "show", "", "print the annotations of this raw file: `articles`, news or prose")
	flag.StringVar(&o.read, "read", "", "read an edited `file` back; - for standard input")
	flag.IntVar(&o.pick, "pick", 0, "print `N` new excerpts of the raw file -from")
	flag.StringVar(&o.from, "from", "", "raw file to pick from: `articles`, news or prose")
	flag.StringVar(&o.own, "own", "ner/annotations", "`folder` with the annotations")
	flag.StringVar(&o.data, "data", "../shared/data", "`folder` with ner and text")
	flag.Parse()
	err := errUse
	if flag.NArg() == 0 {
		err = run(&o, os.Stdin, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "annotate:", err)
		os.Exit(1)
	}
}

// options are the flags.
type options struct {
	show, read, from, own, data string
	pick                        int
}

var errUse = errors.New("say either -show NAME, -read FILE or -pick N -from NAME")

// run does what one of the three flags asks for.
func run(o *options, in io.Reader, out io.Writer) error {
	s := newStore(o.own, o.data)
	w := bufio.NewWriter(out)
	var err error
	switch {
	case o.show != "" && o.read == "" && o.pick == 0 && o.from == "":
		err = show(s, o.show, w)
	case o.show == "" && o.read != "" && o.pick == 0 && o.from == "":
		err = readFile(s, o.read, in, w)
	case o.show == "" && o.read == "" && o.pick > 0 && o.from != "":
		err = pick(s, ner.Recognizer{}, o.from, o.pick, w)
	default:
		return errUse
	}
	return errors.Join(err, w.Flush())
}
