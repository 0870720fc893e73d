package tokenize

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the results into testdata; read the diff before you keep it")

// testCase is a line of testdata: the reason, the text and what is expected of
// it, in tabs. A line that begins with # is a heading with the source.
type testCase struct{ why, text, want string }

func readCases(t *testing.T, name string) []testCase {
	t.Helper()
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	var cases []testCase
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		if strings.HasPrefix(lines.Text(), "#") || lines.Text() == "" {
			continue
		}
		fields := strings.Split(lines.Text(), "\t")
		require.GreaterOrEqual(t, len(fields), 2, "%s:%d", name, n)
		c := testCase{why: fields[0], text: unescape(t, fields[1])}
		if len(fields) > 2 {
			c.want = fields[2]
		}
		cases = append(cases, c)
	}
	require.NoError(t, lines.Err())
	return cases
}

// unescape reads Go escapes in text without quotes around it.
func unescape(t *testing.T, s string) string {
	t.Helper()
	out, err := strconv.Unquote(`"` + strings.ReplaceAll(s, `"`, `\"`) + `"`)
	require.NoError(t, err, s)
	return out
}

// escape is the inverse of unescape.
func escape(s string) string {
	q := strconv.Quote(s)
	return strings.ReplaceAll(q[1:len(q)-1], `\"`, `"`)
}

func showTokens(text string) string {
	var out []string
	for tok := range (Tokenizer{}).Tokens(text) {
		out = append(out, escape(tok.In(text))+"/"+tok.Kind.String())
	}
	return strings.Join(out, " ")
}

func showSentences(text string) string {
	var out []string
	for _, s := range Sentences(text) {
		out = append(out, escape(s))
	}
	return strings.Join(out, " ¦ ")
}

func TestConformance(t *testing.T) {
	for _, set := range []struct {
		file string
		min  int
		show func(string) string
	}{
		{"testdata/tokens.txt", 300, showTokens},
		{"testdata/sentences.txt", 120, showSentences},
	} {
		t.Run(set.file, func(t *testing.T) {
			if *update {
				rewrite(t, set.file, set.show)
			}
			cases := readCases(t, set.file)
			assert.GreaterOrEqual(t, len(cases), set.min)
			for _, c := range cases {
				assert.Equal(t, c.want, set.show(c.text), "%s: %q", c.why, c.text)
			}
		})
	}
}

// rewrite puts the present results into a file of cases.
func rewrite(t *testing.T, name string, show func(string) string) {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	var out strings.Builder
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if fields := strings.Split(line, "\t"); !strings.HasPrefix(line, "#") && len(fields) > 1 {
			line = fmt.Sprintf("%s\t%s\t%s", fields[0], fields[1], show(unescape(t, fields[1])))
		}
		out.WriteString(line + "\n")
	}
	require.NoError(t, os.WriteFile(name, []byte(out.String()), 0o644))
}
