package morph

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/lextable"
)

// read returns a file beside package stem.
func read(name string) string {
	data, err := os.ReadFile(filepath.Join("../../stem", name))
	if err != nil {
		panic(err)
	}
	return string(data)
}

// builtin is the built-in lexicon of package stem.
var builtin = sync.OnceValue(func() *Lexicon {
	t, err := lextable.Open(read("lexicon.bin"))
	if err != nil {
		panic(err)
	}
	return &Lexicon{Base: t}
})

// sampleWords have all affixes.
var sampleWords = sync.OnceValue(func() []string { return strings.Fields(read("testdata/sample.txt")) })

// builtinWords is the built-in lexicon as a map from words to records.
var builtinWords = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	for rec := range builtin().Base.All() {
		m[builtin().Base.Word(rec)] = rec
	}
	return m
})

// simpleSearch is the search without keys, filter and tables: it writes out
// what remains of word between every front and every back and looks it up in a
// map.
func simpleSearch(word string) []candidate {
	var w Word
	if !w.Set(word) {
		return nil
	}
	var s search
	s.start(&w)
	t := builtin().Base
	var list []candidate
	for i := range s.fronts.n {
		for j := range s.backs.n {
			f, b := &s.fronts.list[i], &s.backs.list[j]
			if int(b.end)-int(f.at) < 2 {
				continue
			}
			rest := string(w.Bytes()[f.at:b.end])
			if f.first != 0 {
				rest = string(f.first) + rest
			}
			rec, ok := builtinWords()[rest]
			if !ok {
				continue
			}
			c := candidate{front: *f, back: *b, table: t, rec: rec}
			root, form := t.Flags(rec)&lextable.Root != 0, t.Flags(rec)&lextable.Form != 0
			switch {
			case form && f.n == 0 && b.suffix == noSuffix:
				c.fixed, c.score = true, fixedScore+float32(b.end)
			case !root && !form, !legal(f, b, w.Bytes()), form && !root && t.Target(rec) == rest:
				continue
			default:
				c.fixed, c.score = form, score(f, b, t, rec)
				if rest == string(w.Bytes()) && f.n == 0 {
					c.score += rootScore
				}
			}
			list = append(list, c)
		}
	}
	return list
}

// all lists what s finds.
func (s *search) all(w *Word) []candidate {
	var list []candidate
	s.start(w)
	for s.next(builtin(), w) {
		list = append(list, s.found)
	}
	return list
}

func assertSearch(t *testing.T, word string) {
	t.Helper()
	var w Word
	if !w.Set(word) {
		return
	}
	var s search
	want := simpleSearch(word)
	got := s.all(&w)
	if !assert.Len(t, got, len(want), word) {
		return
	}
	for i := range got {
		assert.Equal(t, want[i], got[i], word)
	}
}

func TestSearchFindsWhatASimpleOneFinds(t *testing.T) {
	for _, w := range sampleWords() {
		assertSearch(t, w)
		assertBeginnings(t, w)
	}
	for w := range builtinWords() {
		for _, x := range []string{w, "di" + w + "kannya", "memper" + w + "i", "pe" + w + "an", "menge" + w, "keber" + w + "anlah"} {
			var s search
			var buf Word
			if !buf.Set(x) {
				continue
			}
			if len(s.all(&buf)) != len(simpleSearch(x)) {
				assertSearch(t, x)
			}
		}
	}
}

// assertBeginnings makes sure that mayBegin keeps no prefix from being found.
func assertBeginnings(t *testing.T, word string) {
	t.Helper()
	var w Word
	if !w.Set(word) {
		return
	}
	var fs fronts
	fs.find(&w)
	for _, f := range fs.list[:fs.n] {
		letters := f.letters(&w)
		if f.n == maxPrefixes || mayBegin(letters) {
			continue
		}
		var more fronts
		e := expansion{fs: &more, from: &f, end: w.n, allowed: ^uint16(0)}
		e.expand(letters, &w)
		assert.Zero(t, more.n, word)
	}
}

func FuzzSearch(f *testing.F) {
	for _, w := range sampleWords() {
		f.Add(w)
	}
	f.Add("Mengebom")
	f.Add("ketidakberdayaannyalah")
	f.Fuzz(func(t *testing.T, word string) {
		assertSearch(t, word)
		assertBeginnings(t, word)
	})
}
