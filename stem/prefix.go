package stem

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

// front is a way to take prefixes off a word: what remains begins with the
// letter first, if it is not 0, and goes on with the byte at.
type front struct {
	at       uint8
	first    byte
	n        uint8
	prefixes [maxPrefixes]prefix
}

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

// fronts collects the ways to take prefixes off a word.
type fronts struct {
	list [40]front
	n    int
}

// find fills fs for the word w. The first front is the whole word.
func (fs *fronts) find(w []byte) {
	fs.list[0] = front{}
	fs.n = 1
	for i := 0; i < fs.n; i++ {
		f := &fs.list[i]
		if f.n == maxPrefixes {
			continue
		}
		outer := noPrefix
		if f.n > 0 {
			outer = f.prefixes[f.n-1].class
		}
		fs.expand(w, f, after[outer])
	}
}

// view is the rest of a word behind a front, the restored letter included.
type view struct {
	w     []byte
	at    int
	first byte
}

func (v view) get(i int) byte {
	if v.first != 0 {
		if i == 0 {
			return v.first
		}
		i--
	}
	if i += v.at; i < len(v.w) {
		return v.w[i]
	}
	return 0
}

// expand adds the fronts that take one more prefix off behind f.
func (fs *fronts) expand(w []byte, f *front, allowed uint16) {
	v := view{w, int(f.at), f.first}
	a, b, c := v.get(0), v.get(1), v.get(2)
	add := func(class prefixClass, sh shape, size uint8, drop byte) {
		if allowed&(1<<class) == 0 || fs.n == len(fs.list) {
			return
		}
		g := *f
		g.prefixes[g.n] = prefix{class, sh, size, drop}
		g.n++
		if f.first != 0 {
			size--
		}
		g.at += size
		g.first = drop
		if int(g.at)+1 < len(w) { // no root has fewer than two letters
			fs.list[fs.n] = g
			fs.n++
		}
	}
	if a == c && b == 'e' && !isVowel(a) {
		add(clRe, plain, 2, 0)
	}
	switch a {
	case 'd':
		if b == 'i' {
			add(clDi, plain, 2, 0)
		}
	case 'k':
		switch {
		case b == 'e':
			add(clKe, plain, 2, 0)
			if v.first == 0 && f.n == 0 && len(w) > 11 && string(w[:7]) == "ketidak" {
				add(clKe, plain, 7, 0) // ke-an around a negated base: ketidakpastian
			}
		case b == 'u':
			add(clKu, plain, 2, 0)
		case b == 'a' && c == 'u':
			add(clKu, plain, 3, 0)
		}
	case 's':
		if b == 'e' {
			add(clSe, plain, 2, 0)
		}
	case 'b':
		if b == 'e' {
			joinR(v, clBer, add)
		}
	case 't':
		if b == 'e' {
			joinR(v, clTer, add)
		}
	case 'm':
		if b == 'e' {
			joinN(v, clMe, add)
		}
	case 'p':
		if b == 'e' {
			joinR(v, clPer, add)
			joinN(v, clPe, add)
			joinPe(v, add)
		}
	}
}

// joinR adds the shapes of ber-, ter- and per- (TBBBI 6.3.1): be- before r and
// before a first syllable in -er-, bel- and pel- before ajar, tel- before
// anjur and antar.
func joinR(v view, class prefixClass, add func(prefixClass, shape, uint8, byte)) {
	switch c := v.get(2); {
	case c == 'r':
		add(class, plain, 3, 0)
		if class != clPer { // perawat is pe- + rawat, see joinN
			add(class, shortR, 2, 0)
		}
	case c == 'l' && v.get(3) == 'a':
		add(class, liquid, 3, 0)
	case class != clPer && isLetter(c) && !isVowel(c) && v.get(3) == 'e' && v.get(4) == 'r':
		add(class, shortR, 2, 0)
	}
}

// joinN adds the shapes of meN- and peN- (TBBBI 6.3.1): the nasal takes the
// place of articulation of the first letter and swallows p, t, s and k.
func joinN(v view, class prefixClass, add func(prefixClass, shape, uint8, byte)) {
	c, d, e := v.get(2), v.get(3), v.get(4)
	switch c {
	case 'l', 'r', 'w', 'y':
		add(class, plain, 2, 0)
	case 'm':
		add(class, plain, 2, 0)
		switch {
		case d == 'b' || d == 'f' || d == 'v':
			add(class, plain, 3, 0)
		case d == 'p':
			add(class, kept, 3, 0)
		case d == 'r' || d == 'l':
			add(class, clustered, 3, 'p')
		case isVowel(d):
			add(class, dropped, 3, 'p')
		}
	case 'n':
		add(class, plain, 2, 0)
		switch {
		case d == 'd' || d == 'c' || d == 'j' || d == 'z':
			add(class, plain, 3, 0)
		case d == 's' && e == 'y':
			add(class, plain, 3, 0)
		case d == 't' || d == 's':
			add(class, kept, 3, 0)
		case d == 'r':
			add(class, clustered, 3, 't')
		case isVowel(d):
			add(class, dropped, 3, 't')
		case d == 'y' && isVowel(e):
			add(class, dropped, 4, 's')
		case d == 'g':
			joinNg(v, class, e, add)
		}
	}
}

func joinNg(v view, class prefixClass, e byte, add func(prefixClass, shape, uint8, byte)) {
	switch {
	case e == 'k':
		add(class, kept, 4, 0)
	case e == 'r' || e == 'l':
		add(class, clustered, 4, 'k')
	case isVowel(e):
		add(class, plain, 4, 0)
		add(class, dropped, 4, 'k')
		if e == 'e' {
			add(class, monoForm, 5, 0)
		}
	case isLetter(e):
		add(class, plain, 4, 0)
	}
}

// joinPe adds pe- before a consonant that would take a nasal: petani,
// pekerja, pesilat (nouns that go with ber- verbs, TBBBI 8.3).
func joinPe(v view, add func(prefixClass, shape, uint8, byte)) {
	switch c := v.get(2); c {
	case 'l', 'r', 'w', 'y', 'm', 'n':
	default:
		if isLetter(c) && !isVowel(c) {
			add(clPeC, plain, 2, 0)
		}
	}
}
