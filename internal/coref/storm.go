package coref

import "github.com/wicara-nlp/wicara/internal/entity"

// storms joins the first name of a storm with its full name: Melati and Topan
// Melati, Topan Tropis Melati.
func (l *linker) storms() {
	tails := make(wordIndex)
	for i := range l.forms {
		f := &l.forms[i]
		if f.label == entity.Event && len(f.words) > 1 && isStorm(f.words) {
			last := f.words[len(f.words)-1]
			tails[last] = append(tails[last], i)
		}
	}
	for i := range l.forms {
		f := &l.forms[i]
		if f.label == entity.Event && len(f.words) == 1 {
			for _, g := range capped(tails[f.words[0]]) {
				l.join(g, i)
			}
		}
	}
}

// isStorm reports whether a name is the kind of a storm with one word behind it,
// and its size between the two or not.
func isStorm(words []string) bool {
	switch words[0] {
	case "topan", "badai", "siklon", "hurikan", "taifun":
	default:
		return false
	}
	if len(words) == 3 {
		switch words[1] {
		case "tropis", "super", "subtropis", "salju":
			return true
		}
	}
	return len(words) == 2
}
