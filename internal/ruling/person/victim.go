package person

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Who is harmed or arrested and goes by two capitals is a person, with no age or
// rank: menikam [RT], meringkus [GM] dan [KA]. In raw text 23 of 24 are; the other
// one is the beginning of a name.

// harms are what is done to such people.
var harms = wordlist.Words("menewaskan menikam membacok memukul menganiaya menusuk membunuh menangkap meringkus membekuk menjerat memperkosa " +
	"mencabuli menyekap")

// isVictim says whether token i is such a person. A country may be beaten as well,
// and what our lists know without doubt arrested.
func isVictim(entities []entity.Entity, text string, tokens []tokenize.Token, i int) bool {
	w := tokens[i].In(text)
	if i == 0 || len(w) != 2 || w[1] == '.' || unmarked.IsNoPerson(w) || !wordlist.IsOneOf(harms, tokens[i-1].In(text)) ||
		!entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
		return false
	}
	if clue.CapitalFollows(text, tokens[i:]) {
		return false
	}
	e := entity.Overlapping(entities, tokens[i].Span)
	return e.Label == "" || e.Span == tokens[i].Span && e.Label != entity.Location && (e.Label != entity.Organization || e.Score < clue.Doubtless)
}
