package stem

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/morph"
)

// word puts a word together again from its analysis.
func (a Analysis) word() string {
	w := a.Root
	for _, x := range a.Affixes {
		if x.Kind == Irregular {
			w = x.Form
			continue
		}
		if x.Kind == Infix {
			w = w[:1] + strings.Trim(x.Form, "-") + w[1:]
			continue
		}
		if x.Kind == Reduplication && !strings.HasSuffix(x.Form, "-") {
			if !x.Hyphen { // orang2, lakilaki
				w += strings.TrimPrefix(x.Form, "-")
				continue
			}
			w += x.Form
			continue
		}
		front, back, _ := strings.Cut(x.Form, "-")
		w = strings.TrimPrefix(w, x.Drop)
		if x.Hyphen && front != "" {
			front += "-"
		}
		if x.Hyphen && back != "" {
			back = "-" + back
		}
		w = front + w + back
	}
	return w
}

// sampleWords have all affixes. The tests of package morph read the file as well.
var sampleWords = sync.OnceValue(func() []string {
	data, err := os.ReadFile("testdata/sample.txt")
	if err != nil {
		panic(err)
	}
	return strings.Fields(string(data))
})

var informalWords = strings.Fields(`nulis nyapu nyoba ngirim ngundang mijit ngecat ngirimin bawain dibukain kebawain dateng datengin
	temenan temen-temen ngeliatin lamaaa nangis gak gue orang2 jalan2nya dipermainin baek ujan dipakenya mikirnya keringin ramain hpmu`)

func TestAnalysesRegenerate(t *testing.T) {
	for _, w := range sampleWords() {
		regenerate(t, Stemmer{}, w)
		regenerate(t, Stemmer{Informal: true}, w)
	}
	for _, w := range informalWords {
		regenerate(t, Stemmer{Informal: true}, w)
	}
}

// TestLexiconRegenerates takes every tenth word of the lexicon, alone and with
// affixes behind hyphens.
func TestLexiconRegenerates(t *testing.T) {
	l := Builtin()
	n := 0
	for i := range l.tables.Base.All() {
		w := l.tables.Base.Word(i)
		if n++; n%10 != 0 {
			continue
		}
		regenerate(t, Stemmer{}, w)
		regenerate(t, Stemmer{Informal: true}, w+"in")
		regenerate(t, Stemmer{}, "di-"+w+"-kan")
		regenerate(t, Stemmer{}, w+"-"+w+"nya")
	}
}

// regenerate checks that every reading of w gives w back, and that the first has
// the root that Stem finds.
func regenerate(t *testing.T, s Stemmer, w string) {
	t.Helper()
	n := 0
	for a := range s.Analyses(w) {
		assert.Equal(t, w, a.word(), "%s from %v", w, a)
		if n == 0 {
			assert.Equal(t, s.Stem(w), a.Root, "the best reading of %s comes first", w)
		}
		n++
	}
	assert.Positive(t, n, w)
}

func TestStemOfRootsIsTheRoot(t *testing.T) {
	l := Builtin()
	var bad []string
	for i := range l.tables.Base.All() {
		w := l.tables.Base.Word(i)
		if root := Stem(w); Stem(root) != root {
			bad = append(bad, w)
		}
	}
	assert.Empty(t, bad)
}

func TestPrecomputedRootsAreThoseOfTheSearch(t *testing.T) {
	l := Builtin()
	searched := Stemmer{Lexicon: l.With()} // a changed lexicon does not use them
	var bad []string
	for i := range l.tables.Base.All() {
		if w := l.tables.Base.Word(i); Stem(w) != searched.Stem(w) {
			bad = append(bad, w)
		}
	}
	assert.Empty(t, bad)
}

func TestLongWordsTakeLinearTime(t *testing.T) {
	start := time.Now()
	for _, part := range []string{"me", "-", "a", "ber", "nya", "an-", "\xff"} {
		w := strings.Repeat(part, 10_000/len(part))
		assert.Equal(t, w, Stem(w))
		w = strings.Repeat(part, morph.MaxBytes/len(part))
		Stem(w)
		for range (Stemmer{Informal: true}).Analyses(w) {
		}
	}
	assert.Less(t, time.Since(start), 2*time.Second)
}

func FuzzStem(f *testing.F) {
	for _, w := range append(slices.Clone(sampleWords()), "anak-anak", "di-upload", "Jum'at", "café", "CAFÉ", "ke-15", "-", "iPhone-nya", "\xff", "sayur-mayur", "anak\u2010anak", "me\u00adnulis", "anakanak", "mencaci-maki") {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w string) {
		for _, s := range []Stemmer{{}, {Informal: true}} {
			got := s.Stem(w)
			if utf8.ValidString(w) && !utf8.ValidString(got) {
				t.Fatalf("%q became %q, which is not UTF-8", w, got)
			}
			for a := range s.Analyses(w) {
				if utf8.ValidString(w) && !utf8.ValidString(a.Root) {
					t.Fatalf("%q has the root %q, which is not UTF-8", w, a.Root)
				}
			}
		}
	})
}

func TestAffixKindString(t *testing.T) {
	assert.Equal(t, "prefix", Prefix.String())
	assert.Equal(t, "irregular", Irregular.String())
	assert.Equal(t, "AffixKind(99)", AffixKind(99).String())
}

// TestKindsOfAffixes holds the kinds to those of package morph, from which they
// are converted.
func TestKindsOfAffixes(t *testing.T) {
	for k, m := range map[AffixKind]morph.Kind{
		Prefix: morph.Prefix, Suffix: morph.Suffix, Confix: morph.Confix, Infix: morph.Infix, Clitic: morph.Clitic,
		Particle: morph.Particle, Reduplication: morph.Reduplication, Irregular: morph.Irregular,
	} {
		assert.Equal(t, k, AffixKind(m), k.String())
	}
	assert.Len(t, affixKindNames, int(morph.Irregular)+1)
}
