package product

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The name of a product ends with its variant, [Vivo Y29 5G], or with the number of its
// part, [Jangkrik Boss! Part 1], and before what is
// told of one piece of it: memory ([Vivo Y29] 8/256), the number on its plate
// ([Honda Beat] D 4412 AKH), how much is in a package ([Rinso] 770 gr). In our
// annotations variants belong to the name 900 times of 901, and none of the rest
// ever does.

// variants are those of telephones, motorcycles and cars. All may stand one
// behind the other.
var variants = wordlist.SetOf("5G, 4G, LTE, Series, Pro, Pro+, Plus, Ultra, Lite, Neo, Turbo, Hybrid, ABS, CBS, FE, Edition, Fold, Flip, Mini, EV")

// WithVariant adds the variants behind a product to it. tokens begin with the
// first of e or before it.
func WithVariant(e entity.Entity, text string, tokens []tokenize.Token) entity.Entity {
	if text[e.End-1] == '.' {
		return e // di X. Pro dan kontra
	}
	next := entity.Behind(e.Span, text, tokens)
	if n := pricedLen(text, next); n > 0 && opensEntry(text, e.Start) {
		e.End = next[n-1].End
		return e
	}
	if strings.HasPrefix(text[e.End:], hondaHybrid) {
		e.End += len(hondaHybrid)
		return e
	}
	for i, t := range next {
		word := t.In(text)
		switch {
		case word == "Series" && !ortho.HasDigit(e.In(text)):
			return e // Dark Souls Series
		case !entity.OnLine(text, e.End, t.Start) || t.Start-e.End > 1:
			return e
		case variants[word] && t.Start > e.End:
		case word == "+" && t.Start == e.End && isVariantEnd(e.In(text)):
		case word == "Max" && strings.HasSuffix(e.In(text), " Pro"):
		case word == "Part" && i+1 < len(next) && ortho.IsDigits(next[i+1].In(text)) && text[t.End:next[i+1].Start] == " ":
		case ortho.IsDigits(word) && i > 0 && next[i-1].In(text) == "Part":
		default:
			return e
		}
		e.End = t.End
	}
	return e
}

// hondaHybrid is a variant that is no one word.
const hondaHybrid = " e:HEV"

// longestVariant is how many words a price list may put behind a product.
const longestVariant = 3

// pricedLen returns how many of the tokens behind a product are words with a
// capital before the colon and price of a price list: [Yamaha Aerox Alpha]
// Cybercity: Rp 40 juta.
func pricedLen(text string, tokens []tokenize.Token) int {
	line := entity.LineReader{Text: text, Tokens: tokens}
	for n := range min(len(tokens), longestVariant+1) {
		if line.Word(n) == ":" {
			if strings.HasPrefix(line.Word(n+1), "Rp") {
				return n
			}
			return 0
		}
		if word := line.Word(n); word == "" || word == "Harga" || !ortho.IsUpperAt(text, tokens[n].Start) || expression.IsWord(word) {
			return 0
		}
	}
	return 0
}

// opensEntry says whether what begins at a byte opens its line, or the entry of a
// list.
func opensEntry(text string, at int) bool {
	return entity.OpensLine(text, len(strings.TrimRight(text[:at], " -–•*.)\\0123456789")))
}

// isVariantEnd says whether name ends with a variant that a plus sign may stand
// behind: Pro+.
func isVariantEnd(name string) bool {
	return variants[ortho.LastWord(name)]
}

// PieceLen returns the length of what the name of a product in s ends in that is
// told of one piece of it, with the space before it.
func PieceLen(text string, s tokenize.Span) int {
	name := s.In(text)
	if n := plateLen(text, s); n > 0 {
		return n
	}
	if n := memoryLen(name); n > 0 {
		return n
	}
	space := strings.LastIndexByte(name, ' ')
	if _, n := ortho.Digits(name[space+1:]); space > 0 && n == len(name)-space-1 && opensPackage(text[s.End:]) {
		return n + 1
	}
	return 0
}

// packageUnits are what the content of a package is told in.
var packageUnits = wordlist.SetOf("gr, gram, g, kg, ml, mL, l, L, liter, pcs, lembar, kaleng, sachet")

// opensPackage says whether text, behind a number, goes on with such a unit.
func opensPackage(text string) bool {
	word := strings.TrimPrefix(text, " ")
	if len(word) == len(text) {
		return false
	}
	end := strings.IndexFunc(word, func(r rune) bool { return r < 'A' || r > 'z' })
	if end < 0 {
		end = len(word)
	}
	return packageUnits[word[:end]]
}

// memoryLen returns the length of the sizes of memory and storage in gigabytes
// at the end of name: 8/256, 8GB/128GB, 12/512 GB.
func memoryLen(name string) int {
	sizes := strings.TrimSuffix(strings.TrimSuffix(name, "GB"), " ")
	space := strings.LastIndexByte(sizes, ' ')
	memory, storage, ok := strings.Cut(sizes[space+1:], "/")
	if !ok || space <= 0 {
		return 0
	}
	size, n := ortho.Digits(strings.TrimSuffix(memory, "GB"))
	if n == 0 || size < 2 || size > 24 || len(strings.TrimSuffix(memory, "GB")) != n || !storageSizes[storage] {
		return 0
	}
	return len(name) - space
}

var storageSizes = wordlist.SetOf("32, 64, 128, 256, 512, 1TB")

// plateLen returns the length of a number plate, or the beginning of one, at the
// end of the name in s.
func plateLen(text string, s tokenize.Span) int {
	name := s.In(text)
	for at := strings.IndexByte(name, ' '); at > 0; {
		if unmarked.IsPlate(text[s.Start+at+1:]) {
			return len(name) - at
		}
		next := strings.IndexByte(name[at+1:], ' ')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return 0
}
