package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// A nickname in quotes inside of a person's name belongs to it: [Saul "Canelo"
// Alvarez].

// JoinNicknames makes one of two people found in such a name, where a quote of the pair
// stands in one of them.
func JoinNicknames(p *clue.Page) {
	out := p.Names[:0]
	for _, e := range p.Names {
		for len(out) > 0 && nicknamed(out[len(out)-1], e, p.Text) {
			e.Start = out[len(out)-1].Start
			out = out[:len(out)-1]
		}
		if n := len(out); n > 1 && isQuotedName(out[n-2], out[n-1], e, p.Text) {
			e.Start = out[n-2].Start
			out = out[:n-2]
		}
		out = append(out, e)
	}
	p.Names = out
}

// isQuotedName says whether nick is all that stands in quotes between the parts a
// and b of a person's name, whatever else it is the name of: Budi "[Si Kilat|PRD]"
// Hartono.
func isQuotedName(a, nick, b entity.Entity, text string) bool {
	if a.Label != entity.Person || b.Label != entity.Person || nick.Label != entity.Person && nick.Label != entity.Product ||
		strings.Contains(a.In(text), " ") || nick.End-nick.Start > longestNick {
		return false
	}
	before, behind := text[a.End:nick.Start], text[nick.End:b.Start]
	return before == ` "` && behind == `" ` || before == " “" && behind == "” "
}

// longestNick is how many bytes a nickname may have, and what stands between the
// parts of such a name.
const longestNick = 24

// nicknamed says whether a and b are the two parts of a name with a nickname in
// quotes.
func nicknamed(a, b entity.Entity, text string) bool {
	if a.Label != entity.Person || b.Label != entity.Person || b.Start-a.End > longestNick {
		return false
	}
	gap := text[a.End:b.Start]
	if isQuotedNick(gap) {
		return true
	}
	if !strings.ContainsAny(text[a.Start:a.End]+text[b.Start:b.End], `"“”`) || strings.ContainsAny(gap, ",.;:()\r\n") {
		return false
	}
	whole := text[a.Start:b.End]
	open := strings.IndexAny(whole, `"“`)
	closing := strings.LastIndexAny(whole, `"”`)
	return open > 0 && whole[open-1] == ' ' && closing > open+len("“") && closing+2 < len(whole) &&
		a.Start+open < b.Start && a.Start+closing >= a.End && // the pair spans the gap
		!strings.ContainsAny(whole[open+1:closing], `"“”`)
}

// isQuotedNick reports several words with a capital in quotes of a pair with a
// blank on both sides: "Si Kaki Emas". One word may be a verb of a headline.
func isQuotedNick(gap string) bool {
	gap = strings.ReplaceAll(strings.ReplaceAll(gap, "“", `"`), "”", `"`)
	name, ok := strings.CutPrefix(gap, ` "`)
	name, closed := strings.CutSuffix(name, `" `)
	if !ok || !closed || !strings.Contains(name, " ") || strings.ContainsAny(name, "\",.;:()\r\n") {
		return false
	}
	for word := range strings.SplitSeq(name, " ") {
		if !ortho.IsUpperAt(word, 0) {
			return false
		}
	}
	return true
}
