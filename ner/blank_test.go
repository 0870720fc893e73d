package ner

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// gapTexts are full of what the rules read behind a blank or a hyphen. Every line is
// a paragraph, in which a tab is a blank.
var gapTexts = []string{
	"Jaksa menjerat bekas Bupati Kendal Arif Gunadi dengan Pasal 2 ayat (1) jo. Pasal 18 UU Tipikor dan Pasal 55 ayat (1) ke-1 KUHP.",
	"Ketua Fraksi PKB DPRD Kota Tegal, H. Sutrisno Hadi, S.H., meminta revisi Pasal 414 ayat (1) UU Nomor 7 Tahun 2017 dibahas pada kuartal I-2026.",
	"Pembangunan Jalan Tol Kendal–Batang dan Jembatan Kali Progo menelan Rp 1,2 triliun, naik 10-15 persen, kata Dirut PT Jasa Ombak Tbk (JOMB).",
	"KENDAL, Warta Pesisir - Peraturan Gubernur Jawa Tengah Nomor 28 Tahun 2024 tentang Tata Cara Penerimaan Murid Baru berlaku se-Jawa Tengah.",
	"Penyanyi Sari Dewi alias Zee dan Arif (24) tampil di Stadion Gelora Bung Karno, Jumat (14/11/2025) pukul 19.00-21.00 WIB. Dewi menyanyikan \"Ombak Malam\".",
	"Indeks Dow Jones dan Nikkei 225 turun. Pasukan Prabowo-Gibran mengenang Agresi Militer Belanda I. Warga Desa Sukaraya Lor menonton di JIS.",
}

// gaps are what may stand for a character.
var gaps = []struct{ char, gap string }{
	{" ", "\u00a0"}, {" ", "\t"}, {" ", "  "}, {" ", "\u202f"}, {" ", " \u00a0\t "}, {" ", "\u2005"}, {" ", "\u3000"}, {" ", "\f"}, {"-", "\u2011"}, {"-", "\u2010"},
}

// Scraped pages part words by more than single blanks. What is found, clustered and
// read is the same whatever they part them by.
func TestGapsMakeNoDifference(t *testing.T) {
	r := Recognizer{Gazetteer: gazetteer("Jasa Ombak", Product, "bekas Bupati", Label("POST"), "se\u2011Jawa", Label("AREA")), Override: true}
	for _, text := range append(gapTexts, strings.Join(gapTexts, "\n")) {
		want := r.Append(nil, text)
		for _, g := range gaps {
			uneven := strings.ReplaceAll(text, g.char, g.gap)
			even := func(s string) string { return strings.ReplaceAll(s, g.gap, g.char) }
			found := r.Append(nil, uneven)
			requireSound(t, uneven, found)
			require.Len(t, found, len(want), "%q", uneven)
			for i, e := range found {
				mention := want[i].In(text)
				assert.Equal(t, mention, even(e.In(uneven)))
				assert.Equal(t, want[i].Label, e.Label, mention)
				assert.InDelta(t, want[i].Score, e.Score, 0, mention)
				before, ok := want[i].Value(text, valueRef)
				value, read := e.Value(uneven, valueRef)
				assert.Equal(t, ok, read, mention)
				assert.Equal(t, before.String(), value.String(), mention)
			}
			clusters, wanted := ClustersOf(uneven, found), ClustersOf(text, want)
			require.Len(t, clusters, len(wanted), "%q", uneven)
			for i, c := range wanted {
				assert.Equal(t, c.Name, clusters[i].Name)
				assert.Len(t, clusters[i].Mentions, len(c.Mentions), c.Name)
				assert.Contains(t, found, clusters[i].Mentions[0])
			}
		}
	}
}

// A finder of English is handed the text as it is.
func TestEnglishReadsGapsAsTheyAre(t *testing.T) {
	text := "Rupiah\u00a0menguat  di Solo.\nThe rupiah\u00a0fell in  Solo."
	r := Recognizer{English: englishPassages{english{"rupiah\u00a0fell"}, "The"}, Labels: []Label{"EN", Location}}
	var names []string
	for _, e := range r.Append(nil, text) {
		names = append(names, e.In(text))
	}
	assert.Equal(t, []string{"Solo", "rupiah\u00a0fell"}, names)
}

// In a line that is no paragraph a tab may part the cells of a table, and rulings
// join nothing across it.
func TestTabsPartCells(t *testing.T) {
	for text, want := range map[string][]string{
		"Pasal 5 ayat (2)":  {"Pasal 5 ayat (2)"},
		"Pasal 5\tayat (2)": {"Pasal 5"},
	} {
		var laws []string
		for _, e := range (Recognizer{Labels: []Label{Law}}).Append(nil, text) {
			laws = append(laws, e.In(text))
		}
		assert.Equal(t, want, laws)
	}
}

// What a line is for does not depend on its blanks either.
func TestLinesReadAnyGaps(t *testing.T) {
	text := "KENDAL, KOMPAS.com - Ombak merusak dermaga nelayan di pesisir itu sejak Senin malam.\nBaca juga: Ombak Tinggi\nEditor : Sari Dewi"
	var want []Role
	for _, l := range AppendLines(nil, text) {
		want = append(want, l.Role)
	}
	require.Equal(t, []Role{Dateline, Body, Related, Byline}, want)
	for _, gap := range []string{"\u00a0", "  ", "\u2009 "} {
		uneven := strings.ReplaceAll(text, " ", gap)
		var got []Role
		for _, l := range AppendLines(nil, uneven) {
			got = append(got, l.Role)
			assert.Equal(t, strings.TrimSpace(l.In(uneven)), l.In(uneven))
			assert.Contains(t, text, strings.ReplaceAll(l.In(uneven), gap, " "))
		}
		assert.Equal(t, want, got, "%q", gap)
	}
}
