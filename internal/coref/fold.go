package coref

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wicara-nlp/wicara/internal/ortho"
)

// folder cuts names into comparable words. The slice it returns is reused by
// the next call.
type folder struct {
	joined string // the words of the last name, with blanks between them
	out    []string
	buf    []byte
	starts []int // of words in buf
	single bool  // the last word is made of single letters only
}

// words folds a name: lower case, no accents, no apostrophes; everything else
// that is neither letter nor digit separates words. Single letters in a row
// are one word (A.S. = AS, H.R. Rasuna Said = HR Rasuna Said), and a domain
// stays together (Kompas.com is not Kompas). It allocates once a name.
func (f *folder) words(s string) []string {
	f.out, f.buf, f.starts, f.single = f.out[:0], f.buf[:0], f.starts[:0], false
	inside := false // of a word
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == '\'' || r == '’' || r == '‘' || r == '`' || r == 'ʼ' || r == 'ʻ':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if !inside {
				f.begin()
				inside = true
			}
			f.buf = appendPlain(f.buf, unicode.ToLower(r))
		case unicode.Is(unicode.Mn, r):
		case r == '.' && inside && domainEnd(s[i:]):
		case inside:
			f.end()
			inside = false
		}
	}
	if inside {
		f.end()
	}
	f.joined = string(f.buf)
	for i, start := range f.starts {
		end := len(f.joined)
		if i+1 < len(f.starts) {
			end = f.starts[i+1] - 1
		}
		f.out = append(f.out, f.joined[start:end])
	}
	return f.out
}

func (f *folder) begin() {
	if len(f.buf) > 0 {
		f.buf = append(f.buf, ' ')
	}
	f.starts = append(f.starts, len(f.buf))
}

// end ends a word; a single letter behind others joins them.
func (f *folder) end() {
	last := len(f.starts) - 1
	start := f.starts[last]
	one := len(f.buf)-start == 1 && f.buf[start] >= 'a'
	if one && f.single {
		f.buf = append(f.buf[:start-1], f.buf[start])
		f.starts = f.starts[:last]
		return
	}
	f.single = one
}

// domainEnd reports whether s starts with the end of a site's name.
func domainEnd(s string) bool {
	n := 0
	for n < len(s) && n < 5 && ortho.IsASCIILetter(s[n]) {
		n++
	}
	switch strings.ToLower(s[:n]) {
	case "com", "co", "id", "net", "org", "go", "ac", "tv", "news":
		return true
	}
	return false
}

// plainLetters pairs each accented lower-case letter with the plain one.
const plainLetters = "àaáaâaãaäaåaāaăaąaæaçcćcčcďdđdðdèeéeêeëeēeėeęeěeğgìiíiîiïiīiıiłlľlñnńnňnòoóoôoõoöoøoōoőoœořrśsšsşsșsßsťtţtțtþtùuúuûuüuūuůuűuýyÿyźzžzżz"

func appendPlain(dst []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		return append(dst, byte(r))
	}
	if i := strings.IndexRune(plainLetters, r); i >= 0 {
		return append(dst, plainLetters[i+utf8.RuneLen(r)])
	}
	return utf8.AppendRune(dst, r)
}
