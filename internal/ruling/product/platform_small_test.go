package product

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/tokenize"
)

func TestMarkSmallPlatforms(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"lewat facebook, twitter dan situs", "lewat [facebook|PRD], [twitter|PRD] dan situs"},
		{"ponsel android.", "ponsel [android|PRD]."},
		{"pihak facebook menolak", "pihak [facebook|PRD] menolak"},
		{"[facebook lite|PRD]", "[facebook lite|PRD]"},
		{"facebook/ombak, ombak@facebook, facebook.id", "facebook/ombak, ombak@facebook, facebook.id"},
		{"#twitter @instagram", "#twitter @instagram"},
		{"unggahan di instagramnya tadi", "unggahan di [instagramnya|PRD] tadi"},
		{"", ""},
		{"robot android itu memakai android", "robot android itu memakai [android|PRD]"},
	} {
		text, entities := marks.Read(t, tt.in)
		tokens := tokenize.Tokenizer{}.Append(nil, text)
		assert.Equal(t, tt.want, marks.Write(text, MarkSmallPlatforms(entities, text, tokens)), tt.in)
	}
}
