package person

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// An artist and the group that stands behind the name are two mentions: [Bimbim]
// [Slank], [Rose] [BLACKPINK]. Names of groups that are names of people as well,
// Indro Warkop and Wendi Cagur, are missing: they have become part of the name.

// musicGroups are such groups by their first word.
var musicGroups = byFirstWord(
	"aespa, EXO, NCT, NCT 127, NCT Dream, SHINee, NewJeans, IVE, BTS, BLACKPINK, Blackpink, SEVENTEEN, Seventeen, Stray Kids, TXT, ENHYPEN, TREASURE, "+
		"ITZY, TWICE, Red Velvet, LE SSERAFIM, MAMAMOO, 2NE1, BIGBANG, GOT7, ASTRO, Super Junior, SNSD, iKON, BABYMONSTER, RIIZE, "+
		"ZEROBASEONE, JKT48, AKB48, CNBLUE, FTISLAND, AKMU, TVXQ, KATSEYE, ILLIT, TWS",
	"Slank, NOAH, Nidji, NIDJI, GIGI, Dewa 19, Sheila on 7, Sheila On 7, Peterpan, Kangen Band, The Changcuters, Changcuters, Naff, ST12, "+
		"Kerispatih, Padi Reborn, Superman Is Dead, Ada Band, D'Masiv, D'MASIV, Tipe-X, Efek Rumah Kaca, Barasuara, Koes Plus, God Bless, The Virgin, Srimulat",
	"Metallica, Coldplay, Linkin Park, Nirvana, Westlife, The Beatles, Rolling Stones, Guns N' Roses, One Direction, Backstreet Boys",
)

// byFirstWord returns the names in lists by their first words, the longest first.
func byFirstWord(lists ...string) map[string][]string {
	byFirst := map[string][]string{}
	for name := range wordlist.SetOf(lists...) {
		first := ortho.FirstWord(name)
		byFirst[first] = append(byFirst[first], name)
	}
	for _, names := range byFirst {
		slices.SortFunc(names, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	}
	return byFirst
}

// SplitArtists cuts groups off the artists before them and marks those that
// stand behind an artist. entities are in text order, tokens are those of the
// text.
func SplitArtists(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var groups []entity.Entity
	at := 0
	for i := 1; i < len(tokens); i++ {
		artist := tokens[i-1]
		for at < len(entities) && entities[at].End <= artist.Start {
			at++
		}
		if at == len(entities) {
			break
		}
		if entities[at].Start >= artist.End || entities[at].Label != entity.Person || !ortho.IsUpperAt(text, artist.Start) || !entity.OnLine(text, artist.End, tokens[i].Start) {
			continue
		}
		name := groupAt(text, tokens[i:])
		if name == "" {
			continue
		}
		group := entity.Certain(tokenize.Span{Start: tokens[i].Start, End: tokens[i].Start + len(name)}, entity.Organization)
		if entities[at].End > group.End {
			continue // a name that goes on
		}
		entities[at].End = min(entities[at].End, artist.End)
		groups = append(groups, group)
	}
	return entity.WithReplaced(entities, groups)
}

// memberRoles are what stands before the group of a member: leader [BTS] [RM].
var memberRoles = wordlist.Names("leader, pemimpin, anggota, member, personel, vokalis, gitaris, basis, bassis, drummer, keyboardis")

// SplitMembers cuts artists off the groups before them, behind such a word.
// entities are in text order, tokens are those of the text.
func SplitMembers(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	var members []entity.Entity
	at := 0
	for i := range entities {
		e := &entities[i]
		if e.Label != entity.Organization && e.Label != entity.Person {
			continue
		}
		at = entity.From(tokens, at, e.Start)
		if at == 0 || at == len(tokens) || tokens[at].Start != e.Start || !wordlist.IsOneOf(memberRoles, tokens[at-1].In(text)) {
			continue
		}
		end := e.Start + len(groupAt(text, tokens[at:]))
		artist := strings.TrimLeft(text[end:max(end, e.End)], " ")
		if end == e.Start || !ortho.IsUpperAt(artist, 0) || !entity.OnLine(text, tokens[at-1].End, e.Start) {
			continue
		}
		members = append(members, entity.Certain(tokenize.Span{Start: e.End - len(artist), End: e.End}, entity.Person))
		e.End, e.Label = end, entity.Organization
	}
	return entity.WithAdded(entities, members)
}

// groupAt returns the group that tokens begin with, "" for none.
func groupAt(text string, tokens []tokenize.Token) string {
	start := tokens[0].Start
	for _, name := range musicGroups[tokens[0].In(text)] {
		if strings.HasPrefix(text[start:], name) && clue.EndsToken(tokens, start+len(name)) {
			return name
		}
	}
	return ""
}
