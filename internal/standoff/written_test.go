package standoff

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadWritten(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "kereta.txt")
	write := func(path, s string) {
		require.NoError(t, os.WriteFile(path, []byte(s), 0o600))
	}
	write(path, "# kereta-001\n⟦PER Sari⟧ tiba\ndi ⟦LOC Tugu⟧.\n\n# kereta-002\nTidak ada nama.\n")
	write(filepath.Join(dir, "kapal.txt"), "# kapal-001\nKe ⟦LOC Bau⟧.\n")
	got, err := ReadWritten(dir)
	require.NoError(t, err)
	assert.Equal(t, []Written{
		{ID: "kapal-001", Text: "Ke Bau.", Entities: []Entity{{3, 6, "LOC"}}},
		{ID: "kereta-001", Text: "Sari tiba\ndi Tugu.", Entities: []Entity{{0, 4, "PER"}, {13, 17, "LOC"}}},
		{ID: "kereta-002", Text: "Tidak ada nama."},
	}, got)

	for content, want := range map[string]string{
		"# a\nx\n\nb\ny\n":            `:4: no header, which is like # kereta-001, but "b"`,
		"# a\nx\n\n# b\n\n# c\ny":     ":4: no text below the header",
		"# a\nx\n⟦PER Sari\n":         `:3: ⟦ has no ⟧ behind it in its line: "⟦PER Sari"`,
		"# a\nx ⟦DATE Senin⟧\n":       `:2: ⟦DATE Senin⟧ has the label "DATE"; there are PER, LOC, ORG, EVT, PRD, LAW`,
		"# a\nx\n\n# a\ny\n":          `:4: there is a text "a" before it`,
		"# kapal-001\nx\n":            `:1: there is a text "kapal-001" before it`,
		"# a\n⟦PER Sari ⟧ pulang\n\n": ":2: ⟦PER Sari ⟧ begins or ends with a space; leave that outside",
	} {
		write(path, content)
		_, err := ReadWritten(dir)
		assert.EqualError(t, err, path+want)
	}
	_, err = ReadWritten(t.TempDir())
	assert.Error(t, err)
}
