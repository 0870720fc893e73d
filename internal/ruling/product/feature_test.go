package product_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestWithFeature(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"lewat [Instagram|PRD] Stories dan [Google|ORG] Maps", "lewat [Instagram Stories|PRD] dan [Google Maps|PRD]"},
		{"di [WhatsApp|PRD] Grup", "di [WhatsApp|PRD] Grup"},
		{"[Telegram|PRD]\nChannel", "[Telegram|PRD]\nChannel"},
		{"[Pertamina|ORG] Live", "[Pertamina|ORG] Live"},
		{"[Google|ORG]", "[Google|ORG]"},
	} {
		text, entities := marks.Read(t, tt.in)
		got := mend.Names(entities, text, tokenize.Tokenizer{}.Append(nil, text))
		assert.Equal(t, tt.want, marks.Write(text, got), tt.in)
	}
}
