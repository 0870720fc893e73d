package standoff

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "written.txt")
	write := func(s string) {
		require.NoError(t, os.WriteFile(path, []byte(s), 0o600))
	}
	write("# kereta-001\n⟦PER Sari⟧ tiba\ndi ⟦LOC Tugu⟧.\n\n# kereta-002\nTidak ada nama.\n")
	got, err := ReadWritten(path)
	require.NoError(t, err)
	assert.Equal(t, []Written{
		{ID: "kereta-001", Text: "Sari tiba\ndi Tugu.", Entities: []Entity{{0, 4, "PER"}, {13, 17, "LOC"}}},
		{ID: "kereta-002", Text: "Tidak ada nama."},
	}, got)

	for content, want := range map[string]string{
		"# a\nx\n\nb\ny\n":            `:4: no header, which is like # kereta-001, but "b"`,
		"# a\nx\n\n# b\n\n# c\ny":     ":4: no text below the header",
		"# a\nx\n⟦PER Sari\n":         `:3: ⟦ has no ⟧ behind it in its line: "⟦PER Sari"`,
		"# a\nx ⟦DATE Senin⟧\n":       `:2: ⟦DATE Senin⟧ has the label "DATE"; there are PER, LOC, ORG, EVT, PRD, LAW`,
		"# a\nx\n\n# a\ny\n":          `:4: the text "a" stands further up, too`,
		"# a\n⟦PER Sari ⟧ pulang\n\n": ":2: ⟦PER Sari ⟧ begins or ends with a space; leave that outside",
	} {
		write(content)
		_, err := ReadWritten(path)
		assert.EqualError(t, err, path+want)
	}
	_, err = ReadWritten(filepath.Join(t.TempDir(), "none"))
	assert.Error(t, err)
}
