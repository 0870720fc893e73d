package event

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The congress of a party and the anniversary of a school are events with the number
// and whose they are: [Musyawarah Nasional (Munas) ke-4 Partai Laut], [Milad ke-9
// Partai Laut], and so is the day on which a man of God is remembered: [Haul ke-7 KH
// Budi]. Of those with a number, nearly all are one mention in our annotations.

// meetingUse says what a meeting needs to be one mention with its body.
type meetingUse uint8

const (
	// countedMeeting: a number, Musda ke-4.
	countedMeeting meetingUse = iota + 1
	// longMeeting: a number, behind one of longMeetings, of which it is the last word.
	longMeeting
)

// meetings are the short names of such meetings, and the last words of the long.
var meetings = wordlist.Uses(map[meetingUse]string{
	countedMeeting: "musda muswil muscab mubes munaslub rapimnas rapimda rakerda rakerwil kongres konferda konfercab konferwil konfernas konbes kopdarnas kopdarwil " +
		"mukerwil musywil musyda musycab muktamar munas rakernas mukernas jambore sanlat milad harlah",
	longMeeting: "nasional daerah wilayah cabang besar biasa natalis pimpinan",
})

// settledMeetings need no number, Munas Partai Laut: 173 of 174.
var settledMeetings = wordlist.SetOf("Munas, Muktamar, Rakernas, Mukernas")

// longMeetings are the long names.
var longMeetings = []string{
	"Musyawarah Nasional", "Musyawarah Daerah", "Musyawarah Wilayah", "Musyawarah Cabang", "Musyawarah Besar", "Rapat Kerja Nasional", "Rapat Kerja Daerah",
	"Rapat Kerja Wilayah", "Rapat Pimpinan Nasional", "Konferensi Nasional", "Konferensi Daerah", "Konferensi Cabang", "Konferensi Wilayah", "Konferensi Besar",
	"Muktamar Luar Biasa", "Kongres Luar Biasa", "Dies Natalis",
}

// meeting makes an event of the body e that meets or is feasted. from is where the
// name before ends.
func meeting(e entity.Entity, text string, from int) entity.Entity {
	at := e.Start
	if number := numberBefore(text, from, at); number < at {
		at = number
	} else {
		at = romanBefore(text, from, at)
	}
	numbered := at < e.Start
	if numbered {
		at = bracketBefore(text, from, at)
	}
	rest, word := clue.WordInFront(text[from:at])
	use := wordlist.Lookup(meetings, word)
	if use == 0 || !ortho.IsUpperAt(word, 0) || !numbered && !settledMeetings[word] {
		return e
	}
	start := from + len(rest)
	if use == longMeeting {
		start = at
		for _, name := range longMeetings {
			if before := phraseBefore(text, from, at, name); before < at && ortho.IsUpperAt(text, before) {
				start = before
				break
			}
		}
		if start == at {
			return e
		}
	}
	if start > 0 && ortho.InWord(text[start-1]) || strings.HasSuffix(text[:start], "-") {
		return e // Konferda-Konfercab
	}
	e.Start, e.Label = phraseBefore(text, from, start, "Haul dan"), entity.Event
	e.End += clue.WithYear(text[e.End:], 0)
	return e
}

// isNumberedMeeting says whether an event is such a meeting with its number and
// without the body: Munas XI, Milad ke-9.
func isNumberedMeeting(name string) bool {
	head, number, ok := strings.Cut(name, " ")
	if use := wordlist.Lookup(meetings, head); !ok || use != countedMeeting {
		return false
	}
	return clue.OrdinalLen(number) == len(number) || ortho.IsShouted(number) && ortho.Roman(number) > 0
}

// romanBefore returns where a Roman number begins that stands right before at, and
// not before from; else at.
func romanBefore(text string, from, at int) int {
	const longest = len("LXXVIII ")
	low := max(from, at-longest)
	rest, word := clue.WordInFront(text[low:at])
	if rest == "" || word == "" || !ortho.IsShouted(word) || ortho.Roman(word) <= 0 {
		return at
	}
	return low + len(rest)
}

// bracketBefore returns where a short form in brackets begins that stands right before
// at, and not before from; else at.
func bracketBefore(text string, from, at int) int {
	const longest = len("(Rakernaslub) ")
	if at-from < len("(MLB) ") || text[at-2:at] != ") " {
		return at
	}
	low := max(from, at-longest)
	if open := strings.LastIndexByte(text[low:at], '('); open > 0 && !strings.ContainsAny(text[low+open:at], "\r\n") {
		return low + open
	}
	return at
}

// remembered makes an event of the day on which the dead e is remembered, with the
// number and his titles between. from is where the name before ends.
func remembered(e entity.Entity, text string, from int) entity.Entity {
	const haul = "Haul"
	at := e.Start
	for range 3 {
		rest, word := clue.WordInFront(text[from:at])
		if word == haul {
			e.Start, e.Label = from+len(rest), entity.Event
			if rest, ok := strings.CutPrefix(text[e.End:], " "); ok {
				e.End += len(" ") + clue.OrdinalLen(rest)
			}
			e.Span = clue.TrimSpan(text, e.Span)
			return e
		}
		if before := numberBefore(text, from, at); before < at {
			at = before
		} else if word != "" && clue.IsRank(word, clue.Honorific) || remembrances[word] {
			at = from + len(rest)
		} else {
			break
		}
	}
	return e
}

// remembrances are honorifics that are part of some names.
var remembrances = wordlist.SetOf("Gus, Mbah, Abah, Guru, Tuan, Sunan, Syekh, Syaikh, Almarhum, Habib, KHR., KHR")
