package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

func TestCutTails(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Hubungi [Sari 0812xxxx|PER] ya", "Hubungi [Sari|PER] 0812xxxx ya"},
		{"[Sari +62812xxxx|PER]", "[Sari|PER] +62812xxxx"},
		{"[Sari 08|PER]", "[Sari 08|PER]"},
		{"[0812xxxx|PER]", "[0812xxxx|PER]"},
		{"Tren: 1. [Lomba Muara 2|EVT]. [Pekan Buku 3|EVT]. Sari", "Tren: 1. [Lomba Muara|EVT] 2. [Pekan Buku|EVT] 3. Sari"},
		{"Awal\n1. [Lomba 2|EVT]. Sari", "Awal\n1. [Lomba|EVT] 2. Sari"},
		{"Ia main di [Lomba 2|EVT]. Sari", "Ia main di [Lomba 2|EVT]. Sari"},
		{"1. Sari main di [Lomba 3|EVT]. Ia", "1. Sari main di [Lomba 3|EVT]. Ia"},
		{"[ADVERTISEMENTSari|PER] hadir", "ADVERTISEMENT[Sari|PER] hadir"},
		{"[ADVERTISEMENT|PER] hadir", "[ADVERTISEMENT|PER] hadir"},
		{"Penulis: [Sari DewiEditor|PER]: Budi", "Penulis: [Sari Dewi|PER]Editor: Budi"},
		{"[Sari Editor|PER]: Budi", "[Sari Editor|PER]: Budi"},
		{"[Sari DewiEditor|PER] Budi", "[Sari DewiEditor|PER] Budi"},
		{"[Dinas Tani dan Dinas Ikan Muara|ORG]", "[Dinas Tani|ORG] dan [Dinas Ikan Muara|ORG]"},
		{"[Dinas Tani dan Kebun dan Dinas Ikan Muara|ORG]", "[Dinas Tani dan Kebun|ORG] dan [Dinas Ikan Muara|ORG]"},
		{"[Dinas Tani dan Dinas Ikan dan Polres Muara|ORG] [Sari|PER]", "[Dinas Tani|ORG] dan [Dinas Ikan|ORG] dan [Polres Muara|ORG] [Sari|PER]"},
		{"[ dan dan Dinas Ikan|ORG]", "[ dan|ORG] dan [Dinas Ikan|ORG]"},
		{"[Badan Tanah dan Air|ORG]", "[Badan Tanah dan Air|ORG]"},
		{"[Muara dan Dinas Ikan|LOC]", "[Muara dan Dinas Ikan|LOC]"},
	} {
		text, entities := marked(t, tt.in)
		assert.Equal(t, tt.want, inMarks(text, cutTails(entities, text)), tt.in)
	}
}

func TestCutTailsAtBar(t *testing.T) {
	const text = "Kapal Muara | Sari"
	got := cutTails([]Entity{{Span: tokenize.Span{Start: 0, End: len(text)}, Label: Person}}, text)
	assert.Equal(t, "[Kapal Muara|PER] | [Sari|PER]", inMarks(text, got))
}
