// Command buildlexicon builds the built-in lexicon of package stem from the
// family sizes of MALINDO Morph and from counts over running text.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/wicara-nlp/wicara/internal/lexbuild"
)

func main() {
	data := flag.String("data", "", "folder with stem/malindo_family_size.tsv and text/*.txt.gz")
	own := flag.String("own", "lexdata", "folder with our own word lists")
	out := flag.String("o", ".", "folder to write lexicon.bin and stopwords.bin to")
	flag.Parse()
	if err := lexbuild.Run(*data, *own, *out); err != nil {
		fmt.Fprintln(os.Stderr, "buildlexicon:", err)
		os.Exit(1)
	}
}
