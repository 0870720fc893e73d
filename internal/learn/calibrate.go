package learn

import (
	"math"

	"github.com/wicara-nlp/wicara/internal/tagger"
)

// least is how many spans a calibration is fitted to.
const least = 200

// Calibrate fits the calibration to the spans that models which do not know
// the documents found in them (see Guess): by logistic regression with
// Newton's method. With few spans there is none.
func Calibrate(docs []Document) tagger.Calibration {
	var x []float64
	var right []bool
	for i := range docs {
		gold := map[Span]bool{}
		for _, s := range docs[i].Spans {
			gold[s] = true
		}
		for _, f := range docs[i].Guess {
			x = append(x, tagger.LogOdds(f.Score))
			right = append(right, gold[Span{Span: f.Span, Type: f.Type}])
		}
	}
	if len(x) < least {
		return tagger.Calibration{}
	}
	c := tagger.Calibration{Slope: 1}
	for range 25 {
		c = newton(c, x, right)
	}
	if !(c.Slope > 0) {
		return tagger.Calibration{}
	}
	return c
}

// newton takes one step. A small ridge keeps it finite when every span is
// right.
func newton(c tagger.Calibration, x []float64, right []bool) tagger.Calibration {
	const ridge = 1
	gs, g0 := ridge*(c.Slope-1), ridge*c.Offset
	hss, hs0, h00 := float64(ridge), 0.0, float64(ridge)
	for i, v := range x {
		p := 1 / (1 + math.Exp(-c.Slope*v-c.Offset))
		d, w := p, p*(1-p)
		if right[i] {
			d--
		}
		gs, g0 = gs+d*v, g0+d
		hss, hs0, h00 = hss+w*v*v, hs0+w*v, h00+w
	}
	det := hss*h00 - hs0*hs0
	c.Slope -= (h00*gs - hs0*g0) / det
	c.Offset -= (hss*g0 - hs0*gs) / det
	return c
}
