package main

import (
	"fmt"
	"time"

	"github.com/wicara-nlp/wicara/internal/learn"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

type score struct{ right, found, gold int }

func (s score) String() string {
	p, r := float64(s.right)/float64(max(1, s.found)), float64(s.right)/float64(max(1, s.gold))
	return fmt.Sprintf("P %.2f R %.2f F1 %.2f", 100*p, 100*r, 200*p*r/max(1e-9, p+r))
}

// measure prints how well a tagger does on a set.
func measure(name string, t *tagger.Tagger, set []article, show bool) {
	var x tagger.Scratch
	per := make([]score, len(labels))
	units := 0
	start := time.Now()
	for i := range set {
		x.Doc.Load(t.Know, set[i].Text, nil)
		found := t.Tag(&x)
		units += len(x.Doc.Units)
		gold := map[learn.Span]bool{}
		for _, g := range set[i].spans(labels) {
			gold[g] = true
			per[g.Type].gold++
		}
		for _, f := range found {
			per[f.Type].found++
			s := learn.Span{Span: f.Span, Type: f.Type}
			if gold[s] {
				per[f.Type].right++
				delete(gold, s)
			} else if show {
				showSpan("+", set[i].Text, s)
			}
		}
		if show {
			for s := range gold {
				showSpan("-", set[i].Text, s)
			}
		}
	}
	took := time.Since(start)
	var three, all score
	for i, p := range per {
		all = score{all.right + p.right, all.found + p.found, all.gold + p.gold}
		if i < 3 {
			three = all
		}
	}
	fmt.Printf("%s: PLO %v all6 %v %.0f units/s\n", name, three, all, float64(units)/took.Seconds())
	for i, p := range per {
		fmt.Printf("  %s %v\n", labels[i], p)
	}
}

func showSpan(sign, text string, s learn.Span) {
	fmt.Printf(" %s %s %q in %q\n", sign, labels[s.Type], s.In(text), text[max(0, s.Start-40):min(len(text), s.End+30)])
}
