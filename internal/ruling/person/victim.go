package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Who is harmed or arrested and goes by two capitals is a person, with no age or
// rank: menikam [RT], meringkus [GM] dan [KA]. In raw text 23 of 24 are; the other
// one is the beginning of a name.

// harms are what is done to such people.
var harms = wordlist.Words("menewaskan menikam membacok memukul menganiaya menusuk membunuh menangkap meringkus membekuk menjerat memperkosa " +
	"mencabuli menyekap")

// isVictim says whether token i is such a person. A country may be beaten as well,
// and what our lists know without doubt arrested.
func isVictim(p *clue.Page, i int) bool {
	w := p.Tokens[i].In(p.Text)
	if i == 0 || len(w) != 2 || w[1] == '.' || unmarked.IsNoPerson(w) || !wordlist.IsOneOf(harms, p.Tokens[i-1].In(p.Text)) ||
		!entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
		return false
	}
	if clue.CapitalFollows(p.Text, p.Tokens[i:]) {
		return false
	}
	e := entity.Overlapping(p.Names, p.Tokens[i].Span)
	return e.Label == "" || e.Span == p.Tokens[i].Span && e.Label != entity.Location && (e.Label != entity.Organization || e.Score < clue.Doubtless)
}
