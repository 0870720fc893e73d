package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A tax is no name, and two have the short forms of others: of the United Nations, PBB,
// and of a party, PKB. They are taxes where the words beside them speak of one: membayar
// PBB, tunggakan PKB, PBB-P2; but a country pays the United Nations. Where the text spells them out, it tells so itself (see
// package body).

// taxed are what there is a tax on, behind Pajak.
var taxed = wordlist.Words("kendaraan bumi penghasilan pertambahan hotel restoran hiburan reklame parkir penerangan daerah barang alat air rokok karbon")

// isTax says whether e, an organisation, is a tax.
func isTax(e entity.Entity, text string) bool {
	name := e.In(text)
	if kind, ok := strings.CutPrefix(name, "Pajak "); ok {
		return wordlist.IsOneOf(taxed, ortho.FirstWord(kind))
	}
	if name != "PBB" && name != "PKB" {
		return false
	}
	behind := text[e.End:]
	if strings.HasPrefix(behind, "-P2") || strings.HasPrefix(behind, " P2") || strings.HasPrefix(behind, " (Pajak ") {
		return true
	}
	front, word := clue.WordInFront(text[max(0, e.Start-longestTaxFront):e.Start])
	return wordlist.IsOneOf(taxWords, word) && !(name == "PBB" && isDue(front, behind))
}

// isDue says whether what stands in front of such a word, or behind PBB, tells that a
// member pays the United Nations: iuran pembayaran PBB, pembayaran PBB oleh AS.
func isDue(front, behind string) bool {
	for range 2 {
		rest, word := clue.WordInFront(front)
		if wordlist.IsOneOf(dueWords, word) || clue.IsLand(word) {
			return true
		}
		if !wordlist.IsOneOf(taxWords, word) {
			break
		}
		front = rest
	}
	for _, by := range [...]string{" oleh ", " dari "} {
		if payer, ok := strings.CutPrefix(behind, by); ok {
			first, rest, _ := strings.Cut(payer[:min(len(payer), longestTaxFront)], " ")
			return clue.IsLand(clue.UpToMark(first)) || clue.IsLand(first+" "+clue.UpToMark(rest))
		}
	}
	return false
}

// dueWords are what members pay a body.
var dueWords = wordlist.Words("iuran kontribusi")

// taxWords stand in front of taxes and of no body.
var taxWords = wordlist.Words("pajak membayar bayar membayarkan pembayaran tunggakan menunggak penunggak melunasi pelunasan denda pemutihan " +
	"keringanan tarif opsen sppt njop")

// longestTaxFront is how many bytes such a word, the one before it and the blanks around
// them may have.
const longestTaxFront = 32
