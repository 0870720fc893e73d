package ner

import (
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/plain"
	"github.com/wicara-nlp/wicara/tokenize"
)

// gazetteer makes a Gazetteer of pairs of a name and a Label.
func gazetteer(pairs ...any) *Gazetteer {
	var seq iter.Seq2[string, Label] = func(yield func(string, Label) bool) {
		for i := 0; i < len(pairs); i += 2 {
			if !yield(pairs[i].(string), pairs[i+1].(Label)) {
				return
			}
		}
	}
	return NewGazetteer(seq)
}

func TestGazetteerMatches(t *testing.T) {
	g := gazetteer("kopi tuku", Product, "kopi", Label("DRINK"), "kopi tuku cipete raya", Location,
		"", Person, "  ", Person, "teh", Law, "teh", Label("DRINK"), "teh", Label(""), "susu", Label(""))
	type m struct {
		name  string
		label Label
	}
	tests := []struct {
		name, text string
		want       []m
	}{
		{"one token", "minum kopi dulu", []m{{"kopi", "DRINK"}}},
		{"longest", "minum kopi tuku dulu", []m{{"kopi tuku", Product}}},
		{"longest beginning that is a name", "di kopi tuku cipete utara", []m{{"kopi tuku", Product}}},
		{"whole", "di kopi tuku cipete raya.", []m{{"kopi tuku cipete raya", Location}}},
		{"capitals", "KOPI TUKU BUKA", []m{{"KOPI TUKU", Product}}},
		{"other case", "Kopi Tuku buka", nil},
		{"mixed capitals", "KOPI tuku", []m{{"KOPI", "DRINK"}}},
		{"other space", "kopi \t tuku", []m{{"kopi \t tuku", Product}}},
		{"newline", "kopi\ntuku", []m{{"kopi", "DRINK"}}},
		{"carriage return", "kopi\rtuku", []m{{"kopi", "DRINK"}}},
		{"part of a word", "kopiku", nil},
		{"last label", "teh", []m{{"teh", "DRINK"}}},
		{"no label", "susu", nil},
		{"twice", "kopi kopi", []m{{"kopi", "DRINK"}, {"kopi", "DRINK"}}},
		{"nothing", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []m
			for _, e := range g.appendMatches(nil, tt.text, piecesOf(tt.text)) {
				assert.EqualValues(t, 1, e.Score)
				got = append(got, m{e.In(tt.text), Label(e.Label)})
			}
			assert.Equal(t, tt.want, got)
		})
	}
	text := "kopi tuku"
	assert.Empty(t, gazetteer().appendMatches(nil, text, piecesOf(text)))
}

func piecesOf(text string) []piece {
	return appendPieces(nil, text, tokenize.Tokenizer{}.Append(nil, text), hashFolded)
}

func TestGazetteerFillsAndOverrides(t *testing.T) {
	text := "Presiden Joko Widodo membeli warung sebelah di Jakarta."
	labels := func(r Recognizer) map[string]Label {
		out := map[string]Label{}
		found := r.Append(nil, text)
		requireSound(t, text, found)
		for _, e := range found {
			out[e.In(text)] = e.Label
		}
		return out
	}
	plain := labels(Recognizer{})
	g := gazetteer("Joko", Label("MINE"), "warung sebelah", Label("MINE"), "Jakarta", Label("MINE"))

	fills := labels(Recognizer{Gazetteer: g})
	assert.Equal(t, Person, fills["Joko Widodo"])
	assert.Equal(t, Location, fills["Jakarta"])
	assert.Equal(t, Label("MINE"), fills["warung sebelah"])
	assert.Len(t, fills, len(plain)+1)

	over := labels(Recognizer{Gazetteer: g, Override: true})
	assert.Equal(t, Label("MINE"), over["Joko"])
	assert.Equal(t, Label("MINE"), over["Jakarta"])
	assert.NotContains(t, over, "Joko Widodo")
}

// A mention that is not reported holds no place.
func TestGazetteerFillsWhatIsLeftOut(t *testing.T) {
	text := "Gubernur Ridwan Kamil datang ke Bandung."
	name := func(label Label, score float32) []Entity {
		return []Entity{{tokenize.Span{Start: 32, End: 39}, label, score}}
	}
	plain := Recognizer{Labels: []Label{Location}}.Append(nil, text)
	require.Equal(t, name(Location, plain[0].Score), plain)
	for _, override := range []bool{false, true} {
		r := Recognizer{Gazetteer: gazetteer("Bandung", Label("CLUB")), Override: override, Labels: []Label{"CLUB", Law}}
		assert.Equal(t, name("CLUB", 1), r.Append(nil, text), "other labels are asked for")
		r = Recognizer{Gazetteer: gazetteer("Bandung", Location), Override: override, MinScore: 1}
		assert.Equal(t, name(Location, 1), r.Append(nil, text), "only sure ones are asked for")
	}
	r := Recognizer{Gazetteer: gazetteer("Bandung", Label("CLUB")), Labels: []Label{"CLUB", Location}}
	assert.Equal(t, plain, r.Append(nil, text), "what is reported stays")
}

// A name is found with any hyphen, whichever it is written with here.
func TestGazetteerHyphens(t *testing.T) {
	for _, name := range []string{"teh-poci", "teh\u2011poci"} {
		r := Recognizer{Gazetteer: gazetteer(name, Label("DRINK")), Labels: []Label{"DRINK"}}
		for text, end := range map[string]int{"minum teh-poci dulu": 14, "minum teh\u2011poci dulu": 16} {
			assert.Equal(t, []Entity{{tokenize.Span{Start: 6, End: end}, "DRINK", 1}}, r.Append(nil, text), text)
		}
	}
}

// A hyphen in a word with a capital joins names, and what stands beside a name.
func TestGazetteerInsideHyphens(t *testing.T) {
	g := gazetteer("Wulan", Person, "Bima", Person, "Sari Dewi", Person, "Tirta", Organization, "Tirta-2", Product,
		"kopi", Product, "Kopi", Product, "kopi-susu", Product, "Solo-Tegal", Event, "Kereta Solo", Product, "pro", Law)
	for text, want := range map[string]string{
		"Pasangan Wulan-Bima menang.":   "PER Wulan|PER Bima",
		"PASANGAN WULAN-BIMA MENANG":    "PER WULAN|PER BIMA",
		"Relawan pro-Bima, eks-Tirta":   "LAW pro|PER Bima|ORG Tirta",
		"Saham Tirta-nya naik.":         "ORG Tirta",
		"Bima‑Wulan-":                   "PER Bima|PER Wulan",
		"Bima-Sari Dewi-Wulan":          "PER Bima|PER Sari Dewi|PER Wulan",
		"Motor Tirta-2 dan Tirta-Dua":   "PRD Tirta-2|ORG Tirta",
		"jalur Solo-Tegal-Bima":         "EVT Solo-Tegal|PER Bima",
		"jalur Solo - Tegal":            "",
		"Kereta Solo-Tegal":             "EVT Solo-Tegal",
		"Kereta Solo-Bima":              "PRD Kereta Solo|PER Bima",
		"kopi-kopi, Kopi-kopi":          "",
		"kopi-teh, kopi-susu":           "PRD kopi-susu",
		"KOPI-SUSU":                     "PRD KOPI-SUSU",
		"Kopi-teh":                      "PRD Kopi",
		"Bimasena-Wulandari, ke-Bimaan": "",
		"http://kabar.id/Wulan-Bima":    "",
		"-Bima -- Wulan ---Tirta- - -":  "PER Bima|PER Wulan|ORG Tirta",
	} {
		assert.Equal(t, want, foundBy(g, text), text)
	}
	text := "Pasangan Wulan‑Bima menang."
	r := Recognizer{Gazetteer: gazetteer("Bima", Label("MINE")), Labels: []Label{"MINE"}}
	assert.Equal(t, []Entity{{tokenize.Span{Start: 17, End: 21}, "MINE", 1}}, r.Append(nil, text))
}

// foundBy returns the labels and names that a gazetteer finds.
func foundBy(g *Gazetteer, text string) string {
	text = plain.Of(text).Text
	var got []string
	for _, e := range g.appendMatches(nil, text, piecesOf(text)) {
		got = append(got, string(e.Label)+" "+e.In(text))
	}
	return strings.Join(got, "|")
}

// A hyphen between letters, numbers and what is shorter than a word joins no names.
func TestGazetteerInsideCompounds(t *testing.T) {
	g := gazetteer("U", Law, "F", Law, "Wi", Law, "Fi", Law, "CO", Law, "2", Law, "Ke", Law, "II", Law, "SU", Law, "MK", Law, "Harian", Organization,
		"Wi-Fi", Product, "XL", Organization, "Harian Warta", Organization, "PHK", Event, "G7", Organization, "Bima", Person)
	for text, want := range map[string]string{
		"Timnas U-20 dan jet F-16, SU-30MK": "",
		"Kadar CO-2 naik Ke-2, bagian Ke-3": "",
		"Harian-100, Harian-II, II-Harian":  "",
		"jaringan Wi-Fi, WI-FI":             "PRD Wi-Fi|PRD WI-FI",
		"Wi-Fi-nya lambat":                  "PRD Wi-Fi",
		"Bima-XL, XL-Bima":                  "PER Bima|ORG XL|ORG XL|PER Bima",
		"Negara G7-Bima, se-Bima, Se-Bima":  "ORG G7|PER Bima|PER Bima|PER Bima",
		"U-nya, CO-nya, di-PHK, di-PHK-nya": "LAW U|LAW CO|EVT PHK|EVT PHK",
		"Harian Warta-2":                    "ORG Harian",
		"F-Bima, Bima-F, Al-Bima":           "",
	} {
		assert.Equal(t, want, foundBy(g, text), text)
	}
}

// A word said twice is one word, whatever its endings.
func TestGazetteerInsideDoubledWords(t *testing.T) {
	g := gazetteer("Kopi", Product, "Undang", Person, "Rumah", Product, "Sayur", Product, "Bali", Location, "Niger", Location, "Nigeria", Location,
		"Kopi-kopi Sore", Event)
	for text, want := range map[string]string{
		"Kopi-kopinya enak, Kopi-kopi":             "",
		"Undang-undangnya, Undang-undanglah":       "",
		"Rumah-rumahan, RUMAH-RUMAHANNYALAH":       "",
		"Sayur-sayuran, Sayur-sayurkan, Bali-Bali": "",
		"Bali-Balinya, Bali-Baliku, Bali-BALIKAH":  "",
		"Kopi-kopi Sore, Kopi-kopi Pagi":           "EVT Kopi-kopi Sore",
		"Niger-Nigeria, Bali-Balikpapan":           "LOC Niger|LOC Nigeria|LOC Bali",
		"Kopi-Sayur-sayuran":                       "PRD Kopi",
	} {
		assert.Equal(t, want, foundBy(g, text), text)
	}
}

// A name that goes over a hyphen comes before one that ends there.
func TestGazetteerOverHyphens(t *testing.T) {
	g := gazetteer("Siti Nur", Person, "Siti", Law, "Nur-Aini", Person, "Nur-Aini Dewi", Person, "Aini", Law,
		"Laga Siti Nur-Bima", Event, "Nur Al", Law, "Al-Azhar", Organization, "Azhar", Law)
	for text, want := range map[string]string{
		"Siti Nur-Aini Dewi":    "LAW Siti|PER Nur-Aini Dewi",
		"Siti Nur-Aini, Aini":   "LAW Siti|PER Nur-Aini|LAW Aini",
		"Siti Nur-Bima":         "PER Siti Nur",
		"Laga Siti Nur-Bima":    "EVT Laga Siti Nur-Bima",
		"Nur Al-Azhar":          "ORG Al-Azhar",
		"NUR AL-AZHAR":          "ORG AL-AZHAR",
		"Siti Nur-\nAini, Aini": "PER Siti Nur|LAW Aini|LAW Aini",
	} {
		assert.Equal(t, want, foundBy(g, text), text)
	}
}

// A name is found with any apostrophe, whichever it is written with here.
func TestGazetteerApostrophes(t *testing.T) {
	marks := []string{"'", "’", "‘", "`", "´", "ʼ"}
	for _, listed := range marks {
		r := Recognizer{Gazetteer: gazetteer("Ma"+listed+"arij Sa"+listed+"id", Label("MINE")), Labels: []Label{"MINE"}, Override: true}
		for _, written := range marks {
			name := "Ma" + written + "arij Sa" + written + "id"
			for _, name := range []string{name, strings.ToUpper(name)} {
				found := r.Append(nil, "Menurut "+name+", hujan turun.")
				require.Len(t, found, 1, "%s as %s", listed, name)
				assert.Equal(t, tokenize.Span{Start: 8, End: 8 + len(name)}, found[0].Span)
			}
		}
		assert.Empty(t, r.Append(nil, "Menurut Maarij Said, hujan turun."))
	}
}

// Long words of hyphens and apostrophes are like others.
func TestGazetteerOnOddWords(t *testing.T) {
	g := gazetteer("Wulan", Person, "a-a-a-b", Person, "", Person, "-", Person, "--", Person, "’", Person)
	r := Recognizer{Gazetteer: g}
	for _, unit := range []string{"a-", "A-", "-", "’", "Wulan-", "Wulan’", "\xff-", "é-É"} {
		text := strings.Repeat(unit, 20000)
		requireSound(t, text, r.Append(nil, text))
	}
}

// A name whose label is not asked for replaces nothing.
func TestOverrideByAskedLabelsOnly(t *testing.T) {
	text := "Pesawat tiba di Moskow."
	g := gazetteer("di Moskow", Label("X"))
	plain := Recognizer{Labels: []Label{Location}}.Append(nil, text)
	require.Len(t, plain, 1)
	assert.Equal(t, "Moskow", plain[0].In(text))
	for _, r := range []Recognizer{
		{Gazetteer: g, Override: true, Labels: []Label{Location}},
		{Gazetteer: g, Labels: []Label{Location}},
	} {
		assert.Equal(t, plain, r.Append(nil, text))
	}
	found := Recognizer{Gazetteer: g, Override: true}.Append(nil, text)
	require.Len(t, found, 1)
	assert.Equal(t, "di Moskow", found[0].In(text))
}

func TestEmptyGazetteers(t *testing.T) {
	text := "Gubernur Ridwan Kamil datang ke Bandung."
	for _, g := range []*Gazetteer{nil, {}, NewGazetteer(nil)} {
		assert.Equal(t, Find(text), Recognizer{Gazetteer: g}.Append(nil, text))
	}
}
