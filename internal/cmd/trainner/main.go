// Command trainner trains the built-in model of package ner and the table of
// names that it uses.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/wicara-nlp/wicara/internal/crf"
	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordtable"
)

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func must[T any](v T, err error) T { check(err); return v }

func tsv(path string) string {
	var es []wordtable.Entry
	for _, l := range must(readLines(path)) {
		p := strings.Split(l, "\t")
		var n [9]int
		for i := 1; i < 9; i++ {
			n[i], _ = strconv.Atoi(p[i])
		}
		if len(p[0]) > 64 {
			continue
		}
		es = append(es, wordtable.Entry{Word: p[0], Row: wordtable.Row{Freq: wordtable.Level(n[1]), Lower: wordtable.Level(n[2]), Title: wordtable.Level(n[3]), Upper: wordtable.Level(n[5]), C64: uint8(n[6]), C300: uint16(n[7]), C1200: uint16(n[8])}})
	}
	b := must(wordtable.Build(es, wordtable.Info{Clusters: [3]int{64, 300, 1200}}))
	return string(b)
}

func documents(arts []article, k *tagger.Knowledge) []learn.Document {
	out := make([]learn.Document, len(arts))
	for i := range arts {
		out[i] = learn.Document{Text: arts[i].Text, Spans: arts[i].spans(), Weight: 1, Know: k}
	}
	return out
}

func tallies(halves [2]*tagger.Tagger, texts []string) [2]*tagger.Tally {
	var out [2]*tagger.Tally
	var wg sync.WaitGroup
	for h := range out {
		wg.Go(func() {
			out[h] = tagger.NewTally()
			var x tagger.Scratch
			for _, t := range texts {
				x.Doc.Load(halves[h].Know, t, nil)
				out[h].Add(&x.Doc, halves[h].Tag(&x))
			}
		})
	}
	wg.Wait()
	return out
}

func main() {
	data := flag.String("data", "../shared/data", "")
	words := flag.String("words", "", "")
	cutoff := flag.Int("cutoff", 3, "")
	epochs := flag.Int("epochs", 5, "")
	rate := flag.Float64("rate", 0.1, "")
	l1 := flag.Float64("l1", 0, "")
	l2 := flag.Float64("l2", 0.3, "")
	drop := flag.Float64("drop", 0.3, "")
	apart := flag.Float64("apart", 0.3, "")
	workers := flag.Int("workers", 2, "")
	show := flag.Bool("show", false, "")
	lex := flag.Bool("lex", false, "")
	votes := flag.Bool("votes", false, "")
	limit := flag.Int("limit", 1<<30, "")
	minlex := flag.Int("minlex", 2, "")
	seed := flag.Uint64("seed", 1, "")
	out := flag.String("out", "", "")
	hold := flag.String("hold", "arielpradhana_detik2026,turnbackhoax_jibranfawaid,c22_truesight_berita,mafindo_firgik,idkmrc_tydiqa_wiki,panl_bppt,fazamina_detik,kompas2019_greysian", "")
	flag.Parse()
	ctx := context.Background()
	start := time.Now()
	var arts, held []article
	for _, f := range []string{"news", "excerpts"} {
		for _, a := range must(readArticles(filepath.Join(*data, "ner", f+".train.jsonl"))) {
			if strings.Contains(","+*hold+",", ","+a.Source+",") {
				held = append(held, a)
			} else {
				arts = append(arts, a)
			}
		}
	}
	outlets := must(readArticles(filepath.Join(*data, "ner/outlets.dev.jsonl")))
	news := must(readArticles(filepath.Join(*data, "ner/news.dev.jsonl")))
	k := &tagger.Knowledge{}
	wdata := ""
	if *words != "" {
		wdata = tsv(*words)
		k.Words = must(wordtable.Open(wdata))
	}
	gaz := must(readNames(filepath.Join(*data, "gazetteer")))
	k.Names = must(tagger.OpenNames(string(tagger.BuildNames(gaz, false, ""))))
	docs := documents(arts, k)
	cfg := learn.Config{Labels: labels, Cutoff: *cutoff, Votes: *votes, Config: crf.Config{Epochs: *epochs, Rate: *rate, L1: *l1, L2: *l2, Drop: *drop, Apart: *apart, Batch: 16, Workers: *workers, Seed: *seed}}
	final := k
	if *lex || *votes {
		halves := must(learn.Halves(ctx, docs, cfg))
		fmt.Println("halves", time.Since(start).Round(time.Second))
		measure("half", halves[0], outlets, false)
		if *lex {
			texts := must(readRaw(filepath.Join(*data, "text"), *limit, outlets, news))
			ts := tallies(halves, texts)
			fmt.Println("tallies", time.Since(start).Round(time.Second))
			for h := range ts {
				e := gaz.copy()
				ts[1-h].AddTo(e, 1, float32(*minlex))
				kk := &tagger.Knowledge{Words: k.Words, Names: must(tagger.OpenNames(string(tagger.BuildNames(e, true, ""))))}
				for i := h; i < len(docs); i += 2 {
					docs[i].Know = kk
				}
			}
			ts[0].Merge(ts[1])
			e := gaz.copy()
			ts[0].AddTo(e, 2, float32(*minlex))
			b := tagger.BuildNames(e, true, "")
			fmt.Println("names", len(e), "bytes", len(b))
			final = must(tagger.OpenKnowledge(wdata, string(b)))
			if *out != "" {
				check(os.WriteFile("internal/tagger/names.bin", b, 0o644))
				check(os.WriteFile("internal/tagger/words.bin", []byte(wdata), 0o644))
			}
			if *votes {
				halves = must(learn.Halves(ctx, docs, cfg))
				fmt.Println("halves again", time.Since(start).Round(time.Second))
			}
		}
		if *votes {
			learn.Guess(halves, docs)
		}
	}
	cfg.Progress = func(e int, l float64) { fmt.Printf("%d %.0f %v\n", e, l, time.Since(start).Round(time.Second)) }
	t := must(learn.Fit(ctx, docs, cfg))
	t.Know = final
	if *out != "" {
		check(os.WriteFile(*out, must(t.AppendBinary(nil, nil, nil)), 0o644))
	}
	fmt.Println("rows", t.Model.Rows(), len(t.Model.AppendBinary(nil)))
	measure("outlets", t, outlets, *show)
	measure("news", t, news, false)
	if len(held) > 0 {
		measure("held", t, held, false)
	}
}
