package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Some words for a kind of place with a capital are hardly ever anything but the
// beginning of its name, however rare: di [Pemandian Air Panas Sukasari], dari [PLTD
// Sukamaju]. In a line of prose, behind a small word, our annotations have 285 such
// names marked and four not.

// sights are such words, or pairs of them.
var sights = wordlist.SetOf("Pemandian, Geosite, Curug, Coban, Embung, Waduk, Bendungan, Bundaran, Monumen, Tahura, TPU, Dusun, Dukuh, Halte, Dermaga, Resor, " +
	"Flyover, Fly Over, Air Terjun, Rumah Makan, Kebun Raya, Cagar Alam, Suaka Margasatwa, Gardu Induk, " +
	"PLTU, PLTA, PLTS, PLTN, PLTD, PLTP, PLTG, PLTGU, PLTMG, PLTMH, PLTM, PLTB")

// SightWords begin them.
var SightWords = wordlist.TableOf(firstWords(sights))

// firstWords returns the first words of names.
func firstWords(names map[string]bool) map[string]bool {
	firsts := make(map[string]bool, len(names))
	for name := range names {
		firsts[ortho.FirstWord(name)] = true
	}
	return firsts
}

// commonBehind are no names behind such a word: PLTS Terapung, Halte Percontohan.
var commonBehind = wordlist.Words("Terapung Atap Umum Percontohan Terpadu Swasta Baru Lama Utama Kecil Besar Nasional Daerah Tersebut Ini Itu Yang " +
	"Pak Bu Dan Di Ke Dari Untuk Tak Tidak Jadi Terbesar Terbaik Pertama Kedua Bus Air Rakyat")

// fuels are what the power stations of a kind burn or use: PLTU Batu Bara.
var fuels = wordlist.Words("Batubara Gas Uap Surya Bayu Angin Diesel Minyak Biomassa Sampah Nuklir")

// longestSight is how many words the name of such a place may have.
const longestSight = 5

// MarkSights marks such places where nothing was found, or people and places at their
// end.
func MarkSights(p *clue.Page) {
	var places []entity.Entity
	var l line
	for i := 1; i < len(p.Tokens); i++ {
		if !SightWords.Has(p.Tokens[i].In(p.Text)) || !ortho.IsLower(p.Text[p.Tokens[i-1].Start]) {
			continue
		}
		r := p.Line(i - 1)
		n := sightLen(&r, i)
		if n == 0 {
			continue
		}
		place := entity.Certain(entity.Across(p.Tokens[i], p.Tokens[i+n-1]), entity.Location)
		if endsSight(p.Names, place) && l.isProse(p.Text, place.Start) {
			places = append(places, place)
		}
		i += n - 1
	}
	p.Names = entity.WithReplaced(p.Names, places)
}

// sightLen returns how many words the place has that begins at token i, 0 if there
// is none or the words go on for too long.
func sightLen(r *entity.LineReader, i int) int {
	head := 1
	if !sights[r.Word(i)] {
		if r.Word(i+1) == "" || !sights[r.Word(i)+" "+r.Word(i+1)] {
			return 0
		}
		head = 2
	}
	n := head + r.Capitals(i+head, longestSight+1)
	if n == head || n > head+longestSight || commonBehind.Has(r.Word(i+head)) && r.Word(i) != "Pemandian" || isFuelled(r, i) {
		return 0
	}
	return n
}

// isFuelled says whether token i is a power station and what it burns stands behind it.
func isFuelled(r *entity.LineReader, i int) bool {
	fuel := r.Word(i + 1)
	return strings.HasPrefix(r.Word(i), "PLT") && (fuels.Has(fuel) || fuel == "Batu" && r.Word(i+2) == "Bara")
}

// endsSight says whether nothing was found in a place, or people and places that
// end with it.
func endsSight(entities []entity.Entity, place entity.Entity) bool {
	e := entity.Overlapping(entities, place.Span)
	if e.Label == "" {
		return true
	}
	return (e.Label == entity.Person || e.Label == entity.Location) && place.Start < e.Start && e.End == place.End
}

// line is the line that was last looked at.
type line struct {
	end   int
	prose bool
}

// isProse says whether at, which grows from call to call, stands in a line of prose:
// in a headline, the verb has a capital, too.
func (l *line) isProse(text string, at int) bool {
	if at >= l.end {
		start := strings.LastIndexByte(text[:at], '\n') + 1
		l.end = len(text)
		if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
			l.end = at + n
		}
		l.prose = entity.IsProse(text[start:l.end])
	}
	return l.prose
}
