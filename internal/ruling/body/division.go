package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// What tells a division of a body from the others ends its name: the number of a
// regional office, the blend of the provinces that it is for, both regions of a
// bank: [Kanwil DJP Jawa Barat I], [PLN UID Sulselrabar], [Bank Pembangunan Daerah
// Jawa Barat dan Banten]. The model takes the first two for the beginning of who
// stands behind them.

// blends are short for several provinces. People have no such names.
var blends = wordlist.Words("sulselrabar sulselbar suluttenggo sulutgo sulutenggo kalselteng kalbagtim " +
	"kalbagbar kaltimra kaltimtara sumbagsel sumbagut sumbagteng sumbagbar sumbagtim jatimbalinus balinusra")

// bankRegions are the second regions of the banks of two, by the first.
var bankRegions = map[string]string{
	"Jawa Barat": "Banten", "Sulawesi Selatan": "Sulawesi Barat", "Sumatera Selatan": "Bangka Belitung",
}

// JoinDivisions lengthens bodies by such ends.
func JoinDivisions(p *clue.Page) {
	out := p.Names[:0]
	for i := 0; i < len(p.Names); i++ {
		e := p.Names[i]
		if e.Label == entity.Organization {
			size := divisionLen(e, p.Text)
			if size == 0 && i+1 < len(p.Names) && isBankOf(e, p.Names[i+1], p.Text) {
				size = p.Names[i+1].End - e.End
			}
			if e.End += size; size > 0 && i+1 < len(p.Names) {
				next := &p.Names[i+1]
				if next.Start < e.End {
					next.Span = clue.TrimSpan(p.Text, tokenize.Span{Start: min(e.End, next.End), End: next.End})
				}
				if next.Start >= next.End {
					i++
				}
			}
		}
		out = append(out, e)
	}
	p.Names = out
}

// divisionLen returns the length of the number or the blend behind e with the
// space before it, 0 for none.
func divisionLen(e entity.Entity, text string) int {
	rest, ok := strings.CutPrefix(text[e.End:], " ")
	if !ok || !ortho.IsUpperAt(rest, 0) {
		return 0
	}
	n := clue.LettersLen(rest)
	if n == 0 || n < len(rest) && ortho.InWord(rest[n]) {
		return 0
	}
	word := rest[:n]
	if word[0] == 'I' {
		if number := ortho.Roman(word); number == 0 || number > 4 || number == 1 && isBalinese(rest[n:]) || !isTaxOffice(e.In(text)) {
			return 0
		}
		return 1 + n
	}
	if wordlist.IsOneOf(blends, word) {
		return 1 + n
	}
	return 0
}

// isTaxOffice reports a regional office for taxes or customs: these have numbers.
func isTaxOffice(name string) bool {
	name = name[:min(len(name), clue.LongestPair)]
	return (strings.Contains(name, "Kanwil ") || strings.Contains(name, "Kantor Wilayah ")) &&
		(strings.Contains(name, "DJP") || strings.Contains(name, "Pajak") || strings.Contains(name, "DJBC") || strings.Contains(name, "Cukai"))
}

// isBalinese says whether such a name stands behind I, in front of text.
func isBalinese(text string) bool {
	return strings.HasPrefix(text, " ") && wordlist.IsOneOf(clue.BalineseNames, text[1:1+clue.LettersLen(text[1:])])
}

// isBankOf says whether e, the bank of one region, and next, which is or begins
// with another, are one bank.
func isBankOf(e, next entity.Entity, text string) bool {
	const kind = "Bank Pembangunan Daerah "
	name := e.In(text)
	at := strings.Index(name[:min(len(name), clue.LongestPair)], kind)
	if at < 0 || text[e.End:next.Start] != " dan " {
		return false
	}
	second, ok := bankRegions[name[at+len(kind):]]
	region, form, _ := strings.Cut(next.In(text), " Tbk")
	return ok && region == second && strings.Trim(form, ".") == ""
}
