package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// The number and the name behind a post of the army are those of its command, and
// that is an organisation: Pangdam [IX/Udayana], Kapendam [XVII/Cenderawasih],
// Danrem [044/Gapo]. Commanders of districts are missing: what stands behind the
// number of a Dandim is a place, as with a Kapolres.

// Posts are such posts.
var Posts = wordlist.Words("pangdam kasdam kapendam irdam danrem kasrem wadanrem kapenrem danyon danyonif wadanyonif danbrigif")

// commandHeads are the first of two words in names of commands.
var commandHeads = wordlist.SetOf("Bukit, Iskandar, Surya, Wira, Garuda, Baladhika, Bhaskara, Maulana, Pantai, Kawal, Nani, Badak")

// MarkPosts marks the commands behind posts.
func MarkPosts(p *clue.Page) {
	var commands []entity.Entity
	for i := range p.Tokens {
		if !ortho.IsUpperAt(p.Text, p.Tokens[i].Start) || !wordlist.IsOneOf(Posts, p.Tokens[i].In(p.Text)) {
			continue
		}
		if s, ok := command(p.Text, p.Tokens[i:]); ok {
			commands = append(commands, entity.Certain(s, entity.Organization))
		}
	}
	if commands == nil {
		return
	}
	p.Names = entity.Merge(nil, p.Names, commands, func(a, b entity.Entity) bool { return a.Label != entity.Person || a.Start >= b.Start })
}

// command returns the number and name of the command behind the post that tokens
// begin with.
func command(text string, tokens []tokenize.Token) (s tokenize.Span, ok bool) {
	i := 1
	if i == len(tokens) || !entity.OnLine(text, tokens[0].End, tokens[i].Start) {
		return s, false
	}
	s = tokens[i].Span
	number, name, slashed := strings.Cut(s.In(text), "/")
	isRoman := strings.Trim(number, "IVX") == ""
	if number == "" || !isRoman && (len(number) != 3 || !ortho.IsDigits(number)) {
		return s, false
	}
	if !slashed && i+1 < len(tokens) && tokens[i+1].In(text) == "/" && tokens[i+1].Start == s.End {
		i, slashed = i+1, true
	}
	i++
	if slashed && name != "" {
		return withSecond(s, name, text, tokens, i), true
	}
	if i == len(tokens) || !ortho.IsUpperAt(text, tokens[i].Start) || tokens[i].Kind != tokenize.Word ||
		!slashed && (!isRoman || clue.IsRank(tokens[i].In(text), clue.Military|clue.Service|clue.Honorific)) || !entity.OnLine(text, tokens[i-1].End, tokens[i].Start) {
		return s, false
	}
	s.End = tokens[i].End
	return withSecond(s, tokens[i].In(text), text, tokens, i+1), true
}

// withSecond adds the second word of the name of a command, token i, to s, which
// ends with the first.
func withSecond(s tokenize.Span, first, text string, tokens []tokenize.Token, i int) tokenize.Span {
	if commandHeads[first] && i < len(tokens) && ortho.IsUpperAt(text, tokens[i].Start) && entity.OnLine(text, s.End, tokens[i].Start) &&
		tokens[i].Kind == tokenize.Word && !clue.IsRank(tokens[i].In(text), clue.Military|clue.Service) {
		s.End = tokens[i].End
	}
	return s
}
