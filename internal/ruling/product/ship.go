package product

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A ship is a product with its prefix and number: [KRI Teluk Raya], [KM Ombak 5].
// Of 31 ships with a number in our annotations 29 are marked with it, and behind the
// two others stands a year.

// longestShip is how many words the name of a ship has at most.
const longestShip = 3

// shipFirms end the names of companies that begin as those of ships do.
var shipFirms = wordlist.SetOf("FC, Networks, Network, Teknik, Corp, Corporation, Steel, Group, Indonesia")

// shipBehind returns the ship with the prefix token i. It ends with what was found
// behind that, else with the words with a capital, and a number.
func shipBehind(entities []entity.Entity, line *entity.LineReader, i int) (ship entity.Entity) {
	start := line.Tokens[i].Start
	if e := entity.Overlapping(entities, line.Tokens[i].Span); e.Label != "" {
		name := e.In(line.Text)
		switch {
		case e.Start != start, e.End <= line.Tokens[i].End, e.Label == entity.Event, e.Label == entity.Law,
			shipFirms[ortho.LastWord(name)]:
			return ship
		}
		return numbered(line, i, clue.Product(start, e.End))
	}
	i++
	titled := clue.IsRank(line.Word(i), clue.OfDoctor) // KRI dr. Radjiman
	if titled {
		i++
	}
	if word := line.Word(i); word == "" || !ortho.IsUpperAt(word, 0) {
		return ship
	}
	if e := entity.Overlapping(entities, line.Tokens[i].Span); e.Label != "" {
		return numbered(line, i, clue.Product(start, e.End))
	} else if titled {
		return ship
	}
	n := 0
	for n <= longestShip && line.Word(i+n) != "" && ortho.IsUpperAt(line.Word(i+n), 0) {
		n++
	}
	if n > longestShip {
		return ship
	}
	return numbered(line, i, clue.Product(start, line.Tokens[i+n-1].End))
}

// longestNumbered is how many tokens are looked through for the number of a ship.
const longestNumbered = 8

// numbered returns a ship, token i among whose, with the number behind it: Cakra 401,
// Cakra - 401, but not the year 2014 nor 12 orang.
func numbered(line *entity.LineReader, i int, ship entity.Entity) entity.Entity {
	end := i
	for end < len(line.Tokens) && line.Tokens[end].Start < ship.End {
		if end++; end > i+longestNumbered {
			return ship
		}
	}
	if word := line.Word(end); (word == "-" || word == "–") && isShipNumber(line.Word(end+1)) {
		end++
	}
	number := line.Word(end)
	if !isShipNumber(number) || isCalendarYear(number) || clue.IsCounter(line.Text[line.Tokens[end].End:]) || line.Word(end+1) == ":" {
		return ship
	}
	ship.End = line.Tokens[end].End
	return ship
}

// isAtSea says whether a prefix, token i, is that of a ship by the words around it:
// one for a boat, one of the sea, or another ship. Behind a number KM are kilometres.
func isAtSea(line *entity.LineReader, i int) bool {
	if i > 0 && line.Tokens[i-1].Kind == tokenize.Number {
		return false
	}
	before := clue.TokenBefore(line, i)
	return wordlist.IsOneOf(boats, before) || nearWater(line, i)
}

// isShip says whether a product is a ship by its prefix.
func isShip(name string) bool {
	prefix := ortho.FirstWord(name)
	use := wordlist.Lookup(CraftWords, prefix)
	return (use == shipPrefix || use == seaPrefix) && ortho.IsShouted(prefix) && prefix != name
}

// isCalendarYear reports the years that texts tell of without a word before them.
func isCalendarYear(word string) bool {
	year, n := ortho.Digits(word)
	return n == len("2014") && n == len(word) && 1900 <= year && year < 2060
}
