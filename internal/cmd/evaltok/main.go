// Evaltok measures tokens and sentences.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"

	"github.com/wicara-nlp/wicara/tokenize"
)

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	dec := json.NewDecoder(in)
	enc := json.NewEncoder(out)
	for dec.More() {
		var q struct {
			Text string
			Raw  []byte `json:"text_b64"`
		}
		if err := dec.Decode(&q); err != nil {
			log.Fatal(err)
		}
		if q.Raw != nil {
			q.Text = string(q.Raw)
		}
		toks := tokenize.Tokenizer{}.Append(nil, q.Text)
		a := struct {
			Tokens [][2]int `json:"tokens"`
			Sents  [][2]int `json:"sents"`
		}{[][2]int{}, [][2]int{}}
		for _, t := range toks {
			a.Tokens = append(a.Tokens, [2]int{t.Start, t.End})
		}
		for s := range (tokenize.Splitter{}).Sentences(q.Text, toks) {
			a.Sents = append(a.Sents, [2]int{s[0].Start, s[len(s)-1].End})
		}
		if err := enc.Encode(a); err != nil {
			log.Fatal(err)
		}
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}
