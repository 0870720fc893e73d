package person

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Prophets are people behind the word for one, Nabi [Lut], and so are those who
// handed down the sayings of the last, of whom one has the name of all believers:
// Riwayat [al-Bukhari] dan [Muslim]. Christ is one as well, with no other name or with
// the one behind it: [Kristus Yesus].

// prophets are the prophets of the Koran, in the spellings of pages.
var prophets = wordlist.Names("Adam, Idris, Nuh, Hud, Huud, Saleh, Salih, Shaleh, Shalih, Soleh, Ibrahim, Luth, Lut, Ismail, Ishaq, Ishak, Yaqub, " +
	"Ya'qub, Ya’qub, Yakub, Yusuf, Ayyub, Ayub, Syu'aib, Syu’aib, Syuaib, Musa, Harun, Zulkifli, Dzulkifli, Daud, Dawud, Sulaiman, Ilyas, Ilyasa, " +
	"Ilyasa', Yunus, Zakariya, Zakariyya, Zakaria, Yahya, Isa, Muhammad, Khidir, Khidhir, Yusya, Uzair, Syits, Danial")

// narrators are those whose collections of sayings are cited, without the article.
var narrators = wordlist.Names("bukhari, bukhary, muslim, tirmidzi, tirmizi, tirmidhi, turmudzi, nasai, nasa'i, nasa’i, ahmad, baihaqi, " +
	"thabrani, tabrani, hakim, daruquthni, daruqutni, daraquthni, darimi, malik, bazzar, dailami, syafi'i, syafi’i, syafii, hibban, khuzaimah, majah")

// judge is a narrator as well as a judge, whose life riwayat is, too.
const judge = "Hakim"

// Citations stand before narrators.
var Citations = wordlist.Names("riwayat, diriwayatkan, hr, hr., h.r, h.r.")

// between are words between a citation and narrators, and between these.
var between = wordlist.Names("oleh, imam, dan, serta")

// MarkProphets marks such people.
func MarkProphets(p *clue.Page) {
	var people []entity.Entity
	cited := false // narrators may follow
	for i, t := range p.Tokens {
		word := t.In(p.Text)
		switch {
		case i > 0 && entity.HasNewline(p.Text[p.Tokens[i-1].End:t.Start]):
			cited = false
		case i > 0 && prophets.Has(word) && strings.EqualFold(p.Tokens[i-1].In(p.Text), "nabi"):
			people = entity.Labelled(people, p.Names, t.Span, entity.Person)
			continue
		case word == "Kristus":
			people = appendChrist(people, p.Names, p.Text, p.Tokens[i:])
			continue
		}
		switch {
		case wordlist.IsOneOf(Citations, word):
			cited = true
		case !cited || word == "," || word == "." && t.Start == p.Tokens[i-1].End || wordlist.IsOneOf(between, word):
		case isNarrator(word) && (word != judge || !strings.EqualFold(p.Tokens[i-1].In(p.Text), "riwayat")):
			people = entity.Labelled(people, p.Names, t.Span, entity.Person)
		default:
			cited = entity.Overlapping(p.Names, t.Span).Label == entity.Person
		}
	}
	p.Names = entity.WithAdded(p.Names, people)
}

// appendChrist marks Christ, with whom tokens begin, if nothing was found there and no
// other name goes on behind, as that of a church does: Kristus Raja.
func appendChrist(people, entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	if entity.Found(entities, tokens[0].Span) {
		return people
	}
	if clue.CapitalFollows(text, tokens) {
		if e := entity.IndexOverlapping(entities, tokens[1].Span); tokens[1].In(text) == "Yesus" && e >= 0 && entities[e].Span == tokens[1].Span {
			entities[e].Start, entities[e].Label = tokens[0].Start, entity.Person
		}
		return people
	}
	return append(people, entity.Certain(tokens[0].Span, entity.Person))
}

// isNarrator reports a narrator, with the article or without.
func isNarrator(word string) bool {
	if article, name, ok := strings.Cut(word, "-"); ok && len(article) <= 3 {
		word = name
	}
	return ortho.IsUpperAt(word, 0) && wordlist.IsOneOf(narrators, word)
}
