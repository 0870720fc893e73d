package sport

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A city that a club plays is the club of that city: Bayern ditahan [Mainz], menang
// atas [Freiburg] dan [Augsburg]. So is one whose goal or home ground is spoken of,
// gawang [Freiburg], and one behind a score, 3-1 atas [Pisa]. Countries are places
// in sport, too, says the guideline. Of some 400 names behind these words in our
// annotations, full names of clubs and cities alike, one that is neither a person nor
// a country is a place.

// LabelOpponents labels such cities as organisations.
func LabelOpponents(p *clue.Page) {
	r := p.Line(0)
	at, last := 0, -1 // the last that was such a city
	for i := range p.Names {
		e := &p.Names[i]
		at = entity.From(p.Tokens, at, e.Start)
		if e.Label != entity.Location && e.Label != entity.Person || !mayBeClub(p.Know, e.In(p.Text)) {
			continue
		}
		switch {
		case i > 0 && facesClub(&r, p.Names[i-1], *e, at):
		case last >= 0 && last == i-1 && joinsOpponent(p.Names[last], *e, p.Text):
		case ownsGoal(&r, at), followsScore(&r, at):
		case i+1 < len(p.Names) && facedByClub(&r, *e, p.Names[i+1], at):
		default:
			continue
		}
		e.Label, e.Score, last = entity.Organization, entity.Sure, i
	}
}

// mayBeClub says whether a name is that of a place of one word that is no country.
func mayBeClub(k *tagger.Knowledge, name string) bool {
	return len(name) > 3 && ortho.IsUpperAt(name, 0) && strings.IndexByte(name, ' ') < 0 && !ortho.IsAcronym(name) && !clue.IsLand(name) && k.IsPlace(name)
}

// facesClub says whether a club and a match verb stand before the place e, which
// token at begins.
func facesClub(r *entity.LineReader, club, e entity.Entity, at int) bool {
	if !isClub(club, r.Text) || e.Start-club.End > len(" tersungkur 10-10 dari  ") || entity.HasNewline(r.Text[club.End:e.Start]) {
		return false
	}
	for i := at - 1; i > 0 && r.Tokens[i].Start >= club.End; i-- {
		if playedAt(r, i) == at {
			return true
		}
	}
	return false
}

// facedByClub says whether a match verb and a club stand behind the place e, which
// token at begins and which begins its sentence: [Leipzig] membungkam [Bremen]. In
// another place it may belong to what stands before it: tersangka di [Sidoarjo]
// ditahan [Kejari].
func facedByClub(r *entity.LineReader, e, club entity.Entity, at int) bool {
	if !isClub(club, r.Text) || club.Start-e.End > len(" tersungkur 10-10 dari  ") || at > 0 && !entity.OpensLine(r.Text, e.Start) && r.Tokens[at-1].In(r.Text) != "." {
		return false
	}
	next := playedAt(r, at+1)
	return next > 0 && next < len(r.Tokens) && r.Tokens[next].Start == club.Start
}

// playedAt is opponentAt without the sign of any two sides, which gangs have, too.
func playedAt(r *entity.LineReader, i int) int {
	if i < len(r.Tokens) && strings.EqualFold(r.Tokens[i].In(r.Text), "vs") {
		return 0
	}
	return opponentAt(r, i)
}

// noClubs begin the names of national teams and of bodies that win and lose
// elsewhere: Polri menggilas miras, [KPK] kalah dari [Solo] dalam praperadilan.
var noClubs = wordlist.Words("timnas tim pemerintah pemkot pemkab pemprov pemda kejaksaan kejagung kejati kejari kpk mahkamah mk " +
	"pengadilan komisi satgas polri polda polres polresta polrestabes polsek tni koramil kodim kodam nato pbb asean dpr dprd hamas hizbullah houthi")

// isClub reports an organisation that may be a club.
func isClub(e entity.Entity, text string) bool {
	if e.Label != entity.Organization {
		return false
	}
	head := ortho.FirstWord(e.In(text))
	return !wordlist.IsOneOf(noClubs, head) && !clue.IsBureau(head) && !clue.IsBodyTitle(head, clue.WorldBody) && !wordlist.IsOneOf(clue.Metonyms, e.In(text))
}

// joinsOpponent says whether e stands in a list behind an opponent, with its score
// or without: takluk dari [Leipzig] 0-6 dan [Augsburg].
func joinsOpponent(club, e entity.Entity, text string) bool {
	if e.Start-club.End > len(" 10-10 serta ") {
		return false
	}
	gap := strings.TrimLeft(text[club.End:e.Start], " 0123456789-–")
	return gap == "dan " || gap == "serta "
}

// ownsGoal says whether token at is whose goal or home ground is spoken of. A
// penjaga gawang is a man.
func ownsGoal(r *entity.LineReader, at int) bool {
	if at == 0 {
		return false
	}
	r.First = at - 1
	if word := r.Word(at - 1); r.Word(at) == "" || word != "gawang" && word != "kandang" {
		return false
	}
	return at < 2 || r.Tokens[at-2].In(r.Text) != "penjaga"
}

// followsScore says whether a score and atas or dari stand before token at.
func followsScore(r *entity.LineReader, at int) bool {
	if at < 2 {
		return false
	}
	r.First = at - 2
	if word := r.Word(at - 1); r.Word(at) == "" || word != "atas" && word != "dari" {
		return false
	}
	score := r.Tokens[at-2].In(r.Text)
	return ortho.IsDigits(score) && at > 4 && isScore(r.Text[r.Tokens[at-4].Start:r.Tokens[at-2].End]) || isScore(score)
}

// isScore reports 3-1 and the like.
func isScore(s string) bool {
	home, away, ok := strings.Cut(s, "-")
	return ok && home != "" && away != "" && len(s) <= len("10-10") && ortho.IsDigits(home+away)
}
