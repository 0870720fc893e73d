package lexbuild

import "github.com/wicara-nlp/wicara/internal/lextable"

// When capitals say something: how often news and prose must have a word with one
// inside of sentences, and for a name how many times more often than without. A root,
// which means something else as well, needs more.
const (
	minCapitals     = 5
	minRootCapitals = 32
	nearlyRatio     = 16
	oftenShare      = 4 // the part of the count without that is often
)

// capital returns the flags that say how running text writes the word of e.
func (b *builder) capital(e lextable.Entry) uint8 {
	capitals, small := b.capitals[e.Word], b.modern[e.Word]
	least := minNameCount
	if e.Flags&lextable.Root != 0 {
		least = minRootCapitals
	}
	switch {
	case capitals < minCapitals:
		return 0
	case capitals >= least && capitals >= nearlyRatio*small:
		return lextable.NearlyCapital
	case capitals > small:
		return lextable.MostlyCapital
	case capitals*oftenShare >= small:
		return lextable.OftenCapital
	}
	return 0
}

// name makes w a name, whatever it looks like.
func (b *builder) name(w string) {
	b.fix(w, w)
	b.set.get(w).Flags |= lextable.NearlyCapital
}
