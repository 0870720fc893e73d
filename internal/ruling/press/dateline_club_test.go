package press

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestMarkDatelineCities(t *testing.T) {
	const report = " takluk dari tamunya dalam laga tunda di kandang sendiri."
	for _, tt := range []struct{ in, want string }{
		{"Judul\n[Liverpool|ORG] - [Liverpool|ORG]" + report, "Judul\n[Liverpool|LOC] - [Liverpool|ORG]" + report},
		{"[Leeds - Chelsea|ORG]" + report, "[Leeds|LOC] - [Chelsea|ORG]" + report},
		{"[Bologna|ORG] -- [Inter|ORG]" + report, "[Bologna|LOC] -- [Inter|ORG]" + report},
		{"[Leeds - Chelsea|ORG] 2-1", "[Leeds - Chelsea|ORG] 2-1"},
		{"[Leeds|ORG] - [Chelsea|ORG] 2-1\n" + report, "[Leeds|ORG] - [Chelsea|ORG] 2-1\n" + report},
		{"[KABAR.com|ORG] - [Chelsea|ORG]" + report, "[KABAR.com|ORG] - [Chelsea|ORG]" + report},
		{"Laga [Leeds - Chelsea|ORG]" + report, "Laga [Leeds - Chelsea|ORG]" + report},
		{"[Leeds|ORG] -[Chelsea|ORG]" + report, "[Leeds|ORG] -[Chelsea|ORG]" + report},
		{"[Leeds|ORG] - ", "[Leeds|ORG] - "},
		{"[Leeds|ORG]", "[Leeds|ORG]"},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, MarkDatelineCities(tagger.Builtin(), entities, text)), tt.in)
	}
}
