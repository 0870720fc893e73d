package plain

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/tokenize"
)

// paragraph is a line that is prose whatever stands before it.
const paragraph = "perahu nelayan kembali ke pelabuhan setelah ombak reda sore itu."

func TestOf(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"empty", "", ""},
		{"even", "Ani di Solo-Tegal\n dan Budi\n", "Ani di Solo-Tegal\n dan Budi\n"},
		{"no-break space", "Pasal\u00a02\u00a0ayat", "Pasal 2 ayat"},
		{"other widths", "Rp\u202f5\u2009juta\u2002di\u2003Solo", "Rp 5 juta di Solo"},
		{"runs", "Ani  di   Solo \u00a0 dan", "Ani di Solo dan"},
		{"at both ends", "  Ani\u00a0\u00a0", " Ani "},
		{"hyphens", "se\u2011Jawa dan Solo\u2010Tegal", "se-Jawa dan Solo-Tegal"},
		{"dashes stay", "Solo–Tegal—Solo  dan", "Solo–Tegal—Solo dan"},
		{"lines stay", "Ani \u00a0\n\n\u00a0 Budi\r\n\u00a0", "Ani \n\n Budi\r\n "},
		{"cells", "Ani Sari\tSolo\n", "Ani Sari\tSolo\n"},
		{"cells with more blanks", "Ani \t Solo\u00a0\t", "Ani\tSolo\t"},
		{"tabs in a paragraph", "Tiga\t" + paragraph + "\t\r\n", "Tiga " + paragraph + " \r\n"},
		{"tabs by line", "Ani\tSolo\n\u00a0Tiga \t" + paragraph + "\nAni\tSolo", "Ani\tSolo\n Tiga " + paragraph + "\nAni\tSolo"},
		{"any bytes", "\xc2\xa0\xc2 \xa0\xe2\x80 \xe2", " \xc2 \xa0\xe2\x80 \xe2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			view := Of(tt.text)
			assert.Equal(t, tt.want, view.Text)
			checkOffsets(t, tt.text, view)
		})
	}
}

// checkOffsets holds the offsets of a view and its text against each other.
func checkOffsets(t *testing.T, text string, view View) {
	t.Helper()
	last := 0
	for at := range len(view.Text) + 1 {
		there := view.inText(at)
		assert.Equal(t, at, view.inView(there), "back from %d", there)
		if c := text[last:there]; at > 0 && view.Text[at-1] > ' ' && view.Text[at-1] != '-' {
			assert.Equal(t, view.Text[at-1:at], c)
		}
		last = there
	}
	assert.Equal(t, len(text), last)
	for at, before := 0, 0; at <= len(text); at++ {
		here := view.inView(at)
		assert.GreaterOrEqual(t, here, before, "order at %d", at)
		before = here
	}
}

func TestEntities(t *testing.T) {
	text := "Ani\u00a0\u00a0Sari, Solo\u2011Tegal  dan Ani"
	var found []entity.Entity
	for _, name := range []string{"Ani\u00a0\u00a0Sari", "Solo", "Tegal"} {
		start := strings.Index(text, name)
		found = append(found, entity.Certain(tokenize.Span{Start: start, End: start + len(name)}, entity.Person))
	}
	view := Of(text)
	reduced := view.Of(found)
	for i, want := range []string{"Ani Sari", "Solo", "Tegal"} {
		assert.Equal(t, want, reduced[i].In(view.Text))
	}
	assert.Equal(t, "Ani\u00a0\u00a0Sari", found[0].In(text), "the caller's slice is left alone")
	view.Restore(reduced)
	assert.Equal(t, found, reduced)
}

// A text without any of this is neither copied nor anything else.
func TestOfDoesNotAllocate(t *testing.T) {
	text := strings.Repeat("Tiga “"+paragraph+"”\nAni – Sari\n", 50)
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		if view := Of(text); view.cuts != nil {
			t.Error("cut")
		}
	}))
}

func FuzzOf(f *testing.F) {
	f.Add("Ani\u00a0 di \t\u2011\u2011Solo\n\t" + paragraph)
	f.Fuzz(func(t *testing.T, text string) {
		view := Of(text)
		checkOffsets(t, text, view)
		assert.True(t, isEven(strings.ReplaceAll(view.Text, "\t", "x")))
	})
}
