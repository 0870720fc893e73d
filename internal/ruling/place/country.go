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

// MarkCountryCodes marks the codes in brackets behind a person, those on both sides of
// vs, those that a person's name ends with before a number, and those between a person
// and a team: [Sari Lestari] [INA] [Garuda Racing].
func MarkCountryCodes(p *clue.Page) {
	var added []entity.Entity
	for i, t := range p.Tokens {
		if !ortho.IsUpperAt(p.Text, t.Start) || !isCountryCode(t.In(p.Text)) {
			continue
		}
		switch {
		case clue.IsBracketed(p.Text, p.Tokens, i) && t.In(p.Text) != "PAN" && clue.IsBehindPerson(p.Names, p.Text, p.Tokens[i-1].Start, 0), playsCode(p.Text, p.Tokens, i):
			added = entity.Labelled(added, p.Names, t.Span, entity.Location)
		case i+1 < len(p.Tokens) && p.Tokens[i+1].Kind == tokenize.Number && cutCode(p.Names, p.Text, t.Span):
			added = append(added, entity.Certain(t.Span, entity.Location))
		case beforeTeam(p, i):
			added = append(added, entity.Certain(t.Span, entity.Location))
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
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

// beforeTeam says whether token i stands between a person and a team, off which it
// takes the code. A party may stand there, too: Sari Lestari PAN.
func beforeTeam(p *clue.Page, i int) bool {
	if i+1 == len(p.Tokens) || p.Tokens[i].In(p.Text) == "PAN" || !clue.IsBehindPerson(p.Names, p.Text, p.Tokens[i].Start, 0) {
		return false
	}
	next := p.Tokens[i+1]
	j := entity.IndexOverlapping(p.Names, next.Span)
	if j < 0 || p.Names[j].Label != entity.Organization || !entity.OnLine(p.Text, p.Tokens[i].End, next.Start) {
		return false
	}
	if e := &p.Names[j]; e.Start == p.Tokens[i].Start {
		e.Start = next.Start
	}
	return !entity.Found(p.Names, p.Tokens[i].Span)
}
