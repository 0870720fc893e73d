package ner

import (
	"strings"
	"testing"
)

// FuzzAppend holds what Append promises of any text: entities in order,
// without overlaps, inside the text and inside a line.
func FuzzAppend(f *testing.F) {
	f.Add("Presiden Joko Widodo (Jokowi) tiba di Kota Bandung, Senin (10/6/2024).")
	f.Add("PT Maju Jaya (Persero) Tbk, Jl. Merdeka; \"H. Budi\"\r\nRp10.000,- \xff\xfe")
	f.Add("Prabowo-Gibran-\n(( A.S. ))-ANTARA/Foto")
	f.Add("Aksi anti-Indonesia") // a name at the end of the last word
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, e := range Find(text) {
			if e.Start < end || e.End <= e.Start || e.End > len(text) {
				t.Fatalf("span %v after %d in %d bytes", e.Span, end, len(text))
			}
			if strings.ContainsAny(e.In(text), "\n\r") {
				t.Fatalf("%q crosses a line", e.In(text))
			}
			if e.Score < 0 || e.Score > 1 || e.Score != e.Score {
				t.Fatalf("score %v", e.Score)
			}
			end = e.End
		}
	})
}
