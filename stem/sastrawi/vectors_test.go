package sastrawi

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const sharedFolder = "../../../shared/data/stem"

// readTSV reads a table of the data beside the repository and skips the test
// where that is absent.
func readTSV(t *testing.T, name string, columns int) [][]string {
	t.Helper()
	file, err := os.Open(filepath.Join(sharedFolder, name))
	if os.IsNotExist(err) {
		t.Skipf("no %s beside the repository", name)
	}
	require.NoError(t, err)
	defer file.Close()
	var rows [][]string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		row := strings.Split(lines.Text(), "\t")
		require.Len(t, row, columns, "line %d of %s", len(rows)+1, name)
		rows = append(rows, row)
	}
	require.NoError(t, lines.Err())
	return rows
}

// TestVectors compares with the answers of PHP Sastrawi.
func TestVectors(t *testing.T) {
	rows := readTSV(t, "sastrawi_vectors.dev.tsv", 3)
	stemmer := NewStemmer(DefaultDictionary())
	wrong := 0
	for _, row := range rows {
		got := stemmer.Stem(row[0])
		if got != row[1] {
			wrong++
			if wrong <= 20 {
				t.Errorf("Stem(%q) = %q, PHP says %q", row[0], got, row[1])
			}
		}
		if sentence := stemmer.StemSentence(row[0]); sentence != got {
			t.Errorf("StemSentence(%q) = %q, Stem says %q", row[0], sentence, got)
		}
	}
	assert.Zero(t, wrong)
	t.Logf("%d of %d words as PHP Sastrawi stems them", len(rows)-wrong, len(rows))
}
