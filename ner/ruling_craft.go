package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/tokenize"
)

// Ships, spacecraft, weapons and lorries are products, though they are called
// after people and after their makers: fregat [Merah Putih], [KRI Bima Suci],
// truk [Hino].

// crafts are the nouns before such names.
var crafts = tableOf(setOf("fregat, frigat, korvet, kapsul, teleskop, rudal, roket, wahana, satelit, torpedo, howitzer, helikopter, pistol, senapan, drone, tank, senjata"))

// owned are those of them behind which their owner stands as well: helikopter Prabowo.
var owned = tableOf(setOf("senjata, pistol, senapan, drone, helikopter, roket, satelit, tank, wahana"))

// craftWords may stand between: rudal balistik Khan, kapal induk Garibaldi.
var craftWords = tableOf(setOf("induk, selam, perang, tempur, antariksa, luar, angkasa, balistik, jelajah, antikapal, penjelajah, serbu, tanpa, awak, utama, hipersonik"))

// lorries are the nouns before makes.
var lorries = tableOf(setOf("truk, bus, pikap, pickup, pick-up, minibus, tronton, mobil"))

// lorryMakes are those that hardly stand for the company there.
var lorryMakes = setOf("Hino, Fuso, Isuzu, Scania, Canter, L300, Elf, HiAce, Hiace, Colt, Tata, Mitsubishi")

// shipPrefixes stand in front of the names of ships.
var shipPrefixes = tableOf(setOf("KRI, KMP, MV, USS, HMS, KMN"))

// markCrafts labels such names. entities are in text order, tokens are those of
// the text.
func markCrafts(entities []Entity, text string, tokens []tokenize.Token) []Entity {
	var crafted []Entity
	for i := range tokens {
		word := tokens[i].In(text)
		line := lineReader{text: text, tokens: tokens, first: i}
		switch {
		case shipPrefixes.has(word):
			if end := shipEnd(entities, &line, i+1); end > 0 {
				crafted = append(crafted, product(tokens[i].Start, end))
			}
		case isOneOf(lorries, word):
			if lorryMakes[line.word(i+1)] && !isUpperAt(line.word(i+2)+" ", 0) {
				crafted = append(crafted, product(tokens[i+1].Start, tokens[i+1].End))
			}
		case isOneOf(crafts, word) || isOneOf(craftWords, word) && i > 0 && isOneOf(vessels, tokens[i-1].In(text)):
			j := i + 1
			for isOneOf(craftWords, line.word(j)) {
				j++
			}
			if line.word(j) == "" {
				continue
			}
			if e := overlapping(entities, tokens[j].Span); e.Label == Person && e.Start == tokens[j].Start && !(e.Score >= doubtless && isOneOf(owned, word)) {
				crafted = append(crafted, product(e.Start, e.End))
			}
		}
	}
	if crafted == nil {
		return entities
	}
	return merge(nil, entities, apart(crafted), func(a, b Entity) bool {
		return b.Start <= a.Start && a.End <= b.End || a.Label == Product && a.End == b.End && isLorry(text, a)
	})
}

// vessels are crafts with a word for their kind behind: kapal induk.
var vessels = tableOf(setOf("kapal, pesawat, jet"))

// product returns a product that a ruling is sure of.
func product(start, end int) Entity {
	return Entity{Span: tokenize.Span{Start: start, End: end}, Label: Product, Score: sureScore}
}

// isLorry says whether the noun before the make was found as part of the name.
func isLorry(text string, e Entity) bool {
	noun, _, _ := strings.Cut(e.In(text), " ")
	return isOneOf(lorries, noun)
}

// longestShip is how many words the name of a ship has at most.
const longestShip = 3

// shipEnd returns where the name of a ship ends that begins with token i: with
// what was found there, else with the words with a capital, 0 for none.
func shipEnd(entities []Entity, line *lineReader, i int) int {
	if found := overlapping(entities, line.tokens[i-1].Span).Label; found == Product || found == Organization {
		return 0
	}
	titled := isRank(line.word(i), ofDoctor) // KRI dr. Radjiman
	if titled {
		i++
	}
	if word := line.word(i); word == "" || !isUpperAt(word, 0) {
		return 0
	}
	if e := overlapping(entities, line.tokens[i].Span); e.Label != "" || titled {
		return e.End
	}
	n := 0
	for n <= longestShip && line.word(i+n) != "" && isUpperAt(line.word(i+n), 0) {
		n++
	}
	if n > longestShip {
		return 0
	}
	return line.tokens[i+n-1].End
}
