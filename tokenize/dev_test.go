package tokenize

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var devFiles = flag.String("dev", "../../shared/data/tokenize", "folder of the development data")

// devItem is a line of the development data; internal/cmd/evaltok says what
// its fields are.
type devItem struct {
	Text     string
	Raw      []byte `json:"text_b64"`
	Tokens   [][2]int
	Sents    [][2]int
	Norm     [][2]int `json:"tokens_norm"`
	Fix      [][2]int `json:"sents_fix"`
	Optional []int
	Policy   any
}

// tokens returns the spans of gold and of found tokens.
func (it *devItem) tokens() (gold, found []Span) {
	spans := it.Tokens
	if it.Norm != nil {
		spans = it.Norm
	}
	for _, s := range spans {
		gold = append(gold, Span{s[0], s[1]})
	}
	for tok := range (Tokenizer{}).Tokens(it.Text) {
		found = append(found, tok.Span)
	}
	return gold, found
}

// starts returns where gold and found sentences start, the first left out.
func (it *devItem) starts() (gold, found []Span) {
	spans := it.Sents
	if it.Fix != nil {
		spans = it.Fix
	}
	add := func(list []Span, i, start int) []Span {
		if i == 0 || slices.Contains(it.Optional, start) {
			return list
		}
		return append(list, Span{Start: start})
	}
	for i, s := range spans {
		gold = add(gold, i, s[0])
	}
	i := 0
	for s := range (Splitter{}).Sentences(it.Text, Tokenizer{}.Append(nil, it.Text)) {
		found = add(found, i, s[0].Start)
		i++
	}
	return gold, found
}

// TestDevelopmentData holds the figures of the development data: spans of
// tokens after the convention, and starts of sentences, cases of taste left
// out. internal/cmd/evaltok prints them in full.
func TestDevelopmentData(t *testing.T) {
	for _, set := range []struct {
		file string
		cut  func(*devItem) (gold, found []Span)
		f1   float64
	}{
		{"ud_tok.dev.jsonl", (*devItem).tokens, 99.9},
		{"challenge_tok.dev.jsonl", (*devItem).tokens, 99},
		{"ud_sent.dev.jsonl", (*devItem).starts, 99},
		{"challenge_sent.dev.jsonl", (*devItem).starts, 99},
	} {
		t.Run(set.file, func(t *testing.T) {
			f, err := os.Open(filepath.Join(*devFiles, set.file))
			if err != nil {
				t.Skipf("no development data: %v", err)
			}
			defer f.Close()
			right, all := 0, 0
			for dec := json.NewDecoder(f); dec.More(); {
				var it devItem
				require.NoError(t, dec.Decode(&it))
				if it.Policy == true {
					continue
				}
				if it.Raw != nil {
					it.Text = string(it.Raw)
				}
				gold, found := set.cut(&it)
				all += len(gold) + len(found)
				for _, s := range found {
					if slices.Contains(gold, s) {
						right++
					}
				}
			}
			f1 := 200 * float64(right) / float64(all)
			t.Logf("F1 %.2f", f1)
			assert.GreaterOrEqual(t, f1, set.f1)
		})
	}
}
