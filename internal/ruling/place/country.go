package place

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// In sport countries go by the three letters of the International Olympic
// Committee and of FIFA: [Sari Lestari] ([INA]), [INA] vs [MAS]. Elsewhere most of
// these letters mean something else.

// countryCodes are those of countries that Indonesian pages are likely to have.
var countryCodes = wordlist.Words("AFG ALB ALG AND ANG ARG ARM AUS AUT AZE BAN BAR BEL BHU BIH BLR BOL BOT BRA BRN BRU BUL CAM CAN CGO CHI CHN CIV CMR " +
	"COD COL CRC CRO CUB CYP CZE DEN DOM ECU EGY ENG ESP EST ETH FIJ FIN FRA GAB GBR GEO GER GHA GRE GUA GUI HAI HKG HON HUN IDN INA IND " +
	"IRI IRL IRN IRQ ISL ISR ISV ITA JAM JOR JPN KAZ KEN KGZ KOR KOS KSA KUW LAO LAT LBA LBN LTU LUX MAC MAD MAR MAS MDA MDV MEX MGL MKD MLI " +
	"MLT MNE MON MOZ MRI MYA NAM NCA NED NEP NGR NIG NIR NOR NZL OMA PAK PAN PAR PER PHI PLE POL POR PRK PUR QAT ROU RSA RUS RWA SCO SEN SGP " +
	"SIN SLO SMR SPA SRB SRI SUD SUI SVK SVN SWE SYR TAN THA TJK TKM TLS TPE TTO TUN TUR UAE UGA UKR URU USA UZB VEN VIE VNM WAL YEM ZAM ZIM")

func isCountryCode(word string) bool { return countryCodes.Has(word) }

// MarkCountryCodes labels the codes in brackets behind a person, those on both
// sides of vs, those that a person's name ends with before a number, and those
// between a person and a team: [Sari Lestari] [INA] [Garuda Racing]. entities are
// in text order, tokens are those of the text.
func MarkCountryCodes(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var added []entity.Entity
	for i, t := range tokens {
		if !ortho.IsUpperAt(text, t.Start) || !isCountryCode(t.In(text)) {
			continue
		}
		switch {
		case clue.IsBracketed(text, tokens, i) && t.In(text) != "PAN" && clue.IsBehindPerson(entities, text, tokens[i-1].Start, 0), playsCode(text, tokens, i):
			added = entity.Labelled(added, entities, t.Span, entity.Location)
		case i+1 < len(tokens) && tokens[i+1].Kind == tokenize.Number && cutCode(entities, text, t.Span):
			added = append(added, entity.Certain(t.Span, entity.Location))
		case beforeTeam(entities, text, tokens, i):
			added = append(added, entity.Certain(t.Span, entity.Location))
		}
	}
	return entity.WithAdded(entities, added)
}

// playsCode says whether token i plays another code.
func playsCode(text string, tokens []tokenize.Token, i int) bool {
	code := func(at, vs int) bool {
		return at >= 0 && at < len(tokens) && strings.EqualFold(tokens[vs].In(text), "vs") && isCountryCode(tokens[at].In(text))
	}
	return code(i+2, i+1) || code(i-2, i-1)
}

// cutCode takes a code off the person's name that ends with it, in place, and
// reports whether there is one: not all of the name is in capitals then.
func cutCode(entities []entity.Entity, text string, code tokenize.Span) bool {
	i := entity.IndexOverlapping(entities, code)
	if i < 0 || entities[i].Label != entity.Person || entities[i].End != code.End || entities[i].Start >= code.Start-1 {
		return false
	}
	e := &entities[i]
	name := strings.TrimRight(text[e.Start:code.Start], " ")
	if ortho.IsShouted(name) {
		return false
	}
	e.End = e.Start + len(name)
	return true
}

// beforeTeam says whether token i stands between a person and a team, off which
// it takes the code, in place. A party may stand there, too: Sari Lestari PAN.
func beforeTeam(entities []entity.Entity, text string, tokens []tokenize.Token, i int) bool {
	if i+1 == len(tokens) || tokens[i].In(text) == "PAN" || !clue.IsBehindPerson(entities, text, tokens[i].Start, 0) {
		return false
	}
	next := tokens[i+1]
	j := entity.IndexOverlapping(entities, next.Span)
	if j < 0 || entities[j].Label != entity.Organization || !entity.OnLine(text, tokens[i].End, next.Start) {
		return false
	}
	if e := &entities[j]; e.Start == tokens[i].Start {
		e.Start = next.Start
	}
	return !entity.Found(entities, tokens[i].Span)
}
