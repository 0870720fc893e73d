package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The short form of a wage, a tax or what is sold is no part of the place that its
// amount is that of: UMK [Kabupaten Kendal], harga TBS Sawit [Jambi].

// figures are such short forms.
var figures = wordlist.Names("UMK, UMP, UMR, UMSK, UMSP, NJOP, PBB, HET, HPP, CBP, TBS, GKP, CPO, PPN")

// figureBodies are whose body may have the same letters: rektor [UMP Purwokerto],
// ketua [PBB Kota Tegal].
var figureBodies = wordlist.Words("rektor dekan dosen mahasiswa mahasiswi alumni alumnus kampus " +
	"ketua sekretaris bendahara dpc dpd partai fraksi kader politikus politisi caleg")

// CutFigures cuts them off what was found to begin with them. PBB is the United
// Nations as well, but not in front of a city or a regency.
func CutFigures(p *clue.Page) {
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Organization {
			continue
		}
		figure, place, ok := strings.Cut(e.In(p.Text), " ")
		if !ok || !figures.Has(figure) {
			continue
		}
		if _, before := clue.WordInFront(p.Text[:e.Start]); wordlist.IsOneOf(figureBodies, before) {
			continue
		}
		place = strings.TrimSpace(strings.TrimPrefix(place, "Sawit "))
		if isCityOrRegency(place) || figure != "PBB" && p.Know.IsPlace(place) {
			e.Start, e.Label = e.End-len(place), entity.Location
		}
	}
}

// isCityOrRegency reports a place by the word before its name.
func isCityOrRegency(place string) bool {
	return strings.HasPrefix(place, "Kota ") || strings.HasPrefix(place, "Kabupaten ")
}
