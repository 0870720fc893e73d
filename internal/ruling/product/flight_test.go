package product

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestWithoutFlight(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"[Ombak Air 7C2216|PRD] mendarat", "[Ombak Air|ORG] 7C2216 mendarat"},
		{"[Ombak Airlines OM 210|PRD]", "[Ombak Airlines|ORG] OM 210"},
		{"[Air Ombak AO171|PRD], [Air Ombak AO 447|ORG], [Saudia OM5276|PRD], [TransNusa 8B 5101|PRD]", "[Air Ombak|ORG] AO171, [Air Ombak|ORG] AO 447, [Saudia|ORG] OM5276, [TransNusa|ORG] 8B 5101"},
		{"sepatu [Air Ombak AO 11|PRD], [Air Ombak|ORG], jalur [Ombak Air OM210|EVT], penerbangan [OM210|ORG]", "sepatu [Air Ombak AO 11|PRD], [Air Ombak|ORG], jalur [Ombak Air OM210|EVT], penerbangan OM210"},
		{"pesawat [MH 370|PRD], [QZ8501|PRD], [SJ-182|PRD]", "pesawat MH 370, QZ8501, SJ-182"},
		{"pesawat [CN 235|PRD] dan [MH-60|PRD]", "pesawat [CN 235|PRD] dan [MH-60|PRD]"},
		{"[Penerbangan OM210|PRD], penerbangan [OM-21|PRD]", "Penerbangan OM210, penerbangan OM-21"},
		{"pesawat [Airbus A320|PRD], [Ombak OM210|PRD], [OM210|PRD]", "pesawat [Airbus A320|PRD], [Ombak OM210|PRD], [OM210|PRD]"},
		{"[Radeon RX 580|PRD] dan [Ombak Air 12345|PRD]", "[Radeon RX 580|PRD] dan [Ombak Air 12345|PRD]"},
		{"rudal [Garuda N45|PRD], [Garuda G9 214|PRD]", "rudal [Garuda N45|PRD], [Garuda|ORG] G9 214"},
		{"[12|PRD] [OM|PRD] [ 1|PRD]", "[12|PRD] [OM|PRD] [ 1|PRD]"},
	} {
		text, entities := marks.Read(t, tt.in)
		out := entities[:0]
		for _, e := range entities {
			if e = WithoutFlight(e, text); e.Start < e.End {
				out = append(out, e)
			}
		}
		assert.Equal(t, tt.want, marks.Write(text, out), tt.in)
	}
}
