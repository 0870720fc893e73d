package train

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// patients is a small set of our own with labels that the built-in model does
// not know: raw texts from templates.
func patients(names []string) []Sentence {
	diseases := []string{"Flu Singapura", "Demam Berdarah", "Cacar Monyet", "Tifus Abdominalis"}
	var out []Sentence
	for i, n := range names {
		d := diseases[i%len(diseases)]
		for _, form := range []string{"Pasien bernama %s dirawat karena %s sejak kemarin.", "Dokter menduga %[1]s tertular %[2]s di sekolah.", "Menurut keluarga, %s pernah terkena %s."} {
			s := Sentence{Text: fmt.Sprintf(form, n, d)}
			for _, part := range []struct {
				text  string
				label ner.Label
			}{{n, "PATIENT"}, {d, "DISEASE"}} {
				at := bytes.Index([]byte(s.Text), []byte(part.text))
				s.Entities = append(s.Entities, ner.Entity{Span: tokenize.Span{Start: at, End: at + len(part.text)}, Label: part.label})
			}
			out = append(out, s)
		}
	}
	return out
}

var (
	known   = []string{"Sari", "Budi Santoso", "Wayan", "Rina Marlina", "Togar", "Maria", "Joko", "Dewi Lestari", "Andi", "Siti Aminah", "Bambang", "Ratna"}
	unknown = []string{"Kurniawan", "Melati Putri", "Hasan", "Yohana"}
)

func stored(t *testing.T, cfg Config) []byte {
	t.Helper()
	m, err := Train(context.Background(), patients(known), cfg)
	require.NoError(t, err)
	var b bytes.Buffer
	_, err = m.WriteTo(&b)
	require.NoError(t, err)
	return b.Bytes()
}

func TestTrainFindsUnknownNames(t *testing.T) {
	m, err := Train(context.Background(), patients(known), Config{Epochs: 12})
	require.NoError(t, err)
	assert.Equal(t, []ner.Label{"DISEASE", "PATIENT"}, m.Labels())
	r := Evaluate(ner.Recognizer{Model: m, Labels: m.Labels()}, patients(unknown))
	assert.Greater(t, r.Micro.F1(), 0.9, r.String())
}

// Every pass is reported, those of the halves of raw texts as well.
func TestTrainReportsEveryPass(t *testing.T) {
	cut := patients(known)
	for i := range cut {
		cut[i].Tokens = tokenize.Tokenizer{}.Append(nil, cut[i].Text)
	}
	for _, c := range []struct {
		data []Sentence
		fits int
	}{{patients(known), 2}, {cut, 1}} {
		var got, want []Pass
		_, err := Train(context.Background(), c.data, Config{Epochs: 3, Alone: true, Progress: func(p Pass) {
			assert.Positive(t, p.Loss)
			p.Loss = 0
			got = append(got, p)
		}})
		require.NoError(t, err)
		for fit := range c.fits {
			for epoch := range 3 {
				want = append(want, Pass{Fit: fit + 1, Fits: c.fits, Epoch: epoch + 1, Epochs: 3})
			}
		}
		assert.Equal(t, want, got)
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	one := stored(t, Config{Workers: 1})
	assert.True(t, bytes.Equal(one, stored(t, Config{Workers: 3})))
	assert.False(t, bytes.Equal(one, stored(t, Config{Seed: 7})))
	m, err := ner.ReadModel(bytes.NewReader(one))
	require.NoError(t, err)
	var again bytes.Buffer
	_, err = m.WriteTo(&again)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(one, again.Bytes()))
}

func TestTrainErrors(t *testing.T) {
	_, err := Train(context.Background(), []Sentence{{Text: "Hujan turun."}}, Config{})
	require.ErrorIs(t, err, ErrNoEntities)
	_, err = Train(context.Background(), []Sentence{{Text: "Ani", Entities: []ner.Entity{{Span: tokenize.Span{Start: 0, End: 4}, Label: "PER"}}}}, Config{})
	require.ErrorIs(t, err, ErrSpan)
	per := func(start, end int, label ner.Label) ner.Entity {
		return ner.Entity{Span: tokenize.Span{Start: start, End: end}, Label: label}
	}
	token := func(start, end int) tokenize.Token {
		return tokenize.Token{Span: tokenize.Span{Start: start, End: end}}
	}
	for _, c := range []struct {
		name string
		s    Sentence
		want error
	}{
		{"overlapping", Sentence{Text: "Ani Budi", Entities: []ner.Entity{per(0, 5, "PER"), per(4, 8, "PER")}}, ErrSpan},
		{"unsorted", Sentence{Text: "Ani Budi", Entities: []ner.Entity{per(4, 8, "PER"), per(0, 3, "PER")}}, ErrSpan},
		{"no label", Sentence{Text: "Ani", Entities: []ner.Entity{per(0, 3, "")}}, ErrLabel},
		{"bad label", Sentence{Text: "Ani", Entities: []ner.Entity{per(0, 3, "P\xff")}}, ErrLabel},
		{"token outside", Sentence{Text: "Ani", Tokens: []tokenize.Token{token(0, 9)}, Entities: []ner.Entity{per(0, 3, "PER")}}, ErrTokens},
		{"tokens unsorted", Sentence{Text: "Ani Budi", Tokens: []tokenize.Token{token(4, 8), token(0, 3)}, Entities: []ner.Entity{per(0, 3, "PER")}}, ErrTokens},
		{"token before the text", Sentence{Text: "Ani", Tokens: []tokenize.Token{token(-1, 3)}, Entities: []ner.Entity{per(0, 3, "PER")}}, ErrTokens},
	} {
		_, err = Train(context.Background(), []Sentence{c.s}, Config{})
		require.ErrorIs(t, err, c.want, c.name)
		require.ErrorContains(t, err, "sentence 1", c.name)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = Train(ctx, patients(known), Config{})
	require.ErrorIs(t, err, context.Canceled)
}

// Errors begin with the name of the package, once, and a bad span is that of package ner.
func TestErrorsNameThePackage(t *testing.T) {
	bad := Sentence{Text: "Ani", Entities: []ner.Entity{{Span: tokenize.Span{Start: 2, End: 9}, Label: "PER"}}}
	first := func(_ []Sentence, err error) error { return err }
	of := func(_ *ner.Model, err error) error { return err }
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, c := range []struct{ got, want error }{
		{of(Train(ctx, nil, Config{})), ErrNoEntities},
		{of(Train(ctx, patients(known), Config{Epochs: -1})), ErrConfig},
		{of(Train(ctx, patients(known), Config{})), context.Canceled},
		{of(Train(ctx, []Sentence{bad}, Config{})), ner.ErrSpan},
		{of(Train(ctx, patients(known), Config{Pool: [][]Sentence{{{Text: bad.Text, Entities: []ner.Entity{{Span: bad.Entities[0].Span, Label: "PATIENT"}}}}}})), ner.ErrSpan},
		{first(Collect(ReadCoNLL(strings.NewReader("Ani")))), ErrColumns},
		{first(Collect(ReadSpans(strings.NewReader(`{"text":"Ani","entities":[[2,9,"PER"]]}`)))), ner.ErrSpan},
		{WriteCoNLL(io.Discard, []Sentence{bad}), ner.ErrSpan},
		{WriteSpans(io.Discard, []Sentence{bad}), ner.ErrSpan},
	} {
		require.ErrorIs(t, c.got, c.want)
		assert.Equal(t, 1, strings.Count(c.got.Error(), "train: "), c.got)
		assert.True(t, strings.HasPrefix(c.got.Error(), "train: "), c.got)
	}
}

// TestTrainPool adds a corpus with other conventions, in which diseases are
// not marked, and one more label.
func TestTrainPool(t *testing.T) {
	other := patients(unknown)
	for i := range other {
		other[i].Entities = other[i].Entities[:1]
	}
	other[0].Entities = append(other[0].Entities, ner.Entity{Span: tokenize.Span{Start: len(other[0].Text) - 1, End: len(other[0].Text)}, Label: "STOP"})
	m, err := Train(context.Background(), patients(known), Config{Pool: [][]Sentence{other, other}})
	require.NoError(t, err)
	assert.ElementsMatch(t, []ner.Label{"PATIENT", "DISEASE"}, m.Labels())
	report := Evaluate(ner.Recognizer{Model: m}, patients(unknown))
	assert.Greater(t, report.Micro.F1(), 0.9)

	other[1].Entities[0].End = 1000
	_, err = Train(context.Background(), patients(known), Config{Pool: [][]Sentence{nil, other}})
	require.ErrorIs(t, err, ErrSpan)
	assert.ErrorContains(t, err, "pool 2: sentence 2")
}

func TestSettings(t *testing.T) {
	for _, c := range []struct{ sentences, pooled, epochs, cutoff int }{
		{0, 0, 60, 2}, {10, 0, 60, 2}, {10, 190, 20, 2}, {200, 0, 20, 2}, {308, 0, 12, 2}, {10, large, 12, 2}, {large - 1, 0, 12, 2}, {large, 0, 8, 4},
	} {
		cfg, err := Config{}.settings(c.sentences, c.pooled, []string{"A"}, true)
		require.NoError(t, err)
		assert.Equal(t, []int{c.epochs, c.epochs / 2, c.cutoff}, []int{cfg.Epochs, cfg.Average, cfg.Cutoff}, c)
	}
	cfg, err := Config{}.settings(10, 0, []string{"A"}, true)
	require.NoError(t, err)
	assert.Equal(t, []float64{0.05, 0.3, 0.3}, []float64{cfg.Rate, cfg.L2, cfg.Drop})
	cfg, err = Config{L2: -1, Drop: -1, Epochs: 1}.settings(large, 0, []string{"A"}, true)
	require.NoError(t, err)
	assert.Equal(t, []int{1, 1, 4}, []int{cfg.Epochs, cfg.Average, cfg.Cutoff})
	assert.Equal(t, []float64{0, 0}, []float64{cfg.L2, cfg.Drop})
}

// drugs is a small set of our own whose names are written small, with tokens or without.
func drugs(names []string, tokens bool) []Sentence {
	var out []Sentence
	for _, n := range names {
		for _, form := range []string{
			"Dokter meresepkan [DRUG %s] untuk pasien itu.", "Kemarin ibu lupa minum [DRUG %s] sebelum tidur.",
			"Menurut Budi, [DRUG %s] tidak boleh diminum bersama kopi.", "Apakah [DRUG %s] aman bagi ibu hamil?", "Obat itu dibeli di apotek.",
		} {
			s := sentenceOf(strings.ReplaceAll(form, "%s", n))
			if tokens {
				s.Tokens = tokenize.Tokenizer{}.Append(nil, s.Text)
			}
			out = append(out, s)
		}
	}
	return out
}

// Names that are written small are found in ordinary sentences, also by a model that
// was stored; models that need not look for them do not.
func TestTrainNamesWrittenSmall(t *testing.T) {
	few := []string{"ibuprofen", "metformin", "vitamin C", "parasetamol", "asam folat", "insulin", "omeprazol", "kaptopril"}
	const everywhere = `"everywhere":true`
	for _, c := range []struct {
		cfg    Config
		tokens bool
	}{{}, {cfg: Config{Alone: true}}, {tokens: true}} {
		m, err := Train(context.Background(), drugs(few, c.tokens), c.cfg)
		require.NoError(t, err)
		var file bytes.Buffer
		_, err = m.WriteTo(&file)
		require.NoError(t, err)
		assert.Contains(t, file.String(), everywhere)
		again, err := ner.ReadModel(&file)
		require.NoError(t, err)
		for _, m := range []*ner.Model{m, again} {
			r := Evaluate(ner.Recognizer{Model: m, Labels: m.Labels()}, drugs([]string{"simvastatin", "amoksisilin", "vitamin D"}, c.tokens))
			assert.Greater(t, r.Micro.F1(), 0.9, r.String())
		}
	}
	assert.NotContains(t, string(stored(t, Config{})), everywhere)
}

// Data may mark signs; no entity is made of them alone.
func TestSignsAreNoEntities(t *testing.T) {
	var data []Sentence
	for _, n := range known {
		data = append(data, sentenceOf("[MARK –] "+n+" pulang lalu [MARK "+n+"] tidur [MARK ...]"))
	}
	m, err := Train(context.Background(), data, Config{Alone: true})
	require.NoError(t, err)
	r := ner.Recognizer{Model: m, Labels: m.Labels()}
	for _, s := range data {
		want := mentions(s)[1:2]
		assert.Equal(t, want, mentions(Sentence{Text: s.Text, Entities: r.Append(nil, s.Text)}))
		assert.Equal(t, want, mentions(Sentence{Text: s.Text, Entities: r.AppendTokens(nil, s.Text, tokenize.Tokenizer{}.Append(nil, s.Text))}))
	}
}

// Settings that are in range and teach nothing.
func TestUselessSettings(t *testing.T) {
	other := patients(unknown)
	for want, c := range map[string]Config{
		"Cutoff is 1000: no feature is seen so often":                {Cutoff: 1000},
		"Rate is 1e+300 and PoolWeight 0.3: the loss is not finite":  {Rate: 1e300},
		"Rate is 1e+38 and PoolWeight 0.3: the loss is not finite":   {Rate: 1e38, Epochs: 60, Average: 60},
		"Rate is 0.05 and PoolWeight 1e+300: the loss is not finite": {PoolWeight: 1e300, Pool: [][]Sentence{other}},
	} {
		m, err := Train(context.Background(), patients(known), c)
		require.ErrorIs(t, err, ErrConfig, want)
		assert.ErrorContains(t, err, want)
		assert.Nil(t, m)
	}
	// One batch of sentences with tokens: no loss tells of its step.
	s := Sentence{Text: "Ani tiba", Tokens: []tokenize.Token{{Span: tokenize.Span{End: 3}}, {Span: tokenize.Span{Start: 4, End: 8}}},
		Entities: []ner.Entity{{Span: tokenize.Span{End: 3}, Label: ner.Person}}}
	_, err := Train(context.Background(), []Sentence{s, s}, Config{Rate: 1e300, Epochs: 1, Alone: true})
	require.ErrorContains(t, err, "the loss is not finite")
}

func TestBadSettings(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	for field, bad := range map[string][]Config{
		"Epochs":     {{Epochs: -1}},
		"Average":    {{Average: -1}, {Average: 99}, {Average: 3, Epochs: 2}},
		"Rate":       {{Rate: -1}, {Rate: nan}, {Rate: inf}},
		"L2":         {{L2: nan}, {L2: inf}},
		"Drop":       {{Drop: 1}, {Drop: 1.5}, {Drop: nan}},
		"Cutoff":     {{Cutoff: -1}},
		"Workers":    {{Workers: -1}},
		"PoolWeight": {{PoolWeight: -1}, {PoolWeight: nan}, {PoolWeight: inf}},
	} {
		for _, c := range bad {
			_, err := Train(context.Background(), patients(known), c)
			require.ErrorIs(t, err, ErrConfig, "%s of %+v", field, c)
			assert.ErrorContains(t, err, field+" is ")
		}
	}
	_, err := Config{Epochs: 2, Average: 2, PoolWeight: 1}.settings(10, 0, []string{"A"}, true)
	assert.NoError(t, err)
}
