// Bleve searches lines of Indonesian text by their roots, with an index of
// github.com/blevesearch/bleve/v2 and the analyzer of the package indonesian
// beside it: a search for bacaan finds membaca, pembaca and dibacakan.
//
//	cd examples/bleve
//	go run . bacaan                      # in a few lines of its own
//	go run . -text berita.txt "anggaran" # in the lines of a file
//	go run . -text - -index berita.bleve pemilu <berita.txt  # and keep the index
//
// The query is in bleve's query language: words, +words that must occur,
// -words that must not, "phrases". Hits come best first, with the matching
// words marked.
//
// It is a module of its own, so that wicara itself does not need bleve.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/highlight/highlighter/ansi"
	"github.com/wicara-nlp/wicara/examples/bleve/indonesian"
)

const usage = "usage: bleve [-text file] [-index folder] query"

// sample is what is searched without -text.
const sample = `Anak-anak membaca buku cerita di perpustakaan desa.
Pembaca koran itu mengirim surat kepada redaksi.
Pengumuman pemenang lomba dibacakan di balai kota.
Menteri dimintai pertanggungjawaban atas anggaran tahun ini.
Banjir merendam ratusan rumah di Bekasi, warga dievakuasi petugas.
`

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Println(usage)
			return
		}
		fmt.Fprintln(os.Stderr, "bleve:", err)
		os.Exit(1)
	}
}

// run is main with its surroundings as arguments.
func run(args []string, stdin io.Reader, stdout io.Writer) (err error) {
	flags := flag.NewFlagSet("bleve", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	file := flags.String("text", "", "file of lines to search, - for standard input")
	folder := flags.String("index", "", "new folder to keep the index in")
	if err := flags.Parse(args); err != nil {
		return fmt.Errorf("%w; %s", err, usage)
	}
	if flags.NArg() == 0 {
		return errors.New(usage)
	}
	var text io.Reader = strings.NewReader(sample)
	switch *file {
	case "":
	case "-":
		text = stdin
	default:
		f, err := os.Open(*file)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }()
		text = f
	}
	index, err := build(*folder, text)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, index.Close()) }()
	return search(index, strings.Join(flags.Args(), " "), stdout)
}

// line is a document of the index.
type line struct {
	Text string `json:"teks"`
}

// build indexes the lines of text in folder, or in memory if that is "".
func build(folder string, text io.Reader) (bleve.Index, error) {
	if err := indonesian.Register(); err != nil {
		return nil, err
	}
	mapping := bleve.NewIndexMapping()
	mapping.DefaultAnalyzer = indonesian.Name
	var index bleve.Index
	var err error
	if folder == "" {
		index, err = bleve.NewMemOnly(mapping)
	} else {
		index, err = bleve.New(folder, mapping)
	}
	if err != nil {
		return nil, err
	}
	if err := fill(index, text); err != nil {
		return nil, errors.Join(err, index.Close())
	}
	return index, nil
}

// batchSize is how many lines bleve gets at once.
const batchSize = 500

// fill adds the lines of text to index under their numbers.
func fill(index bleve.Index, text io.Reader) error {
	lines := bufio.NewScanner(text)
	lines.Buffer(nil, 1<<24)
	batch := index.NewBatch()
	for n := 1; lines.Scan(); n++ {
		if err := batch.Index(strconv.Itoa(n), line{lines.Text()}); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if batch.Size() == batchSize {
			if err := index.Batch(batch); err != nil {
				return err
			}
			batch.Reset()
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return index.Batch(batch)
}

// search prints the ten best lines for query.
func search(index bleve.Index, query string, w io.Writer) error {
	request := bleve.NewSearchRequest(bleve.NewQueryStringQuery(query))
	request.Highlight = bleve.NewHighlightWithStyle(ansi.Name)
	result, err := index.Search(request)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(w, "%d lines\n", result.Total); err != nil {
		return err
	}
	for _, hit := range result.Hits {
		for _, fragment := range hit.Fragments["teks"] {
			if _, err := fmt.Fprintf(w, "%6s  %.2f  %s\n", hit.ID, hit.Score, fragment); err != nil {
				return err
			}
		}
	}
	return nil
}
