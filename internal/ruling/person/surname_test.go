package person

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkSurnames(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Sari Kobe|PER] menang. [Kobe|LOC] lalu pulang.", "[Sari Kobe|PER] menang. [Kobe|PER] lalu pulang."},
		{"[Sari Kobe|PER] menang.\n[Kobe|LOC], yang lelah, pulang.", "[Sari Kobe|PER] menang.\n[Kobe|PER], yang lelah, pulang."},
		{"[Sari Kobe|PER] menang. Kini, [Kobe|LOC], yang lelah, pulang.", "[Sari Kobe|PER] menang. Kini, [Kobe|PER], yang lelah, pulang."},
		{"[Sari Kobe|PER] menang di [Kobe|LOC], yang ramai.", "[Sari Kobe|PER] menang di [Kobe|LOC], yang ramai."},
		{"[Sari Kobe|PER] menang. [Kobe|LOC], [Jepang|LOC] ramai.", "[Sari Kobe|PER] menang. [Kobe|LOC], [Jepang|LOC] ramai."},
		{"[Sari Kobe|PER] menang. [Kobe|LOC] Ramai", "[Sari Kobe|PER] menang. [Kobe|LOC] Ramai"},
		{"[Kobe|PER] menang. [Kobe|LOC] lalu pulang.", "[Kobe|PER] menang. [Kobe|LOC] lalu pulang."},
		{"Kota. [Kobe|LOC] ramai sejak [Sari Kobe|PER] menang.", "Kota. [Kobe|LOC] ramai sejak [Sari Kobe|PER] menang."},
		{"[Sari Minahasa|PER] pulang. [Minahasa|LOC] memang asalnya.", "[Sari Minahasa|PER] pulang. [Minahasa|LOC] memang asalnya."},
		{"[Sari Kobe|PER] - [Kobe|LOC] ramai", "[Sari Kobe|PER] - [Kobe|LOC] ramai"},
		{"[Sari Kobe|PER]. [Kobe|LOC]", "[Sari Kobe|PER]. [Kobe|LOC]"},
		{"[Kobe|LOC] lalu", "[Kobe|LOC] lalu"},
		{"", ""},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		MarkSurnames(tagger.Builtin(), entities, text, tokens)
		assert.Equal(t, tt.want, marks.Write(text, entities), tt.in)
	}
}
