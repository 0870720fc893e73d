package sastrawi

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// reference is Sastrawi's algorithm without any short cut: every step is taken
// on strings of its own, all rules are tried one after the other, and
// everything is looked up again. It is slow and meant for comparing.
type reference struct {
	dictionary Dictionary
	prefixes   []referenceGroup
}

type referenceGroup []referenceRule

type referenceRule struct {
	rule
	regexp *regexp.Regexp
}

type referenceState struct {
	word    string
	stopped bool
	suffix  []cutStrings
}

type cutStrings struct{ before, after string }

func newReference(d Dictionary) *reference {
	class := strings.NewReplacer("A", "[a-z]", "B", "[bfv]", "C", "[b-df-hj-np-tv-z]", "D", "[cdjstz]", "G", "[ghqk]",
		"K", "[b-df-hj-np-qs-tv-z]", "L", "[lrwy]", "P", "[b-df-hjkp-qs-tvxz]", "U", "[a-df-mo-z]", "V", "[aiueo]", "W", "[wy]")
	r := &reference{dictionary: d}
	for _, groups := range ruleTables {
		for _, group := range groups {
			var g referenceGroup
			for _, rule := range group {
				pattern := "^" + class.Replace(rule.pattern)
				if rule.then == nothing {
					pattern += "$"
				}
				g = append(g, referenceRule{rule, regexp.MustCompile(pattern)})
			}
			r.prefixes = append(r.prefixes, g)
		}
	}
	return r
}

func (r referenceRule) try(word string) (string, bool) {
	if !r.regexp.MatchString(word) || r.then == notER && strings.HasPrefix(word[len(r.pattern):], "er") {
		return "", false
	}
	switch r.put {
	case 0:
		return word[r.cut:], true
	case firstLetter:
		return word[:1] + word[r.cut:], true
	}
	return string(r.put) + word[r.cut:], true
}

// onePrefix takes a plain prefix or what the first group gives.
func (r *reference) onePrefix(s *referenceState) {
	for _, prefix := range []string{"di", "ke", "se"} {
		if rest, ok := strings.CutPrefix(s.word, prefix); ok {
			s.word = rest
			return
		}
	}
	if r.dictionary.Contains(s.word) || s.stopped {
		return
	}
	for _, group := range r.prefixes {
		result, ok := "", false
		for _, rule := range group {
			if result, ok = rule.try(s.word); ok && r.dictionary.Contains(result) {
				break
			}
		}
		if ok && result != s.word {
			s.word = result
			return
		}
	}
}

func (r *reference) removePrefixes(s *referenceState) bool {
	for range 3 {
		if r.onePrefix(s); r.dictionary.Contains(s.word) {
			return true
		}
	}
	return false
}

var referenceSuffixes = []*regexp.Regexp{
	regexp.MustCompile(`-*(?:lah|kah|tah|pun)$`),
	regexp.MustCompile(`-*(?:ku|mu|nya)$`),
	regexp.MustCompile(`(?:is|isme|isasi|i|kan|an)$`),
}

func (r *reference) removeSuffixes(s *referenceState) bool {
	for _, suffix := range referenceSuffixes {
		if rest := suffix.ReplaceAllString(s.word, ""); rest != s.word {
			s.suffix = append(s.suffix, cutStrings{s.word, rest})
			s.word = rest
		}
		if r.dictionary.Contains(s.word) {
			return true
		}
		if s.stopped {
			return false
		}
	}
	return false
}

var referencePrecedence = regexp.MustCompile(`^(?:be.*lah|be.*an|me.*i|di.*i|pe.*i|ter.*i)$`)

func (r *reference) root(word string) string {
	s := &referenceState{word: word, stopped: len(word) <= 3}
	if r.dictionary.Contains(word) {
		return word
	}
	if referencePrecedence.MatchString(word) {
		if r.removePrefixes(s) || r.removeSuffixes(s) {
			return s.word
		}
		s.word, s.suffix = word, nil
	}
	if r.removeSuffixes(s) || r.removePrefixes(s) {
		return s.word
	}
	for _, c := range slices.Backward(s.suffix) {
		tries := []string{c.before}
		if strings.TrimPrefix(c.before, c.after) == "kan" {
			tries = []string{c.after + "k", c.before}
		}
		for _, s.word = range tries {
			if r.removePrefixes(s) {
				return s.word
			}
		}
	}
	return word
}

var (
	referenceClitic = regexp.MustCompile(`^(.*)-(ku|mu|nya|lah|kah|tah|pun)$`)
	referenceHalves = regexp.MustCompile(`^(.*)-(.*)$`)
)

func (r *reference) stem(word string) string {
	halves := referenceHalves.FindStringSubmatch(word)
	clitic := referenceClitic.FindStringSubmatch(word)
	if halves == nil || clitic != nil && !strings.Contains(clitic[1], "-") {
		return r.root(word)
	}
	if clitic != nil {
		halves = referenceHalves.FindStringSubmatch(halves[1])
		halves[2] += "-" + clitic[2]
	}
	first, second := r.root(halves[1]), r.root(halves[2])
	if !r.dictionary.Contains(halves[2]) && second == halves[2] {
		second = r.root("me" + halves[2])
	}
	if first == second {
		return first
	}
	return word
}

// TestReference compares with the reference on words that are put together at
// random from affixes and syllables, with small dictionaries of what may remain
// of them.
func TestReference(t *testing.T) {
	random := rand.New(rand.NewPCG(2026, 11))
	before := []string{"", "", "", "di", "ke", "se", "ber", "be", "ter", "te", "me", "mem", "men", "meng", "menge", "meny", "memper", "pe", "pem", "pen", "peng", "penge", "peny", "per", "pel", "ku", "kau", "kin", "gel"}
	middle := []string{"", "a", "kan", "ker", "rang", "era", "rata", "sapu", "nyala", "tin", "ajar", "lem", "ek", "is", "kau", "pro", "men"}
	after := []string{"", "", "", "i", "kan", "an", "is", "isme", "isasi", "ku", "mu", "nya", "lah", "kah", "pun", "-nya", "--lah", "-"}
	pick := func(from []string) string { return from[random.IntN(len(from))] }
	word := func() string {
		return pick(before) + pick(before) + pick(middle) + pick(middle) + pick(after) + pick(after)
	}
	for range 200 {
		dictionary := NewDictionary()
		for range 400 {
			dictionary.Add(pick([]string{"", "k", "t", "p", "s", "ng", "r", "di"})+pick(middle)+pick(middle)+pick([]string{"", "", "k", "kan", "i"}), pick(middle))
		}
		reference, stemmer := newReference(dictionary), NewStemmer(dictionary)
		for range 100 {
			w := word()
			if random.IntN(4) == 0 {
				w += "-" + pick(before) + strings.TrimLeft(w, "dikesmbrp")
			}
			require.Equal(t, reference.stem(w), stemmer.Stem(w), "%q with %q", w, sorted(dictionary))
		}
	}
}

// TestReferenceWithDefaultDictionary compares on real text and real affixes.
func TestReferenceWithDefaultDictionary(t *testing.T) {
	reference, stemmer := newReference(DefaultDictionary()), NewStemmer(DefaultDictionary())
	words := append(derivedWords(2000), strings.Fields(stemmer.StemSentence(newsText))...)
	for _, w := range append(words, wordsOf(strings.ToLower(newsText))...) {
		assert.Equal(t, reference.stem(w), stemmer.Stem(w), "%s", w)
	}
}
