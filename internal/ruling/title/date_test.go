package title

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestWithoutDates(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Film \"[17 Agustus|PRD]\" tayang [17 Agustus|PRD].", "Film \"[17 Agustus|PRD]\" tayang 17 Agustus."},
		{"menonton film [Hari Ini|PRD] di [Solo|LOC]", "menonton film [Hari Ini|PRD] di [Solo|LOC]"},
		{"[17 Agustus|PRD] dan [17 Agustus|EVT]", "17 Agustus dan [17 Agustus|EVT]"},
	} {
		text, names := marks.Read(t, tt.in)
		var rules []entity.Entity
		for _, e := range names {
			if e.Label != entity.Location {
				rules = append(rules, entity.Certain(e.Span, entity.Date))
			}
		}
		assert.Equal(t, tt.want, marks.Write(text, WithoutDates(names, rules, text)), tt.in)
	}
}
