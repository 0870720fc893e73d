package ruling

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkOldWorks(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"isi Babad Ombak Kidul itu", "isi [Babad Ombak Kidul|PRD] itu"},
		{"dalam Serat [Sari|PER], ia", "dalam [Serat Sari|PRD], ia"},
		{"[Hikayat Muara|LOC] dan Kakawin Senja", "[Hikayat Muara|PRD] dan [Kakawin Senja|PRD]"},
		{"[Lomba Babad Ombak|EVT] dibuka", "[Lomba Babad Ombak|EVT] dibuka"},
		{"Pabrik Serat Optik baru", "Pabrik Serat Optik baru"},
		{"Babad Satu Dua Tiga Empat Lima", "Babad Satu Dua Tiga Empat Lima"},
		{"serat sutra, Babad", "serat sutra, Babad"},
		{"Babad\nOmbak", "Babad\nOmbak"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, markOldWorks(entities, text, tokens)), tt.in)
	}
}
