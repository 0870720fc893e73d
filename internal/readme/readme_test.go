// Package readme holds the tests of README.md: its programs compile and print
// what it says, and the commands and folders it names exist.
package readme

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const root = "../.."

func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	return string(text)
}

// block is a fenced block of Go and the block of text behind it, which is
// what the program prints.
type block struct {
	line         int
	code, output string
}

var fenced = regexp.MustCompile("(?ms)^```go\n(.*?)^```\n(?:\n?```text\n(.*?)^```\n)?")

func blocks(text string) (list []block) {
	for _, m := range fenced.FindAllStringSubmatchIndex(text, -1) {
		b := block{line: 1 + strings.Count(text[:m[0]], "\n"), code: text[m[2]:m[3]]}
		if m[4] >= 0 {
			b.output = text[m[4]:m[5]]
		}
		list = append(list, b)
	}
	return list
}

// program makes a whole program of a block: a block without a package clause
// is the body of main, and gets the imports its names ask for.
func program(code string) string {
	if strings.Contains(code, "package main\n") {
		return code
	}
	var imports strings.Builder
	for _, path := range []string{
		"context", "fmt", "log", "os", "strings",
		"github.com/wicara-nlp/wicara/ner",
		"github.com/wicara-nlp/wicara/ner/prose",
		"github.com/wicara-nlp/wicara/ner/train",
		"github.com/wicara-nlp/wicara/stem",
		"github.com/wicara-nlp/wicara/stem/sastrawi",
		"github.com/wicara-nlp/wicara/tokenize",
	} {
		name := path[strings.LastIndexByte(path, '/')+1:]
		if regexp.MustCompile(`\b` + name + `\.[A-Z]`).MatchString(code) {
			fmt.Fprintf(&imports, "\t%q\n", path)
		}
	}
	return "package main\n\nimport (\n" + imports.String() + ")\n\nfunc main() {\n" + code + "}\n"
}

// Every program of the README runs in an empty folder and prints what stands
// below it.
func TestPrograms(t *testing.T) {
	list := blocks(readme(t))
	require.GreaterOrEqual(t, len(list), 5, "the first program and one for each package")
	dir := t.TempDir()
	for i, b := range list {
		t.Run(fmt.Sprintf("line %d", b.line), func(t *testing.T) {
			t.Parallel()
			source := filepath.Join(dir, fmt.Sprintf("program%d.go", i))
			require.NoError(t, os.WriteFile(source, []byte(program(b.code)), 0o600))
			binary := strings.TrimSuffix(source, ".go") + ".exe"
			build := exec.CommandContext(t.Context(), "go", "build", "-o", binary, source)
			build.Dir = root
			out, err := build.CombinedOutput()
			require.NoError(t, err, "%s", out)
			run := exec.CommandContext(t.Context(), binary)
			run.Dir = t.TempDir()
			out, err = run.CombinedOutput()
			require.NoError(t, err, "%s", out)
			assert.Equal(t, b.output, string(out))
		})
	}
}

// What a visitor sees first is short, whole and followed by its output.
func TestFirstProgram(t *testing.T) {
	first := blocks(readme(t))[0]
	assert.LessOrEqual(t, strings.Count(first.code, "\n"), 15, "lines")
	assert.Contains(t, first.code, "package main\n")
	assert.NotEmpty(t, first.output)
	assert.LessOrEqual(t, first.line, 20, "on the first screen")
}

// The folders and files that the README names are there.
func TestPaths(t *testing.T) {
	text := readme(t)
	paths := regexp.MustCompile(`run \./([a-z]+(?:/[a-z]+)+)`).FindAllStringSubmatch(text, -1)
	links := regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(text, -1)
	folders := regexp.MustCompile("(?m)^\\| `([^`*]+/)`").FindAllStringSubmatch(text, -1)
	require.NotEmpty(t, paths)
	require.NotEmpty(t, links)
	require.NotEmpty(t, folders)
	for _, m := range append(append(paths, links...), folders...) {
		_, err := os.Stat(filepath.Join(root, m[1]))
		assert.NoError(t, err, "the README names %s", m[1])
	}
	for _, command := range []string{"go get github.com/wicara-nlp/wicara\n", "go run ./examples/news", "go test ./..."} {
		assert.Contains(t, text, command)
	}
}

func TestBlocks(t *testing.T) {
	got := blocks("a\n```go\nx()\n```\n\n```text\n1\n```\n```go\ny()\n```\n\nz\n```text\n2\n```\n")
	assert.Equal(t, []block{{2, "x()\n", "1\n"}, {9, "y()\n", ""}}, got)
	assert.Contains(t, program("fmt.Println(stem.Stem(\"x\"))\n"), "import (\n\t\"fmt\"\n\t\"github.com/wicara-nlp/wicara/stem\"\n)")
}
