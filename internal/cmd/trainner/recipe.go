package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

// sets are the annotated articles: to train on, held back by source, and the
// two development sets.
type sets struct {
	train, held, outlets, news []article
	measured                   map[string]bool // the long lines of the latter two
}

func (o *options) read() (s sets, err error) {
	for _, name := range []string{"news", "excerpts"} {
		all, err := readArticles(o.path("ner", name+".train.jsonl"))
		if err != nil {
			return s, err
		}
		for _, a := range all {
			if o.holds(a.Source) {
				s.held = append(s.held, a)
			} else {
				s.train = append(s.train, a)
			}
		}
	}
	if s.outlets, err = readArticles(o.path("ner", "outlets.dev.jsonl")); err != nil {
		return s, err
	}
	if s.news, err = readArticles(o.path("ner", "news.dev.jsonl")); err != nil {
		return s, err
	}
	s.measured = longLines(s.outlets, s.news)
	ours, err := o.readAnnotated(s.measured)
	s.train = append(s.train, ours...)
	return s, err
}

// holds says whether a source is held back.
func (o *options) holds(source string) bool {
	return o.hold != "" && strings.Contains(","+o.hold+",", ","+source+",")
}

// run goes through the steps.
func run(ctx context.Context, o *options) error {
	words, err := os.ReadFile(o.words)
	if err != nil {
		return err
	}
	s, err := o.read()
	if err != nil {
		return err
	}
	names, err := readNames(o.path("gazetteer"), o.own)
	if err != nil {
		return err
	}
	inputs, err := o.inputs()
	if err != nil {
		return err
	}
	about, err := json.Marshal(inputs)
	if err != nil {
		return err
	}
	others, err := o.pool()
	if err != nil {
		return err
	}
	docs := append(documents(s.train, o.recase, o.Labels), others...)
	raw, err := readRaw(o.path("text"), s.measured)
	if err != nil {
		return err
	}
	know, table, err := o.verdicts(ctx, docs, raw, string(words), names, string(about))
	if err != nil {
		return err
	}
	cfg := o.Config
	cfg.Progress = progress
	t, err := learn.Fit(ctx, docs, cfg)
	if err != nil {
		return err
	}
	t.Know, t.Calibration = know, learn.Calibrate(docs)
	stored, err := t.AppendBinary(nil, inputs, o.settings())
	if err != nil {
		return err
	}
	fmt.Printf("model: %d features, %d bytes; names: %d bytes\n", t.Model.Rows(), len(stored), len(table))
	measure("outlets.dev", t, s.outlets, o.show)
	measure("news.dev", t, s.news, false)
	if len(s.held) > 0 {
		measure("held back", t, s.held, o.show)
	}
	return o.write(table, stored)
}

// verdicts fits the halves, lets them label the raw text, and gives every
// document the knowledge and the votes of the half that does not know it. It
// returns the knowledge of the finished model and the table of names.
func (o *options) verdicts(ctx context.Context, docs []learn.Document, raw []string, words string, names nameTable, about string) (*tagger.Knowledge, []byte, error) {
	know, err := tagger.OpenKnowledge(words, string(tagger.BuildNames(names, false, "")))
	if err != nil {
		return nil, nil, err
	}
	for i := range docs {
		docs[i].Know = know
	}
	halves, err := learn.Halves(ctx, docs, o.Config)
	if err != nil {
		return nil, nil, err
	}
	tallies := count(halves, raw)
	for half, t := range tallies {
		entries := names.copy()
		t.AddTo(entries, 1, float32(o.least))
		if know, err = tagger.OpenKnowledge(words, string(tagger.BuildNames(entries, true, ""))); err != nil {
			return nil, nil, err
		}
		for i := range docs {
			if docs[i].Half != half {
				docs[i].Know = know
			}
		}
	}
	if halves, err = learn.Halves(ctx, docs, o.Config); err != nil {
		return nil, nil, err
	}
	learn.Guess(halves, docs)
	tallies[0].Merge(tallies[1])
	tallies[0].AddTo(names, 2, float32(o.least))
	table := tagger.BuildNames(names, true, about)
	know, err = tagger.OpenKnowledge(words, string(table))
	return know, table, err
}

// count tallies what both halves find in raw text, side by side.
func count(halves [2]*tagger.Tagger, raw []string) [2]*tagger.Tally {
	var out [2]*tagger.Tally
	var wg sync.WaitGroup
	for h := range out {
		wg.Go(func() {
			out[h] = tagger.NewTally()
			var x tagger.Scratch
			for _, text := range raw {
				x.Doc.Load(halves[h].Know, text, nil)
				out[h].Add(&x.Doc, halves[h].Tag(&x))
			}
		})
	}
	wg.Wait()
	return out
}

// inputs returns the SHA-256 of every file that is read for training; that of the
// texts of our own is of all their files, one behind the other.
func (o *options) inputs() (map[string]string, error) {
	out := map[string]string{}
	paths := []string{o.words}
	for _, name := range []string{
		"ner/news.train.jsonl", "ner/excerpts.train.jsonl",
		"ner/outlets.dev.jsonl", "ner/news.dev.jsonl", // whose texts are left out
		"ner/idner.train.conll", "ner/nergrit.train.conll", "ner/gsdner.train.conll",
		"gazetteer/dbpedia_person.txt.gz", "gazetteer/dbpedia_place.txt.gz",
		"gazetteer/dbpedia_organization.txt.gz", "gazetteer/wilayah.tsv.gz",
		"text/articles.jsonl.gz", "text/news.txt.gz", "text/prose.txt.gz",
	} {
		paths = append(paths, o.path(filepath.FromSlash(name)))
	}
	for _, name := range append([]string{"class_words.tsv"}, ownLists...) {
		paths = append(paths, filepath.Join(o.own, name))
	}
	if o.annotations != "" {
		for _, name := range standoff.Names {
			paths = append(paths, filepath.Join(o.annotations, name+".jsonl"))
		}
		files, err := standoff.WrittenFiles(o.written())
		if err != nil {
			return nil, err
		}
		if out["written/*.txt"], err = sumOf(files...); err != nil {
			return nil, err
		}
	}
	for _, p := range paths {
		sum, err := sumOf(p)
		if err != nil {
			return nil, err
		}
		out[filepath.Base(p)] = sum
	}
	return out, nil
}

// sumOf returns the SHA-256 of files, one behind the other.
func sumOf(paths ...string) (string, error) {
	h := sha256.New()
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			return "", err
		}
		h.Write(data)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func (o *options) write(table, model []byte) error {
	if o.names != "" {
		if err := os.WriteFile(o.names, table, 0o644); err != nil {
			return err
		}
	}
	if o.model == "" {
		return nil
	}
	return os.WriteFile(o.model, model, 0o644)
}
