package train

import (
	"math/rand/v2"
	"slices"

	"github.com/wicara-nlp/wicara/ner"
)

// Evaluate runs r over data and compares what it finds with the annotation, by
// exact span and label (a final full stop may be in or out). Sentences with
// Tokens go through [ner.Recognizer.AppendTokens], raw texts through
// [ner.Recognizer.Append].
//
// Only the labels in r.Labels count. If there are none, the labels that occur in the
// annotation of data count, so that a file with people, places and organisations does
// not punish a recognizer that finds dates as well. Mentions with other labels are
// left out on both sides. Set r.Labels to have a label count that occurs nowhere in
// the annotation.
func Evaluate(r ner.Recognizer, data []Sentence) Report {
	labels := r.Labels
	if len(labels) == 0 {
		labels = goldLabels(data)
	}
	e := newEvaluation(labels)
	var found []ner.Entity
	for _, s := range data {
		if s.Tokens != nil {
			found = r.AppendTokens(found[:0], s.Text, s.Tokens)
		} else {
			found = r.Append(found[:0], s.Text)
		}
		e.addSentence(s, found)
	}
	return e.report()
}

// goldLabels are the labels that occur in data.
func goldLabels(data []Sentence) []ner.Label {
	var labels []ner.Label
	for _, s := range data {
		for _, e := range s.Entities {
			if !slices.Contains(labels, e.Label) {
				labels = append(labels, e.Label)
			}
		}
	}
	return labels
}

// evaluation gathers the pairs of all sentences.
type evaluation struct {
	labels    []ner.Label
	byLabel   map[ner.Label]*Counts
	confusion map[[2]ner.Label]int
	sentences []Counts
	bins      [scoreBins]scoreBin
}

// scoreBins is the number of equal ranges of scores whose accuracy is taken.
const scoreBins = 10

// scoreBin sums up the found mentions with scores of one range.
type scoreBin struct {
	found, right int
	score        float64
}

func newEvaluation(labels []ner.Label) *evaluation {
	e := &evaluation{
		labels:    sortLabels(labels),
		byLabel:   map[ner.Label]*Counts{},
		confusion: map[[2]ner.Label]int{},
	}
	for _, label := range e.labels {
		e.byLabel[label] = &Counts{}
	}
	return e
}

// sortLabels returns labels without repetitions, ours first and in our order.
func sortLabels(labels []ner.Label) []ner.Label {
	order := []ner.Label{ner.Person, ner.Location, ner.Organization, ner.Event, ner.Product, ner.Law,
		ner.Date, ner.Time, ner.Money, ner.Percent}
	labels = slices.Clone(labels)
	slices.SortFunc(labels, func(a, b ner.Label) int {
		ia, ib := slices.Index(order, a), slices.Index(order, b)
		switch {
		case ia >= 0 && ib >= 0:
			return ia - ib
		case ia >= 0:
			return -1
		case ib >= 0:
			return 1
		case a < b:
			return -1
		case a > b:
			return 1
		}
		return 0
	})
	return slices.Compact(labels)
}

// isOther tells whether e has a label that does not count.
func (e *evaluation) isOther(entity ner.Entity) bool {
	return e.byLabel[entity.Label] == nil
}

// addSentence counts what was found in s. It overwrites found.
func (e *evaluation) addSentence(s Sentence, found []ner.Entity) {
	gold := slices.DeleteFunc(slices.Clone(s.Entities), e.isOther)
	e.add(pair(s.Text, gold, slices.DeleteFunc(found, e.isOther)))
}

// add counts the pairs of one sentence.
func (e *evaluation) add(pairs []pairing) {
	var sum Counts
	for _, p := range pairs {
		e.confusion[[2]ner.Label{p.Gold.Label, p.Found.Label}]++
		if p.Gold.Label != "" {
			sum.Gold++
			e.byLabel[p.Gold.Label].Gold++
		}
		if p.Found.Label != "" {
			sum.Found++
			e.byLabel[p.Found.Label].Found++
			e.score(p)
		}
		if p.right {
			sum.Right++
			e.byLabel[p.Gold.Label].Right++
		}
	}
	e.sentences = append(e.sentences, sum)
}

// score counts the pair for calibration.
func (e *evaluation) score(p pairing) {
	s := float64(p.Found.Score)
	bin := &e.bins[min(max(int(s*scoreBins), 0), scoreBins-1)]
	bin.found++
	bin.score += s
	if p.right {
		bin.right++
	}
}

// report sums up.
func (e *evaluation) report() Report {
	r := Report{Texts: len(e.sentences)}
	for _, s := range e.sentences {
		r.Micro.plus(s)
	}
	for _, label := range e.labels {
		r.Labels = append(r.Labels, LabelCounts{label, *e.byLabel[label]})
	}
	sides := append(slices.Clone(e.labels), "")
	for _, gold := range sides {
		for _, found := range sides {
			if n := e.confusion[[2]ner.Label{gold, found}]; n > 0 {
				r.Confusion = append(r.Confusion, Confusion{gold, found, n})
			}
		}
	}
	for _, bin := range e.bins {
		if bin.found > 0 {
			gap := bin.score - float64(bin.right)
			r.CalibrationError += max(gap, -gap) / float64(r.Micro.Found)
		}
	}
	r.Low, r.High = e.interval()
	return r
}

// resamples is how often the texts are drawn anew for the interval.
const resamples = 1000

// interval returns the 2.5th and 97.5th percentile of the micro F1 over
// samples of the texts with replacement (Efron, "Bootstrap methods: another
// look at the jackknife", 1979). The draws are the same in every run.
func (e *evaluation) interval() (low, high float64) {
	if len(e.sentences) == 0 {
		return 0, 0
	}
	random := rand.New(rand.NewPCG(1979, uint64(len(e.sentences))))
	f1 := make([]float64, resamples)
	for i := range f1 {
		var sum Counts
		for range e.sentences {
			sum.plus(e.sentences[random.IntN(len(e.sentences))])
		}
		f1[i] = sum.F1()
	}
	slices.Sort(f1)
	return f1[resamples*25/1000], f1[resamples*975/1000-1]
}
