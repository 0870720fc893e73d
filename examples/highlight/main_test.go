package main

import (
	"bytes"
	"errors"
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/examples/internal/article"
	"github.com/wicara-nlp/wicara/ner"
)

// render returns the page for text as a string.
func render(t *testing.T, text string) string {
	t.Helper()
	var out, stderr bytes.Buffer
	require.Zero(t, run([]string{"-"}, strings.NewReader(text), &out, &stderr), stderr.String())
	return out.String()
}

func sample(t *testing.T) string {
	t.Helper()
	text, err := article.Read(nil, nil)
	require.NoError(t, err)
	return text
}

var (
	body = regexp.MustCompile(`(?s)<article>(.*)</article>`)
	tags = regexp.MustCompile(`<[^>]*>`)
)

// visible returns the text of the article on a page, line by line.
func visible(t *testing.T, page string) []string {
	t.Helper()
	m := body.FindStringSubmatch(page)
	require.NotNil(t, m, "no article on the page")
	return nonEmpty(html.UnescapeString(tags.ReplaceAllString(m[1], "")))
}

func nonEmpty(text string) (lines []string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimRight(line, "\r\n"); strings.TrimSpace(line) != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func TestPage(t *testing.T) {
	text := sample(t)
	page := render(t, text)
	entities := ner.Find(text)
	require.NotEmpty(t, entities)

	assert.True(t, strings.HasPrefix(page, "<!DOCTYPE html>\n<html lang=\"id\">"))
	assert.Equal(t, nonEmpty(text), visible(t, page), "the page shows another text")
	assert.Equal(t, len(entities), strings.Count(page, "<mark "), "marks and entities differ")
	assert.Contains(t, page, "<title>Putin Dijadwalkan ke Pyongyang, Lanjut ke Hanoi</title>")
	assert.Contains(t, page, `data-label="PER" title="Orang">Vladimir Putin</mark>`)
	for _, c := range ner.Clusters(text, article.Own(text, entities)) {
		assert.Contains(t, page, ">"+html.EscapeString(c.Name)+"</a>")
	}
	for _, outside := range []string{"<script", "<link", "src=", "url(", "@import", "http:", "https:"} {
		assert.NotContains(t, page, outside, "the page needs nothing but itself")
	}
}

// Each cluster has a rule, a mention to jump to, and as many marks as it says.
func TestClusterNumbers(t *testing.T) {
	text := sample(t)
	page := render(t, text)
	links := regexp.MustCompile(`href="#k(\d+)"`).FindAllStringSubmatch(page, -1)
	require.Len(t, links, len(ner.Clusters(text, article.Own(text, ner.Find(text)))))
	for _, m := range links {
		id := m[1]
		assert.Equal(t, 1, strings.Count(page, `id="k`+id+`"`), "targets of k%s", id)
		assert.Equal(t, 1, strings.Count(page, "body:has(.k"+id+":is(:hover, :focus-within)) .k"+id+" {"), "rules of k%s", id)
		count := regexp.MustCompile(`k` + id + `"><span class="n">(\d+)×`).FindStringSubmatch(page)
		require.NotNil(t, count)
		assert.Equal(t, count[1], strconv.Itoa(len(regexp.MustCompile(`<mark class="[A-Z]+ k`+id+`"`).FindAllString(page, -1))), "marks of k%s", id)
	}
}

func TestEscapes(t *testing.T) {
	text := `Harga <b>naik</b> & "turun" </title></style><script>alert(1)</script>` + "\n\n" +
		`Presiden Joko <i>Widodo</i> ke {{.Title}} Bandung' onmouseover='x <!-- "Jakarta" -->` + "\n"
	page := render(t, text)
	assert.Equal(t, nonEmpty(text), visible(t, page))
	for _, raw := range []string{"<b>", "<i>", "<script", "onmouseover='", "<!-- \"", "</style><"} {
		assert.NotContains(t, page, raw)
	}
	assert.Equal(t, 1, strings.Count(page, "</title>"))
}

func TestHeadline(t *testing.T) {
	paragraph := "Banjir yang merendam ratusan rumah sejak awal pekan mulai surut. Warga pulang untuk membersihkan lumpur.\n"
	page := render(t, "\n\nBanjir di Demak Surut\n\n"+paragraph+"\n"+paragraph)
	assert.Equal(t, 1, strings.Count(page, "<h1>Banjir di "), "the headline is one")
	assert.Zero(t, strings.Count(render(t, paragraph), "<h1>"), "a paragraph is no headline")
}

// Any bytes are an article.
func TestHostile(t *testing.T) {
	for _, text := range []string{"", "\n\n", "\xff\xfe", "a\x00b", "\r\n\r", strings.Repeat("<", 5_000), "\u202eJakarta\ufeff"} {
		page := render(t, text)
		assert.True(t, strings.HasSuffix(page, "</html>\n"), "%q breaks off", text)
	}
}

func TestRefuses(t *testing.T) {
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"unknown flag", []string{"-xml"}, "-xml"},
		{"two files", []string{"a.txt", "b.txt"}, "one file"},
		{"missing file", []string{"tidak-ada.txt"}, "tidak-ada.txt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			assert.Equal(t, 2, run(c.args, nil, &stdout, &stderr))
			assert.Empty(t, stdout.String())
			assert.Contains(t, stderr.String(), c.want)
			assert.Equal(t, 1, strings.Count(stderr.String(), "\n"), "one line: %q", stderr.String())
		})
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputFails(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, 1, run(nil, nil, full{}, &stderr))
	assert.Contains(t, stderr.String(), "no space left")
}
