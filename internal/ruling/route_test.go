package ruling

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
)

func TestMarkRoutes(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"rute [Kendari|LOC]–Raha–[Baubau|LOC] sepi", "rute [Kendari|LOC]–[Raha|LOC]–[Baubau|LOC] sepi"},
		{"rute [Kendari|LOC]-Raha-Baubau", "rute [Kendari|LOC]-[Raha|LOC]-[Baubau|LOC]"},
		{"rute [Merak|LOC]—Banda Aceh.", "rute [Merak|LOC]—[Banda Aceh|LOC]."},
		{"rute [Merak|LOC]-Raha Laut", "rute [Merak|LOC]-Raha Laut"},
		{"daerah [Jakarta|LOC]-Barat", "daerah [Jakarta|LOC]-Barat"},
		{"hubungan [Ombak|LOC]-Qwxz", "hubungan [Ombak|LOC]-Qwxz"},
		{"[Kendari|LOC] - Raha", "[Kendari|LOC] - Raha"},
		{"[Kendari|LOC]-Raha-an", "[Kendari|LOC]-Raha-an"},
		{"[Kendari|LOC]-Raha2", "[Kendari|LOC]-Raha2"},
		{"[Kendari|ORG]-Raha", "[Kendari|ORG]-Raha"},
		{"[Kendari|LOC]-", "[Kendari|LOC]-"},
		{"", ""},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, markRoutes(tagger.Builtin(), entities, text)), tt.in)
	}
}
