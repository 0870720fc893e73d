package press

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkDatelines(t *testing.T) {
	rulingtest.Rewrites(t, MarkDatelines, rulingtest.Cases{
		{"Judul\nMUARADESA, [KABAR.com|ORG] - Warga rapat.", "Judul\n[MUARADESA|LOC], [KABAR.com|ORG] - Warga rapat."},
		{"Muara Desa, [KABAR.com|ORG]- Warga rapat.", "[Muara Desa|LOC], [KABAR.com|ORG]- Warga rapat."},
		{"MUARA,[KABAR.com|ORG]—Warga", "[MUARA|LOC],[KABAR.com|ORG]—Warga"},
		{"[MUARADESA|ORG], [KABAR.com|ORG] - Warga", "[MUARADESA|LOC], [KABAR.com|ORG] - Warga"},
		{"[MUARADESA|EVT], [KABAR.com|ORG] - Warga", "[MUARADESA|EVT], [KABAR.com|ORG] - Warga"},
		{"Kata [Budi|PER], [KABAR.com|ORG] - Warga", "Kata [Budi|PER], [KABAR.com|ORG] - Warga"},
		{"Hari ini, [KABAR.com|ORG] - Warga", "Hari ini, [KABAR.com|ORG] - Warga"},
		{"MUARADESA, [KABAR.com|ORG] melaporkan", "MUARADESA, [KABAR.com|ORG] melaporkan"},
		{"MUARADESA, [KABAR.com|ORG]", "MUARADESA, [KABAR.com|ORG]"},
		{"Lalu ke sana, ke desa yang jauh sekali di Muara, [KABAR.com|ORG] - Warga", "Lalu ke sana, ke desa yang jauh sekali di Muara, [KABAR.com|ORG] - Warga"},
		{"MUARADESA, KABAR.ID – Warga", "[MUARADESA|LOC], [KABAR.ID|ORG] – Warga"},
		{"MUARADESA, KABAR.ID melaporkan", "MUARADESA, KABAR.ID melaporkan"},
		{"MUARADESA, kabar.id - Warga", "MUARADESA, kabar.id - Warga"},
		{"MUARADESA, [KABAR.ID|PRD] - Warga", "MUARADESA, [KABAR.ID|PRD] - Warga"},
		{"Judul\r\nMUARADESA, KABAR.ID- Warga\rMuara, KABAR.ID—Warga", "Judul\r\n[MUARADESA|LOC], [KABAR.ID|ORG]- Warga\r[Muara|LOC], [KABAR.ID|ORG]—Warga"},
		{"MUARADESA, KABAR.ID/berita - Warga", "MUARADESA, KABAR.ID/berita - Warga"},
		{"[Budi Santoso|PER], KABAR.ID - Warga", "[Budi Santoso|PER], [KABAR.ID|ORG] - Warga"},
		{"[MUARADESA|PER], KABAR.ID - Warga", "[MUARADESA|LOC], [KABAR.ID|ORG] - Warga"},
		{"Sumber, KABAR.ID - Warga", "Sumber, KABAR.ID - Warga"},
		{"Awal\nMuara-desa-yang-jauh-sekali-di-pinggiran, [KABAR.com|ORG] - Warga", "Awal\n[Muara-desa-yang-jauh-sekali-di-pinggiran|LOC], [KABAR.com|ORG] - Warga"},
		{"Awal\nMuara-desa-yang-jauh-sekali-di-seberangan, [KABAR.com|ORG] - Warga", "Awal\nMuara-desa-yang-jauh-sekali-di-seberangan, [KABAR.com|ORG] - Warga"},
		{"[KABAR.com|ORG], MUARADESA - Warga", "[KABAR.com|ORG], [MUARADESA|LOC] - Warga"},
		{"Judul\nKABAR.COM, MUARA DESA – Warga", "Judul\n[KABAR.COM|ORG], [MUARA DESA|LOC] – Warga"},
		{"Judul\r  KABAR.COM, Muara -- Warga", "Judul\r  [KABAR.COM|ORG], [Muara|LOC] -- Warga"},
		{"[KABAR.COM|ORG], [MUARA|ORG]- Warga", "[KABAR.COM|ORG], [MUARA|LOC]- Warga"},
		{"[KABAR.COM|ORG], [Budi Santoso|PER] - Warga", "[KABAR.COM|ORG], [Budi Santoso|PER] - Warga"},
		{"[KABAR.COM|ORG], [Pekan Buku|EVT] - Warga", "[KABAR.COM|ORG], [Pekan Buku|EVT] - Warga"},
		{"[KABAR.COM|ORG], Muara dan Teluk - Warga", "[KABAR.COM|ORG], Muara dan Teluk - Warga"},
		{"[KABAR.COM|ORG], Muara", "[KABAR.COM|ORG], Muara"},
		{"[KABAR.COM|ORG], Muara\n- Warga", "[KABAR.COM|ORG], Muara\n- Warga"},
		{"[KABAR.COM|ORG], - Warga", "[KABAR.COM|ORG], - Warga"},
		{"[KABAR|ORG], Muara - Warga", "[KABAR|ORG], Muara - Warga"},
		{"Kata [KABAR.COM|ORG], Muara - Warga", "Kata [KABAR.COM|ORG], Muara - Warga"},
		{"[KABAR.COM|ORG], Muara-Teluk - Warga", "[KABAR.COM|ORG], [Muara-Teluk|LOC] - Warga"},
		{", [KABAR.com|ORG] - Warga", ", [KABAR.com|ORG] - Warga"},
	})
}

// What is found must not depend on the room behind the names.
func TestMarkDatelinesInAFullSlice(t *testing.T) {
	p := rulingtest.Page(t, "MUARADESA, [KABAR.com|ORG] - Warga\n[TANJUNG|ORG], [KABAR.com|ORG] - Warga")
	p.Names, p.Tokens = slices.Clip(p.Names), nil
	MarkDatelines(p)
	assert.Equal(t, "[MUARADESA|LOC], [KABAR.com|ORG] - Warga\n[TANJUNG|LOC], [KABAR.com|ORG] - Warga", marks.Write(p.Text, p.Names))
}
