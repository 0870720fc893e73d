package tagger

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPhrases(t *testing.T) {
	for text, want := range map[string]string{
		"kata Dinas Pemuda dan Olahraga kemarin":          "Dinas0 Pemuda0 dan1 Olahraga2",
		"oleh Badan Legislasi (Baleg) DPR RI kemarin":     "Badan0 Legislasi0 (1 Baleg1 )1 DPR2 RI2",
		"oleh Badan Legislasi (Baleg), kata DPR":          "Badan0 Legislasi0 | Baleg0 | DPR0",
		"oleh Badan Legislasi (baca di sini) DPR":         "Badan0 Legislasi0 | DPR0",
		"ke Bank of Tokyo dan Bank di Osaka dan Kobe":     "Bank0 of1 Tokyo2 dan3 Bank4 di5 Osaka4 dan5 Kobe4",
		"Budi pergi dan Siti pulang":                      "Budi0 | Siti0",
		"ke Bank (":                                       "Bank0",
		"ke Bank dan":                                     "Bank0",
		"sepi sekali":                                     "",
		"kata " + strings.Repeat("Satu dan ", 20) + "Dua": "",
	} {
		var d Document
		d.Load(Builtin(), text, nil)
		var got []string
		longest := 0
		for i, u := range d.Units {
			p := d.info[i].phrase
			if p.start < 0 {
				continue
			}
			longest = max(longest, int(p.end-p.start))
			if i > 0 && len(got) > 0 && int(p.start) == i {
				got = append(got, "|")
			}
			got = append(got, u.In(text)+string('0'+rune(p.part)))
		}
		if strings.HasPrefix(text, "kata Satu") {
			assert.LessOrEqual(t, longest, maxPhrase+1)
			continue
		}
		assert.Equal(t, want, strings.Join(got, " "), text)
	}
}

func TestAcronymsCountAsTheirLetters(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Dari A.S. ke AS", nil)
	assert.Equal(t, d.Units[1].Lower, d.Units[3].Lower)
	assert.NotEqual(t, d.Units[1].Exact, d.Units[3].Exact)
	for _, word := range []string{"A.", "Drs.", "A.s.", "A.S", "", strings.Repeat("A.", 20)} {
		_, ok := hashAcronym(word)
		assert.False(t, ok, word)
	}
}
