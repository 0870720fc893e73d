package mention

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestLabelByClass(t *testing.T) {
	for _, tt := range []struct {
		score    float32
		in, want string
	}{
		{0.5, "surat kabar [Fajar|PER]. Kata [Fajar|PER]", "surat kabar [Fajar|ORG]. Kata [Fajar|ORG]"},
		{0.5, "ibu kota [Arendal|PER]", "ibu kota [Arendal|LOC]"},
		{0.9, "perusahaan [Jepang|LOC]", "perusahaan [Jepang|LOC]"},
		{0.5, "majalah [Lensa|PRD]", "majalah [Lensa|PRD]"},
		{0.5, "di kedai [Ombak|PRD], warung kopi [Senja|PER]. Kopi [Ombak|PRD]", "di kedai [Ombak|LOC], warung kopi [Senja|LOC]. Kopi [Ombak|LOC]"},
		{0.9, "di kedai [Ombak|PRD]", "di kedai [Ombak|PRD]"},
		{0.5, "toko buku [Lensa|ORG], toko [Lensa Jaya|ORG], restoran [Pesta Ombak|EVT]", "toko buku [Lensa|LOC], toko [Lensa Jaya|ORG], restoran [Pesta Ombak|EVT]"},
		{0.5, "surat\nkabar, [Fajar|PER]", "surat\nkabar, [Fajar|PER]"},
		{0.5, "koran\n[Fajar|PER]", "koran\n[Fajar|PER]"},
		{0.9, "[Kremlin|LOC] menolak", "[Kremlin|ORG] menolak"},
		{0.9, "[Istana Ombak|LOC] menyatakan", "[Istana Ombak|ORG] menyatakan"},
		{0.9, "di [Istana Ombak|LOC] menyatakan, [Istana Ombak|LOC] ramai", "di [Istana Ombak|LOC] menyatakan, [Istana Ombak|LOC] ramai"},
		{0.9, "tiba di [Kremlin|ORG]", "tiba di [Kremlin|LOC]"},
	} {
		p := rulingtest.Page(t, tt.in)
		for i := range p.Names {
			p.Names[i].Score = tt.score
		}
		LabelByClass(p)
		assert.Equal(t, tt.want, marks.Write(p.Text, p.Names), tt.in)
	}
}

func TestLabelByClassLeavesSureMentions(t *testing.T) {
	p := rulingtest.Page(t, "kata [Fajar|PER], koran [Fajar|PER], kata [Fajar|PER]")
	p.Names[1].Score, p.Names[2].Score = 0.5, 0.6
	LabelByClass(p)
	assert.Equal(t, "kata [Fajar|PER], koran [Fajar|ORG], kata [Fajar|ORG]", marks.Write(p.Text, p.Names))
}
