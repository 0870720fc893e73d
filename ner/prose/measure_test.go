package prose

import (
	"os"
	"strings"
	"testing"

	jdkato "github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wicara-nlp/wicara/ner"
	"github.com/wicara-nlp/wicara/tokenize"
)

// lines returns the lines of a file of testdata without its comments.
func lines(t testing.TB, name string) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	var lines []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	return lines
}

// TestLanguage prints how often the decision between English and anything
// else is right. The dev set is the one that its weights were chosen on.
func TestLanguage(t *testing.T) {
	for _, set := range []struct {
		file    string
		atLeast float64
	}{
		{"language.dev.tsv", 99},
		{"language.test.tsv", 97},
	} {
		right, total := 0, 0
		for _, line := range lines(t, set.file) {
			want, sentence, ok := strings.Cut(line, "\t")
			require.True(t, ok && (want == "en" || want == "id"), line)
			total++
			if IsEnglish(sentence) == (want == "en") {
				right++
			} else {
				t.Logf("%s: not %s: %s", set.file, want, sentence)
			}
		}
		share := 100 * float64(right) / float64(total)
		t.Logf("%s: %d of %d right, %.1f %%", set.file, right, total, share)
		assert.GreaterOrEqual(t, share, set.atLeast, set.file)
	}
}

// TestNames prints precision and recall of PER, LOC and ORG, exact spans, on
// the captions: with the rules of this package and for prose as it is, and of
// the Indonesian recogniser without and with a Finder, where the decision which
// captions are English counts as well. The dev set is the one that the rules
// were made on.
func TestNames(t *testing.T) {
	for _, set := range []struct {
		file    string
		atLeast float64 // F1 with the rules
	}{
		{"names.dev.txt", 88},
		{"names.test.txt", 84},
	} {
		var ours, theirs, without, with tally
		for _, line := range lines(t, set.file) {
			text, gold := unmark(t, line)
			span := tokenize.Span{End: len(text)}
			found := Builtin().append(nil, text, span, new(cleaned))
			ours.add(gold, found)
			theirs.add(gold, asIs(t, text))
			labels := []ner.Label{ner.Person, ner.Location, ner.Organization}
			without.add(gold, ner.Recognizer{Labels: labels}.Append(nil, text))
			with.add(gold, ner.Recognizer{Labels: labels, English: Finder{}}.Append(nil, text))
			t.Logf("%s: %s => %s", set.file, line, show(text, found))
		}
		t.Logf("%s: with rules P %.1f R %.1f F1 %.1f, prose as it is P %.1f R %.1f F1 %.1f", set.file,
			ours.precision(), ours.recall(), ours.f1(), theirs.precision(), theirs.recall(), theirs.f1())
		t.Logf("%s: ner.Recognizer alone P %.1f R %.1f F1 %.1f, with Finder as English P %.1f R %.1f F1 %.1f", set.file,
			without.precision(), without.recall(), without.f1(), with.precision(), with.recall(), with.f1())
		assert.GreaterOrEqual(t, ours.f1(), set.atLeast, set.file)
		assert.Greater(t, ours.f1(), theirs.f1(), set.file)
		assert.Greater(t, with.f1(), without.f1(), set.file)
	}
}

// tally counts entities that are right, found and there.
type tally struct{ right, found, gold int }

func (c *tally) add(gold, found []ner.Entity) {
	c.gold += len(gold)
	c.found += len(found)
	for _, f := range found {
		for _, g := range gold {
			if f.Span == g.Span && f.Label == g.Label {
				c.right++
			}
		}
	}
}

func (c *tally) precision() float64 { return 100 * float64(c.right) / float64(max(c.found, 1)) }
func (c *tally) recall() float64    { return 100 * float64(c.right) / float64(max(c.gold, 1)) }
func (c *tally) f1() float64        { return 200 * float64(c.right) / float64(max(c.found+c.gold, 1)) }

// unmark returns the text of a line such as "[PER Joko Widodo] waves" and the
// entities that it marks.
func unmark(t testing.TB, line string) (string, []ner.Entity) {
	t.Helper()
	var text strings.Builder
	var gold []ner.Entity
	for {
		before, after, ok := strings.Cut(line, "[")
		text.WriteString(before)
		if !ok {
			return text.String(), gold
		}
		marked, rest, ok := strings.Cut(after, "]")
		require.True(t, ok, line)
		label, name, ok := strings.Cut(marked, " ")
		require.True(t, ok, line)
		span := tokenize.Span{Start: text.Len(), End: text.Len() + len(name)}
		text.WriteString(name)
		gold = append(gold, ner.Entity{Span: span, Label: ner.Label(label)})
		line = rest
	}
}

// asIs returns what prose itself says, each entity where its text comes next.
func asIs(t testing.TB, text string) []ner.Entity {
	t.Helper()
	doc, err := jdkato.NewDocument(text, jdkato.UsingModel(Builtin().prose), jdkato.WithSegmentation(false))
	require.NoError(t, err)
	var found []ner.Entity
	at := 0
	for _, e := range doc.Entities() {
		i := strings.Index(text[at:], e.Text)
		if i < 0 {
			i = 0 // joined from words that the text has no space between: wrong anyway
		}
		span := tokenize.Span{Start: at + i, End: at + i + len(e.Text)}
		found = append(found, ner.Entity{Span: span, Label: labels[e.Label]})
		at = min(span.End, len(text))
	}
	return found
}

// show writes entities for a reader.
func show(text string, entities []ner.Entity) string {
	var out []string
	for _, e := range entities {
		out = append(out, e.In(text)+"/"+string(e.Label))
	}
	return strings.Join(out, ", ")
}
