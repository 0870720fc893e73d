package page

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// neighbours are all lines of a page: those around a line tell what it does not.
type neighbours struct {
	lines []Line
	text  string
}

// in returns the text of line i.
func (n neighbours) in(i int) string { return n.lines[i].In(n.text) }

// is reports whether there is a line i and has one of the roles.
func (n neighbours) is(i int, roles ...Role) bool {
	return i >= 0 && i < len(n.lines) && slices.Contains(roles, n.lines[i].Role)
}

// isParagraph reports whether line i is a paragraph.
func (n neighbours) isParagraph(i int) bool { return n.is(i, Body) && entity.IsProse(n.in(i)) }

// assign gives the roles that only the lines around tell.
func (n neighbours) assign() {
	n.clearDashes()
	n.followLeads()
	n.findHeadline()
	n.findCrossheads()
}

// clearDashes makes text of a lone paragraph behind a dash, which is what is left of a
// dateline.
func (n neighbours) clearDashes() {
	for i := range n.lines {
		if s := n.in(i); n.is(i, ListItem) && dashed(s) && entity.IsProse(s) && !n.is(i-1, ListItem) && !n.is(i+1, ListItem) {
			n.lines[i].Role = Body
		}
	}
}

// followLeads gives what follows a label or lead on a line of its own its role, and the
// caption in front of a credit.
func (n neighbours) followLeads() {
	prose := false // a paragraph has gone before: a page's menu is above its headline
	for i := range n.lines {
		s := n.in(i)
		prose = prose || n.isParagraph(i)
		if prose && n.is(i, Related, Navigation) {
			switch {
			case isLine(s, tagLead):
				n.followTags(i)
			case isLine(s, storyLead):
				n.followStories(i)
			}
		}
		switch {
		case !bareLabel(s):
		case n.is(i, Credit):
			n.followCredit(i)
		case n.is(i, Related):
			n.followRelated(i)
		}
	}
}

// followTags reads the tags behind lead i, one a line.
func (n neighbours) followTags(i int) {
	const longest, most = 4, 12 // words of a tag, tags
	for j := i + 1; j <= i+most && n.is(j, Body, ListItem); j++ {
		if s := n.in(j); countWords(s) > longest || strings.ContainsRune(".!?…", entity.LastRune(s)) {
			return
		}
		n.lines[j].Role = Navigation
	}
}

// followStories reads the headlines of other stories behind lead i, of which the first
// need not be set like one.
func (n neighbours) followStories(i int) {
	const shortest = 4 // words of the first
	for j := i + 1; n.is(j, Body, ListItem); j++ {
		s := n.in(j)
		first := j == i+1 && !entity.IsProse(s) && countWords(s) >= shortest && entity.LastRune(s) != '.'
		if !n.is(j, ListItem) && !first && !isTitle(s) {
			return
		}
		n.lines[j].Role = Related
	}
}

// followCredit reads the caption in front of label i, "Photo :", and the credit behind it.
func (n neighbours) followCredit(i int) {
	const longest = 8 // words of a credit
	if n.is(i-1, Body) && countWords(n.in(i-1)) <= maxCaptionWords && !severalSentences(n.in(i-1)) {
		n.lines[i-1].Role = Caption
	}
	if n.is(i+1, ListItem, Body) && countWords(n.in(i+1)) <= longest {
		n.lines[i+1].Role = Credit
	}
}

// followRelated reads the other stories behind label i, "Baca juga:": a list, or one line.
func (n neighbours) followRelated(i int) {
	if n.is(i+1, Body) && !n.isParagraph(i+1) {
		i++
		n.lines[i].Role = Related
	}
	for j := i + 1; n.is(j, ListItem); j++ {
		n.lines[j].Role = Related
	}
}

// findHeadline makes the first line that is not furniture the headline, if it looks
// like one and a paragraph follows somewhere.
func (n neighbours) findHeadline() {
	const shortest = 3 // words
	for i := range n.lines {
		if n.is(i, Navigation, Byline, Credit, Related) {
			continue
		}
		s := n.in(i)
		words := countWords(s)
		switch {
		case !n.is(i, Body):
			return
		case words <= maxTitleWords && isStamp(s):
			continue
		case words < shortest || words > maxTitleWords || strings.ContainsRune(".,:;", rune(s[len(s)-1])) || severalSentences(s):
			return
		}
		if n.hasArticle(i + 1) {
			n.lines[i].Role = Headline
		}
		return
	}
}

// hasArticle reports whether a paragraph stands somewhere from line i on.
func (n neighbours) hasArticle(i int) bool {
	for ; i < len(n.lines); i++ {
		if n.is(i, Dateline) || n.isParagraph(i) {
			return true
		}
	}
	return false
}

// findCrossheads finds titles between paragraphs or furniture.
func (n neighbours) findCrossheads() {
	for i := 1; i+1 < len(n.lines); i++ {
		if s := n.in(i); n.is(i, Body) && isTitle(s) && !isStamp(s) && n.isSettled(i-1) && n.isSettled(i+1) {
			n.lines[i].Role = Crosshead
		}
	}
}

// isSettled reports whether line i is one between which and another a title may
// stand: a paragraph or furniture, but no unexplained short line, which could
// make a table or a list of names.
func (n neighbours) isSettled(i int) bool { return !n.is(i, Body, ListItem) || n.isParagraph(i) }
