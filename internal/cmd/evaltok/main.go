// Evaltok measures tokens, sentences and clitics against gold files.
//
//	evaltok -norm -nopolicy ud_tok.dev.jsonl challenge_sent.dev.jsonl
//
// prints precision, recall and F1 of each file. A line of a gold file is a
// JSON object with text, or text_b64 where it is not valid UTF-8, and any of
//
//	tokens, tokens_norm  byte spans of the tokens; -norm takes the second
//	sents, sents_fix     byte spans of the sentences; the second wins
//	optional             starts of sentences that count neither way
//	mwt                  {span, parts}: words with clitics and their parts
//	policy               a matter of taste; -nopolicy leaves it out
//
// Tokens are scored by exact spans, sentences by the starts of all but the
// first of a text. Clitics are scored over the parts of the words in mwt, and
// over all words, where splitting a word that is not in mwt is wrong.
//
// Without files, evaltok reads lines with text or text_b64 and writes for each
// {"tokens": [[start, end], ...], "sents": [[start, end], ...]}.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/wicara-nlp/wicara/tokenize"
)

// span is a byte span as the gold files have it.
type span [2]int

// item is a line of a gold file.
type item struct {
	ID         string `json:"id"`
	Text       string `json:"text"`
	Raw        []byte `json:"text_b64"`
	Policy     any    `json:"policy"`
	Tokens     []span `json:"tokens"`
	TokensNorm []span `json:"tokens_norm"`
	Sents      []span `json:"sents"`
	SentsFix   []span `json:"sents_fix"`
	Optional   []int  `json:"optional"`
	MWT        []struct {
		Span  span     `json:"span"`
		Parts []string `json:"parts"`
	} `json:"mwt"`
}

func main() {
	var e evaluation
	flag.BoolVar(&e.norm, "norm", false, "score tokens_norm where a line has it")
	flag.BoolVar(&e.noPolicy, "nopolicy", false, "leave out lines marked policy")
	flag.IntVar(&e.show, "errors", 0, "wrong lines to show of each file")
	flag.Parse()
	if err := run(e, flag.Args(), os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "evaltok:", err)
		os.Exit(1)
	}
}

// run scores every file with the settings of e, or answers the lines of in if there is
// none.
func run(e evaluation, files []string, in io.Reader, out io.Writer) error {
	if len(files) == 0 {
		return answer(in, out)
	}
	e.out = out
	for _, name := range files {
		e := e // the counts are of one file
		if err := e.file(name); err != nil {
			return err
		}
		e.print(filepath.Base(name))
	}
	return nil
}

// items calls f for every line of r.
func items(r io.Reader, f func(*item) error) error {
	dec := json.NewDecoder(bufio.NewReaderSize(r, 1<<20))
	for n := 1; ; n++ {
		var it item
		if err := dec.Decode(&it); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if it.Raw != nil {
			it.Text = string(it.Raw)
		}
		if err := f(&it); err != nil {
			return err
		}
	}
}

// cut returns the spans of the tokens and the sentences of text.
func cut(text string) (tokens, sents []span) {
	toks := tokenize.Tokenizer{}.Append(nil, text)
	tokens, sents = []span{}, []span{}
	for _, t := range toks {
		tokens = append(tokens, span{t.Start, t.End})
	}
	for s := range (tokenize.Splitter{}).Sentences(text, toks) {
		sents = append(sents, span{s[0].Start, s[len(s)-1].End})
	}
	return tokens, sents
}

// answer writes the tokens and sentences of every line of r.
func answer(r io.Reader, w io.Writer) error {
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	err := items(r, func(it *item) error {
		tokens, sents := cut(it.Text)
		return enc.Encode(map[string][]span{"tokens": tokens, "sents": sents})
	})
	if err != nil {
		return err
	}
	return out.Flush()
}
