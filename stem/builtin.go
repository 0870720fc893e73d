package stem

import (
	_ "embed" // for the built-in lexicon
	"sync"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

//go:generate go run ../internal/cmd/buildlexicon -data ../../shared/data

//go:embed lexicon.bin
var builtinData string

// Builtin returns the built-in lexicon. It is read in place: the first call
// checks a short header and no call decodes anything.
func Builtin() *Lexicon { return builtin() }

var builtin = sync.OnceValue(func() *Lexicon {
	t, err := lextable.Open(builtinData)
	if err != nil {
		panic("stem: built-in lexicon: " + err.Error()) // a broken build, not bad input
	}
	return newLexicon(t, nil)
})
