package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestSplitOfficers(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Lurah [Sukamulya Sarmidi|PER] hadir", "Lurah [Sukamulya|LOC] [Sarmidi|PER] hadir"},
		{"Kalapas [Lubuk Pakam Hartono|PER] hadir", "Kalapas [Lubuk Pakam|LOC] [Hartono|PER] hadir"},
		{"Lurah [Sukamulya  Sarmidi|PER] hadir", "Lurah [Sukamulya|LOC]  [Sarmidi|PER] hadir"},
		{"Kalapas [Lubuk Pakam  Hartono|PER] hadir", "Kalapas [Lubuk Pakam|LOC]  [Hartono|PER] hadir"},
		{"Lurah [Budi Santoso|PER] hadir", "Lurah [Budi Santoso|PER] hadir"},
		{"Lurah [Sukamulya|PER] hadir", "Lurah [Sukamulya|PER] hadir"},
		{"lurah [Sukamulya Sarmidi|PER] hadir", "lurah [Sukamulya Sarmidi|PER] hadir"},
		{"Lurah [Sukamulya|LOC] hadir", "Lurah [Sukamulya|LOC] hadir"},
		{"Lurah\n[Sukamulya Sarmidi|PER]", "Lurah\n[Sukamulya Sarmidi|PER]"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, SplitOfficers(tagger.Builtin(), entities, text, tokens)), tt.in)
	}
}
