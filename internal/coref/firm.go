package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// A word that makes a daughter out of one company is in the name of another: Visinema
// Studios has no parent Visinema.

// firms joins an organisation that nothing else explains with one that the text has
// before it under its name and such a word, if no other name starts or ends with its own:
// Counterpoint with Counterpoint Research. A company that everybody knows is the parent,
// as BCA is of BCA Sekuritas.
func (l *linker) firms(order []int, heads, tails wordIndex) {
	size := l.sizes()
	for _, i := range order {
		f := &l.forms[i]
		if size[l.find(i)] > 1 || f.second {
			continue
		}
		opening := capped(heads[f.words[0]])
		firm := slices.IndexFunc(opening, func(g int) bool { return l.forms[g].first < f.first && isFirm(f, l.forms[g].words) })
		if firm < 0 || isKnownOrg(f) {
			continue
		}
		long := opening[firm]
		other := func(g int) bool { return l.find(g) != l.find(long) && atEnd(f.words, l.forms[g].words) }
		if !slices.ContainsFunc(opening, other) && !slices.ContainsFunc(capped(tails[f.words[len(f.words)-1]]), other) {
			l.join(long, i)
		}
	}
}

// atEnd reports whether a longer name starts or ends with a name.
func atEnd(name, long []string) bool {
	return len(long) > len(name) && slices.Equal(long[:len(name)], name) || endsInName(long, name)
}

// isFirm reports whether the words behind a form in a longer name may be a part of what
// it is short for. Banks are known by letters, and their brokers by the letters and more.
func isFirm(f *form, long []string) bool {
	n := len(f.words)
	if len(long) <= n || !slices.Equal(long[:n], f.words) || f.acronym && long[n] == "sekuritas" {
		return false
	}
	return aliases().firm[long[n]] && corporate(long[n+1:])
}

// isKnownOrg reports whether every reader knows an organisation by a name of one word or
// more, or that it has daughters.
func isKnownOrg(f *form) bool {
	a, name := aliases(), strings.Join(f.words, " ")
	key := formKey{entity.Organization, name}
	return f.expanded || a.whole[key] != nil || len(a.maybe[key]) > 0 || a.world[name] || a.group[name] || a.parent[name] || a.national[name]
}
