package main

import (
	"hash/fnv"
	"strings"

	"github.com/wicara-nlp/wicara/internal/learn"
)

// documents returns the articles with their spans of the given labels, then every n-th
// of them in small letters and another one written like a headline, so that the model
// learns what capitals mean there.
func documents(arts []article, n int, labels []string) []learn.Document {
	var out []learn.Document
	add := func(i int, text string) {
		if len(text) == len(arts[i].Text) {
			out = append(out, learn.Document{Text: text, Tokens: arts[i].tokens, Spans: arts[i].spans(labels), Weight: 1, Half: half(&arts[i])})
		}
	}
	for i := range arts {
		add(i, arts[i].Text)
	}
	for i := range arts {
		switch {
		case n == 0:
		case i%n == 0:
			add(i, strings.ToLower(arts[i].Text))
		case i%n == 1:
			add(i, headline(arts[i].Text))
		}
	}
	return out
}

// half returns the half that an article belongs to: the same for all of one
// origin, so that no half labels what the other one knows.
func half(a *article) int {
	origin := a.origin
	if origin == "" {
		origin = firstLine(a.Text)
	}
	h := fnv.New64a()
	h.Write([]byte(origin))
	return int(h.Sum64() >> 32 & 1)
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// smallWords stay small in headlines.
var smallWords = map[string]bool{
	"dan": true, "di": true, "ke": true, "dari": true, "yang": true, "untuk": true, "pada": true,
	"dengan": true, "dalam": true, "oleh": true, "atau": true, "bagi": true, "sebagai": true, "tentang": true,
}

// headline returns text with a capital at the start of every word of ASCII
// letters but the small ones.
func headline(text string) string {
	b := []byte(text)
	for i := 0; i < len(b); i++ {
		if !letter(b[i]) {
			continue
		}
		end := i
		for end < len(b) && letter(b[end]) {
			end++
		}
		if inside := i > 0 && (b[i-1] == '-' || b[i-1] == '\'' || b[i-1] >= 0x80); !inside && !smallWords[string(b[i:end])] && b[i] >= 'a' {
			b[i] -= 'a' - 'A'
		}
		i = end
	}
	return string(b)
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
