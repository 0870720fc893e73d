package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The street behind a shop, a hospital or another house is a place of its own:
// [Toko Melati] [Jalan Mawar], [RSUD Tegal] [Jl. Anggrek]. Bodies have the word in
// their names, too: Badan Pengatur Jalan Tol.

// houseUse says what stands at a street.
type houseUse uint8

const (
	// shop: a place one goes to.
	shop houseUse = iota + 1
	// house: the house of a body.
	house
)

// houses begin the names of what stands at a street.
var houses = wordlist.TableOf(wordlist.UsesOf(map[houseUse]string{
	shop: "spbu alfamart alfamidi indomaret minimarket toko warung restoran resto kafe cafe kedai depot apotek hotel perumahan masjid gereja pasar plaza",
	house: "rs rsu rsud rsup rsia rumah klinik puskesmas bank sd sdn smp smpn sma sman smk smkn universitas kampus polsek polres polresta polrestabes " +
		"kantor gedung",
}))

// streetWords begin the names of streets.
var streetWords = []string{" Jalan ", " Jl. ", " Jl ", " Jln. ", " Jln "}

// partStreets cuts such streets off. entities are in text order.
func partStreets(entities []entity.Entity, text string) []entity.Entity {
	var streets []entity.Entity
	for i := range entities {
		e := &entities[i]
		if e.Label != entity.Location && e.Label != entity.Organization {
			continue
		}
		at := streetAt(e.In(text))
		if at == 0 {
			continue
		}
		first, _, _ := strings.Cut(e.In(text), " ")
		use := wordlist.Lookup(houses, first)
		if use == 0 {
			continue
		}
		street := *e
		street.Start, street.Label = e.Start+at+1, entity.Location
		e.Span = trimSpan(text, tokenize.Span{Start: e.Start, End: e.Start + at})
		if use == shop {
			e.Label = entity.Location
		}
		streets = append(streets, street)
	}
	return entity.WithAdded(entities, streets)
}

// streetAt returns where in name the space before a street is, 0 if it has none.
func streetAt(name string) int {
	at := strings.Index(name[:min(len(name), longestPair)], " J")
	if at <= 0 {
		return 0
	}
	for _, word := range streetWords {
		if at := strings.Index(name[:min(len(name), longestPair)], word); at > 0 && ortho.IsUpperAt(name, at+len(word)) {
			return at
		}
	}
	return 0
}
