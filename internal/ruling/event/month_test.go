package event

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
)

func TestWithoutMonth(t *testing.T) {
	for in, want := range map[string]string{
		"[Piala Desa Juni 2026|EVT]":         "[Piala Desa|EVT] Juni 2026",
		"[Piala Desa Juni|EVT]":              "[Piala Desa Juni|EVT]",
		"[Piala Desa 2026|EVT]":              "[Piala Desa 2026|EVT]",
		"[Kerusuhan Mei 1998|EVT]":           "[Kerusuhan Mei 1998|EVT]",
		"[pasca-kerusuhan Mei 1998|EVT]":     "[pasca-kerusuhan Mei 1998|EVT]",
		"[Pilkada Desember 2020|EVT]":        "[Pilkada Desember 2020|EVT]",
		"[Rapat Akbar Jelang Juni 2026|EVT]": "[Rapat Akbar Jelang Juni 2026|EVT]",
		"[Serangan Umum 1 Maret 1949|EVT]":   "[Serangan Umum 1 Maret 1949|EVT]",
		"[Lomba 1 Maret 1949|EVT]":           "[Lomba 1 Maret 1949|EVT]",
		"[Mei 1998|EVT]":                     "[Mei 1998|EVT]",
		"[Juni|EVT] [2026|EVT] [a 1|EVT]":    "[Juni|EVT] [2026|EVT] [a 1|EVT]",
		"[Piala Desa  2026|EVT]":             "[Piala Desa  2026|EVT]",
	} {
		text, entities := marks.Read(t, in)
		for i := range entities {
			entities[i] = WithoutMonth(entities[i], text)
		}
		assert.Equal(t, want, marks.Write(text, entities))
	}
}
