package coref

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// alias joins the short forms that have several meanings with the full form
// that the text has, if it has one: Madrid with Real Madrid.
func (l *linker) alias() {
	maybe := aliases().maybe
	for i := range l.forms {
		f := &l.forms[i]
		if f.defined {
			continue
		}
		for _, words := range [][]string{f.raw, f.words} {
			for _, long := range maybe[formKey{f.label, strings.Join(words, " ")}] {
				if g := l.known(f.label, long); g >= 0 && g != i {
					l.join(g, i)
					f.expanded = true
					f.nickname = isNickname(f.label, f.raw, long)
					break
				}
			}
		}
	}
}

// known returns the form that has these words; of a person one long word of
// them is enough. It returns -1 if there is none.
func (l *linker) known(label entity.Label, words []string) int {
	if g, ok := l.byKey[formKey{label, strings.Join(words, " ")}]; ok {
		return g
	}
	if label == entity.Person {
		for _, w := range words {
			if len(w) >= 6 {
				if g, ok := l.byKey[formKey{label, w}]; ok {
					return g
				}
			}
		}
	}
	return -1
}
