package clue

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsProseAt(t *testing.T) {
	prose := "Ombak di laut naik sampai ke jalan sehingga warga pindah ke desa lain di atas bukit."
	for text, want := range map[string]bool{
		prose: true, "Ombak Naik": false, prose + "\nOmbak Naik": false, strings.Repeat(prose, 5): true,
	} {
		assert.Equal(t, want, IsProseAt(text, len(text)-4), text)
	}
}
