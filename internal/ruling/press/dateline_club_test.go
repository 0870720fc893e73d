package press

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitDatelineCities(t *testing.T) {
	const report = " takluk dari tamunya dalam laga tunda di kandang sendiri."
	rulingtest.Rewrites(t, SplitDatelineCities, rulingtest.Cases{
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
	})
}
