package tokenize

import (
	"bufio"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed abbreviations.txt
var abbreviationList string

// maxAbbreviation is the longest stretch of text, in bytes, that is looked up
// as one abbreviation.
const maxAbbreviation = 24

// Use says where an abbreviation usually stands. That decides whether its stop may
// end a sentence.
type Use uint8

// The uses of abbreviations.
const (
	notAbbreviation Use = iota
	BeforeName          // stands in front of a name or word: Dr., Jl., a.n.; a sentence does not end here
	BeforeNumber        // is one in front of a number or colon, and a measure with a capital in front of small letters: hal. 30, Hal. pertama, but hal
	InsideName          // stands inside or behind a name: Inc., U.S.; a sentence ends only when a common word follows
	AfterName           // stands behind a name or a list: S.H., Tbk., dll.; a sentence may end here

	more Use = 1 << 7 // a longer form begins so: S in S.Pd
	caps Use = 1 << 6 // the capitals of a listed form: BPK of Bpk., KM of Km.
	unit Use = 1 << 5 // is one behind a number: the ship KM. Melati, but 5 KM. Melati
	name Use = 1 << 4 // is one in front of the name of a person only: Hi. Ahmad, but Hi.

	flags = more | caps | unit | name
)

var useNames = map[string]Use{"before": BeforeName, "number": BeforeNumber, "inside": InsideName, "after": AfterName}

// String returns the word that ReadAbbreviations reads for a use: "before".
func (u Use) String() string {
	for name, use := range useNames {
		if use == u {
			return name
		}
	}
	return "Use(" + strconv.Itoa(int(u)) + ")"
}

// MarshalText writes what String returns, for JSON and the like. It fails for a
// Use that has no name.
func (u Use) MarshalText() ([]byte, error) {
	name := u.String()
	if _, ok := useNames[name]; !ok {
		return nil, fmt.Errorf("tokenize: %v has no name", u)
	}
	return []byte(name), nil
}

// UnmarshalText reads the name of a use.
func (u *Use) UnmarshalText(name []byte) error {
	use, ok := useNames[string(name)]
	if !ok {
		return fmt.Errorf("tokenize: no use of an abbreviation has the name %q", name)
	}
	*u = use
	return nil
}

// Abbreviations is a set of words that keep their stop. It never changes;
// With and Without return another one. It is safe for concurrent use. The zero
// value is the empty set.
type Abbreviations struct {
	uses  map[string]Use // the forms as listed, with their last stop
	forms map[string]Use // as met in text, without it, and what longer forms begin with
	group int            // the longest word in bytes that a form is or begins with
}

// BuiltinAbbreviations returns the set that a zero Tokenizer and Splitter use.
// It is decoded at the first call. Its sources are named at the head of
// abbreviations.txt.
func BuiltinAbbreviations() *Abbreviations { return builtinAbbreviations() }

var builtinAbbreviations = sync.OnceValue(func() *Abbreviations {
	a, err := ReadAbbreviations(strings.NewReader(abbreviationList))
	if err != nil {
		panic(err) // the list is part of the package and read by its tests
	}
	return a
})

// ReadAbbreviations reads a set. Each line has an abbreviation with its stop, of 24
// bytes at most, and its Use: "before", "number", "inside" or "after". Empty lines
// are ignored, and so is what follows a #. The first line that is none of these ends
// reading with a [*LineError]; so does an error of r.
func ReadAbbreviations(r io.Reader) (*Abbreviations, error) {
	a := &Abbreviations{uses: map[string]Use{}}
	lines := bufio.NewScanner(r)
	n := 0
	for lines.Scan() && lines.Err() == nil { // with an error comes the line that it tore
		n++
		if err := a.read(lines.Text()); err != nil {
			return nil, &LineError{Line: n, Err: err}
		}
	}
	if err := lines.Err(); err != nil {
		return nil, &LineError{Line: n + 1, Err: err}
	}
	return a.index(), nil
}

// ErrLine is what the error in a [LineError] wraps if the line is none of a list of
// abbreviations; otherwise that is an error of the reader.
var ErrLine = errors.New("bad line")

// LineError reports a line of a list of abbreviations that cannot be read: which it
// is, counted from 1, and why.
type LineError struct {
	Line int
	Err  error
}

// Error says where and why.
func (e *LineError) Error() string {
	return fmt.Sprintf("tokenize: abbreviations, line %d: %v", e.Line, e.Err)
}

// Unwrap returns the cause: [ErrLine] with details, or an error of the reader.
func (e *LineError) Unwrap() error { return e.Err }

// read adds what a line of a list holds.
func (a *Abbreviations) read(line string) error {
	line, _, _ = strings.Cut(line, "#")
	fields := strings.Fields(line)
	if len(fields) == 0 {
		return nil
	}
	if len(fields) != 2 || useNames[fields[1]] == notAbbreviation {
		return fmt.Errorf("%w: want a form and one of before, number, inside, after, have %q", ErrLine, line)
	}
	if !strings.HasSuffix(fields[0], ".") || len(fields[0]) > maxAbbreviation {
		return fmt.Errorf("%w: %q does not end in a stop or is longer than %d bytes", ErrLine, fields[0], maxAbbreviation)
	}
	a.uses[fields[0]] = useNames[fields[1]]
	return nil
}

// With returns a set that also holds forms, all of one use. They may be given with
// their stop or without. A form of more than 24 bytes is never found in a text.
func (a *Abbreviations) With(use Use, forms ...string) *Abbreviations {
	b := a.copy()
	for _, f := range forms {
		b.uses[strings.TrimSuffix(f, ".")+"."] = use
	}
	return b.index()
}

// Without returns a set that lacks forms. They may be given with their stop or
// without.
func (a *Abbreviations) Without(forms ...string) *Abbreviations {
	b := a.copy()
	for _, f := range forms {
		delete(b.uses, strings.TrimSuffix(f, ".")+".")
	}
	return b.index()
}

// All returns the forms as they were listed and their uses, in no particular order.
func (a *Abbreviations) All() iter.Seq2[string, Use] {
	return maps.All(a.uses)
}

func (a *Abbreviations) copy() *Abbreviations {
	b := &Abbreviations{uses: make(map[string]Use, len(a.uses))}
	maps.Copy(b.uses, a.uses) // maps.Clone would keep the nil map of the zero set
	return b
}

// index fills forms: a listed form stands for itself, with a first capital
// and all in capitals, unless the list has that form on its own or capitals are
// something else. One letter
// stands for itself only: v. Barcelona, but pasal V.
func (a *Abbreviations) index() *Abbreviations {
	a.forms = make(map[string]Use, 3*len(a.uses))
	for f, u := range a.uses {
		f = strings.TrimSuffix(f, ".")
		r, n := utf8.DecodeRuneInString(f)
		if n == len(f) {
			continue
		}
		title, upper := string(unicode.ToUpper(r))+f[n:], strings.ToUpper(f)
		if _, listed := a.uses[title+"."]; !listed {
			a.forms[title] = max(a.forms[title], u)
		}
		if _, listed := a.uses[upper+"."]; !listed && !isSmallOnly(f) {
			if (u == BeforeName || u == InsideName) && upper != title && !strings.Contains(f, ".") && !takesStop(f) {
				u |= caps
			}
			a.forms[upper] = capitals(a.forms[upper], u)
		}
	}
	for f, u := range a.uses {
		form := strings.TrimSuffix(f, ".")
		if u == BeforeName && isUpper(form) && a.uses[form[:1]+strings.ToLower(f[1:])] == BeforeNumber {
			u |= caps | unit
		}
		if isWordToo(form) {
			u |= name
		}
		a.forms[form] = u
	}
	for f := range maps.Clone(a.forms) {
		word, _, _ := strings.Cut(f, ".")
		a.group = max(a.group, len(word))
		for i := range f {
			if f[i] == '.' {
				a.forms[f[:i]] |= more
			}
		}
	}
	return a
}

// capitals returns the use of capitals that two listed forms give, old being 0 for the
// first: they may be the name of a body only if both say so. What stands in front of
// numbers says nothing of other text: LT. Wulan of Lt. and lt.
func capitals(old, u Use) Use {
	switch {
	case old == notAbbreviation, old == BeforeNumber:
		return u
	case u == BeforeNumber:
		return old
	}
	return max(old&^flags, u&^flags) | old&u&caps
}

// takesStop reports forms whose capitals are the name of no body: parts of an
// address, in front of common words too (JL. SATU, KEC. Suka Maju), and what
// stands behind the name of a company.
func takesStop(form string) bool {
	switch form {
	case "Jl", "Jln", "jl", "jln", "Gg", "gg", "Kel", "Kec", "Kab", "kel", "kec", "kab", "Kp", "Perum", "Prov", "Prop",
		"Inc", "Ltd", "Co", "Corp", "Bhd", "Bros", "Jr":
		return true
	}
	return false
}

// isSmallOnly reports forms whose capitals are no abbreviation but the name of a body or
// a country, or shouted: 3 sdm. gula, but SDM; TNI AL; Bundaran HI.
func isSmallOnly(form string) bool {
	switch form {
	case "al", "sdm", "btr", "bks", "btg", "uk", "Hi", "Yos":
		return true
	}
	return false
}

// isWordToo reports forms that are a greeting or a name as well, whose stop ends a
// sentence unless a name follows, behind Yos. that of a hero whom streets are called
// after: Hi. Ahmad and Yos. Sudarso, but kata Yos.
func isWordToo(form string) bool { return form == "Hi" || form == "Yos" }

// namesThing reports capitals in front of bodies, places and offices, whose names
// begin with words that no name of a person does: PN. Tambang Timah, DOK. Pemkab
// Sleman, PLT. Bupati.
func namesThing(form string) bool {
	switch form {
	case "PN", "TN", "GD", "DS", "DSN", "DOK", "GN", "TJ", "KAV", "KOMP", "FAK", "UNIV", "DEPT", "PLT", "PLH", "PJ", "PJS":
		return true
	}
	return false
}

// use looks up a form without its last stop.
func (a *Abbreviations) use(form string) Use { return a.forms[form] &^ flags }
