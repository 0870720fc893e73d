package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestClosed(t *testing.T) {
	for _, tt := range []struct {
		text       string
		start, end int
		want       string
	}{
		{"Rabu (8/10/2028 lalu", 0, 15, "Rabu"},
		{"Rabu (8/10/2028) lalu", 0, 16, "Rabu (8/10/2028)"},
		{"Rabu (8/10/2028) lalu", 0, 15, "Rabu (8/10/2028)"},
		{"PT Ombak (Persero) Tbk", 0, 22, "PT Ombak (Persero) Tbk"},
		{"Dinas Laut, (Dislaut (Muara", 0, 27, "Dinas Laut"},
		{"Dinas (Laut (Muara))", 0, 18, "Dinas"},
		{"Budi) Santoso", 0, 13, "Budi"},
		{"(Budi Santoso", 0, 13, ""},
		{") Budi", 0, 6, ""},
		{"Budi Santoso", 0, 12, "Budi Santoso"},
	} {
		got := ""
		for _, e := range Closed(tt.text, []Entity{at(tt.start, tt.end, Date, 1)}) {
			got = e.In(tt.text)
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}
