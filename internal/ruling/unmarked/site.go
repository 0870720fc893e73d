package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Addresses of sites are no names: laman kapal.example.go.id, buka www.ombak.com. What
// begins with a capital is the name of a medium or a firm, Kompas.com, and so may be
// what begins with a small letter; but those of offices and schools have endings of
// their own, and what stands behind laman or situs is an address unless one quotes it.

// officialEnds end the addresses of offices and schools.
var officialEnds = [...]string{".go.id", ".ac.id", ".sch.id", ".mil.id", ".desa.id"}

// siteNouns stand before addresses, with resmi between or not.
var siteNouns = wordlist.Words("laman situs website web tautan link")

// quoting are words before media, which are quoted from.
var quoting = wordlist.Words("dilansir melansir dikutip mengutip dirangkum merangkum disadur dihimpun berdasarkan menurut dari data laporan")

// isSite says whether e is the address of a site.
func isSite(e entity.Entity, text string) bool {
	name := e.In(text)
	dot := strings.IndexByte(name, '.')
	if dot <= 0 || strings.ContainsAny(name, " ()") {
		return false
	}
	if strings.EqualFold(name[:dot], "www") {
		return true
	}
	if ortho.HasUpper(name) || dot+len(".id") > len(name) || !ortho.IsASCIILetter(name[len(name)-1]) {
		return false
	}
	for _, end := range officialEnds {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return e.Label == entity.Organization && !wordlist.PictureSources()[name[:dot]] && isBehindSiteNoun(text[:e.Start])
}

// isBehindSiteNoun says whether text ends with such a noun and nothing near it quotes.
func isBehindSiteNoun(text string) bool {
	const most = 3 // words in front of the noun
	rest, word := clue.WordInFront(text)
	if strings.HasPrefix(word, "resmi") {
		rest, word = clue.WordInFront(rest)
	}
	if !wordlist.IsOneOf(siteNouns, word) {
		return false
	}
	for range most {
		if rest, word = clue.WordInFront(rest); wordlist.IsOneOf(quoting, word) {
			return false
		}
	}
	return true
}
