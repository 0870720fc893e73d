package page

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ruling/press"
)

// Labels that open a line. They count with a colon after them, except where a
// function says otherwise.
var (
	relatedLabels = phrasesFor(relatedLabel)
	pageLabels    = phrasesFor(pageLabel)
	bylineLabels  = append(strings.Fields(press.BylineTasks),
		"oleh", "wartawan", "laporan", "tim redaksi", "redaksi", "author", "written by", "penulis berita", "editor berita", "pewarta foto",
	)
	creditLabels = append(strings.Fields(press.CreditWords),
		"sumber foto", "kredit foto", "fotografer", "photo credit", "dok", "dok. foto", "dokumentasi", "video",
	)
	captionLabels = []string{"foto", "photo", "gambar", "ilustrasi", "keterangan foto", "caption"}
)

// hasLabel reports whether s opens with one of the labels and a colon.
func hasLabel(s string, labels []string) bool { return labelEnd(s, labels) > 0 }

// labelEnd returns the length of the label and its colon, or 0.
func labelEnd(s string, labels []string) int {
	colon := strings.IndexByte(s[:min(len(s), 32)], ':')
	if colon <= 0 {
		return 0
	}
	label := strings.Trim(s[:colon], " *_[(")
	for _, l := range labels {
		if strings.EqualFold(label, l) {
			return colon + 1
		}
	}
	return 0
}

// bareLabel reports whether a line is a label and nothing else.
func bareLabel(s string) bool { return strings.HasSuffix(s, ":") && countWords(s) <= 4 }
