package coref

import (
	"slices"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// Agree settles conflicting labels of one name in a document, in place, and
// returns entities. The scores of all mentions with the same words are summed
// by label; a mention that is not sure of itself takes the label with the
// highest sum. A single word that is also part of a person's longer name in
// the document (Putin, Vladimir Putin) counts those mentions as well, and a name and
// its initials in brackets (Bank Sentral Eropa (BSE)) count as one.
//
// Only Person, Location, Organization, Event, Product and Law take part: dates
// and sums come from rules. Offsets and scores stay as they are. Time is linear
// in the number of entities and the length of their names.
func Agree(text string, entities []entity.Entity) []entity.Entity {
	if len(entities) < 2 {
		return entities
	}
	keys := make([]string, len(entities))
	sums := make(map[string]labelSums, len(entities))
	conflict := false
	add := func(key string, e entity.Entity) {
		s := sums[key]
		s.add(e)
		sums[key] = s
		conflict = conflict || s.labels&(s.labels-1) != 0
	}
	var initialled []int // mentions in brackets behind names that they are the initials of
	var folded folder
	for i, e := range entities {
		if !agreeable(text, e) {
			continue
		}
		words := folded.words(e.In(text))
		if len(words) == 0 {
			continue
		}
		keys[i] = folded.joined
		add(keys[i], e)
		if i > 0 && isInitialled(text, entities[i-1], e, keys[i-1], keys[i]) {
			initialled = append(initialled, i)
		}
		if e.Label == entity.Person && len(words) > 1 && len(words) <= maxNameWords {
			for _, w := range words {
				if len(w) > 2 && !aliases().part[w] && !aliases().honor[w] {
					add(w, e)
				}
			}
		}
	}
	for _, i := range initialled {
		conflict = share(sums, keys[i-1], keys[i]) || conflict
	}
	if !conflict {
		return entities
	}
	for i := range entities {
		e := &entities[i]
		if keys[i] == "" || e.Score >= entity.Sure {
			continue
		}
		e.Label = sums[keys[i]].best(e.Label)
	}
	return entities
}

// agreeable reports whether an entity takes part in Agree.
func agreeable(text string, e entity.Entity) bool {
	return e.Start >= 0 && e.End <= len(text) && e.Start < e.End && slices.Contains(nameLabels[:], e.Label)
}

// nameLabels are the labels of names, in order.
var nameLabels = [...]entity.Label{entity.Event, entity.Law, entity.Location, entity.Organization, entity.Person, entity.Product}

// labelSums are the scores of the mentions of one name, summed by label.
type labelSums struct {
	scores [len(nameLabels)]float32
	labels uint8 // a bit for every label that a mention has
	sure   bool  // whether a mention is sure of its label
}

// personBit is the bit of people.
var personBit = uint8(1 << slices.Index(nameLabels[:], entity.Person))

func (s *labelSums) add(e entity.Entity) {
	i := slices.Index(nameLabels[:], e.Label)
	s.scores[i] += e.Score
	s.labels |= 1 << i
	s.sure = s.sure || e.Score >= entity.Sure
}

// merge adds the sums of another name.
func (s *labelSums) merge(o labelSums) {
	for i, sum := range o.scores {
		s.scores[i] += sum
	}
	s.labels |= o.labels
	s.sure = s.sure || o.sure
}

// best returns the label with the highest sum, own if no other has a higher one.
func (s labelSums) best(own entity.Label) entity.Label {
	best := slices.Index(nameLabels[:], own)
	for i, sum := range s.scores {
		if s.labels>>i&1 != 0 && sum > s.scores[best] {
			best = i
		}
	}
	return nameLabels[best]
}
