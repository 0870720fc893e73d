package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
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

// MarkBehindVenues makes a place of the city behind a venue that bears the name of a
// club: Stadion San Siro, [Milan]. isPlace says what is a place. It works in
// place.
func MarkBehindVenues(entities []entity.Entity, text string, isPlace func(string) bool) {
	for i := 1; i < len(entities); i++ {
		a, b := entities[i-1], &entities[i]
		if b.Label != entity.Organization || a.Label != entity.Location || !venue(a.In(text)) || text[a.End:b.Start] != ", " {
			continue
		}
		if !endsPhrase(text[b.End:]) {
			continue // Stadion Etihad, Man City menang
		}
		if isPlace(b.In(text)) {
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
