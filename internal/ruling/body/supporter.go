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

// MarkSupporters marks such groups. entities are in text order, tokens are those of
// the text.
func MarkSupporters(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var groups []entity.Entity
	line := entity.LineReader{Text: text, Tokens: tokens}
	for i := range tokens {
		word := tokens[i].In(text)
		line.First = i
		end := 0
		switch {
		case Supporters.Has(word) && candidates.Has(line.Word(i+1)) && !line.IsCapital(i+2) && !isCommonHere(text, tokens, i):
			end = tokens[i+1].End
		case candidates.Has(word) && line.Word(i+1) == "Mania":
			end = tokens[i+1].End
		case CampaignTeams.Has(word):
			end = teamEnd(entities, text, tokens[i])
		}
		if end == 0 {
			continue
		}
		group := entity.Certain(tokenize.Span{Start: tokens[i].Start, End: end}, entity.Organization)
		if word == "Muda" {
			if i == 0 || tokens[i-1].In(text) != "Orang" || !entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
				continue
			}
			group.Start = tokens[i-1].Start
		}
		if clue.CoversFound(entities, group.Span) {
			groups = append(groups, group)
		}
	}
	return entity.WithReplaced(entities, entity.Apart(groups))
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
