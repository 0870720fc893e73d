package product_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestWithFeature(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"lewat [Instagram|PRD] Stories dan [Google|ORG] Maps", "lewat [Instagram Stories|PRD] dan [Google Maps|PRD]"},
		{"di [WhatsApp|PRD] Grup", "di [WhatsApp|PRD] Grup"},
		{"[Telegram|PRD]\nChannel", "[Telegram|PRD]\nChannel"},
		{"[Pertamina|ORG] Live", "[Pertamina|ORG] Live"},
		{"[Google|ORG]", "[Google|ORG]"},
	})
}
