// Command buildwords counts how the words of raw text are written, learns
// vectors and clusters of them, and writes the table of words that the
// recognizer of package ner looks them up in.
//
//	go run ./internal/cmd/buildwords -out internal/tagger/words.bin \
//	    -exclude ../shared/data/ner/news.dev.jsonl -exclude ../shared/data/ner/outlets.dev.jsonl \
//	    -articles ../shared/data/text/articles.jsonl.gz \
//	    -text ../shared/data/text/news.txt.gz -text ../shared/data/text/prose.txt.gz
//
// Files are read in the order given: articles (JSON lines with title and text),
// then texts (a paragraph a line). Lines seen before and everything near a line
// of an excluded text are left out, so that figures measured on those texts are
// not flattered by counts over them. It runs on one core, about a quarter of an
// hour on the 60 MB above, and the same files and settings give the same bytes;
// the settings and a SHA-256 of the inputs stand in the header of the table.
//
// A model knows only the table it was trained with: train it anew afterwards.
package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/wicara-nlp/wicara/internal/wordtable"
	"github.com/wicara-nlp/wicara/internal/wordvec"
)

// options are the settings of a run.
type options struct {
	exclude, articles, texts paths
	out, tsv, near           string
	minCount                 int64 // words seen less often get no row
	clustered                int   // the most frequent words, which make the clusters
	rounds                   int   // passes of k-means
	clusters                 [2]int
	vectors                  wordvec.Config
}

// paths is a flag that may be given several times.
type paths []string

// String implements flag.Value.
func (p *paths) String() string { return strings.Join(*p, ",") }

// Set implements flag.Value.
func (p *paths) Set(s string) error { *p = append(*p, s); return nil }

func main() {
	o := options{clusters: [2]int{300, 1200}, vectors: wordvec.DefaultConfig()}
	flag.Var(&o.exclude, "exclude", "JSONL `file` of texts to keep out; may be repeated")
	flag.Var(&o.articles, "articles", "JSONL `file` of articles, packed or not; may be repeated")
	flag.Var(&o.texts, "text", "`file` of paragraphs, packed or not; may be repeated")
	flag.StringVar(&o.out, "out", "", "table to write")
	flag.StringVar(&o.tsv, "tsv", "", "the same for people, to write: word, count, counts of small letters, of capitals inside and at the start of a sentence, of all capitals, two clusters")
	flag.StringVar(&o.near, "near", "", "print the nearest neighbours of these `words`")
	flag.Int64Var(&o.minCount, "min", 3, "rows for words seen this often")
	flag.IntVar(&o.clustered, "clustered", 70_000, "cluster the most frequent words, assign the others")
	flag.IntVar(&o.rounds, "rounds", 12, "passes of k-means")
	flag.IntVar(&o.vectors.Dim, "dim", o.vectors.Dim, "numbers in a vector")
	flag.IntVar(&o.vectors.Window, "window", o.vectors.Window, "neighbours on either side")
	flag.IntVar(&o.vectors.Epochs, "epochs", o.vectors.Epochs, "passes over the text")
	flag.IntVar(&o.vectors.MaxN, "maxn", o.vectors.MaxN, "characters of the longest n-gram, 0 for none")
	flag.Int64Var(&o.vectors.Frequent, "frequent", o.vectors.Frequent, "words seen this often do without n-grams")
	flag.Uint64Var(&o.vectors.Seed, "seed", o.vectors.Seed, "for everything random")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "buildwords:", err)
		os.Exit(1)
	}
}

// run does it all and tells log how it goes.
func run(ctx context.Context, o options, log io.Writer) error {
	start := time.Now()
	say := func(format string, args ...any) {
		fmt.Fprintf(log, "%7s  "+format+"\n", append([]any{time.Since(start).Round(time.Second)}, args...)...)
	}
	r, c, err := read(o)
	if err != nil {
		return err
	}
	say("%d lines, %d repeated; left out as of an excluded text: %d lines, %d articles", r.lines, r.repeated, r.dropped, r.droppedArticles)
	corpus, rank := c.builder.Corpus(o.minCount)
	say("%d words, %d types seen %d times", corpus.Tokens(), len(corpus.Words), o.minCount)
	tenth := 0.1
	o.vectors.Progress = func(done float64) {
		if done >= tenth {
			say("%.0f%% learned", 100*done)
			tenth += 0.1
		}
	}
	v, err := wordvec.Train(ctx, corpus, o.vectors)
	if err != nil {
		return err
	}
	v.Normalize(o.clustered)
	for w := range strings.FieldsSeq(o.near) {
		say("%s", neighbours(v, corpus.Words, w, o.clustered))
	}
	rows := c.rows(corpus, rank)
	if err := o.cluster(ctx, v, rows, say); err != nil {
		return err
	}
	info := wordtable.Info{Parameters: o.String(), Clusters: o.clusters}
	r.inputs.Sum(info.Inputs[:0])
	return o.write(rows, info, say)
}

// read reads all files.
func read(o options) (*reader, *counter, error) {
	r, c := newReader(), &counter{}
	for _, path := range o.exclude {
		if err := r.exclude(path); err != nil {
			return nil, nil, err
		}
	}
	for _, path := range o.articles {
		if err := r.news(path, c.headline, c.line); err != nil {
			return nil, nil, err
		}
	}
	for _, path := range o.texts {
		if err := r.text(path, c.line); err != nil {
			return nil, nil, err
		}
	}
	return r, c, nil
}

// String returns the settings that make a difference to the table.
func (o options) String() string {
	v := o.vectors
	return fmt.Sprintf("min=%d clustered=%d rounds=%d dim=%d window=%d negatives=%d epochs=%d outcount=%d frequent=%d minn=%d maxn=%d buckets=%d sample=%g rate=%g seed=%d",
		o.minCount, o.clustered, o.rounds, v.Dim, v.Window, v.Negatives, v.Epochs, v.OutCount, v.Frequent, v.MinN, v.MaxN, v.Buckets, v.Sample, v.Rate, v.Seed)
}

// cluster fills in the clusters of the rows.
func (o options) cluster(ctx context.Context, v wordvec.Vectors, rows []row, say func(string, ...any)) error {
	for depth, k := range o.clusters {
		cent, err := wordvec.KMeans(ctx, v, o.clustered, k, o.rounds, o.vectors.Seed)
		if err != nil {
			return err
		}
		for i := range rows {
			rows[i].clusters[depth], _ = cent.Nearest(v.Row(i))
		}
		say("%d clusters", k)
	}
	return nil
}

// write writes the files that are asked for.
func (o options) write(rows []row, info wordtable.Info, say func(string, ...any)) error {
	if o.out != "" {
		var entries []wordtable.Entry
		for i := range rows {
			if rows[i].fits() {
				entries = append(entries, rows[i].entry())
			}
		}
		data, err := wordtable.Build(entries, info)
		if err != nil {
			return err
		}
		if err := os.WriteFile(o.out, data, 0o644); err != nil {
			return err
		}
		say("%d words in %d bytes", len(entries), len(data))
	}
	if o.tsv == "" {
		return nil
	}
	f, err := os.Create(o.tsv)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for i := range rows {
		if rows[i].fits() {
			fmt.Fprintln(w, rows[i].String())
		}
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
