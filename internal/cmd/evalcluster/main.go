// Command evalcluster measures ner.Clusters on gold mentions.
//
// Usage:
//
//	evalcluster [-v] FILE.jsonl...
//
// Each line of a file is an object with "text", "entities" ([[start, end,
// label], ...], byte offsets) and "clusters" ([[i, j, ...], ...], indices into
// entities). It prints B-cubed precision, recall and F1 (Bagga and Baldwin
// 1998), averaged over the mentions that are in a gold cluster, for Clusters
// and for the baseline that puts equal strings of one label together. With -v
// it also lists what differs.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	verbose := flag.Bool("v", false, "list the differences")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	for _, path := range flag.Args() {
		if err := run(path, *verbose); err != nil {
			fmt.Fprintln(os.Stderr, "evalcluster:", err)
			os.Exit(1)
		}
	}
}

func run(path string, verbose bool) error {
	docs, err := readFile(path)
	if err != nil {
		return err
	}
	var ours, exact score
	for _, d := range docs {
		gold := d.gold()
		system := d.system()
		ours.add(gold, system)
		exact.add(gold, d.exact())
		if verbose {
			d.diff(os.Stdout, gold, system)
		}
	}
	fmt.Printf("%s: %d documents, %d mentions\n", path, len(docs), ours.n)
	fmt.Printf("  equal strings  P %.2f  R %.2f  F1 %.2f\n", exact.precision(), exact.recall(), exact.f1())
	fmt.Printf("  Clusters       P %.2f  R %.2f  F1 %.2f\n", ours.precision(), ours.recall(), ours.f1())
	return nil
}
