package place

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The head of a village, a district or a prison is named with its place: Lurah
// [Sukaraya] [Budi Santoso], Kalapas [Lubuk Pakam] [Hartono].

// Officers are such heads.
var Officers = wordlist.Words("lurah camat kades kalapas karutan kapolsek danramil")

// SplitOfficers cuts their places off the people that they were found in.
func SplitOfficers(p *clue.Page) {
	var places []entity.Entity
	for i := 1; i < len(p.Tokens); i++ {
		if !wordlist.IsOneOf(Officers, p.Tokens[i-1].In(p.Text)) || !ortho.IsUpperAt(p.Text, p.Tokens[i-1].Start) || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
			continue
		}
		at := entity.IndexOverlapping(p.Names, p.Tokens[i].Span)
		if at < 0 || p.Names[at].Label != entity.Person || p.Names[at].Start != p.Tokens[i].Start {
			continue
		}
		if size := clue.PlaceIn(p.Know, p.Names[at].In(p.Text)); size > 0 {
			place := p.Names[at]
			place.End, place.Label = place.Start+size, entity.Location
			p.Names[at].Span = clue.TrimSpan(p.Text, tokenize.Span{Start: place.End, End: p.Names[at].End})
			places = append(places, place)
		}
	}
	p.Names = entity.WithAdded(p.Names, places)
}
