package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The number of a unit and the name behind its slash belong to it, and so does the
// command behind them: [Koramil 1612-03/Borong], [Yonif Raider 700/Wira Yudha
// Cakti], [Brigif PR 17/Kujang I Kostrad].

// UnitHeads are the units that have numbers.
var UnitHeads = wordlist.Words(
	"koramil kodim korem yonif yonkav yonarmed yonarhanud yonzipur yonarh brigif batalyon batalion yonbekang yonkes yonzikon yontp menarmed",
	"menart denarhanud denzipur denkav denpom skadron skuadron wing penrem pendim",
)

// PressOffices are those of the forces, which sign what they send out with their
// names alone: (Dispenad).
var PressOffices = wordlist.Words("dispenad dispenal dispenau penkostrad penkopassus penkormar dispenkormar " +
	"dispenarmabar dispenarmatim dispenkoarmada puspenad penkogartap penkodiklat pensesko")

// unitKinds may stand between such a word and the number.
var unitKinds = wordlist.Words(
	"raider para tp mekanis mekanik infanteri kavaleri khas linud tempur armed arhanud teritorial pembangunan pr mek udara teknik komposit",
	"zeni artileri medan",
)

// unitNames are the words behind the first in the names of units of the army, as
// they are spelt by one or the other.
var unitNames = wordlist.SetOf("Yudha, Yuddha, Yuda, Sakti, Cakti, Bhakti, Bakti, Wira, Vira, Wiratama, Wirottama, Jaya, Eka, Setia, Satya, Dharma, Darma, " +
	"Musara, Leuser, Samudera, Samudra, Kumbang, Prakosa, Prakasa, Perkasa, Negara, Kemuning, Kian, Santang, Sampai, Mati, Kancana, Kencana, " +
	"Hitam, Putih, Merah, Taruna, Raiders, Pratista, Kusuma, Siri, Tapa, Utama, Tama, Long, Alam, Pandhita, Pandita, Maroso, Nusa, Nusantara, " +
	"Samapta, Neme, Kangasi, Sili, Akinting, Buerama, Sumagan, Pakca, Galih, Geni, Kaputing, Buritkang, Ceta, Karimata, Kala, Lembuswana, " +
	"Budi, Ratna, Baladaya, Raya, Trisula, Keramo, Manasa, Ina, Grawira, Wyogrha, Kawandya, Bhaya, Wighina, Digdaya, Mandra, Guna, Lang, " +
	"Bhuwana, Palaka, Karya, Raksaka, Bajra, Braja, Yusuf, Gunung, Jati, Citra, Panca, Panjung, Wanawai, Wartabone, Oleo, Yakthi, Ti, Waninggap, " +
	"I, II, III")

// unitParents begin the commands that such units belong to.
var unitParents = wordlist.Words("kostrad kopassus kodam korem kodim kogartap tni divif brigif brigade marinir korps " +
	"puspenerbal puspenerbad koopsud koopsudnas koarmada lanud lanudal lantamal pasmar kopasgat wing angkatan resimen menarmed idf")

// MarkUnits marks units with their numbers, and hospitals with what they are named
// after.
func MarkUnits(p *clue.Page) {
	var units []entity.Entity
	r := unitReader{p.Line(0), p.Names}
	for i, t := range p.Tokens {
		end := 0
		switch word := t.In(p.Text); {
		case !ortho.IsUpperAt(p.Text, t.Start):
			continue
		case wordlist.IsOneOf(UnitHeads, word):
			end = max(r.unit(i), r.ordinalUnit(i))
		case wordlist.IsOneOf(OrdinalHeads, word):
			end = r.ordinalUnit(i)
		case wordlist.IsOneOf(PressOffices, word):
			end = t.End
		case wordlist.IsOneOf(clue.Hospitals, word):
			end = r.hospital(i)
		}
		if end == 0 {
			continue
		}
		unit := entity.Certain(tokenize.Span{Start: t.Start, End: end}, entity.Organization)
		if at := entity.IndexOverlapping(p.Names, t.Span); at >= 0 {
			if e := p.Names[at]; e.Label != entity.Organization || e.End >= end {
				continue
			}
			unit.Start = min(t.Start, p.Names[at].Start)
		}
		units = append(units, unit)
	}
	p.Names = entity.WithReplaced(p.Names, units)
}

// unitReader reads units and hospitals off tokens.
type unitReader struct {
	entity.LineReader
	entities []entity.Entity
}

// longestChain is how many commands a unit may be named with.
const longestChain = 2

// unit returns the end of the unit that begins with token i and of the commands
// that it belongs to, 0 if it has no number.
func (r *unitReader) unit(i int) int {
	end, i := r.numbered(i)
	if end == 0 {
		return 0
	}
	for range longestChain {
		word := r.Word(i)
		if !wordlist.IsOneOf(unitParents, word) || !ortho.IsUpperAt(word, 0) || end != r.Tokens[i-1].End {
			break
		}
		if e := entity.Overlapping(r.entities, r.Tokens[i].Span); e.Label == entity.Organization {
			return e.End
		}
		longer, next := 0, i
		if wordlist.IsOneOf(UnitHeads, word) {
			longer, next = r.numbered(i)
		}
		if longer == 0 {
			break
		}
		end, i = longer, next
	}
	return end
}

// numbered returns the end of the unit that begins with token i, with its number
// and its name, and the index of the token behind; 0 if it has no number.
func (r *unitReader) numbered(i int) (end, next int) {
	r.First = i
	i++
	for wordlist.IsOneOf(unitKinds, r.Word(i)) {
		i++
	}
	if word := r.Word(i); word == "" || r.Tokens[i].Start == r.Tokens[i-1].End || !ortho.IsDigit(word[0]) {
		return 0, i
	}
	number := r.Tokens[i].Start
	for i++; r.Word(i) != "" && r.Tokens[i].Start == r.Tokens[i-1].End && inUnitNumber(r.Text[r.Tokens[i].Start]); i++ {
	}
	end = r.Tokens[i-1].End
	name := end
	if slash := strings.LastIndexByte(r.Text[number:end], '/'); slash >= 0 {
		name = number + slash + 1
		for unitNames[r.Word(i)] {
			end = r.Tokens[i].End
			i++
		}
	}
	if at := entity.IndexOverlapping(r.entities, tokenize.Span{Start: name, End: end + len(" X")}); at >= 0 && isName(r.entities[at], r.Text) {
		e := r.entities[at]
		if e.Start <= end || e.Label == entity.Location && entity.OnLine(r.Text, end, e.Start) {
			end = max(end, e.End)
		}
	}
	return end, i
}

// inUnitNumber reports what a token begins with that goes on with the number of a
// unit or the name behind it.
func inUnitNumber(c byte) bool {
	return ortho.IsDigit(c) || c == '-' || c == '/' || ortho.IsUpper(c)
}

// isName reports a mention that a unit may have in its name.
func isName(e entity.Entity, text string) bool {
	return clue.Changeable(e.Label) && ortho.IsUpperAt(text, e.Start)
}
