package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// tally counts spans and lines.
type tally struct{ right, wrong, missed, lines, exact int }

func (t *tally) add(right, found, gold int) {
	t.right += right
	t.wrong += found - right
	t.missed += gold - right
	t.lines++
	if right == found && right == gold {
		t.exact++
	}
}

// f1 returns precision, recall and F1 in per cent.
func (t *tally) f1() (p, r, f float64) {
	p = 100 * float64(t.right) / float64(max(1, t.right+t.wrong))
	r = 100 * float64(t.right) / float64(max(1, t.right+t.missed))
	return p, r, 200 * float64(t.right) / float64(max(1, 2*t.right+t.wrong+t.missed))
}

// evaluation holds the counts of one file.
type evaluation struct {
	norm, noPolicy                   bool
	show                             int       // so many wrong lines
	out                              io.Writer // there
	tokens, sents, clitics, anyWords tally
}

// file counts the lines of a gold file.
func (e *evaluation) file(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	err = items(f, func(it *item) error {
		if !e.noPolicy || it.Policy == nil || it.Policy == false {
			e.add(it)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (e *evaluation) add(it *item) {
	tokens, sents := cut(it.Text)
	gold := it.Tokens
	if e.norm && it.TokensNorm != nil {
		gold = it.TokensNorm
	}
	if gold != nil {
		e.tokens.add(common(gold, tokens), len(tokens), len(gold))
		e.report(it, gold, tokens, " | ")
	}
	gold = it.Sents
	if it.SentsFix != nil {
		gold = it.SentsFix
	}
	if gold != nil {
		g, p := starts(gold, it.Optional), starts(sents, it.Optional)
		e.sents.add(common(g, p), len(p), len(g))
		e.report(it, gold, sents, " ¦ ")
	}
	if it.MWT != nil {
		e.addClitics(it)
	}
}

// starts returns the starts of all spans but the first, the optional ones left out.
func starts(spans []span, optional []int) []span {
	var out []span
	for i, s := range spans {
		if i > 0 && !slices.Contains(optional, s[0]) {
			out = append(out, span{s[0], 0})
		}
	}
	return out
}

// common counts the spans in both lists, which are in text order.
func common(a, b []span) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := slices.Compare(a[i][:], b[j][:]); {
		case c == 0:
			n, i, j = n+1, i+1, j+1
		case c < 0:
			i++
		default:
			j++
		}
	}
	return n
}

// addClitics scores SplitClitics.
func (e *evaluation) addClitics(it *item) {
	gold := map[span][]span{}
	for _, m := range it.MWT {
		start := m.Span[0]
		for _, p := range m.Parts {
			gold[m.Span] = append(gold[m.Span], span{start, start + len(p)})
			start += len(p)
		}
	}
	parts := tokenize.Tokenizer{SplitClitics: true}.Append(nil, it.Text)
	for _, word := range (tokenize.Tokenizer{}).Append(nil, it.Text) {
		var found []span
		for len(parts) > 0 && parts[0].End <= word.End {
			found = append(found, span{parts[0].Start, parts[0].End})
			parts = parts[1:]
		}
		want := gold[span{word.Start, word.End}]
		if want != nil {
			e.clitics.add(common(want, found), len(found), len(want))
		}
		switch split := len(found) > 1; {
		case split && slices.Equal(want, found):
			e.anyWords.add(1, 1, 1)
		case split && want == nil:
			e.anyWords.add(0, 1, 0)
		case want != nil:
			e.anyWords.add(0, min(1, len(found)-1), 1)
		}
	}
}

// report shows a line whose spans differ from the gold.
func (e *evaluation) report(it *item, gold, found []span, sep string) {
	if e.show == 0 || slices.Equal(gold, found) {
		return
	}
	e.show--
	join := func(spans []span) string {
		var b []string
		for _, s := range spans {
			b = append(b, it.Text[s[0]:s[1]])
		}
		return strings.Join(b, sep)
	}
	fmt.Fprintf(e.out, "%s\n  gold %s\n  have %s\n", it.ID, join(gold), join(found))
}

// print prints the scores of the file name.
func (e *evaluation) print(name string) {
	for _, row := range []struct {
		what string
		*tally
	}{{"tokens", &e.tokens}, {"sentences", &e.sents}, {"clitics, parts", &e.clitics}, {"clitics, all words", &e.anyWords}} {
		if row.lines > 0 {
			p, r, f := row.f1()
			fmt.Fprintf(e.out, "%-28s %-18s P %6.2f R %6.2f F1 %6.2f exact %d/%d\n", name, row.what, p, r, f, row.exact, row.lines)
		}
	}
}
