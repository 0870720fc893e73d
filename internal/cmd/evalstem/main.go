// Command evalstem prints how often package stem agrees with files of words
// and their roots:
//
//	go run ./internal/cmd/evalstem -ud ud_lemma.dev.tsv -issues issue_words.dev.tsv -informal informal_gold.tsv
//
// With -errors it lists what it got wrong, the most frequent first. With -fit it
// fits the weights of the search to the treebank words, prints how well they do
// on words they were fitted to and, in five-fold cross-validation, on others,
// and writes them:
//
//	go run ./internal/cmd/evalstem -ud ud_lemma.dev.tsv -fit internal/morph/weights.go
//
// after which go generate ./stem builds the lexicon anew. The lexicon is built with the
// weights and they are fitted with its roots: after a change of roots, both are made
// until neither changes.
package main

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/wicara-nlp/wicara/stem"
)

// options are the flags.
type options struct {
	ud, issues, articles, informal string
	errors                         bool
	fit, data, own                 string
}

func main() {
	var o options
	flag.StringVar(&o.ud, "ud", "", "form, lemma, part of speech and count of treebank words")
	flag.StringVar(&o.issues, "issues", "", "words that users reported, with the root expected")
	flag.StringVar(&o.articles, "articles", "", "articles with their names marked, JSON lines")
	flag.StringVar(&o.informal, "informal", "", "informal forms and formal lemmas")
	flag.BoolVar(&o.errors, "errors", false, "list the errors")
	flag.StringVar(&o.fit, "fit", "", "`file` to write: the weights of package morph, fitted to -ud")
	flag.StringVar(&o.data, "data", "../shared/data", "folder with what buildlexicon reads, for -fit")
	flag.StringVar(&o.own, "own", "stem/lexdata", "folder with our own word lists, for -fit")
	flag.Parse()
	if err := run(os.Stdout, o); err != nil {
		fmt.Fprintln(os.Stderr, "evalstem:", err)
		os.Exit(1)
	}
}

// run fits the weights, or measures the package with every file given.
func run(w io.Writer, o options) error {
	if o.fit != "" {
		return o.fitWeights(w)
	}
	e := evaluation{out: w, list: o.errors, done: map[string]tally{}}
	return e.run(o)
}

// run measures the package with every file given.
func (e *evaluation) run(o options) error {
	for _, step := range []struct {
		path string
		run  func([][]string)
	}{{o.ud, e.treebank}, {o.issues, e.issues}, {o.informal, e.informal}} {
		if step.path == "" {
			continue
		}
		rows, err := readRows(step.path)
		if err != nil {
			return err
		}
		step.run(rows)
	}
	if o.articles != "" {
		return e.articles(o.articles)
	}
	return nil
}

// readRows reads tab-separated lines.
func readRows(path string) ([][]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for line := range strings.Lines(string(b)) {
		rows = append(rows, strings.Split(strings.TrimRight(line, "\r\n"), "\t"))
	}
	return rows, nil
}

// tally counts hits by token and by type.
type tally struct{ tokens, types, okTokens, okTypes int }

func (t *tally) add(n int, ok bool) {
	t.tokens += n
	t.types++
	if ok {
		t.okTokens += n
		t.okTypes++
	}
}

func (t *tally) print(w io.Writer, name string) {
	fmt.Fprintf(w, "%-36s %6.2f %% of %5d tokens  %6.2f %% of %5d types\n", name,
		percent(t.okTokens, t.tokens), t.tokens, percent(t.okTypes, t.types), t.types)
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(1, b)) }

// evaluation runs the comparisons.
type evaluation struct {
	out   io.Writer
	list  bool // the mistakes, too
	wrong []mistake
	done  map[string]tally // what was reported, by name
}

// report prints a tally and keeps it.
func (e *evaluation) report(t *tally, name string) {
	t.print(e.out, name)
	e.done[name] = *t
}

type mistake struct {
	form, got, want string
	count           int
}

func (e *evaluation) miss(form, got string, want []string, count int) {
	e.wrong = append(e.wrong, mistake{form, got, strings.Join(want, "|"), count})
}

// flush lists the mistakes collected since the last call.
func (e *evaluation) flush() {
	if e.list {
		slices.SortStableFunc(e.wrong, func(a, b mistake) int { return b.count - a.count })
		for _, m := range e.wrong {
			fmt.Fprintf(e.out, "\t%s\t%s\twant %s\t%d\n", m.form, m.got, m.want, m.count)
		}
	}
	e.wrong = nil
}

// word is a form with all lemmas attested for it.
type word struct {
	form   string
	lemmas []string
	count  int
}

func notName(tag string) bool { return tag != "PROPN" }

// words gathers the rows form, lemma, tag, count by form, in file order.
func words(rows [][]string, keep func(tag string) bool) []word {
	var list []word
	index := map[string]int{}
	for _, r := range rows {
		if len(r) < 4 || !keep(r[2]) {
			continue
		}
		n, err := strconv.Atoi(r[3])
		if err != nil {
			continue
		}
		i, ok := index[r[0]]
		if !ok {
			i = len(list)
			index[r[0]] = i
			list = append(list, word{form: r[0]})
		}
		list[i].count += n
		if !slices.Contains(list[i].lemmas, r[1]) {
			list[i].lemmas = append(list[i].lemmas, r[1])
		}
	}
	return list
}

// treebank measures "lenient" (any lemma attested for the form) and
// "stemmed-only" (forms that are never their own lemma), without proper nouns,
// and what becomes of those.
func (e *evaluation) treebank(rows [][]string) {
	var lenient, stemmed tally
	for _, w := range words(rows, notName) {
		got := stem.Stem(w.form)
		ok := slices.Contains(w.lemmas, got)
		lenient.add(w.count, ok)
		if !slices.Contains(w.lemmas, w.form) {
			stemmed.add(w.count, ok)
		}
		if !ok {
			e.miss(w.form, got, w.lemmas, w.count)
		}
	}
	e.report(&lenient, "UD lenient")
	e.report(&stemmed, "UD stemmed-only")
	e.flush()
	e.names(rows)
}

// issues measures words that users reported: word, root.
func (e *evaluation) issues(rows [][]string) {
	var t tally
	for _, r := range rows {
		if len(r) < 2 || r[0] == "word" {
			continue
		}
		got := stem.Stem(r[0])
		ok := got == r[1]
		t.add(1, ok)
		if !ok {
			e.miss(r[0], got, r[1:2], 1)
		}
	}
	e.report(&t, "reported words")
	e.flush()
}

// informal measures informal words: form, lemma, tag, source, count. Derived
// ones are those that are not their own lemma. The lists and rules of informal
// words may only be improved with the errors of one part in view, so those of the
// other are not listed.
func (e *evaluation) informal(rows [][]string) {
	var all, derived, off tally
	var parts [2]tally
	s := stem.Stemmer{Informal: true}
	sources := map[string]*tally{}
	for _, w := range informalWords(rows) {
		got := s.Stem(w.form)
		ok := slices.Contains(w.lemmas, got)
		all.add(w.count, ok)
		if !slices.Contains(w.lemmas, w.form) {
			derived.add(w.count, ok)
			parts[part(w.lemmas)].add(w.count, ok)
			off.add(w.count, slices.Contains(w.lemmas, stem.Stem(w.form)))
			t := sources[w.source]
			if t == nil {
				t = &tally{}
				sources[w.source] = t
			}
			t.add(w.count, ok)
		}
		if !ok && part(w.lemmas) == 0 {
			e.miss(w.form, got, w.lemmas, w.count)
		}
	}
	e.report(&all, "informal, all")
	e.report(&derived, "informal, derived")
	e.report(&parts[0], "  part that was looked at")
	e.report(&parts[1], "  part that was not")
	e.report(&off, "  with Informal off")
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		e.report(sources[name], "  "+name)
	}
	e.flush()
}
