package expression

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestNamePersons(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Juli Sarwono|PER] pulang, kata [Juli|DATE] pada [Juli|DATE].", "[Juli Sarwono|PER] pulang, kata [Juli|PER] pada [Juli|DATE]."},
		{"Menurut [Ahad|DATE], [Ki Ahad|PER] pulang [Senin|DATE].", "Menurut [Ahad|PER], [Ki Ahad|PER] pulang [Senin|DATE]."},
		{"[Minggu Sembiring|PER] pulang [Minggu|DATE]. Menurut [Minggu|DATE], ladang kering.", "[Minggu Sembiring|PER] pulang [Minggu|DATE]. Menurut [Minggu|PER], ladang kering."},
		{"[Ki Ahad|PER] pulang, kata [Minggu|DATE].", "[Ki Ahad|PER] pulang, kata [Minggu|DATE]."},
		{"[Sari|PER] pulang, kata [Juli|DATE].", "[Sari|PER] pulang, kata [Juli|DATE]."},
		{"[Desa Juli|LOC] sepi, kata [Juli|DATE].", "[Desa Juli|LOC] sepi, kata [Juli|DATE]."},
	} {
		text, entities := marks.Read(t, tt.in)
		assert.Equal(t, tt.want, marks.Write(text, NamePersons(entities, entities, text)), tt.in)
	}
	text, entities := marks.Read(t, "[Juli Sarwono|PER] pulang. [Juli|DATE] tidur.")
	names := []entity.Entity{entities[0], entities[1]}
	names[1].Label = entity.Person
	assert.Equal(t, entity.Person, NamePersons(entities, names, text)[1].Label)
}
