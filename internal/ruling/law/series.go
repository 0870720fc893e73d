package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Laws and treaties in a series are mentions of their own, found in one or not:
// [Konvensi Jenewa], [Statuta Roma] dan [Piagam PBB].

// seriesHeads begin the next one.
var seriesHeads = wordlist.SetOf("Konvensi, Statuta, Piagam, Perjanjian, Deklarasi, Kesepakatan, MoU, Dekrit, Resolusi, Traktat, Protokol, Kovenan, " +
	"Konstitusi, Perppu, Perpres, PP, PKPU, Perda, Pergub, Perbup, Perwali, Permendagri, Permenkes, Permenkeu, UU, UUD, UUDS, KUHP, KUHAP, KUHPerdata")

// SplitSeries cuts laws found in one.
func SplitSeries(p *clue.Page) {
	p.Split(func(e entity.Entity) (end, start int) { return seriesCut(e, p.Text) })
}

// seriesCut returns where in e its first law ends and the next starts, 0 for a
// single one. What a law is about may be a series as well.
func seriesCut(e entity.Entity, text string) (end, start int) {
	if e.Label != entity.Law {
		return 0, 0
	}
	name := e.In(text)
	if about := strings.Index(name, "tentang"); about >= 0 {
		name = name[:about]
	}
	for at := range name {
		for _, gap := range clue.ListGaps {
			if at == 0 || !strings.HasPrefix(name[at:], gap) {
				continue
			}
			head := ortho.FirstWord(name[at+len(gap):])
			if seriesHeads[strings.TrimRight(head, ",")] {
				return len(strings.TrimRight(name[:at], " ")), at + len(gap)
			}
		}
	}
	return 0, 0
}
