package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The street behind a shop, a hospital or another house is a place of its own:
// [Toko Melati] [Jalan Mawar], [RSUD Tegal] [Jl. Anggrek]. Bodies have the word in
// their names, too: Badan Pengatur Jalan Tol. So is the village behind the number of
// a street: [Jalan Melati II] [Sukamaju].

// houseUse says what stands at a street.
type houseUse uint8

const (
	// shop: a place one goes to.
	shop houseUse = iota + 1
	// house: the house of a body.
	house
)

// houses begin the names of what stands at a street.
var houses = wordlist.Uses(map[houseUse]string{
	shop: "spbu alfamart alfamidi indomaret minimarket toko warung restoran resto kafe cafe kedai depot apotek hotel perumahan masjid gereja pasar plaza",
	house: "rs rsu rsud rsup rsia rumah klinik puskesmas bank sd sdn smp smpn sma sman smk smkn universitas kampus polsek polres polresta polrestabes " +
		"kantor gedung",
})

// numberedStreet returns where in the name of a street its number or Raya ends that
// the village stands behind, 0 if none does: [Jalan Melati I] [Duri Kepa], [Jl Mawar
// Raya] [Bantar Kemang], but Jalan Raya Bogor and Jalan Jenderal I Gusti Ketut Jelantik.
func numberedStreet(name string) int {
	head, rest, ok := strings.Cut(name, " ")
	if !ok || !wordlist.IsOneOf(streetHeads, strings.TrimSuffix(head, ".")) || len(name) > clue.LongestPair {
		return 0
	}
	at := len(head) + 1
	for i := 0; ; i++ {
		word, more, ok := strings.Cut(rest, " ")
		at += len(word)
		if !ok || i == 0 && wordlist.IsOneOf(roadKinds, word) && word != "Raya" {
			return 0
		}
		if i > 0 && (word == "Raya" || ortho.Roman(word) > 0) {
			next := ortho.FirstWord(more)
			if len(next) < 4 || !ortho.IsUpperAt(next, 0) || !ortho.IsLower(next[1]) || streetParts.Has(strings.TrimSuffix(next, ".")) {
				return 0
			}
			return at
		}
		at++
		rest = more
	}
}

// streetWord is the word for a street in full and in short.
const streetWord = "jalan jl jln"

// streetHeads begin the names of streets.
var streetHeads = wordlist.Words(streetWord)

// streetParts go on with the name of a street or with a house in it.
var streetParts = wordlist.Words("Barat Timur Utara Selatan Tengah Dalam Satu Dua Tiga Empat Lima Blok Gang Kavling Nomor Seksi Ruas " +
	"Gusti Wayan Made Ketut Nyoman Dewa Putu Kota Raya Lama Baru Elevated Ujung")

// streetWords begin the names of streets.
var streetWords = []string{" Jalan ", " Jl. ", " Jl ", " Jln. ", " Jln "}

// SplitStreets cuts such streets off.
func SplitStreets(p *clue.Page) {
	var streets []entity.Entity
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Location && e.Label != entity.Organization {
			continue
		}
		at := streetAt(e.In(p.Text))
		if at == 0 {
			if at = numberedStreet(e.In(p.Text)); at > 0 && e.Label == entity.Location {
				village := *e
				village.Start = e.Start + at + 1
				e.End = e.Start + at
				streets = append(streets, village)
			}
			continue
		}
		first := ortho.FirstWord(e.In(p.Text))
		use := wordlist.Lookup(houses, first)
		if use == 0 {
			continue
		}
		street := *e
		street.Start, street.Label = e.Start+at+1, entity.Location
		e.Span = clue.TrimSpan(p.Text, tokenize.Span{Start: e.Start, End: e.Start + at})
		if use == shop {
			e.Label = entity.Location
		}
		streets = append(streets, street)
	}
	p.Names = entity.WithAdded(p.Names, streets)
}

// streetAt returns where in name the space before a street is, 0 if it has none.
func streetAt(name string) int {
	at := strings.Index(name[:min(len(name), clue.LongestPair)], " J")
	if at <= 0 {
		return 0
	}
	for _, word := range streetWords {
		if at := strings.Index(name[:min(len(name), clue.LongestPair)], word); at > 0 && ortho.IsUpperAt(name, at+len(word)) {
			return at
		}
	}
	return 0
}
