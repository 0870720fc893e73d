package ner

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// periodicUnits make, again and again, a text that is one long word, one long name or
// full of what the rulings look around for.
var periodicUnits = []string{
	"A.B", "A-", "ke?Mall", ".RSUDdi", "Ab@", "@", "\" ", "(", "1-",
	"Marcus/Kevin/", "Prabowo-Gibran-", "Budi-vs-the ", "BUDI-", "Moh.-",
	"Budi ", "Budi, ", "BUDI ", "budi ", "Pasal 1, ", "\" Jazz ", "Heat, dr. ", "Abd. ",
	"Persib(BRI)\n", "PT Budi, SH, M.Kes ", "Sari (34) dan ", "10 Juni 2024-",
}

// periodicPieces are what further units are put together from.
var periodicPieces = strings.Split("Budi|Sari Dewi|Marcus|Jakarta|Kota|Jawa|PT|Bank|TNI|Dinas|Kementerian|Pasal 1|ayat (1)|UU|Nomor|2024|Rp10|persen|"+
	"Jazz|Bungkam|vs|Piala|film|KRI|RSUD|dr.|H.|S.H.|MKes|Moh.|A|A.|AS|di|dan|kata|the|bin|als|jo|tentang|Bupati|Polda|Jalan|Desa|Hotel|"+
	"Samsung|Senin|pukul|10.00|U-23|Persib|Foto:|ANTARA/Foto|kompas.com|@budi|é|-|/|.|,|:|(|)|\"|’|&|?|–|…|\n|#", "|")

// randomUnit puts one to four pieces together, with and without blanks.
func randomUnit(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(4) {
		b.WriteString(periodicPieces[r.IntN(len(periodicPieces))])
		b.WriteString([]string{"", " ", ", ", "-"}[r.IntN(4)])
	}
	return b.String()
}

// TestLinearTime holds the whole way from a text to its clusters to the time that the
// package promises: a text takes about as long as all of its parts, and many times as
// long where a step looks through all of it from everywhere.
func TestLinearTime(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("takes seconds")
	}
	units := periodicUnits
	for r := rand.New(rand.NewPCG(7, 11)); len(units) < 43; {
		units = append(units, randomUnit(r))
	}
	Find(units[0])
	for _, unit := range units {
		if ratio := growth(unit); ratio > mostGrowth {
			t.Errorf("%q: the text takes %.1f times as long as its parts", unit, ratio)
		}
	}
}

const (
	periodicSize  = 80 << 10 // bytes of a text
	periodicParts = 16       // what quadratic work takes as many times as long for
	mostGrowth    = 5        // caches hold a part better than the text
)

// growth returns how many times as long a text of repeats takes as its parts, one after
// the other: both so long that other work on the machine holds up both. That can only
// add to a time, so growth looks again where the text takes too long.
func growth(unit string) (ratio float64) {
	text := strings.Repeat(unit, periodicSize/len(unit))
	part := text[:len(text)/periodicParts]
	parts, whole := time.Hour, time.Hour
	for range 20 {
		parts, whole = min(parts, timeOf(part, periodicParts)), min(whole, timeOf(text, 1))
		if ratio = float64(whole) / float64(parts); ratio <= mostGrowth {
			break
		}
	}
	return ratio
}

// timeOf returns how long it takes to find the clusters of a text some times.
func timeOf(text string, times int) time.Duration {
	start := time.Now()
	for range times {
		Clusters(text, Find(text))
	}
	return time.Since(start)
}
