package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// What an agency does is no name in small letters, though a sentence begins with
// it: Badan antariksa [India]. In capitals a research centre is a unit of the
// agency behind it: [Pusat Riset Botani dan Zoologi BRIN].

// genericHeads begin such phrases.
var genericHeads = []string{"Badan ", "Lembaga ", "Otoritas "}

// WithoutAgency cuts e, an organisation, down to the country or to the United
// Nations behind such a phrase.
func WithoutAgency(e entity.Entity, text string) entity.Entity {
	name := e.In(text)
	for _, head := range genericHeads {
		rest, ok := strings.CutPrefix(name, head)
		if !ok || rest == "" || !ortho.IsLower(rest[0]) {
			continue
		}
		for rest != "" && ortho.IsLower(rest[0]) {
			_, rest, _ = strings.Cut(rest, " ")
		}
		switch {
		case clue.IsCountry(rest):
			e.Label = entity.Location
			fallthrough
		case rest == "PBB":
			e.Start = e.End - len(rest)
		}
		break
	}
	return e
}

// researchUnits begin the names of the units of the agency for research.
var researchUnits = []string{"Pusat Riset ", "Organisasi Riset "}

// researchAgency is that agency.
const researchAgency = "BRIN"

// joinResearch returns unit with the agency behind it, next, if it is such a unit
// and only words with capitals and dan stand between.
func joinResearch(unit, next entity.Entity, text string) (entity.Entity, bool) {
	if next.In(text) != researchAgency || next.Start-unit.End > clue.LongestPair || !hasResearchHead(unit.In(text)) {
		return unit, false
	}
	between := strings.TrimPrefix(text[unit.End:next.Start], " ")
	if entity.HasNewline(between) {
		return unit, false
	}
	for word := range strings.SplitSeq(strings.TrimSuffix(between, " "), " ") {
		if word != "" && word != "dan" && (!ortho.IsUpperAt(word, 0) || !ortho.InWord(word[len(word)-1])) {
			return unit, false
		}
	}
	unit.End = next.End
	return unit, true
}

func hasResearchHead(name string) bool {
	for _, head := range researchUnits {
		if strings.HasPrefix(name, head) {
			return true
		}
	}
	return false
}
