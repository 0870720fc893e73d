package ner

import (
	"iter"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// score counts entities that agree with the marked ones in span and label.
type score struct{ hits, found, gold int }

func (s *score) add(found, gold []Entity) {
	type key struct {
		tokenize.Span
		Label
	}
	want := make(map[key]bool, len(gold))
	for _, e := range gold {
		want[key{e.Span, e.Label}] = true
	}
	for _, e := range found {
		if want[key{e.Span, e.Label}] {
			s.hits++
		}
	}
	s.found += len(found)
	s.gold += len(gold)
}

func (s score) f1() float64 { return 2 * float64(s.hits) / float64(s.found+s.gold) }

func TestRecognizerFloorOnArticles(t *testing.T) {
	var s score
	for _, a := range readArticles(t) {
		s.add(Find(a.text), a.entities)
	}
	t.Logf("F1 %.4f, %+v", s.f1(), s)
	assert.GreaterOrEqual(t, s.f1(), 0.93)
}

func TestRecognizerFloorOnPages(t *testing.T) {
	var s score
	r := Recognizer{Labels: []Label{Person, Location, Organization}}
	for _, p := range readPages(t) {
		s.add(r.Append(nil, p.text), p.entities)
	}
	t.Logf("F1 %.4f, %+v", s.f1(), s)
	assert.GreaterOrEqual(t, s.f1(), 0.90)
}

// requireSound checks what holds for the entities of any text.
func requireSound(t testing.TB, text string, found []Entity) {
	t.Helper()
	end := 0
	for _, e := range found {
		require.GreaterOrEqual(t, e.Start, end, "order in %q", text)
		require.Greater(t, e.End, e.Start, "empty in %q", text)
		require.LessOrEqual(t, e.End, len(text), "outside %q", text)
		require.True(t, e.Score >= 0 && e.Score <= 1, "score %v in %q", e.Score, text)
		require.NotEmpty(t, e.Label)
		require.NotContains(t, e.In(text), "\n", "newline in %q", text)
		end = e.End
	}
}

func TestEntitiesAreSound(t *testing.T) {
	texts := []string{"", " ", "\n\n", "\xff\xfe\x00", "Pak \xf0\x28 Budi", "“Jakarta”, (Bandung), [Medan],"}
	for _, a := range readArticles(t) {
		texts = append(texts, a.text, a.text[:len(a.text)/3], strings.ToUpper(a.text), strings.ReplaceAll(a.text, " ", "\n"))
	}
	for _, text := range texts {
		found := Find(text)
		requireSound(t, text, found)
		for _, e := range found {
			if ruled(entity.Label(e.Label)) {
				continue
			}
			name := e.In(text)
			assert.Equal(t, strings.Trim(name, "\"“”‘’,;: "), name)
			assert.Equal(t, strings.Count(name, "("), strings.Count(name, ")"), name)
		}
		assert.Equal(t, found, slices.Collect(Recognizer{}.Entities(text)))
	}
}

func TestAppendKeepsWhatIsThere(t *testing.T) {
	kept := Entity{Label: "KEPT", Score: 1}
	text := "Gubernur Ridwan Kamil datang ke Bandung."
	out := Recognizer{}.Append([]Entity{kept}, text)
	require.NotEmpty(t, out)
	assert.Equal(t, kept, out[0])
	assert.Equal(t, Find(text), out[1:])
}

func TestEntitiesStopsEarly(t *testing.T) {
	n := 0
	for range (Recognizer{}).Entities("Joko Widodo dan Prabowo Subianto bertemu di Jakarta.") {
		n++
		break
	}
	assert.Equal(t, 1, n)
}

func TestManyGoroutinesShareARecognizer(t *testing.T) {
	texts := []string{
		"Presiden Joko Widodo tiba di Jakarta, Senin (10/6/2024).",
		"Menteri Keuangan Sri Mulyani memaparkan anggaran Rp 3,2 triliun.",
		"Komisi Pemberantasan Korupsi (KPK) memeriksa saksi di Surabaya.",
		"tak ada nama di sini",
	}
	r := Recognizer{Gazetteer: gazetteer("saksi", Person)}
	want := make([][]Entity, len(texts))
	for i, text := range texts {
		want[i] = r.Append(nil, text)
	}
	got := make([][]Entity, 64)
	var wg sync.WaitGroup
	for i := range got {
		wg.Go(func() {
			for range 4 {
				got[i] = r.Append(nil, texts[i%len(texts)])
			}
		})
	}
	wg.Wait()
	for i, g := range got {
		assert.Equal(t, want[i%len(texts)], g)
	}
}

func TestFilters(t *testing.T) {
	text := "Presiden Joko Widodo bertemu Sri Mulyani di Jakarta, Senin (10/6/2024)."
	all := Find(text)
	require.True(t, slices.ContainsFunc(all, func(e Entity) bool { return e.Label == Person }))
	require.True(t, slices.ContainsFunc(all, func(e Entity) bool { return e.Label == Location }))
	for _, labels := range [][]Label{{Person}, {Location, Date}, {"NONE"}} {
		want := slices.DeleteFunc(slices.Clone(all), func(e Entity) bool { return !slices.Contains(labels, e.Label) })
		assert.ElementsMatch(t, want, Recognizer{Labels: labels}.Append(nil, text))
	}
	for _, least := range []float32{all[0].Score, 1.1} {
		want := slices.DeleteFunc(slices.Clone(all), func(e Entity) bool { return e.Score < least })
		assert.ElementsMatch(t, want, Recognizer{MinScore: least}.Append(nil, text))
	}
}

// english finds one name, and calls the second half of a text English.
type english struct{ name string }

func (e english) Append(dst []Entity, text string) []Entity {
	if at := strings.Index(text, e.name); at >= 0 {
		dst = append(dst, Entity{tokenize.Span{Start: at, End: at + len(e.name)}, "EN", 0.5})
	}
	return dst
}

type englishPassages struct {
	english
	from string
}

func (e englishPassages) Passages(text string) iter.Seq[tokenize.Span] {
	return func(yield func(tokenize.Span) bool) {
		if at := strings.Index(text, e.from); at >= 0 {
			yield(tokenize.Span{Start: at, End: len(text)})
		}
	}
}

func TestEnglishReplacesInPassages(t *testing.T) {
	text := "Joko Widodo tiba di Jakarta.\nThe rupiah fell, said Joko Widodo in Jakarta on 10 June 2024."
	at := strings.IndexByte(text, '\n') + 1
	plain := Find(text)
	found := Recognizer{English: englishPassages{english{"rupiah fell"}, "The rupiah"}}.Append(nil, text)
	requireSound(t, text, found)
	var before, want []Entity
	for _, e := range plain {
		if e.End <= at {
			want = append(want, e)
		}
	}
	require.NotEmpty(t, want)
	english := false
	for _, e := range found {
		if e.End <= at {
			before = append(before, e)
			continue
		}
		english = english || e.Label == "EN" && e.In(text) == "rupiah fell"
		assert.True(t, e.Label == "EN" || ruled(entity.Label(e.Label)), "%s %q", e.Label, e.In(text))
	}
	assert.True(t, english)
	assert.Equal(t, want, before)
	alone := Recognizer{English: english1("rupiah fell")}.Append(nil, text)
	assert.Len(t, alone, len(plain)+1, "without passages nothing gives way")
}

func english1(name string) Finder { return english{name} }

// wrong finds whatever it is told to, right or not.
type wrong []Entity

func (w wrong) Append(dst []Entity, _ string) []Entity { return append(dst, w...) }

func TestFindersFindNoNonsense(t *testing.T) {
	text := "kopi Café\x80\nkopi pahit"
	at := func(start, end int, label Label) Entity {
		return Entity{tokenize.Span{Start: start, End: end}, label, 0.5}
	}
	good := []Entity{at(0, 4, "EN"), at(5, 10, "EN"), at(10, 11, "EN"), at(12, 16, "EN")}
	all := wrong{
		good[3], good[1], good[0], good[2], // in any order
		at(-5, 1000, "EN"), at(0, len(text)+1, "EN"), at(-1, 3, "EN"), at(3, 3, "EN"), at(4, 2, "EN"), // no piece of the text
		at(5, 9, "EN"), at(9, 10, "EN"), // inside a character
		at(2, 7, "EN"), at(5, 13, "EN"), // over another, over a newline
		at(17, 22, ""),
	}
	for _, score := range []float32{-0.1, 1.1, 7, float32(math.NaN()), float32(math.Inf(1)), float32(math.Inf(-1))} {
		all = append(all, Entity{tokenize.Span{Start: 17, End: 22}, "EN", score})
	}
	assert.Equal(t, good, Recognizer{Model: new(Model), English: all}.Append(nil, text))
	assert.Equal(t, good, Recognizer{Model: new(Model), Finders: []Finder{all, all}}.Append(nil, text))
}

// Of what overlaps in one Finder the first stays, then the longest, then the one that
// was appended first.
func TestFinderThatOverlapsItself(t *testing.T) {
	text := "kopi susu gula aren"
	at := func(start, end int, label Label) Entity {
		return Entity{tokenize.Span{Start: start, End: end}, label, 0}
	}
	found := wrong{at(5, 19, "LATE"), at(0, 4, "SHORT"), at(0, 9, "FIRST"), at(0, 9, "SECOND"), at(10, 14, "BEHIND")}
	assert.Equal(t, []Entity{at(0, 9, "FIRST"), at(10, 14, "BEHIND")}, Recognizer{Model: new(Model), Finders: []Finder{found}}.Append(nil, text))
}

// No score is at least what is not a number.
func TestMinScoreThatIsNoNumber(t *testing.T) {
	assert.Empty(t, Recognizer{MinScore: float32(math.NaN())}.Append(nil, "Gubernur Ridwan Kamil datang ke Bandung."))
}

// What Finders find fills the places where nothing else is reported or, with Override,
// replaces it; the Gazetteer comes before them, and the first of two before the other.
func TestFinders(t *testing.T) {
	text := "Gubernur Ridwan Kamil datang ke Bandung memakai tiket lama 42."
	find := func(name string, label Label, score float32) Finder {
		at := strings.Index(text, name)
		return wrong{{tokenize.Span{Start: at, End: at + len(name)}, label, score}}
	}
	place := find("ke Bandung", "ROUTE", 0.7)
	train := find("lama 42", "TRAIN", 0.8)
	number := find("42", "NUMBER", 1)
	cases := []struct {
		name string
		r    Recognizer
		want map[string]Label
	}{
		{"fills", Recognizer{Finders: []Finder{place, train}},
			map[string]Label{"Ridwan Kamil": Person, "Bandung": Location, "lama 42": "TRAIN"}},
		{"override", Recognizer{Finders: []Finder{place, train}, Override: true},
			map[string]Label{"Ridwan Kamil": Person, "ke Bandung": "ROUTE", "lama 42": "TRAIN"}},
		{"first", Recognizer{Finders: []Finder{nil, number, train}, Labels: []Label{"TRAIN", "NUMBER"}},
			map[string]Label{"42": "NUMBER"}},
		{"asked alone", Recognizer{Finders: []Finder{number, train}, Labels: []Label{"TRAIN"}},
			map[string]Label{"lama 42": "TRAIN"}},
		{"what is left out holds no place", Recognizer{Finders: []Finder{place}, Labels: []Label{"ROUTE"}},
			map[string]Label{"ke Bandung": "ROUTE"}},
		{"too unsure", Recognizer{Finders: []Finder{place, train, number}, MinScore: 0.9, Labels: []Label{"ROUTE", "TRAIN", "NUMBER"}},
			map[string]Label{"42": "NUMBER"}},
		{"behind the gazetteer", Recognizer{Finders: []Finder{train}, Gazetteer: gazetteer("tiket lama", Label("GOODS")), Labels: []Label{"TRAIN", "GOODS"}},
			map[string]Label{"tiket lama": "GOODS"}},
		{"one that is left out", Recognizer{Finders: []Finder{train}, Gazetteer: gazetteer("tiket lama", Label("GOODS")), Labels: []Label{"TRAIN"}},
			map[string]Label{"lama 42": "TRAIN"}},
		{"without a model", Recognizer{Model: new(Model), Finders: []Finder{train, number}},
			map[string]Label{"lama 42": "TRAIN"}},
	}
	for _, tt := range cases {
		got := map[string]Label{}
		found := tt.r.Append(nil, text)
		requireSound(t, text, found)
		for _, e := range found {
			got[e.In(text)] = e.Label
		}
		assert.Equal(t, tt.want, got, tt.name)
	}
}

func TestAppendTokensKeepsBorders(t *testing.T) {
	text := "Pasangan Prabowo-Gibran menang di Jawa Barat dan DKI Jakarta"
	var tokens []tokenize.Token
	at := 0
	for word := range strings.FieldsSeq(text) {
		start := at + strings.Index(text[at:], word)
		at = start + len(word)
		tokens = append(tokens, tokenize.Token{Span: tokenize.Span{Start: start, End: at}, Kind: tokenize.Word})
	}
	found := Recognizer{}.AppendTokens(nil, text, tokens)
	require.NotEmpty(t, found)
	requireSound(t, text, found)
	for _, e := range found {
		assert.True(t, slices.ContainsFunc(tokens, func(x tokenize.Token) bool { return x.Start == e.Start }))
		assert.True(t, slices.ContainsFunc(tokens, func(x tokenize.Token) bool { return x.End == e.End }))
	}
	assert.Empty(t, Recognizer{}.AppendTokens(nil, text, nil))
	assert.Empty(t, Recognizer{Labels: []Label{Law}}.AppendTokens(nil, text, tokens))
}

// A bracket that the page leaves open is no part of a date.
func TestBracketsStandInPairs(t *testing.T) {
	text := "Warga berkumpul Rabu (8/10/2028 di lapangan, lalu Jumat (17/10/2025) pulang."
	var dates []string
	for _, e := range Find(text) {
		if e.Label == Date {
			dates = append(dates, e.In(text))
		}
	}
	assert.Equal(t, []string{"Rabu", "Jumat (17/10/2025)"}, dates)
}

// A page that has lost what parted its words gives no name of all of them.
func TestNamesThatAreTooLong(t *testing.T) {
	found := Find(strings.Repeat("Budi ", 5*longestName) + "\nGubernur Jawa Barat Dedi Mulyadi meninjau Bekasi.")
	require.NotEmpty(t, found)
	for _, e := range found {
		assert.LessOrEqual(t, e.End-e.Start, longestName)
	}
	assert.Equal(t, Location, found[len(found)-1].Label)
}
