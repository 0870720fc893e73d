package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Reports from the markets name indices, currencies and regions of trade, none of
// which is a body: Nikkei 225 naik, won Korea Selatan melemah, Bursa [Eropa] turun.

// indexUse says behind what a name is that of an index.
type indexUse uint8

const (
	// bodyIndex: a body is called so, too: the index is what rises or falls.
	bodyIndex indexUse = iota + 1
	// townIndex: a town is: the index has a word of its own.
	townIndex
)

// indices are such names.
var indices = wordlist.Uses(map[indexUse]string{
	bodyIndex: "nikkei nasdaq topix taiex", townIndex: "shanghai shenzhen",
})

// indexWords end the name of an index.
var indexWords = wordlist.Words("225 composite component index 100")

// indexMoves are what an index does.
var indexMoves = wordlist.Words("naik turun menguat melemah anjlok melonjak merosot melesat terkoreksi tergelincir stagnan ditutup dibuka")

// isIndex says whether e is an index by the word behind it.
func isIndex(e entity.Entity, text string) bool {
	name := e.In(text)
	use := wordlist.Lookup(indices, name)
	if name == "Straits Times" {
		use = bodyIndex
	}
	if use == 0 || !strings.HasPrefix(text[e.End:], " ") {
		return false
	}
	word := clue.UpToMark(text[e.End+1:])
	return wordlist.IsOneOf(indexWords, word) || use == bodyIndex && wordlist.IsOneOf(indexMoves, word)
}

// currencies are those that more than one country has, and those that writers of
// such reports put the country behind.
var currencies = wordlist.Words("dolar dollar won rand riyal real peso yen baht yuan rupee ringgit dirham dinar lira franc krona")

// isCurrency says whether e is the country of the currency before it.
func isCurrency(e entity.Entity, text string) bool {
	if !clue.IsLand(e.In(text)) {
		return false
	}
	_, word := clue.WordInFront(text[:e.Start])
	return wordlist.IsOneOf(currencies, word)
}

// tradeRegions are regions whose exchanges are spoken of as one.
var tradeRegions = wordlist.SetOf("Asia, Eropa, Asia Pasifik, Asia-Pasifik, Asia Tenggara, Asia Timur, Amerika, Amerika Latin, Timur Tengah")

// WithoutBourse leaves the word Bursa out of e before such a region.
func WithoutBourse(e entity.Entity, text string) entity.Entity {
	if region, ok := strings.CutPrefix(e.In(text), "Bursa "); ok && tradeRegions[region] {
		e.Start, e.Label = e.End-len(region), entity.Location
	}
	return e
}
