package train

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/wicara-nlp/wicara/ner"
)

// Counts are numbers of mentions: annotated, found, and found with the right
// span and label.
type Counts struct {
	Gold, Found, Right int
}

// Precision is the share of the found mentions that are right, from 0 to 1,
// and 0 when nothing was found.
func (c Counts) Precision() float64 { return ratio(c.Right, c.Found) }

// Recall is the share of the annotated mentions that were found, from 0 to 1,
// and 0 when nothing is annotated.
func (c Counts) Recall() float64 { return ratio(c.Right, c.Gold) }

// F1 is the harmonic mean of precision and recall.
func (c Counts) F1() float64 { return ratio(2*c.Right, c.Gold+c.Found) }

func (c *Counts) plus(d Counts) {
	c.Gold += d.Gold
	c.Found += d.Found
	c.Right += d.Right
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// MarshalJSON writes the counts with their precision, recall and F1.
func (c Counts) MarshalJSON() ([]byte, error) {
	return json.Marshal(c.fields())
}

// countFields is the JSON form of Counts.
type countFields struct {
	Gold      int     `json:"gold"`
	Found     int     `json:"found"`
	Right     int     `json:"right"`
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

func (c Counts) fields() countFields {
	return countFields{c.Gold, c.Found, c.Right, c.Precision(), c.Recall(), c.F1()}
}

// LabelCounts are the counts of one label.
type LabelCounts struct {
	Label ner.Label
	Counts
}

// MarshalJSON writes the label and the fields of its counts.
func (l LabelCounts) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Label ner.Label `json:"label"`
		countFields
	}{l.Label, l.fields()})
}

// Confusion says how often, N, a mention annotated as Gold was found as Found, with
// the same span or an overlapping one. Gold is empty for mentions found where nothing
// is annotated; Found is empty for mentions that were missed. If both are the same
// label, N includes mentions with a wrong span; [Counts.Right] does not.
type Confusion struct {
	Gold  ner.Label `json:"gold"`
	Found ner.Label `json:"found"`
	N     int       `json:"n"`
}

// Report is what [Evaluate] measures. It prints as an aligned table and
// marshals to JSON.
type Report struct {
	// Texts is the number of sentences or documents.
	Texts int `json:"texts"`
	// Micro are the counts over all labels.
	Micro Counts `json:"micro"`
	// Low and High bound the 95 % confidence interval of the micro F1, from a
	// bootstrap over the texts.
	Low  float64 `json:"f1_low"`
	High float64 `json:"f1_high"`
	// Labels are the counts of every label that was measured.
	Labels []LabelCounts `json:"labels"`
	// Confusion lists the pairs of labels that occur.
	Confusion []Confusion `json:"confusion"`
	// CalibrationError is the expected calibration error of Entity.Score: the
	// mean distance between score and precision over ten ranges of scores,
	// weighted by their mentions (Naeini et al., "Obtaining Well Calibrated
	// Probabilities Using Bayesian Binning", 2015).
	CalibrationError float64 `json:"calibration_error"`
}

// String returns the report as a table; figures are per cent.
func (r Report) String() string {
	var b strings.Builder
	rows := [][]string{{"label", "precision", "recall", "F1", "gold", "found", "right"}}
	for _, l := range r.Labels {
		rows = append(rows, countRow(string(l.Label), l.Counts))
	}
	rows = append(rows, countRow("micro", r.Micro))
	writeTable(&b, rows)
	fmt.Fprintf(&b, "\nF1 %s, 95 %% interval %s to %s over %s; calibration error %s\n",
		percent(r.Micro.F1()), percent(r.Low), percent(r.High), textCount(r.Texts), percent(r.CalibrationError))
	if rows := r.confusionRows(); len(rows) > 1 {
		b.WriteString("\nannotated (rows) as found (columns), same or overlapping span\n")
		writeTable(&b, rows)
	}
	return b.String()
}

func textCount(n int) string {
	if n == 1 {
		return "1 text"
	}
	return strconv.Itoa(n) + " texts"
}

func countRow(name string, c Counts) []string {
	return []string{name, percent(c.Precision()), percent(c.Recall()), percent(c.F1()),
		strconv.Itoa(c.Gold), strconv.Itoa(c.Found), strconv.Itoa(c.Right)}
}

// confusionRows is the matrix of labels, with a last row and column for what
// has no counterpart.
func (r Report) confusionRows() [][]string {
	index := map[ner.Label]int{"": len(r.Labels)}
	head := []string{""}
	for i, l := range r.Labels {
		index[l.Label] = i
		head = append(head, string(l.Label))
	}
	rows := [][]string{append(head, "missed")}
	for i := 0; i <= len(r.Labels); i++ {
		row := make([]string, len(r.Labels)+2)
		row[0] = "spurious"
		if i < len(r.Labels) {
			row[0] = string(r.Labels[i].Label)
		}
		for j := range row[1:] {
			row[j+1] = "."
		}
		rows = append(rows, row)
	}
	for _, c := range r.Confusion {
		rows[index[c.Gold]+1][index[c.Found]+1] = strconv.Itoa(c.N)
	}
	return rows
}

func percent(x float64) string { return strconv.FormatFloat(100*x, 'f', 2, 64) }

// writeTable writes rows with the first column to the left and the others to
// the right of their columns.
func writeTable(b *strings.Builder, rows [][]string) {
	width := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			width[i] = max(width[i], len(cell))
		}
	}
	for _, row := range rows {
		for i, cell := range row {
			if i == 0 {
				fmt.Fprintf(b, "%-*s", width[i], cell)
			} else {
				fmt.Fprintf(b, "  %*s", width[i], cell)
			}
		}
		b.WriteByte('\n')
	}
}
