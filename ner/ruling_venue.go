package ner

import "strings"

// venue says whether a name is that of a place where one plays.
func venue(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	switch first {
	case "Stadion", "Stadium", "Arena", "Gelora", "GOR", "Estadio", "Sirkuit":
		return true
	}
	return strings.HasSuffix(name, " Stadium") || strings.HasSuffix(name, " Arena")
}

// placeVenues makes a place of the city behind a venue that bears the name of a
// club: Stadion San Siro, [Milan]. isPlace says what is a place. It works in place.
func placeVenues(entities []Entity, text string, isPlace func(string) bool) {
	for i := 1; i < len(entities); i++ {
		a, b := entities[i-1], &entities[i]
		if b.Label != Organization || a.Label != Location || !venue(a.In(text)) || text[a.End:b.Start] != ", " {
			continue
		}
		if rest := strings.TrimLeft(text[b.End:], " "); rest != "" && strings.IndexByte(",.)(\n", rest[0]) < 0 {
			continue // Stadion Etihad, Man City menang
		}
		if isPlace(b.In(text)) {
			b.Label = Location
		}
	}
}
