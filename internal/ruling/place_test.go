package ruling

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestSplitPlace(t *testing.T) {
	for _, c := range []struct{ text, place, country string }{
		{"Bekanovo Rusia", "Bekanovo", "Rusia"},
		{"Manchester Inggris", "Manchester", "Inggris"},
		{"Daegu Korea Selatan", "Daegu", "Korea Selatan"},
		{"Republik Indonesia", "", ""},
		{"Laut China", "", ""},
		{"Korea Selatan", "", ""},
		{"Rusia", "", ""},
	} {
		e := entity.Entity{Span: tokenize.Span{Start: 0, End: len(c.text)}, Label: entity.Location}
		place, country, cut := SplitPlace(tagger.Builtin(), c.text, e)
		assert.Equal(t, c.country != "", cut, c.text)
		if cut {
			assert.Equal(t, c.place, place.In(c.text))
			assert.Equal(t, c.country, country.In(c.text))
		}
	}
}
