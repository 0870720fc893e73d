package ruling

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestWithListed(t *testing.T) {
	all := []entity.Label{entity.Event, entity.Location, entity.Organization}
	for _, tt := range []struct {
		in, want string
		labels   []entity.Label
	}{
		{"Dalang Rusuh Kharkiv Ternyata Warga Desa", "Dalang Rusuh [Kharkiv|LOC] Ternyata Warga Desa", all},
		{"Dalang Rusuh Kharkiv Ternyata Warga Desa", "Dalang Rusuh Kharkiv Ternyata Warga Desa", []entity.Label{entity.Event}},
		{"Dalang [Rusuh Kharkiv|EVT] Ternyata Warga Desa", "Dalang [Rusuh Kharkiv|EVT] Ternyata Warga Desa", all},
		{"Warga Minta Komdigi Turun Tangan", "Warga Minta [Komdigi|ORG] Turun Tangan", all},
		{"Dalang kerusuhan di kota itu ternyata warga Kharkiv yang tua.", "Dalang kerusuhan di kota itu ternyata warga Kharkiv yang tua.", all},
		{"Mereka tampil di Liga Champions 2025-2026 lagi.", "Mereka tampil di [Liga Champions|EVT] 2025-2026 lagi.", all},
		{"Mereka tampil di Liga Champions 2025 lagi.", "Mereka tampil di Liga Champions 2025 lagi.", all},
		{"", "", all},
	} {
		text, entities := marks.Read(t, tt.in)
		var d tagger.Document
		d.Load(tagger.Builtin(), text, nil)
		assert.Equal(t, tt.want, marks.Write(text, WithListed(entities, &d, tt.labels)), tt.in)
	}
}
