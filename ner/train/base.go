package train

import (
	"bytes"

	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/ner"
)

// builtin returns the tagger of the built-in model, to build on.
func builtin() (*tagger.Tagger, error) {
	var stored bytes.Buffer
	if _, err := ner.Builtin().WriteTo(&stored); err != nil {
		return nil, err
	}
	t, _, err := tagger.Trust(stored.String(), tagger.Builtin())
	return t, err
}
