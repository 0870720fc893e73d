package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// Some names of events hold names of places that are easily found on their own:
// [Perang Aceh–Belanda], [gempa bumi Sendai 2011], [HUT ke-78 Jawa Timur].

// pairedEvents are what is named after two sides, with a dash between them (EYD
// V: tanda pisah).
var pairedEvents = []struct {
	head  string
	label entity.Label
}{
	{"Perang", entity.Event}, {"Pertempuran", entity.Event}, {"Konferensi", entity.Event}, {"KTT", entity.Event},
	{"Perjanjian", entity.Law}, {"Traktat", entity.Law}, {"Pakta", entity.Law}, {"Persetujuan", entity.Law},
}

// hazards are what a disaster is, in front of its place, the longer of two that
// end alike first.
var hazards = []string{
	"gempa bumi dan tsunami", "gempa dan tsunami", "gempa bumi", "gempa", "tsunami", "banjir bandang", "banjir",
	"letusan", "erupsi", "kebakaran hutan", "tanah longsor", "longsor", "kerusuhan", "tragedi", "bom",
}

// anniversaries are what is counted for whom it is kept. In small letters they
// are none of a name.
var anniversaries = []string{"HUT", "Hari Jadi", "Hari Ulang Tahun"}

// MarkWithPlaces makes events of such places.
func MarkWithPlaces(p *clue.Page) {
	out := p.Names[:0]
	for i := 0; i < len(p.Names); i++ {
		e := p.Names[i]
		from := 0 // where the name before ends
		if len(out) > 0 {
			from = out[len(out)-1].End
		}
		if i+1 < len(p.Names) {
			if pair := pairedEvent(e, p.Names[i+1], p.Text, from); pair.End > e.End {
				e = pair
				i++
			} else if feast := anniversary(e, p.Names[i+1], p.Text); feast.End > e.End {
				e = feast
				i++
			}
		}
		switch e.Label {
		case entity.Location:
			e = anniversaryOf(disaster(e, p.Text, from), p.Text, from)
		case entity.Organization:
			if e = anniversaryOf(assembly(e, p.Text, from), p.Text, from); e.Label == entity.Organization {
				e = meeting(e, p.Text, from)
			}
		case entity.Person:
			e = remembered(e, p.Text, from)
		}
		for i+1 < len(p.Names) && p.Names[i+1].Start < e.End {
			i++ // what was found to begin with the year or the number
		}
		out = append(out, e)
	}
	p.Names = out
}

// pairedEvent returns the event between two sides that e and next are, else e:
// Perang [Aceh]–[Belanda], [Perjanjian Inggris]–[Belanda].
func pairedEvent(e, next entity.Entity, text string, from int) entity.Entity {
	if next.Label != entity.Location {
		return e
	}
	if gap := text[e.End:next.Start]; gap != "–" && gap != "—" {
		return e
	}
	for _, kind := range pairedEvents {
		start := e.Start
		switch {
		case e.Label == entity.Location:
			if start = phraseBefore(text, from, e.Start, kind.head); start == e.Start || text[start] != kind.head[0] {
				continue
			}
		case e.Label != kind.label || !strings.HasPrefix(e.In(text), kind.head+" "):
			continue
		}
		e.Start, e.End, e.Label = start, next.End, kind.label
		e.End += clue.WithYear(text[e.End:], countLen(text[e.End:]))
		break
	}
	return e
}

// countLen returns the length of a word that counts wars and treaties at the
// start of text: " Kedua", " II".
func countLen(text string) int {
	if !strings.HasPrefix(text, " ") {
		return 0
	}
	word := clue.UpToMark(text[1:])
	if ortho.IsUpperAt(word, 0) && (ortho.Ordinal(word) > 0 || ortho.IsShouted(word) && ortho.Roman(word) > 0) {
		return 1 + len(word)
	}
	return 0
}

// disaster makes an event of a place between a hazard and the year: banjir
// [Jakarta] 2007.
func disaster(e entity.Entity, text string, from int) entity.Entity {
	n := clue.WithYear(text[e.End:], 0)
	if n == 0 {
		return e
	}
	for _, hazard := range hazards {
		if start := phraseBefore(text, from, e.Start, hazard); start < e.Start {
			e.Start, e.Label = start, entity.Event
			e.End += n
			break
		}
	}
	return e
}

// anniversary returns the anniversary e with its number and whose it is, next,
// else e: [HUT ke-27] [PKB].
func anniversary(e, next entity.Entity, text string) entity.Entity {
	if e.Label != entity.Event || next.Label != entity.Location && next.Label != entity.Organization || text[e.End:next.Start] != " " {
		return e
	}
	if next.Label == entity.Organization && isNumberedMeeting(e.In(text)) {
		e.End = next.End
		e.End += clue.WithYear(text[e.End:], 0)
		return e
	}
	for _, head := range anniversaries {
		if count, ok := strings.CutPrefix(e.In(text), head+" "); ok && clue.OrdinalLen(count) == len(count) {
			e.End = next.End
			break
		}
	}
	return e
}

// anniversaryOf makes an anniversary of whose it is, e, with its number before or
// behind that: Hari Jadi ke-73 [Tegal], Hari Jadi [Tegal] ke-73.
func anniversaryOf(e entity.Entity, text string, from int) entity.Entity {
	if e.Label == entity.Event {
		return e
	}
	at, end := e.Start, e.End
	if start := numberBefore(text, from, at); start < at {
		at = start
	} else if rest, ok := strings.CutPrefix(text[end:], " "); ok && clue.OrdinalLen(rest) > 0 {
		end += 1 + clue.OrdinalLen(rest)
	} else {
		return e
	}
	for _, head := range anniversaries {
		start := phraseBefore(text, from, at, head)
		if start == at {
			continue
		}
		if name := text[start : at-1]; name == head || name == strings.ToUpper(head) {
			e.Start, e.End, e.Label = start, end, entity.Event
			break
		}
	}
	return e
}

// numberBefore returns where an ordinal number begins that stands right before
// at, and not before from; else at.
func numberBefore(text string, from, at int) int {
	const longest = len("ke-1000 ")
	if at <= from || text[at-1] != ' ' {
		return at
	}
	low := max(from, at-longest)
	start := low + strings.LastIndexAny(text[low:at-1], " \n") + 1
	if start == low && low > from || clue.OrdinalLen(text[start:at]) != at-1-start {
		return at
	}
	return start
}

// assembly makes an event of the body that meets, with the number of the session:
// [Sidang Majelis Umum PBB ke-80].
func assembly(e entity.Entity, text string, from int) entity.Entity {
	name := e.In(text)
	if name == "SMU PBB" { // other SMU are schools
		e.Label = entity.Event
		return e
	}
	if !strings.HasPrefix(name, "Majelis Umum") {
		return e
	}
	if start := phraseBefore(text, from, e.Start, "Sidang"); start < e.Start && text[start] == 'S' {
		e.Start, e.Label = start, entity.Event
		if rest, ok := strings.CutPrefix(text[e.End:], " "); ok && clue.OrdinalLen(rest) > 0 {
			e.End += 1 + clue.OrdinalLen(rest)
		}
	}
	return e
}

// phraseBefore returns where a phrase begins that stands right before at, and
// not before from; else at.
func phraseBefore(text string, from, at int, phrase string) int {
	start := at - len(phrase) - 1
	if start < from || text[at-1] != ' ' || !strings.EqualFold(text[start:at-1], phrase) || start > 0 && ortho.InWord(text[start-1]) {
		return at
	}
	return start
}
