package ruling

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
	"github.com/wicara-nlp/wicara/internal/standoff"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A step that has no bit left would fail at the first text.
func TestCuesHaveRoomForEveryStep(t *testing.T) {
	assert.LessOrEqual(t, len(steps), 64*len(cues{}))
}

// A step that no word of a text is a cue of leaves the text as it is, be what was found
// there sure or not, or nothing.
func TestStepsNeedTheirCues(t *testing.T) {
	for _, p := range append(pagesOfTests(t), pagesWritten(t)...) {
		requireCues(t, p, p.Names)
		unsure := slices.Clone(p.Names)
		for i := range unsure {
			unsure[i].Score = 0.5
		}
		requireCues(t, p, unsure)
		requireCues(t, p, nil)
	}
}

// requireCues runs all steps on a page with those names.
func requireCues(t *testing.T, p *clue.Page, names []entity.Entity) {
	run := *p
	run.Names = slices.Clone(names)
	cued := cuesIn(p.Text, p.Tokens)
	for i, s := range steps {
		before := slices.Clone(run.Names)
		s.apply(&run)
		if s.cue != nil && !cued.has(i) {
			name := runtime.FuncForPC(reflect.ValueOf(s.apply).Pointer()).Name()
			require.True(t, slices.Equal(before, run.Names), "%s changes %q", name, p.Text)
		}
	}
}

// pagesOfTests returns what the tests of all rulings have between quotes and package
// marks can read.
func pagesOfTests(t *testing.T) (pages []*clue.Page) {
	files, err := filepath.Glob("*/*_test.go")
	require.NoError(t, err)
	for _, file := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(tree, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				marked, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				if isMarked(marked) {
					pages = append(pages, rulingtest.Page(t, marked))
				}
			}
			return true
		})
	}
	require.NotEmpty(t, pages)
	return pages
}

// isMarked says whether the marks in a text, if there are any, are whole.
func isMarked(text string) bool {
	for {
		_, mark, ok := strings.Cut(text, "[")
		if !ok {
			return true
		}
		mark, text, ok = strings.Cut(mark, "]")
		name, label, parted := strings.Cut(mark, "|")
		if !ok || !parted || name == "" || label == "" {
			return false
		}
	}
}

// pagesWritten returns every tenth of the texts of our own that have annotations.
func pagesWritten(t *testing.T) (pages []*clue.Page) {
	written, err := standoff.ReadWritten(filepath.Join("..", "..", "ner", "annotations", "written"))
	require.NoError(t, err)
	for i := 0; i < len(written); i += 10 {
		var names []entity.Entity
		for _, e := range written[i].Entities {
			names = append(names, entity.Certain(tokenize.Span{Start: e.Start, End: e.End}, entity.Label(e.Label)))
		}
		pages = append(pages, rulingtest.PageOf(written[i].Text, names))
	}
	return pages
}
