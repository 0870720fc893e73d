package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/tokenize"
)

// What comes again is no single time.
func TestRecurringValues(t *testing.T) {
	for _, tt := range []struct{ before, mention, want string }{
		{"buka setiap ", "Jumat", "-"},
		{"Tiap ", "hari Minggu", "-"},
		{"saban malam ", "Jumat", "-"},
		{"Tiap-tiap ", "17 Agustus", "-"},
		{"setiap ", "tanggal 1", "-"},
		{"setiap awal ", "bulan Maret", "-"},
		{"tiap Senin, Rabu, dan ", "Kamis", "-"},
		{"tiap Senin pagi hingga ", "Kamis", "-"},
		{"setiap ", "kuartal III", "-"},
		{"setiap Rabu hingga ", "24 Mei", "2024-05-24"},
		{"padam setiap malam, ", "Senin (10/6)", "2024-06-10"},
		{"Rapat setiap ", "Jumat (14/6)", "2024-06-14"},
		{"Setiap hari, ", "Minggu", "2024-06-09"},
		{"buka tiap hari hingga ", "Minggu", "2024-06-09"},
		{"buka setiap hari ", "Minggu", "-"},
		{"Ia datang setiap hari. ", "Rabu", "2024-06-12"},
		{"setiap Senin. ", "Rabu", "2024-06-12"},
		{"setiap\n", "Rabu", "2024-06-12"},
		{"setiap warga pada ", "Rabu", "2024-06-12"},
		{"setiap ", "Jumat (7/6/2024)", "2024-06-07"},
		{"tiap ", "hari ini", "2024-06-12"},
		{"setiap ", "2023", "2023"},
		{"setiap ", "17 Agustus 2023", "2023-08-17"},
		{"dan ", "Rabu", "2024-06-12"},
		{"", "Rabu", "2024-06-12"},
	} {
		text, got := tt.before+tt.mention, "-"
		if v, ok := (Entity{Span: tokenize.Span{Start: len(tt.before), End: len(text)}, Label: Date}).Value(text, valueRef); ok {
			got = v.String()
		}
		assert.Equal(t, tt.want, got, text)
	}
}
