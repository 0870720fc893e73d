package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A unit in front of the body that it belongs to is one mention with it, found or
// not: [Biro Hukum Kementan], [Penum Divisi Humas Polri], [Ditjen PAS Kemenkumham].

// unitUse says what the word that a unit begins with tells.
type unitUse uint8

const (
	// bodyUnit: nothing else.
	bodyUnit unitUse = 1 << iota
	// fieldUnit: it is a common noun as well, which headlines write with a capital:
	// Anggota Dewan [PTM], Potongan Komisi [Ombak]. As a unit it has a field or a number.
	fieldUnit
	// wholeUnit: the unit was found in whole where a body stands right behind: it is the
	// group of a member of parliament, or a short form without its brackets.
	wholeUnit
)

// bodyUnits begin the names of units. In our annotations 2900 of them stand in a
// body with their parent and 20 in front of it. Bidang, Deputi, Humas and Tim are
// missing: as often as not what stands behind them tells what a person sees to.
var bodyUnits = wordlist.Uses(map[unitUse]string{
	fieldUnit | wholeUnit: "komisi dewan divisi",
	fieldUnit:             "bagian seksi satuan",
	wholeUnit:             "biro direktorat departemen fakultas fraksi banggar baleg dpp dpd dpw dpc",
	bodyUnit: "subbagian subdit subdirektorat ditjen setjen itjen inspektorat kedeputian prodi balitbang puslitbang pusdatin litbang satgas sudin " +
		"kanwil pansel bem satpol bareskrim korlantas divpropam divhumas bidpropam bidhumas biddokkes ditreskrimum ditreskrimsus ditresnarkoba " +
		"ditlantas ditintelkam ditpolairud ditsamapta ditbinmas dittipidum dittipidkor dittipideksus dittipidsiber dittipidnarkoba satreskrim " +
		"satresnarkoba satlantas satintelkam satsamapta satbinmas satpolairud satbrimob reskrim resmob jatanras inafis labfor intelkam samapta " +
		"propam paminal gakkum penmas penum penkum puspenkum puspen sespim mabes",
})

// longestUnit is how many words such a unit may have.
const longestUnit = 6

// WithUnit makes the unit before e, an organisation, part of it. tokens[at] is the
// first of e, before is what was found last in front of it.
func WithUnit(e entity.Entity, before []entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	if at >= len(tokens) || tokens[at].Start != e.Start {
		return e
	}
	found := 0 // where that ends
	if n := len(before); n > 0 {
		found = before[n-1].End
		if unit := before[n-1]; found+1 == e.Start && text[found] == ' ' && unit.Label == entity.Organization && isUnitOf(unit.In(text), e.In(text)) {
			e.Start, e.Score = unit.Start, min(e.Score, unit.Score)
			return e
		}
	}
	start := e.Start
	if at > 0 && tokens[at-1].In(text) == "dan" {
		return e // of two bodies
	}
	for i := at - 1; i >= max(0, at-longestUnit) && tokens[i].Start >= found && tokens[i].End+1 == start && text[tokens[i].End] == ' '; i-- {
		word := tokens[i].In(text)
		start = tokens[i].Start
		if !ortho.IsUpperAt(word, 0) && word != "dan" {
			break
		}
		if use := wordlist.Lookup(bodyUnits, word); use != 0 && tokens[i+1].In(text) != "dan" && (at-i > 1 || !isOrdinary(use, e, text)) {
			e.Start = start
		}
	}
	return e
}

// isOrdinary says whether the word for a unit right before the body e names none: it
// lacks its field, or is one for the groups of a parliament, which has several.
func isOrdinary(use unitUse, e entity.Entity, text string) bool {
	name := e.In(text)
	return use&fieldUnit != 0 || strings.HasPrefix(name, "DPR") || strings.HasPrefix(name, "MPR")
}

// isUnitOf says whether unit begins as one by a blend and body is none that it is
// short for, or the other way round.
func isUnitOf(unit, body string) bool {
	use := wordlist.Lookup(bodyUnits, ortho.FirstWord(unit))
	if use == 0 || use&wholeUnit != 0 || strings.Contains(body, "Fraksi ") {
		return false
	}
	return !clue.Shortens(unit, body) && !clue.Shortens(body, unit) && unit != body
}
