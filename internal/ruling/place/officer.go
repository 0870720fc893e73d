package place

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The head of a village, a district or a prison is named with its place: Lurah
// [Sukaraya] [Budi Santoso], Kalapas [Lubuk Pakam] [Hartono].

// Officers are such heads.
var Officers = wordlist.Words("lurah camat kades kalapas karutan kapolsek danramil")

// SplitOfficers cuts their places off the people that they were found in. entities
// are in text order, tokens are those of the text.
func SplitOfficers(k *tagger.Knowledge, entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var places []entity.Entity
	for i := 1; i < len(tokens); i++ {
		if !wordlist.IsOneOf(Officers, tokens[i-1].In(text)) || !ortho.IsUpperAt(text, tokens[i-1].Start) || !entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
			continue
		}
		at := entity.IndexOverlapping(entities, tokens[i].Span)
		if at < 0 || entities[at].Label != entity.Person || entities[at].Start != tokens[i].Start {
			continue
		}
		if size := clue.PlaceIn(k, entities[at].In(text)); size > 0 {
			place := entities[at]
			place.End, place.Label = place.Start+size, entity.Location
			entities[at].Span = clue.TrimSpan(text, tokenize.Span{Start: place.End, End: entities[at].End})
			places = append(places, place)
		}
	}
	return entity.WithAdded(entities, places)
}
