package event

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkStorms(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Topan Kalina|EVT] datang. Sejak [Kalina|PER] reda, Kalina dikenang.", "[Topan Kalina|EVT] datang. Sejak [Kalina|EVT] reda, [Kalina|EVT] dikenang."},
		{"badai tropis [Kalina|LOC] dan siklon Xolumi mereda", "badai tropis [Kalina|EVT] dan siklon [Xolumi|EVT] mereda"},
		{"topan [Fen-hua|PER] reda", "topan [Fen-hua|EVT] reda"},
		{"[Badai Kalina|EVT]. [Kalina Putri|PER] selamat. [Kalina|PER] lega.", "[Badai Kalina|EVT]. [Kalina Putri|PER] selamat. [Kalina|PER] lega."},
		{"[badai Kalina|EVT] dan [Mira|PER] reda", "badai [Kalina|EVT] dan [Mira|EVT] reda"},
		{"badai Matahari dan badai Kamis lalu", "badai Matahari dan badai Kamis lalu"},
		{"badai di [Atlantik|LOC]; badai [Atlantik|LOC]", "badai di [Atlantik|LOC]; badai [Atlantik|LOC]"},
		{"Badai Panas melanda", "Badai Panas melanda"},
		{"[Topan Wijaya|PER] datang", "[Topan Wijaya|PER] datang"},
		{"film [Badai Pasti Reda|PRD]", "film [Badai Pasti Reda|PRD]"},
		{"topan\n[Kalina|PER]", "topan\n[Kalina|PER]"},
		{"badai PHK", "badai PHK"},
		{"topan", "topan"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkStorms(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}
