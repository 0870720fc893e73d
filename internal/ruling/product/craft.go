package product

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Ships, spacecraft, weapons and lorries are products, though they are called
// after people and after their makers: fregat [Merah Putih], [KRI Bima Suci],
// truk [Hino].

// craftWord says how a word leads to such a name.
type craftWord uint8

const (
	// craft: the noun before a name, behind which no person stands.
	craft craftWord = iota + 1
	// ownedCraft: its owner may stand behind as well, helikopter Prabowo.
	ownedCraft
	// craftKind: it may stand between, rudal balistik Khan, kapal induk Garibaldi.
	craftKind
	// vessel: a craft with a word for its kind behind, kapal induk.
	vessel
	// lorry: the noun before makes.
	lorry
	// shipPrefix: it stands in front of the names of ships, in capitals.
	shipPrefix
	// seaPrefix: so it does, but is short for other things away from the sea.
	seaPrefix
	// tugPrefix: so it does before tugs, barges and schooners, but may be short for
	// something else.
	tugPrefix
	// mission: a series of spacecraft, which are numbered: Artemis II.
	mission
)

// CraftWords are such words.
var CraftWords = wordlist.Uses(map[craftWord]string{
	craft:      "fregat frigat korvet kapsul teleskop rudal torpedo howitzer aplikasi",
	ownedCraft: "senjata pistol senapan drone helikopter roket satelit tank wahana",
	craftKind:  "induk selam perang tempur antariksa luar angkasa balistik jelajah antikapal penjelajah serbu tanpa awak utama hipersonik",
	vessel:     "kapal pesawat jet",
	lorry:      "truk bus pikap pickup pick-up minibus tronton mobil",
	shipPrefix: "kri kmp mv uss hms kmn hmas hmnzs hmcs usns uscgc roks",
	seaPrefix:  "km kn kp kal mt rms ss ins js brp fs rib lct",
	tugPrefix:  "tb bg tk klm",
	mission:    "artemis shenzhou chandrayaan tianwen soyuz",
})

// lorryMakes are the makes that hardly stand for the company behind a lorry.
var lorryMakes = wordlist.SetOf("Hino, Fuso, Isuzu, Scania, Canter, L300, Elf, HiAce, Hiace, Colt, Tata, Mitsubishi")

// MarkCrafts marks such names.
func MarkCrafts(p *clue.Page) {
	var crafted []entity.Entity
	for i := range p.Tokens {
		if word := wordlist.Lookup(CraftWords, p.Tokens[i].In(p.Text)); word != 0 {
			if e := craftBehind(p, word, i); e.Label != "" {
				crafted = append(crafted, e)
			}
		}
	}
	if crafted == nil {
		return
	}
	p.Names = entity.Merge(nil, p.Names, entity.Apart(crafted), func(a, b entity.Entity) bool {
		return b.Start <= a.Start && a.End <= b.End || a.End == b.End && (a.Label == entity.Product && isLorry(p.Text, a) || isMission(p.Text, b))
	})
}

// craftBehind returns the name that token i, such a word, leads to; the zero Entity
// if it leads to none.
func craftBehind(p *clue.Page, word craftWord, i int) (name entity.Entity) {
	line := p.Line(i)
	switch word {
	case shipPrefix, seaPrefix:
		if prefix := line.Word(i); ortho.IsShouted(prefix) && (word == shipPrefix || isAtSea(&line, i)) {
			return shipBehind(p.Names, &line, i)
		}
	case mission:
		if number := line.Word(i + 1); line.IsCapital(i) && (isCount(number) && !clue.IsCounter(p.Text[p.Tokens[i+1].End:]) || number != "" && ortho.Roman(number) > 0 && ortho.IsShouted(number)) {
			return clue.Product(p.Tokens[i].Start, p.Tokens[i+1].End)
		}
	case tugPrefix:
		return tugBehind(p.Names, &line, i)
	case lorry:
		if lorryMakes[line.Word(i+1)] && !ortho.IsUpperAt(line.Word(i+2)+" ", 0) {
			return clue.Product(p.Tokens[i+1].Start, p.Tokens[i+1].End)
		}
	case craftKind:
		if i == 0 || wordlist.Lookup(CraftWords, p.Tokens[i-1].In(p.Text)) != vessel {
			break
		}
		fallthrough
	case craft, ownedCraft:
		i++
		for wordlist.Lookup(CraftWords, line.Word(i)) == craftKind {
			i++
		}
		if line.Word(i) == "" {
			break
		}
		if e := entity.Overlapping(p.Names, p.Tokens[i].Span); e.Label == entity.Person && e.Start == p.Tokens[i].Start && (word != ownedCraft || e.Score < clue.Doubtless) {
			return clue.Product(e.Start, e.End)
		}
	}
	return name
}

// isLorry says whether the noun before the make was found as part of the name.
func isLorry(text string, e entity.Entity) bool {
	noun := ortho.FirstWord(e.In(text))
	return wordlist.Lookup(CraftWords, noun) == lorry
}

// isCount reports a number of one or two digits.
func isCount(word string) bool {
	_, n := ortho.Digits(word)
	return n > 0 && n <= 2 && n == len(word)
}

// isMission says whether e is a numbered spacecraft, of whatever else a mention was
// made: Kru Artemis II.
func isMission(text string, e entity.Entity) bool {
	series := ortho.FirstWord(e.In(text))
	return wordlist.Lookup(CraftWords, series) == mission
}
