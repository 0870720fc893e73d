package person

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkAddressed(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"pemandunya Mas Zupo, yang hafal", "pemandunya Mas [Zupo|PER], yang hafal"},
		{"kata Bu Zupo. Pak Tani senang", "kata Bu [Zupo|PER]. Pak Tani senang"},
		{"Pak Bupati, Pak Kapolres dan Bu Guru", "Pak Bupati, Pak Kapolres dan Bu Guru"},
		{"Pak Danramil, Bu Nyai dan Pak Dhe", "Pak Danramil, Bu Nyai dan Pak Dhe"},
		{"Pak Tani Zupo, Mas Zupo Menang, mas Zupo", "Pak Tani Zupo, Mas Zupo Menang, mas Zupo"},
		{"di [Mas Zupo|LOC], Mas [Zupo|ORG]", "di [Mas Zupo|LOC], Mas [Zupo|ORG]"},
		{"Pak\nZupo Pak Bandung, Bu RT, Pak", "Pak\nZupo Pak Bandung, Bu RT, Pak"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkAddressed(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}
