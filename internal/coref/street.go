package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// streets joins a street with the only one in the text that has the rank or the initials
// of whom it is named after as well, or more of them: Jalan Thamrin with Jalan MH Thamrin,
// Jalan Dr Satrio with Jalan Prof Dr Satrio. Others with different ones are two streets:
// Jalan Raden Saleh and Jalan Haji Saleh.
func (l *linker) streets() {
	type street struct {
		form int
		name string // without titles
	}
	titled := make(wordIndex) // by that name
	var long, plain []street
	for i := range l.forms {
		f := &l.forms[i]
		if f.label != entity.Location || f.words[0] != "jalan" {
			continue
		}
		if name := plainStreet(f.words); name != nil {
			s := street{i, strings.Join(name, " ")}
			titled[s.name] = append(titled[s.name], i)
			long = append(long, s)
		} else {
			plain = append(plain, street{i, strings.Join(f.words, " ")})
		}
	}
	for _, s := range append(long, plain...) {
		l.titledStreet(s.form, titled[s.name])
	}
}

// titledStreet joins a street with the only one that has more titles before its name.
func (l *linker) titledStreet(i int, titled []int) {
	name := l.forms[i].words[1:]
	l.joinOnly(i, titled, func(f *form) bool {
		n := len(f.words) - len(name)
		return n > 1 && slices.Equal(f.words[n:], name)
	})
}

// plainStreet returns the name of a street without the rank and the initials of whom
// it is named after, nil if it has none: Jalan MH Thamrin is Jalan Thamrin, and Jalan
// Jenderal Sudirman Jalan Sudirman. A number is neither: Jalan II Melati.
func plainStreet(words []string) []string {
	const least = 4 // letters of a name that is enough
	if words[0] != "jalan" || len(words) > maxNameWords {
		return nil
	}
	n, honor := 1, aliases().honor
	for n < len(words)-1 && (honor[words[n]] || len(words[n]) <= 2) && !ortho.HasDigit(words[n]) && !isNumeral(words[n]) {
		n++
	}
	if n == 1 || len(words[n]) < least {
		return nil
	}
	return slices.Concat(words[:1], words[n:])
}
