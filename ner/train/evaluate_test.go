package train

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
)

// evaluated runs an evaluation of found over gold, both with marks.
func evaluated(labels []ner.Label, texts ...[2]string) Report {
	var gold []Sentence
	for _, text := range texts {
		gold = append(gold, sentenceOf(text[0]))
	}
	if labels == nil {
		labels = goldLabels(gold)
	}
	e := newEvaluation(labels)
	for i, text := range texts {
		e.addSentence(gold[i], sentenceOf(text[1]).Entities)
	}
	return e.report()
}

func TestReportCounts(t *testing.T) {
	r := evaluated(nil,
		[2]string{"[PER Siti] dan [PER Budi] ke [LOC Solo]", "[PER Siti] dan Budi ke [ORG Solo]"},
		[2]string{"[ORG PT Maju Tbk.] di Solo", "[ORG PT Maju Tbk]. di [LOC Solo]"},
		[2]string{"Presiden [PER Ahmad Yani] pulang", "[PER Presiden Ahmad] Yani pulang"},
	)
	assert.Equal(t, 3, r.Texts)
	assert.Equal(t, Counts{Gold: 5, Found: 5, Right: 2}, r.Micro)
	assert.Equal(t, []LabelCounts{
		{ner.Person, Counts{Gold: 3, Found: 2, Right: 1}},
		{ner.Location, Counts{Gold: 1, Found: 1}},
		{ner.Organization, Counts{Gold: 1, Found: 2, Right: 1}},
	}, r.Labels)
	assert.Equal(t, []Confusion{
		{ner.Person, ner.Person, 2}, // one of them with another span
		{ner.Person, "", 1},
		{ner.Location, ner.Organization, 1},
		{ner.Organization, ner.Organization, 1},
		{"", ner.Location, 1},
	}, r.Confusion)
	assert.InDelta(t, 0.4, r.Micro.F1(), 1e-9)
	assert.LessOrEqual(t, r.Low, r.Micro.F1())
	assert.GreaterOrEqual(t, r.High, r.Micro.F1())
	assert.InDelta(t, 0.6, r.CalibrationError, 1e-9) // all scores are 1, two of five right
}

func TestReportLabels(t *testing.T) {
	text := [2]string{"[PER Siti] pada Senin di Solo", "[PER Siti] pada [DATE Senin] di [LOC Solo]"}
	assert.Equal(t, Counts{1, 1, 1}, evaluated(nil, text).Micro)
	assert.Equal(t, Counts{1, 2, 1}, evaluated([]ner.Label{ner.Person, ner.Date}, text).Micro)
	assert.Equal(t, Counts{0, 1, 0}, evaluated([]ner.Label{ner.Location}, text).Micro)
}

func TestReportEmpty(t *testing.T) {
	for _, r := range []Report{evaluated(nil), evaluated(nil, [2]string{"tidak ada", "tidak [PER ada]"})} {
		assert.Zero(t, r.Micro.F1())
		assert.Contains(t, r.String(), "micro")
		_, err := json.Marshal(r)
		assert.NoError(t, err)
	}
}

func TestReportIsDeterministic(t *testing.T) {
	texts := [][2]string{{"[PER Siti] pergi", "Siti pergi"}, {"[LOC Solo]", "[LOC Solo]"}, {"[ORG BRIN]", "[ORG BRIN]"}}
	assert.Equal(t, evaluated(nil, texts...), evaluated(nil, texts...))
}

func TestReportPrinted(t *testing.T) {
	r := evaluated(nil, [2]string{"[PER Siti] ke [LOC Solo]", "[PER Siti] ke [PER Solo]"})
	assert.Equal(t, `label  precision  recall     F1  gold  found  right
PER        50.00  100.00  66.67     1      2      1
LOC         0.00    0.00   0.00     1      0      0
micro      50.00   50.00  50.00     2      2      1

F1 50.00, 95 % interval 50.00 to 50.00 over 1 text; calibration error 50.00

annotated (rows) as found (columns), same or overlapping span
          PER  LOC  missed
PER         1    .       .
LOC         1    .       .
spurious    .    .       .
`, r.String())
	data, err := json.Marshal(r.Labels[0])
	require.NoError(t, err)
	assert.JSONEq(t, `{"label":"PER","gold":1,"found":2,"right":1,"precision":0.5,"recall":1,"f1":0.6666666666666666}`, string(data))
}

func TestCompare(t *testing.T) {
	s := sentenceOf("[PER Siti] dan [PER Budi Hartono] di [LOC Solo], [LOC Jawa Tengah].")
	found := sentenceOf("Siti dan [PER Budi] [PER Hartono] di [LOC Solo], [ORG Jawa Tengah].").Entities
	var got [][2]string
	for _, d := range s.Compare(found) {
		got = append(got, [2]string{name(s, d.Gold), name(s, d.Found)})
	}
	assert.Equal(t, [][2]string{
		{"PER:Siti", ""},
		{"PER:Budi Hartono", "PER:Budi"},
		{"", "PER:Hartono"},
		{"LOC:Jawa Tengah", "ORG:Jawa Tengah"},
	}, got)
	assert.Empty(t, s.Compare(s.Entities))
}

func name(s Sentence, e ner.Entity) string {
	if e.Label == "" {
		return ""
	}
	return string(e.Label) + ":" + e.In(s.Text)
}

func TestEvaluate(t *testing.T) {
	r := ner.Recognizer{Labels: []ner.Label{ner.Date, ner.Money}}
	report := Evaluate(r, []Sentence{
		sentenceOf("Harga naik [MONEY Rp 5.000] pada [DATE Senin (10/6/2024)]."),
		sentenceOf("Rapat [DATE 10 Juni] di [LOC Solo] ditunda."),
	})
	assert.Equal(t, Counts{Gold: 3, Found: 3, Right: 3}, report.Micro)
	assert.Len(t, report.Labels, 2)
}
