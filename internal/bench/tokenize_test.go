package bench

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/blevesearch/segment"
	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/neurosnap/sentences/english"
	"github.com/rivo/uniseg"

	"github.com/wicara-nlp/wicara/tokenize"
)

var textFile = flag.String("text", "../../tokenize/testdata/berita.txt", "text to measure on")

// sample is the text of all benchmarks, repeated to at least 1 MiB.
var sample = sync.OnceValue(func() string {
	b, err := os.ReadFile(*textFile)
	if err != nil {
		panic(err)
	}
	return string(bytes.Repeat(b, 1+(1<<20)/len(b)))
})

// report sets the figures of one benchmark: MB/s, millions of units a second.
func report(b *testing.B, text string, unit string, run func() int) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n = run()
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds()/1e6, "M"+unit+"/s")
}

// BenchmarkTokens cuts a text into the spans of its tokens.
func BenchmarkTokens(b *testing.B) {
	text := sample()
	data := []byte(text)
	b.Run("wicara/Append", func(b *testing.B) {
		dst := make([]tokenize.Token, 0, len(text)/2)
		report(b, text, "tok", func() int { dst = tokenize.Tokenizer{}.Append(dst[:0], text); return len(dst) })
	})
	b.Run("wicara/AppendBytes", func(b *testing.B) {
		dst := make([]tokenize.Token, 0, len(text)/2)
		report(b, text, "tok", func() int { dst = tokenize.Tokenizer{}.AppendBytes(dst[:0], data); return len(dst) })
	})
	b.Run("wicara/Tokens", func(b *testing.B) {
		report(b, text, "tok", func() int {
			n := 0
			for range (tokenize.Tokenizer{}).Tokens(text) {
				n++
			}
			return n
		})
	})
	b.Run("wicara/SplitClitics", func(b *testing.B) {
		dst := make([]tokenize.Token, 0, len(text)/2)
		report(b, text, "tok", func() int {
			dst = tokenize.Tokenizer{SplitClitics: true}.Append(dst[:0], text)
			return len(dst)
		})
	})
	b.Run("uax29/spans", func(b *testing.B) {
		dst := make([]tokenize.Span, 0, len(text)/2)
		report(b, text, "tok", func() int {
			dst = dst[:0]
			it := words.FromString(text)
			for it.Next() {
				if strings.TrimSpace(it.Value()) != "" {
					dst = append(dst, tokenize.Span{Start: it.Start(), End: it.End()})
				}
			}
			return len(dst)
		})
	})
	b.Run("uax29/iterator", func(b *testing.B) {
		report(b, text, "tok", func() int {
			n := 0
			for it := words.FromString(text); it.Next(); {
				n++
			}
			return n
		})
	})
	b.Run("uniseg", func(b *testing.B) {
		report(b, text, "tok", func() int {
			n, rest, state := 0, text, -1
			for len(rest) > 0 {
				var w string
				w, rest, state = uniseg.FirstWordInString(rest, state)
				if strings.TrimSpace(w) != "" {
					n++
				}
			}
			return n
		})
	})
	b.Run("bleve segment", func(b *testing.B) {
		report(b, text, "tok", func() int {
			n := 0
			seg := segment.NewWordSegmenterDirect(data)
			for seg.Segment() {
				if len(bytes.TrimSpace(seg.Bytes())) > 0 {
					n++
				}
			}
			return n
		})
	})
	b.Run("prose", func(b *testing.B) {
		report(b, text, "tok", func() int {
			doc, err := prose.NewDocument(text, prose.WithTagging(false), prose.WithExtraction(false), prose.WithSegmentation(false))
			if err != nil {
				b.Fatal(err)
			}
			return len(doc.Tokens())
		})
	})
	b.Run("strings.Fields", func(b *testing.B) {
		report(b, text, "tok", func() int { return len(strings.Fields(text)) })
	})
}

// BenchmarkSentences cuts a text into sentences, tokens included.
func BenchmarkSentences(b *testing.B) {
	text := sample()
	b.Run("wicara", func(b *testing.B) {
		dst := make([]tokenize.Token, 0, len(text)/2)
		report(b, text, "sent", func() int {
			dst = tokenize.Tokenizer{}.Append(dst[:0], text)
			n := 0
			for range (tokenize.Splitter{}).Sentences(text, dst) {
				n++
			}
			return n
		})
	})
	b.Run("wicara/of tokens", func(b *testing.B) {
		dst := tokenize.Tokenizer{}.Append(nil, text)
		report(b, text, "sent", func() int {
			n := 0
			for range (tokenize.Splitter{}).Sentences(text, dst) {
				n++
			}
			return n
		})
	})
	b.Run("wicara/ScanSentences", func(b *testing.B) {
		report(b, text, "sent", func() int {
			n := 0
			data := []byte(text)
			for len(data) > 0 {
				adv, tok, _ := tokenize.ScanSentences(data, true)
				if tok != nil {
					n++
				}
				data = data[adv:]
			}
			return n
		})
	})
	b.Run("uax29", func(b *testing.B) {
		report(b, text, "sent", func() int {
			n := 0
			for it := sentences.FromString(text); it.Next(); {
				if strings.TrimSpace(it.Value()) != "" {
					n++
				}
			}
			return n
		})
	})
	b.Run("uniseg", func(b *testing.B) {
		report(b, text, "sent", func() int {
			n, rest, state := 0, text, -1
			for len(rest) > 0 {
				_, rest, state = uniseg.FirstSentenceInString(rest, state)
				n++
			}
			return n
		})
	})
	b.Run("neurosnap", func(b *testing.B) {
		tok, err := english.NewSentenceTokenizer(nil)
		if err != nil {
			b.Fatal(err)
		}
		report(b, text, "sent", func() int { return len(tok.Tokenize(text)) })
	})
}

// BenchmarkHostile cuts 10 MB of what breaks tokenizers into tokens and
// sentences. Each must stay within three times the time per byte of news.
func BenchmarkHostile(b *testing.B) {
	const size = 10 << 20
	for _, in := range []struct{ name, unit string }{
		{"news", ""}, {"letter", "a"}, {"stop", "."}, {"quote", `"`}, {"bracket", "("}, {"hyphen", "-"},
		{"digits", "7"}, {"invalid", "\xff"}, {"mark", "\u0301"}, {"emoji ZWJ", "👩\u200d"}, {"a.b.", "a.b."},
		{"CR LF", "\r\n"}, {"a-", "a-"}, {"a/1/", "a/1/"}, {"1/A/", "1/A/"}, {"a@", "a@"}, {"a.", "a. "}, {"?!", "?!"},
		{`."`, `."`}, {"Dr.", "Dr."}, {"www.", "www."}, {"(:", "(:"}, {"x.id/", "x.id/("},
		{"aa.", "aa."}, {"a+", "a+"}, {"a%", "a%"}, {"a/", "a/"},
	} {
		text := sample()
		if in.unit == "" {
			text = strings.Repeat(text, size/len(text))
		} else {
			text = strings.Repeat(in.unit, size/len(in.unit))
		}
		dst := tokenize.Tokenizer{}.Append(nil, text)
		for _, sentences := range []bool{false, true} {
			name := "tokens/" + in.name
			if sentences {
				name = "sentences/" + in.name
			}
			b.Run(name, func(b *testing.B) {
				report(b, text, "tok", func() int {
					dst = tokenize.Tokenizer{}.Append(dst[:0], text)
					if !sentences {
						return len(dst)
					}
					n := 0
					for s := range (tokenize.Splitter{}).Sentences(text, dst) {
						n += len(s)
					}
					return n
				})
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(text)), "ns/byte")
			})
		}
	}
}
