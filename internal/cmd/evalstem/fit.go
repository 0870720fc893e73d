package main

import (
	"hash/fnv"
	"io"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/lexbuild"
	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
	"github.com/wicara-nlp/wicara/internal/rank"
)

const (
	folds = 5 // the parts of the cross-validation
	steps = 150

	// derivedWeight is how much a word that is not its own lemma counts, against
	// one that is. Treebanks leave many derived words whole that they take apart
	// elsewhere (penyelesaian); at equal weight these would teach to leave rare
	// words whole.
	derivedWeight = 3
)

// penalty is the penalty of large weights. From 1 to 5 the figures are about the
// same; among those the smaller weights are safer in words unlike these.
const penalty = 3

// fitter fits the weights of package morph to treebank words.
type fitter struct {
	table *lextable.Table // roots and exceptions
	words []fitWord
}

// fitWord is a word of the treebank with what Stem chooses from.
type fitWord struct {
	word
	fold    int
	fixed   string // the root if there is no choice
	example rank.Example
}

func newFitter(t *lextable.Table, rows [][]string) *fitter {
	f := &fitter{table: t}
	plain := morph.Finder{Lexicon: &morph.Lexicon{Base: t}}
	for _, w := range words(rows, notName) {
		x := fitWord{word: w, fold: fold(slices.Min(w.lemmas))}
		list := f.readings(w.form)
		if len(list) == 0 || slices.ContainsFunc(list, func(r rank.Reading) bool { return r.Bonus > 0 }) {
			x.fixed = plain.Stem(w.form)
		}
		x.example = rank.Example{Readings: list, Weight: 1}
		if !slices.Contains(w.lemmas, w.form) {
			x.example.Weight = derivedWeight
		}
		for _, r := range list {
			x.example.Right = append(x.example.Right, slices.Contains(w.lemmas, r.Root))
		}
		f.words = append(f.words, x)
	}
	return f
}

// readings is what the search chooses from; a word left whole loses -nya.
func (f *fitter) readings(form string) []rank.Reading {
	if strings.Contains(form, "-") {
		return nil
	}
	list := morph.Readings(f.table, form)
	if short, ok := strings.CutSuffix(form, "nya"); ok && len(short) >= 3 && len(list) > 0 {
		list[len(list)-1].Root = short
	}
	return list
}

// fold is the part of a lemma: all its forms are in one.
func fold(lemma string) int {
	h := fnv.New32a()
	h.Write([]byte(lemma))
	return int(h.Sum32()>>8) % folds
}

// affixPrice is the weight of an affix of which the treebank says nothing.
const affixPrice = -0.7

// prior is what weights are held near to: an affix costs something.
func prior() []float64 {
	w := make([]float64, rank.NumStem)
	for _, g := range [][2]int{{rank.Suffix, rank.Suffixes}, {rank.Clitic, rank.Clitics}, {rank.Particle, rank.Particles}, {rank.Prefix, rank.Prefixes}} {
		for i := 1; i < g[1]; i++ {
			w[g[0]+i] = affixPrice
		}
	}
	return w
}

// fit returns the weights fitted to all words but those of one fold; -1 leaves
// none out. They are rounded as they are written.
func (f *fitter) fit(without int) []float64 {
	var list []rank.Example
	for i := range f.words {
		if w := &f.words[i]; w.fixed == "" && w.fold != without && len(w.example.Readings) > 1 {
			list = append(list, w.example)
		}
	}
	weights := rank.Fit(list, prior(), penalty, steps)
	for i, x := range weights {
		weights[i] = math.Round(x*100) / 100
	}
	return weights
}

// figures are what the treebank rows of evaluation.treebank measure.
type figures struct{ lenient, stemmed tally }

func (f *figures) add(w *fitWord, weights []float64) {
	got := w.fixed
	if got == "" {
		got = w.example.Readings[rank.Best(w.example.Readings, weights)].Root
	}
	ok := slices.Contains(w.lemmas, got)
	f.lenient.add(w.count, ok)
	if !slices.Contains(w.lemmas, w.form) {
		f.stemmed.add(w.count, ok)
	}
}

func (f *figures) print(w io.Writer, name string) {
	f.lenient.print(w, name+", lenient")
	f.stemmed.print(w, name+", stemmed-only")
}

// run prints to out the figures on the words that the weights were fitted to and on
// those they were not, and returns the weights fitted to all words.
func (f *fitter) run(out io.Writer) []float64 {
	var fit, cross figures
	all := f.fit(-1)
	var parts [folds][]float64
	for k := range parts {
		parts[k] = f.fit(k)
	}
	for i := range f.words {
		w := &f.words[i]
		fit.add(w, all)
		cross.add(w, parts[w.fold])
	}
	fit.print(out, "fit")
	cross.print(out, "cross-validated")
	return all
}

// fitWeights fits the weights to the treebank words with the lexicon built from the
// folders, writes them, and prints how well they do.
func (o options) fitWeights(out io.Writer) error {
	rows, err := readRows(o.ud)
	if err != nil {
		return err
	}
	table, err := lexbuild.Roots(o.data, o.own)
	if err != nil {
		return err
	}
	src, err := source(newFitter(table, rows).run(out))
	if err != nil {
		return err
	}
	return os.WriteFile(o.fit, src, 0o644)
}
