package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A name and its short form in brackets are two mentions of one label: [Taman
// Ismail Marzuki] ([TIM]); but behind an organisation that of a place may stand,
// Polda Kalimantan Timur ([Kaltim]), and behind an event or a law one of its
// end, Pilgub Jawa Barat ([Jabar]). An organisation whose initials a short form
// spells is found by that, too: [Komisi Pemilihan Umum] ([KPU]). The short form of
// a foreign body stands for its name in another language: [Organisasi Kesehatan
// Dunia] ([WHO]). An acronym has its label wherever else it stands, that of an
// event whatever was found there.

// MarkShortForms marks what the short forms of a text tell.
func MarkShortForms(p *clue.Page) {
	d := definer{Page: p, added: p.Names}
	for i := 2; i < len(p.Tokens); i++ {
		short := p.Tokens[i-1]
		if p.Text[p.Tokens[i].Start] == ')' && p.Text[p.Tokens[i-2].Start] == '(' && !d.behindName(p.Tokens[i-2].Span, short.Span) {
			d.spelledOut(p.Tokens[:i-1], short.Span)
		}
	}
	if d.short == nil && len(d.added) == len(p.Names) {
		return
	}
	for _, t := range p.Tokens {
		if !ortho.IsUpperAt(p.Text, t.Start) {
			continue
		}
		e, ok := d.short[t.In(p.Text)]
		if !ok {
			continue
		}
		e.Span = t.Span
		switch at := entity.IndexOverlapping(p.Names, t.Span); {
		case at < 0:
			d.added = append(d.added, e)
		case e.Label == entity.Event && p.Names[at].Span == t.Span && p.Names[at].Label != entity.Location:
			d.added[at].Label = entity.Event
		}
	}
	p.Names = entity.Apart(d.added)
}

// definer collects short forms.
type definer struct {
	*clue.Page
	added []entity.Entity          // what was found, and what short forms tell
	short map[string]entity.Entity // acronyms with their label and score
}

func (d *definer) define(short tokenize.Span, e entity.Entity) {
	if !ortho.IsAcronym(short.In(d.Text)) {
		return
	}
	if d.short == nil {
		d.short = map[string]entity.Entity{}
	}
	d.short[short.In(d.Text)] = e
}

// behindName looks at a short form in brackets behind a name that was found.
// It reports whether it belongs to that.
func (d *definer) behindName(open, short tokenize.Span) bool {
	i := entity.LastBefore(d.Names, open.Start)
	if i < 0 || !entity.OnLine(d.Text, d.Names[i].End, open.Start) {
		return false
	}
	long := d.Names[i]
	if !clue.Shortens(long.In(d.Text), short.In(d.Text)) && !d.translates(long, short) {
		return false
	}
	if long.Label == entity.Organization && d.Know.IsPlace(short.In(d.Text)) {
		return false
	}
	b := entity.Overlapping(d.Names, short)
	if d.ofItsEnd(long, short, b) {
		return false
	}
	switch {
	case b.Label == "":
		long.Span = short
		if !unmarked.IsTicker(long, d.Text) {
			d.added = append(d.added, long)
			d.define(short, long)
		}
	case b.Span == short && b.Label != long.Label && (long.Label != entity.Organization || b.Label != entity.Location):
		b.Label = long.Label
		d.Names[i+1], d.added[i+1] = b, b
		d.define(short, b)
	case b.Span == short:
		d.define(short, b)
	}
	return true
}

// ofItsEnd says whether short shortens the end of a name only, and is not to be
// labelled like it: it begins with another letter, and has a label of its own
// or stands behind an event or a law.
func (d *definer) ofItsEnd(long entity.Entity, short tokenize.Span, found entity.Entity) bool {
	if d.Text[long.Start]|0x20 == d.Text[short.Start]|0x20 {
		return false
	}
	return found.Label != "" && found.Label != long.Label || long.Label == entity.Event || long.Label == entity.Law
}

// translates says whether short may be the foreign short form of long: three
// capitals or more behind an organisation of several words with such a head,
// where nothing else was found.
func (d *definer) translates(long entity.Entity, short tokenize.Span) bool {
	if long.Label != entity.Organization || short.End-short.Start < 3 || !ortho.IsAcronym(short.In(d.Text)) {
		return false
	}
	head, _, several := strings.Cut(long.In(d.Text), " ")
	return several && clue.IsBodyTitle(head, clue.WorldBody) && !entity.Found(d.Names, short)
}

// spelledOut looks for an organisation whose initials spell a short form, the
// last but one of tokens being the bracket before it.
func (d *definer) spelledOut(tokens []tokenize.Token, short tokenize.Span) {
	if !ortho.IsAcronym(short.In(d.Text)) {
		return
	}
	long, ok := Spelled(d.Text, tokens, short.In(d.Text))
	if !ok {
		return
	}
	a, b := entity.Overlapping(d.Names, long), entity.Overlapping(d.Names, short)
	if b.Label == entity.Organization && b.Span == short && a.Label == "" {
		d.added = append(d.added, entity.Entity{Span: long, Label: entity.Organization, Score: b.Score})
		d.define(short, b)
	}
}

// maxSpelled is how many words a short form may stand for.
const maxSpelled = 16

// Spelled returns the span of the words before the last of tokens, a bracket,
// whose initials are the letters of short; small words between them do not
// count.
func Spelled(text string, tokens []tokenize.Token, short string) (tokenize.Span, bool) {
	open := len(tokens) - 1
	k := open - 1
	for i := len(short) - 1; i >= 0; k-- {
		if k < 0 || open-k > maxSpelled || entity.HasNewline(text[tokens[k].End:tokens[k+1].Start]) {
			return tokenize.Span{}, false
		}
		switch word := tokens[k].In(text); {
		case word[0] == short[i]:
			i--
		case !wordlist.IsSmallWord(word) || k == open-1:
			return tokenize.Span{}, false
		}
	}
	return entity.Across(tokens[k+1], tokens[open-1]), true
}
