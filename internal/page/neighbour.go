package page

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// byNeighbours gives the roles that only the lines around tell.
func byNeighbours(lines []Line, text string) {
	for i := range lines {
		// A dash before a lone paragraph is what is left of a dateline.
		if lines[i].Role == ListItem && dashed(lines[i].In(text)) && entity.IsProse(lines[i].In(text)) &&
			(i == 0 || lines[i-1].Role != ListItem) && (i+1 == len(lines) || lines[i+1].Role != ListItem) {
			lines[i].Role = Body
		}
	}
	afterLabels(lines, text)
	headline(lines, text)
	for i := 1; i+1 < len(lines); i++ {
		if lines[i].Role == Body && isTitle(lines[i].In(text)) && !isStamp(lines[i].In(text)) &&
			settled(lines[i-1], text) && settled(lines[i+1], text) {
			lines[i].Role = Crosshead
		}
	}
}

// afterLabels handles labels on a line of their own. What follows "Photo :" is
// the credit and what goes before it the caption; what follows "Baca juga:" is
// another story.
func afterLabels(lines []Line, text string) {
	prose := false // a paragraph has gone before: a page's menu is above its headline
	for i := range lines {
		s := lines[i].In(text)
		prose = prose || lines[i].Role == Body && entity.IsProse(s)
		if prose && (lines[i].Role == Related || lines[i].Role == Navigation) {
			afterLead(lines, i, text)
		}
		if !bareLabel(s) {
			continue
		}
		switch lines[i].Role {
		case Credit:
			if i > 0 && lines[i-1].Role == Body && countWords(lines[i-1].In(text)) <= maxCaptionWords && !severalSentences(lines[i-1].In(text)) {
				lines[i-1].Role = Caption
			}
			if i+1 < len(lines) && (lines[i+1].Role == ListItem || lines[i+1].Role == Body) && countWords(lines[i+1].In(text)) <= 8 {
				lines[i+1].Role = Credit
			}
		case Related:
			for j := i + 1; j < len(lines) && (lines[j].Role == ListItem || j == i+1 && lines[j].Role == Body && !entity.IsProse(lines[j].In(text))); j++ {
				lines[j].Role = Related
			}
		}
	}
}

// afterLead gives the lines behind a lead its role: headlines behind one to
// other stories, short lines behind one to tags.
func afterLead(lines []Line, i int, text string) {
	lead := lines[i].In(text)
	switch {
	case isLine(lead, tagLead):
		const longest, most = 4, 12
		for j := i + 1; j < min(len(lines), i+1+most); j++ {
			s := lines[j].In(text)
			if lines[j].Role != Body && lines[j].Role != ListItem || countWords(s) > longest || strings.ContainsRune(".!?…", entity.LastRune(s)) {
				return
			}
			lines[j].Role = Navigation
		}
	case isLine(lead, storyLead):
		for j := i + 1; j < len(lines); j++ {
			s := lines[j].In(text)
			title := lines[j].Role == Body && (isTitle(s) || j == i+1 && !entity.IsProse(s) && countWords(s) >= 4 && entity.LastRune(s) != '.')
			if lines[j].Role != ListItem && !title {
				return
			}
			lines[j].Role = Related
		}
	}
}

// settled reports whether a line is one between which and another a title may
// stand: a paragraph or furniture, but no unexplained short line, which could
// make a table or a list of names.
func settled(l Line, text string) bool {
	switch l.Role {
	case Body:
		return entity.IsProse(l.In(text))
	case ListItem:
		return false
	}
	return true
}
