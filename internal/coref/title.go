package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// The title by which somebody is addressed may stand before the second name that the text
// gives him and outside of its mention: "Supriyono (Mas Botok)".

// titledGap returns the text between mention a of form f and mention b of form g, without
// the title before a person's second name, and the title. In brackets it stays where it
// may belong to a part that the first person plays.
func (l *linker) titledGap(a, b entity.Entity, f, g int) (gap, title string) {
	gap = l.text[a.End:b.Start]
	if a.Label != entity.Person {
		return gap, ""
	}
	before, title := cutTitle(gap)
	if title != "" && strings.TrimSpace(before) == "(" && (isFormal(title) && !l.resembles(f, g) || l.onStage(a, b)) {
		return gap, ""
	}
	return before, title
}

// cutTitle cuts the title by which anybody is addressed off the text between two persons:
// " (Mas ", " atau Cak ". It belongs to the second name and is no part of its mention.
func cutTitle(gap string) (before, title string) {
	trimmed := strings.TrimRight(gap, " ")
	title = strings.ToLower(trimmed[strings.LastIndexAny(trimmed, " (\"'“”‘’")+1:])
	if !aliases().address[title] {
		return gap, ""
	}
	return trimmed[:len(trimmed)-len(title)], title
}

// isFormal reports whether a title makes no nickname of the name behind it.
func isFormal(title string) bool {
	switch title {
	case "pak", "bu", "bapak", "ibu":
		return true
	}
	return false
}

// isPolite reports whether strangers address each other by a title, so that it may belong
// to somebody else: "Andi Pratama atau Mbak Rina", whom to call.
func isPolite(title string) bool {
	switch title {
	case "mas", "mbak", "kak", "om", "tante":
		return true
	}
	return isFormal(title)
}

// resembles reports whether a second name is a part of the first or starts as one of its
// words does.
func (l *linker) resembles(f, g int) bool {
	const start = 2 // letters
	short := dropHonorifics(l.forms[g].raw)[0]
	return slices.ContainsFunc(l.forms[f].raw, func(w string) bool {
		return w == short || len(short) > start && strings.HasPrefix(w, short[:start])
	})
}

// onStage reports whether the words near two names tell of a film or who plays in it.
func (l *linker) onStage(a, b entity.Entity) bool {
	const near = 96 // bytes
	before := l.text[max(0, a.Start-near):a.Start]
	after := l.text[b.End:min(len(l.text), b.End+near)]
	if i := strings.IndexAny(after, "\n.;!?"); i >= 0 {
		after = after[:i]
	}
	before = before[strings.LastIndexAny(before, "\n.;!?")+1:]
	return slices.ContainsFunc(plainWords(strings.ToLower(before+" "+after)), isStageWord)
}

func isStageWord(w string) bool {
	switch w {
	case "film", "filmnya", "sinetron", "serial", "pemeran", "diperankan", "memerankan", "berperan", "dibintangi", "membintangi":
		return true
	}
	return false
}
