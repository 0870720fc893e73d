package morph

// front is a way to take prefixes off a word: what remains begins with the
// letter first, if it is not 0, and goes on with the byte at.
type front struct {
	at       uint8
	first    byte
	n        uint8
	prefixes [maxPrefixes]prefix
}

// letters returns the first eight letters of what remains of w behind f, the
// first in the lowest bits; beyond the end of the word they are 0.
func (f *front) letters(w *Word) uint64 {
	if f.first != 0 {
		return w.at(int(f.at))<<8 | uint64(f.first)
	}
	return w.at(int(f.at))
}

// size returns the number of bytes that remain between f and b.
func (f *front) size(b *back) int {
	n := int(b.end) - int(f.at)
	if f.first != 0 {
		n++
	}
	return n
}

// appendRest appends what remains of w between f and b.
func (f *front) appendRest(dst []byte, b *back, w *Word) []byte {
	if f.first != 0 {
		dst = append(dst, f.first)
	}
	return append(dst, w.Bytes()[f.at:b.end]...)
}

// fronts collects the ways to take prefixes off a word: of the words of our
// texts none has more than eleven.
type fronts struct {
	list [24]front
	n    int
}

// find fills fs, which must be empty, for the word w. The first front is the
// whole word.
func (fs *fronts) find(w *Word) {
	fs.n = 1
	for i := 0; i < fs.n; i++ {
		f := &fs.list[i]
		letters := f.letters(w)
		if f.n == maxPrefixes || !mayBegin(letters) {
			continue
		}
		outer := noPrefix
		if f.n > 0 {
			outer = f.prefixes[f.n-1].class
		}
		e := expansion{fs: fs, from: f, end: w.n, allowed: after[outer]}
		e.expand(letters, w)
	}
}

// mayBegin says whether letters are the beginning of a prefix: of di-, ku-,
// kau-, or one in -e-, which all others are.
func mayBegin(letters uint64) bool {
	a, b := letter(letters, 0), letter(letters, 1)
	return b == 'e' || a == 'd' && b == 'i' || a == 'k' && (b == 'u' || b == 'a')
}

// expansion adds the fronts that take one more prefix off than another front.
type expansion struct {
	fs      *fronts
	from    *front
	end     int    // of the word
	allowed uint16 // the classes that may follow, as bits
}

// add adds the front with the given prefix.
func (e *expansion) add(class prefixClass, sh shape, size uint8, drop byte) {
	fs := e.fs
	if e.allowed&(1<<class) == 0 || fs.n == len(fs.list) {
		return
	}
	g := *e.from
	g.prefixes[g.n] = prefix{class, sh, size, drop}
	g.n++
	if e.from.first != 0 {
		size--
	}
	g.at += size
	g.first = drop
	if int(g.at)+1 < e.end { // no root has fewer than two letters
		fs.list[fs.n] = g
		fs.n++
	}
}
