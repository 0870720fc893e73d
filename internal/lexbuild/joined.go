package lexbuild

import "strings"

// joinedRatio is how much more often a preposition and its noun must be written
// apart than together for the latter to be taken for a slip.
const joinedRatio = 5

// joined keeps whole what is a preposition and its noun, written together
// against EYD V, II.F: dirumah, didaerah, kearah. Such a word looks like a
// passive or a form with ke-, but the texts have it mostly in two words, and
// have no active form of it.
func (b *builder) joined() error {
	nouns := map[string]map[string]int{"di": {}, "ke": {}} // with the times after the preposition
	for w, n := range b.counts {
		for p, list := range nouns {
			if x, ok := strings.CutPrefix(w, p); ok && n >= minDerivedCount && b.set.byWord[w] == nil && b.set.byWord[x] != nil {
				list[x] = 0
			}
		}
	}
	for _, gz := range b.texts {
		before := ""
		err := scan(gz, func(word []byte, _ bool) {
			if n, ok := nouns[before][string(word)]; ok {
				nouns[before][string(word)] = n + 1
			}
			before = string(word)
		})
		if err != nil {
			return err
		}
	}
	for p, list := range nouns {
		for x, apart := range list {
			w := p + x
			if apart < joinedRatio*b.counts[w] || p == "di" && b.counts[activeVoice(x)] >= b.counts[w] {
				continue
			}
			b.fix(w, w)
		}
	}
	return nil
}
