package stem

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/morph"
)

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
		assert.Equal(t, w, a.Word(), "%s from %v", w, a)
		if n == 0 {
			assert.Equal(t, s.Stem(w), a.Root, "the best reading of %s comes first", w)
		}
		n++
	}
	assert.Positive(t, n, w)
}

// TestAffixes has what Analyses finds first, as the root and its affixes.
func TestAffixes(t *testing.T) {
	for word, want := range map[string]string{
		"berkeinginan":       "ingin ke-an ber-",
		"berkewarganegaraan": "warganegara ke-an ber-",
		"berpengalaman":      "alam peng-an ber-",
		"seperjalanan":       "jalan per-an se-",
		"sepengetahuannya":   "tahu ke- peng-an se- -nya",
		"kepengurusan":       "urus peng- ke-an",
		"berpelukan":         "peluk ber-an",
		"berdatangan":        "datang ber-an",
		"secepat-cepatnya":   "cepat -cepat se-nya",
		"seluas-luasnya":     "luas -luas se-nya",
		"sebaik-baiknyalah":  "baik -baik se-nya -lah",
		"semau-maunya":       "mau -mau se-nya",
		"seenaknya":          "enak se-nya",
		"kebiru-biruan":      "biru -biru ke-an",
		"kekanak-kanakan":    "kanak -kanak ke-an",
		"bersama-sama":       "sama -sama ber-",
		"serupa":             "rupa se-",
		"menyerupai":         "rupa se- -i meny-",
		"mengawali":          "awal -i meng-",
		"asupannya":          "asup -an -nya",
		"petenis":            "tenis pe-",
		"ketuaan":            "tua ke-an",
		"memasukan":          "masuk memasukan", // one k is not there
		"gemetar":            "getar -em-",
		"pukulan-pukulannya": "pukul -an -pukulan -nya",
		"membetulkanya":      "betul membetulkanya",
		"pendewasan":         "dewasa pendewasan",
		"taman-tamanya":      "taman taman-tamanya",
		"milik-Nyalah":       "milik -nya -lah",
		"ketakjelasan":       "jelas ketak-an",
		"mengobok-obok":      "obok -obok meng-",
		"tanggung-jawab":     "tanggungjawab tanggung-jawab",
		"kertas-kertasmukah": "kertas -kertas -mu -kah",
	} {
		for a := range (Stemmer{}).Analyses(word) {
			got := a.Root
			for _, x := range a.Affixes {
				got += " " + x.Form
			}
			assert.Equal(t, want, got, word)
			assert.Equal(t, strings.ToLower(word), a.Word())
			break
		}
	}
}

// TestAnalysesOfHyphens has the roots of all readings of words with a hyphen.
func TestAnalysesOfHyphens(t *testing.T) {
	for word, want := range map[string]string{
		"beruang":          "beruang uang ruang",
		"beruang-beruang":  "beruang uang ruang",
		"beruang-nya":      "beruang uang ruang",
		"se-beruang":       "beruang uang ruang",
		"berjalan-jalan":   "jalan",
		"suka-duka":        "suka-duka",
		"covid-19":         "covid-19",
		"bolak-balik":      "bolak-balik",
		"sapi-sapinya-lah": "sapi sap",
	} {
		var got []string
		for a := range (Stemmer{}).Analyses(word) {
			got = append(got, a.Root)
			assert.Equal(t, word, a.Word())
		}
		assert.Equal(t, want, strings.Join(got, " "), word)
	}
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
	for _, w := range append(slices.Clone(sampleWords()), "anak-anak", "di-upload", "Jum'at", "café", "CAFÉ", "ke-15", "-", "iPhone-nya", "\xff", "sayur-mayur", "anak\u2010anak", "me\u00adnulis", "anakanak", "mencaci-maki",
		"terkardusi", "menungku-nungku", "menjadi-kannya", "ke-Indonesia-annya", "tumbuhnyambuhnya", "do’a") {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w string) {
		if root := Stem(w); utf8.ValidString(w) && Stem(root) != root {
			t.Fatalf("the root of %q is %q, whose root is %q", w, root, Stem(root))
		}
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

func TestAffixKindText(t *testing.T) {
	for k := Prefix; k <= Irregular; k++ {
		name, err := k.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, k.String(), string(name))
		var back AffixKind
		require.NoError(t, back.UnmarshalText(name))
		assert.Equal(t, k, back)
	}
	_, err := AffixKind(99).MarshalText()
	assert.ErrorContains(t, err, "AffixKind(99) has no name")
	assert.ErrorContains(t, new(AffixKind).UnmarshalText([]byte("imbuhan")), `no kind of affix has the name "imbuhan"`)
}

func TestAnalysisJSON(t *testing.T) {
	for word, want := range map[string]string{
		"sapu":       `{"root":"sapu"}`,
		"menyapunya": `{"root":"sapu","affixes":[{"form":"meny-","kind":"prefix","drop":"s"},{"form":"-nya","kind":"clitic"}]}`,
		"di-sapu":    `{"root":"sapu","affixes":[{"form":"di-","kind":"prefix","hyphen":true}]}`,
	} {
		for a := range (Stemmer{}).Analyses(word) {
			data, err := json.Marshal(a)
			require.NoError(t, err)
			assert.Equal(t, want, string(data))
			var back Analysis
			require.NoError(t, json.Unmarshal(data, &back))
			assert.Equal(t, a, back)
			break
		}
	}
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
