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
	n.findBylines()
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
	end := n.articleEnd()
	for i := range n.lines {
		s := n.in(i)
		prose = prose || n.isParagraph(i)
		if prose && n.is(i, Related, Navigation) {
			switch {
			case isLine(s, tagLead):
				n.followTags(i)
			case isLine(s, storyLead):
				n.followStories(i, end)
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

// articleEnd returns the line behind the last paragraph.
func (n neighbours) articleEnd() int {
	end := len(n.lines)
	for end > 0 && !n.isParagraph(end-1) {
		end--
	}
	return end
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
// need not be set like one, nor need a few behind the end of the article.
func (n neighbours) followStories(i, end int) {
	const shortest, longest = 4, 16 // words of those, and of the ones behind the end
	const most = 12                 // of these
	for j := i + 1; n.is(j, Body, ListItem); j++ {
		s := n.in(j)
		words := countWords(s)
		plain := words >= shortest && !entity.IsProse(s) && entity.LastRune(s) != '.' &&
			(j == i+1 || j >= end && j <= i+most && words <= longest && !strings.ContainsRune(",:;", entity.LastRune(s)))
		if !n.is(j, ListItem) && !plain && !isTitle(s) {
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

// findBylines reads the names behind a task without a colon and on the line under one.
// Between two paragraphs such a line may be a title.
func (n neighbours) findBylines() {
	for i := range n.lines {
		switch s := n.in(i); {
		case !n.is(i, Body) || len(s) > longestKey:
		case isBylineLabel(s) && n.is(i+1, Body) && isName(n.in(i+1)):
			n.lines[i].Role, n.lines[i+1].Role = Byline, Byline
		case namesAuthor(s) && !(n.isParagraph(i-1) && n.isParagraph(i+1)):
			n.lines[i].Role = Byline
		}
	}
}

// findHeadline makes the first line that is not furniture the headline, if it looks
// like one and a paragraph follows somewhere. Above it may be what stamps a press
// release, and lines that are too short, if it is set like a title and stands alone.
func (n neighbours) findHeadline() {
	const shortest, most = 3, 2 // words of a headline, lines above it
	above := 0
	for i := range n.lines {
		if n.is(i, Navigation, Byline, Credit, Related) {
			continue
		}
		s := n.in(i)
		words := countWords(s)
		switch {
		case !n.is(i, Body):
			return
		case words <= maxTitleWords && (isStamp(s) || isReleaseStamp(s)):
			continue
		case words > maxTitleWords || strings.ContainsRune(".,:;", rune(s[len(s)-1])) || severalSentences(s):
			return
		case words < shortest:
			if above++; above > most {
				return
			}
			continue
		case above > 0 && !(isTitle(s) && n.isSettled(i+1)):
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
