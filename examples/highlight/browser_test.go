package main

import (
	"bytes"
	"context"
	"encoding/json"
	"html"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/ner"
)

// browse runs a headless Chromium on a file and returns what it prints.
func browse(t *testing.T, file string, flags ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("starts a browser")
	}
	var browser string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			browser = path
			break
		}
	}
	if browser == "" {
		t.Skip("no Chromium on this machine")
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	profile, err := os.MkdirTemp("", "wicara-browser-")
	require.NoError(t, err)
	defer os.RemoveAll(profile) // not t.TempDir: the browser may still be writing to it
	args := append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--hide-scrollbars", "--user-data-dir=" + profile,
	}, flags...)
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, browser, append(args, "file://"+file)...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	require.NoError(t, cmd.Run(), "%s", stderr.String())
	return stdout.String()
}

// answers is what testdata/probe.js leaves in the page.
type answers struct {
	Marks, Untouched, Overflow, Width int
	Dark                              bool
	Contrast                          map[string]float64
	Clusters                          []struct {
		Name                 string
		Count, Outlined, Own int
		Ring                 bool
	}
}

var left = regexp.MustCompile(`(?s)<pre id="answers">(.*?)</pre>`)

// probe renders text, adds the probing script, and asks a browser.
func probe(t *testing.T, text string, flags ...string) answers {
	t.Helper()
	script, err := os.ReadFile(filepath.Join("testdata", "probe.js"))
	require.NoError(t, err)
	page := strings.Replace(render(t, text), "</body>", "<script>"+string(script)+"</script></body>", 1)
	file := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(file, []byte(page), 0o600))
	dom := browse(t, file, append(flags, "--dump-dom")...)
	m := left.FindStringSubmatch(dom)
	require.NotNil(t, m, "the script left no answers in\n%s", dom)
	var a answers
	require.NoError(t, json.Unmarshal([]byte(html.UnescapeString(m[1])), &a))
	return a
}

func TestBrowser(t *testing.T) {
	text := sample(t)
	for _, c := range []struct {
		name  string
		dark  bool
		flags []string
	}{
		{"light", false, []string{"--window-size=1280,1000", "--blink-settings=preferredColorScheme=1"}},
		{"dark", true, []string{"--window-size=1280,1000", "--blink-settings=preferredColorScheme=0"}},
		{"narrow", false, []string{"--window-size=500,900", "--blink-settings=preferredColorScheme=1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := probe(t, text, c.flags...)
			assert.Equal(t, len(ner.Find(text)), a.Marks, "mentions in the document")
			assert.Zero(t, a.Untouched, "mentions marked though nothing has the focus")
			assert.Equal(t, c.dark, a.Dark)
			assert.Zero(t, a.Overflow, "the page is wider than its window of %d", a.Width)
			require.NotEmpty(t, a.Clusters)
			for _, k := range a.Clusters {
				assert.Equal(t, k.Count, k.Own, "mentions of %s that its focus marks", k.Name)
				assert.Equal(t, k.Own, k.Outlined, "focus on %s marks others", k.Name)
				assert.True(t, k.Ring, "the entry of %s is not marked itself", k.Name)
			}
			require.Len(t, a.Contrast, 22)
			for what, ratio := range a.Contrast {
				assert.GreaterOrEqual(t, ratio, 4.5, "WCAG 2.2, 1.4.3: contrast of %s", what)
			}
		})
	}
}

// A script in the article must stay text.
func TestBrowserEscapes(t *testing.T) {
	a := probe(t, "Kabar <script>document.body.remove()</script> dari Jakarta\n\nPresiden Prabowo Subianto <img src=x onerror=document.body.remove()> tiba di Medan.\n")
	assert.NotZero(t, a.Marks)
}

func TestScreenshot(t *testing.T) {
	dir := t.TempDir()
	file, shot := filepath.Join(dir, "page.html"), filepath.Join(dir, "page.png")
	require.NoError(t, os.WriteFile(file, []byte(render(t, sample(t))), 0o600))
	browse(t, file, "--window-size=1280,1000", "--screenshot="+shot)
	f, err := os.Open(shot)
	require.NoError(t, err)
	defer f.Close()
	img, err := png.Decode(f)
	require.NoError(t, err)
	colours := map[any]int{}
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			colours[img.At(x, y)]++
		}
	}
	frequent := 0
	for _, n := range colours {
		if n > 1_000 {
			frequent++
		}
	}
	assert.GreaterOrEqual(t, frequent, 4, "paper and the grounds of people, places and organisations")
}
