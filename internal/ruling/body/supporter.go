package body

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Those who campaign for a candidate bear his name: [Sahabat Ganjar], [Jokowi Mania];
// so does the team of two, [TKN Prabowo-Gibran].

// commonSupporters are those of them that headlines write with a capital, too, where
// they mean somebody of the kind: Kisah Teman [Prabowo].
var commonSupporters = wordlist.Names(anySupporters)

const anySupporters = "Sahabat, Teman, Kawan, Sobat, Santri, Pejuang, Petani, Nelayan"

// Supporters stand before the candidate in the names of such groups.
var Supporters = wordlist.Names(anySupporters, "Seknas, Srikandi, Gardu, Sedulur, Dulur, Konco, Kanca, Balad, Barikade, Laskar, Garda, Barisan, "+
	"Milenial, Muda, Rampai, Bolone, Alap-Alap")

// candidates are politicians that groups are named after.
var candidates = wordlist.Names("Jokowi, Ganjar, Prabowo, Anies, Gibran, Ahok, Puan, Sandi, Sandiaga, SBY, AHY, Mahfud, Muhaimin, Airlangga, " +
	"Khofifah, Pramono, Mega, Megawati, Risma, Djarot, Zulhas, Bahlil, Moeldoko")

// CampaignTeams stand before the two candidates whose team they are.
var CampaignTeams = wordlist.Names("TKN, TPN, BPN, TKD, TPD")

// MarkSupporters marks such groups.
func MarkSupporters(p *clue.Page) {
	var groups []entity.Entity
	line := p.Line(0)
	for i := range p.Tokens {
		word := p.Tokens[i].In(p.Text)
		line.First = i
		end := 0
		switch {
		case Supporters.Has(word) && candidates.Has(line.Word(i+1)) && !line.IsCapital(i+2) && !isCommonHere(p.Text, p.Tokens, i):
			end = p.Tokens[i+1].End
		case candidates.Has(word) && line.Word(i+1) == "Mania":
			end = p.Tokens[i+1].End
		case CampaignTeams.Has(word):
			end = teamEnd(p.Names, p.Text, p.Tokens[i])
		}
		if end == 0 {
			continue
		}
		group := entity.Certain(tokenize.Span{Start: p.Tokens[i].Start, End: end}, entity.Organization)
		if word == "Muda" {
			if i == 0 || p.Tokens[i-1].In(p.Text) != "Orang" || !entity.OnLine(p.Text, p.Tokens[i-1].End, p.Tokens[i].Start) {
				continue
			}
			group.Start = p.Tokens[i-1].Start
		}
		if clue.CoversFound(p.Names, group.Span) {
			groups = append(groups, group)
		}
	}
	p.Names = entity.WithReplaced(p.Names, entity.Apart(groups))
}

// isCommonHere says whether token i, in a headline behind another word with a capital, may
// mean somebody of the kind.
func isCommonHere(text string, tokens []tokenize.Token, i int) bool {
	if i == 0 || !commonSupporters.Has(tokens[i].In(text)) {
		return false
	}
	before := tokens[i-1]
	return ortho.IsUpperAt(text, before.Start) && entity.OnLine(text, before.End, tokens[i].Start) && !clue.IsProseAt(text, before.Start)
}

// teamEnd returns where the second of two people ends that a hyphen joins behind the
// team, 0 if there are none.
func teamEnd(entities []entity.Entity, text string, team tokenize.Token) int {
	i := entity.LastBefore(entities, team.Start) + 1
	if i < len(entities) && entities[i].Span == team.Span {
		i++
	}
	if i+1 >= len(entities) || !clue.IsRightBehind(entities[i], team.End, text) {
		return 0
	}
	second := entities[i+1]
	if second.Label != entity.Person || second.Start != entities[i].End+1 || text[entities[i].End] != '-' || !ortho.IsUpperAt(text, second.Start) {
		return 0
	}
	return second.End
}
