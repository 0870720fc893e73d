package main

import (
	"slices"
	"strconv"
)

// informalWord is a form of one source with all its lemmas there.
type informalWord struct {
	word
	source string
}

func informalWords(rows [][]string) []informalWord {
	var list []informalWord
	index := map[[2]string]int{}
	for _, r := range rows {
		if len(r) < 5 {
			continue
		}
		n, err := strconv.Atoi(r[4])
		if err != nil {
			continue
		}
		key := [2]string{r[3], r[0]}
		i, ok := index[key]
		if !ok {
			i = len(list)
			index[key] = i
			list = append(list, informalWord{word{form: r[0]}, r[3]})
		}
		list[i].count += n
		if !slices.Contains(list[i].lemmas, r[1]) {
			list[i].lemmas = append(list[i].lemmas, r[1])
		}
	}
	return list
}

// part is the part of the informal words that a lemma is in: 0, three fifths of
// them, or 1.
func part(lemmas []string) int { return fold(slices.Min(lemmas)) % 2 }
