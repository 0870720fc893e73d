package person

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// An artist and the group that stands behind the name are two mentions: [Bimbim]
// [Slank], [Rose] [BLACKPINK], also where the model took both for a body or a place, if
// all words before the group are names of people. Names of groups that are names of
// people as well, Indro Warkop and Wendi Cagur, are missing: they have become part of
// the name.

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

// SplitArtists cuts groups off the artists before them and marks those that stand
// behind an artist.
func SplitArtists(p *clue.Page) {
	var groups []entity.Entity
	at := 0
	for i := 1; i < len(p.Tokens); i++ {
		artist := p.Tokens[i-1]
		for at < len(p.Names) && p.Names[at].End <= artist.Start {
			at++
		}
		if at == len(p.Names) {
			break
		}
		e := &p.Names[at]
		if e.Start >= artist.End || !clue.Changeable(e.Label) || !ortho.IsUpperAt(p.Text, artist.Start) || !entity.OnLine(p.Text, artist.End, p.Tokens[i].Start) {
			continue
		}
		name := groupAt(p.Text, p.Tokens[i:])
		if name == "" {
			continue
		}
		group := entity.Certain(tokenize.Span{Start: p.Tokens[i].Start, End: p.Tokens[i].Start + len(name)}, entity.Organization)
		if e.End > group.End {
			continue // a name that goes on
		}
		if e.Label != entity.Person {
			if e.End < group.End || groupAt(p.Text, p.Tokens[i-1:]) != "" || !isArtist(p.Know, p.Text[e.Start:artist.End]) {
				continue
			}
			e.Label = entity.Person
		}
		e.End = min(e.End, artist.End)
		groups = append(groups, group)
	}
	p.Names = entity.WithReplaced(p.Names, groups)
}

// noArtists are words of our lists of names of people that stand before groups and mean
// no artist: Fandom BTS.
var noArtists = wordlist.Words("band trio tour fandom fanbase lightstick once")

// isArtist reports one word or two that both are names of people and nothing else.
func isArtist(k *tagger.Knowledge, name string) bool {
	first, last, _ := strings.Cut(name, " ")
	return isArtistWord(k, first) && (last == "" || isArtistWord(k, last))
}

// isArtistWord says so of a word.
func isArtistWord(k *tagger.Knowledge, word string) bool {
	return clue.MayBePerson(k, word) && !k.IsOrganization(word) && !wordlist.IsOneOf(noArtists, word) && !clue.IsBodyWord(word, clue.BodyNoun|clue.AnyBody)
}

// memberRoles are what stands before the group of a member: leader [BTS] [RM].
var memberRoles = wordlist.Names("leader, pemimpin, anggota, member, personel, vokalis, gitaris, basis, bassis, drummer, keyboardis")

// SplitMembers cuts artists off the groups before them, behind such a word.
func SplitMembers(p *clue.Page) {
	var members []entity.Entity
	at := 0
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Organization && e.Label != entity.Person {
			continue
		}
		at = entity.From(p.Tokens, at, e.Start)
		if at == 0 || at == len(p.Tokens) || p.Tokens[at].Start != e.Start || !wordlist.IsOneOf(memberRoles, p.Tokens[at-1].In(p.Text)) {
			continue
		}
		end := e.Start + len(groupAt(p.Text, p.Tokens[at:]))
		artist := strings.TrimLeft(p.Text[end:max(end, e.End)], " ")
		if end == e.Start || !ortho.IsUpperAt(artist, 0) || !entity.OnLine(p.Text, p.Tokens[at-1].End, e.Start) {
			continue
		}
		members = append(members, entity.Certain(tokenize.Span{Start: e.End - len(artist), End: e.End}, entity.Person))
		e.End, e.Label = end, entity.Organization
	}
	p.Names = entity.WithAdded(p.Names, members)
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
