package coref

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// Agree settles conflicting labels of one name in a document, in place, and
// returns entities. The scores of all mentions with the same words are summed
// by label; a mention that is not sure of itself takes the label with the
// highest sum. A single word that is also part of a person's longer name in
// the document (Putin, Vladimir Putin) counts those mentions as well.
//
// Only Person, Location, Organization, Event, Product and Law take part: dates
// and sums come from rules. Offsets and scores stay as they are. Time is linear
// in the number of entities and the length of their names.
func Agree(text string, entities []entity.Entity) []entity.Entity {
	if len(entities) < 2 {
		return entities
	}
	keys := make([]string, len(entities))
	sums := make(map[string]map[entity.Label]float32)
	add := func(key string, e entity.Entity) {
		if sums[key] == nil {
			sums[key] = make(map[entity.Label]float32, 2)
		}
		sums[key][e.Label] += e.Score
	}
	conflict := false
	var folded folder
	for i, e := range entities {
		if !agreeable(text, e) {
			continue
		}
		words := folded.words(e.In(text))
		if len(words) == 0 {
			continue
		}
		keys[i] = strings.Join(words, " ")
		add(keys[i], e)
		conflict = conflict || len(sums[keys[i]]) > 1
		if e.Label == entity.Person && len(words) > 1 && len(words) <= maxNameWords {
			for _, w := range words {
				if len(w) > 2 && !aliases().part[w] && !aliases().honor[w] {
					add(w, e)
					conflict = conflict || len(sums[w]) > 1
				}
			}
		}
	}
	if !conflict {
		return entities
	}
	for i := range entities {
		e := &entities[i]
		if keys[i] == "" || e.Score >= entity.Sure {
			continue
		}
		best := e.Label
		for label, sum := range sums[keys[i]] {
			if top := sums[keys[i]][best]; sum > top || sum == top && label < best && best != e.Label {
				best = label
			}
		}
		e.Label = best
	}
	return entities
}

// agreeable reports whether an entity takes part in agree.
func agreeable(text string, e entity.Entity) bool {
	if e.Start < 0 || e.End > len(text) || e.Start >= e.End {
		return false
	}
	switch e.Label {
	case entity.Person, entity.Location, entity.Organization, entity.Event, entity.Product, entity.Law:
		return true
	}
	return false
}
