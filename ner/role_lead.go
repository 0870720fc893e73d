package ner

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// Pages lead to other stories and lists of tags with a line of its own, often
// without a colon.

// storyLeads are whole lines that headlines of other stories follow.
var storyLeads = wordsSet(
	"baca juga", "baca pula", "lihat juga", "simak juga", "tonton juga", "berita terkait", "artikel terkait", "video terkait",
	"berita lainnya", "artikel lainnya", "berita lain", "artikel lain", "berita terkini", "berita terbaru", "berita populer", "berita pilihan",
	"pilihan redaksi", "pilihan editor", "pilihan untukmu", "terpopuler", "populer", "terkini", "trending", "rekomendasi", "rekomendasi untuk anda",
)

// tagLeads are whole lines that tags follow, one a line.
var tagLeads = wordsSet("tag", "tags", "tagged", "topik", "topik terkait", "kata kunci")

// alsoLeads open a line and go before a headline without a colon, too.
var alsoLeads = []string{"baca juga ", "baca pula ", "lihat juga ", "simak juga ", "tonton juga "}

// videoLeads open a line and go before the title of a video in quotes.
var videoLeads = []string{
	"simak video ", "lihat video ", "tonton video ", "saksikan video ",
	"simak juga video ", "lihat juga video ", "tonton juga video ", "saksikan juga video ",
}

// leadsToStory reports whether a line leads to another story without a colon:
// a lead alone, one before a headline or one before a title in quotes.
func leadsToStory(s string) bool {
	if inSet(s, storyLeads()) {
		return true
	}
	for _, lead := range videoLeads {
		if hasFold(s, lead) && strings.TrimLeft(s[len(lead):], `"'“‘`) != s[len(lead):] {
			return true
		}
	}
	for _, lead := range alsoLeads {
		if hasFold(s, lead) {
			title := s[len(lead):]
			return countWords(title) >= 3 && entity.LastRune(s) != '.' && allCapitalized(title)
		}
	}
	return false
}

// afterLead gives the lines behind a lead its role: headlines behind one to
// other stories, short lines behind one to tags.
func afterLead(lines []Line, i int, text string) {
	lead := lines[i].In(text)
	switch {
	case inSet(lead, tagLeads()):
		const longest, most = 4, 12
		for j := i + 1; j < min(len(lines), i+1+most); j++ {
			s := lines[j].In(text)
			if lines[j].Role != Body && lines[j].Role != ListItem || countWords(s) > longest || strings.ContainsRune(".!?…", entity.LastRune(s)) {
				return
			}
			lines[j].Role = Navigation
		}
	case inSet(lead, storyLeads()):
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

// promotions open a line that sends the reader to another channel, which the
// line names.
var (
	promotions = []string{"ikuti ", "baca ", "cek ", "simak ", "dapatkan ", "temukan ", "download ", "unduh ", "follow ", "gabung "}
	channels   = []string{"google news", "whatsapp channel", "wa channel", "saluran whatsapp", "lewat aplikasi", "melalui aplikasi", "super app"}
)

// isPromotion reports whether a line sends the reader to the page's other
// channels: "Ikuti berita Warta di Google News".
func isPromotion(s string) bool {
	const longest = 20 // words
	if len(s) > 200 || countWords(s) > longest {
		return false
	}
	for _, p := range promotions {
		if !hasFold(s, p) {
			continue
		}
		for _, c := range channels {
			if containsFold(s, c) {
				return true
			}
		}
	}
	return false
}

// containsFold reports whether s contains part, which is in lower-case ASCII,
// whatever the case of s.
func containsFold(s, part string) bool {
	for i := 0; i+len(part) <= len(s); i++ {
		if hasFold(s[i:], part) {
			return true
		}
	}
	return false
}
