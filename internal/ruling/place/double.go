package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// The names of some countries and territories are those of two islands or regions,
// and one place: [Trinidad dan Tobago]. So is a capital with its district: [Washington,
// DC].

// isDouble reports such a name (CLDR, Indonesian names of territories, and the
// spellings of news).
func isDouble(name string) bool {
	switch name {
	case "Antigua dan Barbuda", "Bosnia dan Herzegovina", "Bosnia dan Hercegovina", "Saint Kitts dan Nevis", "St. Kitts dan Nevis",
		"Saint Pierre dan Miquelon", "Saint Vincent dan Grenadine", "Saint Vincent dan Grenadines", "Saint Vincent dan Kepulauan Grenadine",
		"St. Vincent dan Grenadine", "Sao Tome dan Principe", "São Tomé dan Príncipe", "Svalbard dan Jan Mayen", "Trinidad dan Tobago",
		"Turks dan Caicos", "Wallis dan Futuna":
		return true
	}
	return false
}

// isWithDistrict reports the capital of the United States with its district, which
// datelines and bodies look like.
func isWithDistrict(name string) bool {
	return strings.EqualFold(name, "Washington, DC") || strings.EqualFold(name, "Washington, D.C.") || strings.EqualFold(name, "Washington, D.C")
}

// JoinDoubles joins the two places of such a name that were found apart.
func JoinDoubles(p *clue.Page) {
	out := p.Names[:0]
	for _, e := range p.Names {
		if n := len(out); n > 0 && out[n-1].Label == entity.Location && (e.Label == entity.Location &&
			p.Text[out[n-1].End:e.Start] == " dan " && isDouble(p.Text[out[n-1].Start:e.End]) || isWithDistrict(p.Text[out[n-1].Start:e.End])) {
			out[n-1].End = e.End
			continue
		}
		out = append(out, e)
	}
	p.Names = out
}
