package product

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Who writes in small letters writes platforms so, too: lewat facebook dan twitter.
// In our annotations 566 of 581 such words are products, and most of the rest
// companies.

// SmallPlatforms are those that are no words of a language.
var SmallPlatforms = wordlist.Words(
	"facebook twitter twiter instagram whatsapp youtube android blackberry playstore fb linkedin spotify netflix pinterest wikipedia",
	"facebooknya twitternya instagramnya whatsappnya youtubenya tiktoknya")

// MarkSmallPlatforms marks them where nothing was found.
func MarkSmallPlatforms(p *clue.Page) {
	var added []entity.Entity
	for i, t := range p.Tokens {
		if t.Kind != tokenize.Word || !SmallPlatforms.Has(t.In(p.Text)) || joinsAddress(p.Text, t.Span) || i > 0 && isRobot(p.Tokens[i-1].In(p.Text)) {
			continue
		}
		if !entity.Found(p.Names, t.Span) {
			added = append(added, clue.Product(t.Start, t.End))
		}
	}
	p.Names = entity.WithAdded(p.Names, added)
}

// isRobot reports what an android is that is no system of telephones.
func isRobot(word string) bool { return strings.EqualFold(word, "robot") }

// joinsAddress says whether a word is part of an address, with a mark of one against
// it: facebook /ombak, [dot]blogspot, twitter@ombak.
func joinsAddress(text string, s tokenize.Span) bool {
	if s.Start > 0 && isAddressMark(text[s.Start-1]) {
		return true
	}
	if s.End == len(text) {
		return false
	}
	return isAddressMark(text[s.End]) || text[s.End] == '.' && s.End+1 < len(text) && text[s.End+1] > ' '
}

func isAddressMark(c byte) bool {
	switch c {
	case '@', '#', '/', '\\', '_', '=', '[', ']', '&', '-':
		return true
	}
	return false
}
