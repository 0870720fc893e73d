// Stem prints the roots of Indonesian words with the affixes around them.
//
//	go run ./examples/stem                        # some telling words
//	go run ./examples/stem mempermainkan rumahnya
//	go run ./examples/stem -informal ngeliatin    # colloquial forms too
//	go run ./examples/stem -all beruang           # every reading, best first
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/wicara-nlp/wicara/stem"
)

const usage = "usage: stem [-informal] [-all] [word ...]"

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns the exit status:
// 2 for bad usage, 1 if the output can't be written.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("stem", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	informal := flags.Bool("informal", false, "read colloquial forms too")
	all := flags.Bool("all", false, "print every reading")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(stdout, usage)
		return 0
	} else if err != nil {
		fmt.Fprintf(stderr, "stem: %v; %s\n", err, usage)
		return 2
	}
	words := flags.Args()
	if len(words) == 0 {
		words = []string{
			"menyapu", "keberhasilan", "pemrograman", "mempermainkannya", "berkejar-kejaran",
			"kemerah-merahan", "sebaik-baiknya", "gemetar", "diunggah", "perang", "terhadap",
		}
	}

	out := bufio.NewWriter(stdout)
	stemmer := stem.Stemmer{Informal: *informal}
	for _, word := range words {
		for a := range stemmer.Analyses(word) {
			var affixes []string
			for _, affix := range a.Affixes {
				affixes = append(affixes, affix.Form)
			}
			line := fmt.Sprintf("%-18s %-12s %s", word, a.Root, strings.Join(affixes, " "))
			fmt.Fprintln(out, strings.TrimRight(line, " "))
			if !*all {
				break
			}
		}
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(stderr, "stem:", err)
		return 1
	}
	return 0
}
