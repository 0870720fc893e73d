package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The city behind the name of a venue is a place, whatever club is called like it.

// venue says whether a name is that of a place where one plays.
func venue(name string) bool {
	first := ortho.FirstWord(name)
	switch first {
	case "Stadion", "Stadium", "Arena", "Gelora", "GOR", "Estadio", "Sirkuit":
		return true
	}
	return strings.HasSuffix(name, " Stadium") || strings.HasSuffix(name, " Arena")
}

// LabelBehindVenues labels as a place the city behind a venue that bears the name of a
// club: Stadion San Siro, [Milan].
func LabelBehindVenues(p *clue.Page) {
	for i := 1; i < len(p.Names); i++ {
		a, b := p.Names[i-1], &p.Names[i]
		if b.Label != entity.Organization || a.Label != entity.Location || !venue(a.In(p.Text)) || p.Text[a.End:b.Start] != ", " {
			continue
		}
		if !endsPhrase(p.Text[b.End:]) {
			continue // Stadion Etihad, Man City menang
		}
		if p.Know.IsPlace(b.In(p.Text)) {
			b.Label = entity.Location
		}
	}
}

// timeWords lead from where something happens to when it does.
var timeWords = wordlist.FieldsOf("pada dalam saat ketika hari kemarin tadi tempat besok nanti")

// endsPhrase says whether the name that rest stands behind is the last of its
// phrase: a club that something is told of behind a comma is not. (Stadion
// Etihad, Chelsea, yang unggul, ...)
func endsPhrase(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	if rest == "" || strings.IndexByte(".)(\n", rest[0]) >= 0 {
		return true
	}
	rest, comma := strings.CutPrefix(rest, ",")
	rest = strings.TrimLeft(rest, " ")
	word := rest[:len(rest)-len(strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyz"))]
	return comma && (word == "" || timeWords[word])
}
