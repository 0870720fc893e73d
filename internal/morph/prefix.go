package morph

// prefixClass is a prefix without regard to the shape it takes.
type prefixClass uint8

const (
	noPrefix prefixClass = iota
	clKu                 // ku- and kau-, the short forms of aku and engkau before a verb
	clDi
	clMe  // meN-
	clBer // ber-
	clTer // ter-
	clPer // per-
	clPe  // peN-
	clPeC // pe- without a nasal: petani, pekerja
	clKe  // ke-
	clSe  // se-
	clRe  // the first consonant doubled: dedaunan
	numPrefixClasses
)

// shape tells how a prefix joined its base.
type shape uint8

const (
	plain     shape = iota // the prefix stands before the whole base
	dropped                // the nasal swallowed the first letter: memukul from pukul
	kept                   // the nasal kept p, t, s or k before a vowel or a loan cluster: mengkaji, memproses
	clustered              // the nasal swallowed the first letter of a cluster: pemrograman from program
	monoForm               // menge-, penge- before one syllable: mengecat
	shortR                 // be-, te-, pe- before r or Cer: berenang, bekerja
	liquid                 // bel-, tel-, pel-: belajar, telanjur
	numShapes
)

// prefix is one prefix as it stands in a word: its first size bytes, and the
// letter of the base that it swallowed, 0 if none.
type prefix struct {
	class prefixClass
	shape shape
	size  uint8
	drop  byte
}

// maxPrefixes is how many prefixes a word can stack: se-pe-nge-tahu-an.
const maxPrefixes = 3

// after[outer] has a bit for each class that can follow inside outer. The
// rows are those of TBBBI (Alwi et al., Tata Bahasa Baku Bahasa Indonesia,
// chapters 6 and 8) for prefixes on derived bases.
var after = [numPrefixClasses]uint16{
	noPrefix: 1<<clKu | 1<<clDi | 1<<clMe | 1<<clBer | 1<<clTer | 1<<clPer | 1<<clPe | 1<<clPeC | 1<<clKe | 1<<clSe | 1<<clRe,
	clKu:     1<<clPer | 1<<clBer | 1<<clKe | 1<<clSe | 1<<clPe,
	clDi:     1<<clPer | 1<<clBer | 1<<clKe | 1<<clSe | 1<<clPe | 1<<clPeC | 1<<clTer,
	clMe:     1<<clPer | 1<<clBer | 1<<clKe | 1<<clSe | 1<<clPe | 1<<clPeC | 1<<clTer,
	clBer:    1<<clPer | 1<<clKe | 1<<clSe | 1<<clPe | 1<<clPeC,
	clTer:    1<<clPer | 1<<clKe | 1<<clSe | 1<<clPe | 1<<clBer,
	clPer:    1<<clSe | 1<<clKe | 1<<clBer,
	clPe:     1<<clBer | 1<<clTer | 1<<clKe | 1<<clSe | 1<<clPer,
	clPeC:    0,
	clKe:     1<<clBer | 1<<clTer | 1<<clSe | 1<<clPe | 1<<clPeC | 1<<clPer,
	clSe:     1<<clPer | 1<<clPe | 1<<clKe | 1<<clBer,
}

// letter returns the letter i of those that front.letters gives.
func letter(letters uint64, i uint) byte { return byte(letters >> (8 * i)) }

// expand adds the fronts whose prefix begins with letters, which are the first
// that remain.
func (e *expansion) expand(letters uint64, w *Word) {
	a, b, c := letter(letters, 0), letter(letters, 1), letter(letters, 2)
	if a == c && b == 'e' && !isVowel(a) {
		e.add(clRe, plain, 2, 0)
	}
	switch a {
	case 'd':
		if b == 'i' {
			e.add(clDi, plain, 2, 0)
		}
	case 'k':
		switch {
		case b == 'e':
			e.add(clKe, plain, 2, 0)
			if e.from.n == 0 && w.n > 11 && string(w.Bytes()[:7]) == "ketidak" {
				e.add(clKe, plain, 7, 0) // ke-an around a negated base: ketidakpastian
			} else if e.from.n == 0 && w.n > 9 && string(w.Bytes()[:ketakSize]) == "ketak" {
				e.add(clKe, plain, ketakSize, 0) // and with tak: ketakpastian
			}
		case b == 'u':
			e.add(clKu, plain, 2, 0)
		case b == 'a' && c == 'u':
			e.add(clKu, plain, 3, 0)
		}
	case 's':
		if b == 'e' {
			e.add(clSe, plain, 2, 0)
		}
	case 'b':
		if b == 'e' {
			e.joinR(letters, clBer)
		}
	case 't':
		if b == 'e' {
			e.joinR(letters, clTer)
		}
	case 'm':
		if b == 'e' {
			e.joinN(letters, clMe)
		}
	case 'p':
		if b == 'e' {
			e.joinR(letters, clPer)
			e.joinN(letters, clPe)
			e.joinPe(c)
		}
	}
}

// ketakSize is the size of ke- and tak, which is the prefix before a negated base.
const ketakSize = 5

// joinR adds the shapes of ber-, ter- and per- (TBBBI 6.3.1): be- before r and
// before a first syllable in -er-, bel- and pel- before ajar, tel- before
// anjur and antar. Behind peN-, per- loses its r before another, too: pemerataan.
func (e *expansion) joinR(letters uint64, class prefixClass) {
	c, d := letter(letters, 2), letter(letters, 3)
	switch {
	case c == 'r':
		e.add(class, plain, 3, 0)
		if class != clPer || e.within(clPe) { // perawat is pe- + rawat, see joinN
			e.add(class, shortR, 2, 0)
		}
	case c == 'l' && d == 'a':
		e.add(class, liquid, 3, 0)
	case class != clPer && isLetter(c) && !isVowel(c) && d == 'e' && letter(letters, 4) == 'r':
		e.add(class, shortR, 2, 0)
	}
}

// within says whether the prefix before the next is of the given class.
func (e *expansion) within(class prefixClass) bool {
	return e.from.n > 0 && e.from.prefixes[e.from.n-1].class == class
}

// joinN adds the shapes of meN- and peN- (TBBBI 6.3.1): the nasal takes the
// place of articulation of the first letter and swallows p, t, s and k.
func (e *expansion) joinN(letters uint64, class prefixClass) {
	c, d, next := letter(letters, 2), letter(letters, 3), letter(letters, 4)
	switch c {
	case 'l', 'r', 'w', 'y':
		e.add(class, plain, 2, 0)
	case 'm':
		e.add(class, plain, 2, 0)
		switch {
		case d == 'b' || d == 'f' || d == 'v':
			e.add(class, plain, 3, 0)
		case d == 'p':
			e.add(class, kept, 3, 0)
		case d == 'r' || d == 'l':
			e.add(class, clustered, 3, 'p')
		case isVowel(d):
			e.add(class, dropped, 3, 'p')
		}
	case 'n':
		e.add(class, plain, 2, 0)
		switch {
		case d == 'd' || d == 'c' || d == 'j' || d == 'z':
			e.add(class, plain, 3, 0)
		case d == 's' && next == 'y':
			e.add(class, plain, 3, 0)
		case d == 't' || d == 's':
			e.add(class, kept, 3, 0)
		case d == 'r':
			e.add(class, clustered, 3, 't')
		case isVowel(d):
			e.add(class, dropped, 3, 't')
		case d == 'y' && isVowel(next):
			e.add(class, dropped, 4, 's')
		case d == 'g':
			e.joinNg(class, next)
		}
	}
}

// joinNg adds the shapes of meng- and peng- before the letter next.
func (e *expansion) joinNg(class prefixClass, next byte) {
	switch {
	case next == 'k':
		e.add(class, kept, 4, 0)
	case next == 'r' || next == 'l':
		e.add(class, clustered, 4, 'k')
		e.add(class, kept, 4, 0) // penglihatan, and pengrajin against KBBI
	case isVowel(next):
		e.add(class, plain, 4, 0)
		e.add(class, dropped, 4, 'k')
		if next == 'e' {
			e.add(class, monoForm, 5, 0)
		}
	case isLetter(next):
		e.add(class, plain, 4, 0)
	}
}

// joinPe adds pe- before a consonant that would take a nasal: petani,
// pekerja, pesilat (nouns that go with ber- verbs, TBBBI 8.3).
func (e *expansion) joinPe(c byte) {
	switch c {
	case 'l', 'r', 'w', 'y', 'm', 'n':
	default:
		if isLetter(c) && !isVowel(c) {
			e.add(clPeC, plain, 2, 0)
		}
	}
}
