package body

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The territorial commands of the army bear the names of heroes, realms and mountains.
// Behind their officers these stand for the command: Pangdam [Hasanuddin] Mayjen Budi,
// Kapendam [XVII/Cenderawasih].

// CommandOfficers are such officers.
var CommandOfficers = wordlist.Words("pangdam kasdam irdam kapendam wakapendam danpomdam danrindam kakesdam kakumdam")

// commandNames are the names of the commands, with those founded in 2025.
var commandNames = wordlist.Names("iskandar muda, bukit barisan, sriwijaya, siliwangi, diponegoro, brawijaya, mulawarman, udayana, tanjungpura, " +
	"merdeka, hasanuddin, pattimura, cenderawasih, cendrawasih, kasuari, jaya, jayakarta, tuanku tambusai, tuanku imam bonjol, radin inten, " +
	"tambun bungai, palaka wira, mandala trikora")

// longestCommand is how many words such a name has at most.
const longestCommand = 3

// MarkCommands marks the commands behind their officers, and cuts them off those.
func MarkCommands(p *clue.Page) {
	var commands []entity.Entity
	for i, t := range p.Tokens {
		if !ortho.IsUpperAt(p.Text, t.Start) || !wordlist.IsOneOf(CommandOfficers, t.In(p.Text)) {
			continue
		}
		line := p.Line(i)
		end := commandEnd(&line, i+1)
		if end == i+1 {
			continue
		}
		command := entity.Certain(entity.Across(p.Tokens[i+1], p.Tokens[end-1]), entity.Organization)
		commands = append(commands, command)
		officer := entity.Overlapping(p.Names, p.Tokens[end-1].Span)
		if officer.Label != entity.Person || officer.End <= command.End {
			continue
		}
		if officer.Span = clue.TrimSpan(p.Text, tokenize.Span{Start: command.End, End: officer.End}); officer.Start < officer.End {
			commands = append(commands, officer)
		}
	}
	p.Names = entity.WithReplaced(p.Names, commands)
}

// commandEnd returns the index behind the command that begins with token i, with its
// number in front and the other name behind a slash, Jaya/Jayakarta; or i.
func commandEnd(line *entity.LineReader, i int) int {
	at := i
	if word := line.Word(at); ortho.IsCapitals(word) && ortho.Roman(word) > 0 {
		at++
		if line.Word(at) == "/" {
			at++
		}
	}
	for n := line.Capitals(at, longestCommand); n > 0; n-- {
		if !wordlist.IsOneOf(commandNames, spanOf(line, at, n).In(line.Text)) {
			continue
		}
		at += n
		if line.Word(at) == "/" && line.IsCapital(at+1) {
			at += 2
		}
		return at
	}
	return i
}

// spanOf returns the span of n tokens from token i on.
func spanOf(line *entity.LineReader, i, n int) tokenize.Span {
	return entity.Across(line.Tokens[i], line.Tokens[i+n-1])
}
