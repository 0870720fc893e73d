package tokenize

import (
	"bufio"
	"flag"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// reference is Append without the fast paths: white space cuts the text, a
// piece of nothing but letters is a word (º before them is a sign), everything
// else goes through slow from the place it is at.
func reference(text string) []Token {
	s := Tokenizer{}.scanner(text)
	var tokens []Token
	for pos := 0; ; {
		piece := strings.IndexFunc(text[pos:], unicode.IsSpace)
		if piece < 0 {
			piece = len(text) - pos
		}
		plain := strings.IndexFunc(text[pos:pos+piece], func(r rune) bool { return !unicode.IsLetter(r) }) < 0
		if word := text[pos : pos+piece]; plain && len(word) > 3 && !strings.HasPrefix(word, "º") {
			tokens = append(tokens, Token{Span{pos, pos + piece}, Word})
			pos += piece
			continue
		}
		tok, ok := s.slow(pos)
		if !ok {
			return tokens
		}
		tokens = append(tokens, tok)
		pos = tok.End
	}
}

// checkTokens fails unless tokens are in order, not empty and inside text,
// leave out nothing but white space and characters that show nothing, and cut
// no character.
func checkTokens(t *testing.T, text string, tokens []Token) {
	t.Helper()
	pos, valid := 0, utf8.ValidString(text)
	gap := func(s string) {
		for _, r := range s {
			if c := classOf(r); c != space && c != hidden && !isJoiner(r) || r == unicode.ReplacementChar {
				t.Fatalf("lost %q of %q", s, text)
			}
		}
	}
	for _, tok := range tokens {
		if tok.Start < pos || tok.End <= tok.Start || tok.End > len(text) || strings.Contains(tok.In(text), " ") {
			t.Fatalf("%v behind %d in %q", tok, pos, text)
		}
		if valid && !utf8.ValidString(tok.In(text)) {
			t.Fatalf("%v cuts a character of %q", tok, text)
		}
		gap(text[pos:tok.Start])
		pos = tok.End
	}
	gap(text[pos:])
}

// checkText checks all that must hold of any text.
func checkText(t *testing.T, text string) {
	t.Helper()
	tokens := Tokenizer{}.Append(nil, text)
	checkTokens(t, text, tokens)
	same := func(want, got []Token) {
		if !slices.Equal(want, got) {
			require.Equal(t, want, got, "%q", text)
		}
	}
	same(tokens, Tokenizer{}.AppendBytes(nil, []byte(text)))
	same(tokens, slices.Collect(Tokenizer{}.Tokens(text)))
	same(reference(text), tokens)

	// SplitClitics only cuts words.
	parts := Tokenizer{SplitClitics: true}.Append(nil, text)
	checkTokens(t, text, parts)
	same(parts, slices.Collect(Tokenizer{SplitClitics: true}.Tokens(text)))
	i := 0
	for _, tok := range tokens {
		whole := parts[i]
		for ; parts[i].End < tok.End; i++ {
			whole.End = parts[i+1].End
		}
		if i++; whole != tok {
			t.Fatalf("%v became %v in %q", tok, whole, text)
		}
	}
	require.Len(t, parts, i)

	for _, wrapped := range []bool{false, true} {
		var all []Token
		for s := range (Splitter{HardWrapped: wrapped}).Sentences(text, tokens) {
			if len(s) == 0 {
				t.Fatalf("empty sentence in %q", text)
			}
			all = append(all, s...)
		}
		same(tokens, all)
	}
}

// chunks is a reader that gives between one and max bytes at a time.
type chunks struct {
	data []byte
	rng  *rand.Rand
	max  int
}

func (c *chunks) Read(p []byte) (int, error) {
	if len(c.data) == 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), 1+c.rng.IntN(c.max))], c.data)
	c.data = c.data[n:]
	return n, nil
}

// checkScan compares ScanSentences over a stream in chunks with Sentences.
func checkScan(t *testing.T, text string, seed uint64, most int) {
	t.Helper()
	sc := bufio.NewScanner(&chunks{[]byte(text), rand.New(rand.NewPCG(seed, 1)), most})
	sc.Buffer(make([]byte, 16), len(text)+64)
	sc.Split(ScanSentences)
	var got []string
	for sc.Scan() {
		got = append(got, sc.Text())
	}
	require.NoError(t, sc.Err())
	if want := Sentences(text); !slices.Equal(want, got) {
		require.Equal(t, want, got, "%q", text)
	}
}

// texts are the texts of all cases and the news text.
func texts(t *testing.T) []string {
	var out []string
	for _, name := range []string{"testdata/tokens.txt", "testdata/sentences.txt"} {
		for _, c := range readCases(t, name) {
			out = append(out, c.text)
		}
	}
	news, err := os.ReadFile("testdata/berita.txt")
	require.NoError(t, err)
	return append(out, string(news))
}

func TestInvariants(t *testing.T) {
	for _, text := range texts(t) {
		checkText(t, text)
	}
}

// TestScanSentences joins the texts of all cases at random, with spaces,
// newlines or nothing between them, and reads the whole in random chunks.
func TestScanSentences(t *testing.T) {
	all := texts(t)
	rng := rand.New(rand.NewPCG(3, 14))
	for range 2000 {
		var b strings.Builder
		for range 1 + rng.IntN(6) {
			b.WriteString(all[rng.IntN(len(all)-1)])
			b.WriteString([]string{" ", "\n", "", ". ", "  ", "\r\n", " \u200b"}[rng.IntN(7)])
		}
		checkScan(t, b.String(), rng.Uint64(), 1+rng.IntN(40))
	}
	checkScan(t, all[len(all)-1], 7, 300)
}

var streamSize = flag.Int("stream", 16<<20, "bytes of the stream of TestStreamMemory")

// repeated reads a text again and again, left bytes in all.
type repeated struct {
	text      string
	pos, left int
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.left == 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), r.left)], r.text[r.pos:])
	r.pos = (r.pos + n) % len(r.text)
	r.left -= n
	return n, nil
}

// TestStreamMemory reads a long stream with the memory of one buffer.
func TestStreamMemory(t *testing.T) {
	news, err := os.ReadFile("testdata/berita.txt")
	require.NoError(t, err)
	for _, sep := range []string{"\n", " "} { // pages of lines, and one endless line
		text := strings.ReplaceAll(string(news), "\n", sep)
		sc := bufio.NewScanner(&repeated{text: text, left: *streamSize})
		sc.Split(ScanSentences)
		sc.Scan()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		n := 1
		for sc.Scan() {
			n++
		}
		runtime.ReadMemStats(&after)
		require.NoError(t, sc.Err())
		assert.Greater(t, n, *streamSize/400)
		if !raceEnabled {
			assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(8<<20))
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		assert.Less(t, int64(after.HeapAlloc)-int64(before.HeapAlloc), int64(8<<20), "what stays")
	}
}

// The eyes and the mouth of a face look like marks and words: what stands behind it must
// not depend on whether ScanSentences still sees the sentence that it ends.
func TestScanSentencesBehindFaces(t *testing.T) {
	faces := ":3 :-3 :'3 =3 ;3 <3 </3 :D :-D =D xD XD :p :P ;P xp :O :o :v :c T_T T.T o_o O_O ^_^ -_- >_< u_u :S B-) 8) :0 ;D :'D <3<3 x_x 1 S.H. dll. 😀 ❤️"
	for _, face := range strings.Fields(faces) {
		for _, stop := range []string{". ", "! ", "! 😀 ", ".", "… "} {
			for _, behind := range []string{
				"A. Hal. Guru pulang", "' kata aku tak'\u2060\nSiap.", "' 5 Aku tak'\u2060\nSiap.", "Aku tak'\u2060\nSiap.", "KM. Min. Guru pulang",
				"Bln. Gratis listrik. Ia", "Min. pembelian satu. Min. Guru", "M. Vol. Guru", "X. Hal. Guru", "Hi. Wulan di sini", "Rek. Melati",
			} {
				text := "Ia lucu" + stop + face + " " + behind
				checkScan(t, text, 1, 3)
			}
		}
	}
}

func TestNoAllocation(t *testing.T) {
	news, err := os.ReadFile("testdata/berita.txt")
	require.NoError(t, err)
	text := string(news)
	dst := Tokenizer{}.Append(nil, text)
	for _, tok := range []Tokenizer{{}, {SplitClitics: true}} {
		dst = tok.Append(dst[:0], text)
		assert.Zero(t, testing.AllocsPerRun(5, func() { dst = tok.Append(dst[:0], text) }))
	}
	assert.Zero(t, testing.AllocsPerRun(5, func() { dst = Tokenizer{}.AppendBytes(dst[:0], news) }))
	assert.Zero(t, testing.AllocsPerRun(5, func() {
		for range (Splitter{}).Sentences(text, dst) {
		}
	}))
	assert.Zero(t, testing.AllocsPerRun(5, func() {
		for range (Tokenizer{}).Tokens(text) {
		}
	}))
}

func FuzzTokens(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) { checkText(t, text) })
}

func FuzzScanSentences(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) { checkScan(t, text, uint64(len(text)), 1+len(text)%9) })
}

// seeds adds texts that touch every rule; more are under testdata/fuzz.
func seeds(f *testing.F) {
	for _, s := range []string{
		"", "Anak-anak ke-15 (1990-an) Rp1,5 triliun.", "“Siap,” kata H.M. Budi, S.H. Ia pergi.", "a.b@c.id https://x.id/(a) b",
		"\xff\u00ad\u0301\u200d\ufeff", "1️⃣ 👨\u200d👩\u200d👧 🇮🇩🇲🇾", "No. 34/PMK.011/2007, Jl.Kenanga", ":-) T_T -4,5 ga' C++", "kelas B. Kakaknya\r\n1. x? \"y\" z", "ºº ºabc nº 50º",
	} {
		f.Add(s)
	}
}
