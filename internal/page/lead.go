package page

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// alsoLeads go before a headline without a colon, videoLeads before a title in quotes.
var (
	alsoLeads  = phrasesFor(alsoLead)
	videoLeads = phrasesFor(videoLead)
)

// leadsToStory reports whether a line leads to another story without a colon:
// a lead alone, one before a headline or one before a title in quotes.
func leadsToStory(s string) bool {
	if isLine(s, storyLead) {
		return true
	}
	if title, ok := cutLead(s, videoLeads); ok && strings.TrimLeft(title, `"'“‘`) != title {
		return true
	}
	title, ok := cutLead(s, alsoLeads)
	return ok && countWords(title) >= 3 && entity.LastRune(s) != '.' && allCapitalized(title)
}

// cutLead returns what stands behind one of the leads and a blank.
func cutLead(s string, leads []string) (title string, ok bool) {
	for _, lead := range leads {
		if rest, ok := ortho.CutPrefixFold(s, lead); ok && strings.HasPrefix(rest, " ") {
			return rest[1:], true
		}
	}
	return "", false
}
