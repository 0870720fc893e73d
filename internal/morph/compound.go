package morph

import "bytes"

// compound reads the word w = a-b, with the hyphen at byte i, whose second part, with
// the endings bs or without, has no more to do with the first:
//
//   - of a word that is one without the hyphen, all affixes come off:
//     penyebar-luasan, ketidak-adilan, tanggung-jawab, pertanggungan-jawab;
//   - of two words under one verbal prefix (TBBBI 6.4), that comes off:
//     mencaci-maki, berkeluh-kesah, and of what is doubled with other vowels
//     (dikocar-kacirkan);
//   - else only -nya, and a particle behind it: besar-kecilnya.
func (fi Finder) compound(w []byte, i int, bs *backs) Reading {
	if r, ok := fi.joint(w, i); ok {
		return r
	}
	if r, ok := fi.affixedFirst(w, i); ok {
		return r
	}
	if r, ok := fi.echoed(w, i, bs); ok {
		return r
	}
	if r, ok := fi.phrase(w, i, bs); ok {
		return r
	}
	for j := range bs.n {
		k := &bs.list[j]
		if k.clitic != cliNya || k.suffix != noSuffix || !fi.endsAt(w[i+1:], int(k.end)) {
			continue
		}
		r := fi.Word(w[:i+1+int(k.end)]) // menjadi-kannya
		if fi.Affixes {
			r.Affixes = k.appendAffixes(r.Affixes)
		}
		return r
	}
	return Reading{End: len(w)}
}

// minJoint is the least length in letters of the parts of joint and phrase: of
// shorter ones any two words may make a third, menang-kalah a form of nangka, and a
// word divided at the end of a line looks like two, mengan-dung.
const minJoint = 4

// joint reads w = a-b without the hyphen at byte i, if that is a root (tanggung-jawab), or
// if affixes surround a root that has a part on either side of it, or all of it in b.
func (fi Finder) joint(w []byte, i int) (Reading, bool) {
	a, b := w[:i], w[i+1:]
	if len(a) < minJoint || len(b) < minJoint {
		return Reading{}, false
	}
	var buf [MaxBytes]byte
	one := append(append(buf[:0], a...), b...)
	r := fi.formal(one)
	if r.Known && r.whole(len(one)) {
		return fi.irregular(string(one), w), true
	}
	if !r.Known || r.Root == "" && r.Start == 0 {
		return r, false
	}
	r.Root = r.rootIn(one)
	at := bytes.Index(one, []byte(r.Root[1:])) - 1 // an affix may have swallowed the first letter
	left, right := len(a)-at, at+len(r.Root)-len(a)
	if at < 0 || left > 0 && left < minJoint || right < minJoint {
		return r, false
	}
	return fi.irregular(r.Root, w), true
}

// affixedFirst reads w = a-b of which affixes surround a alone, and the rest is a root
// without the hyphen at byte i: pertanggungan-jawab.
func (fi Finder) affixedFirst(w []byte, i int) (Reading, bool) {
	a, b := w[:i], w[i+1:]
	r := fi.formal(a)
	if !r.Known || r.whole(len(a)) || r.size() < minJoint || len(b) < minJoint {
		return r, false
	}
	var buf [2 * MaxBytes]byte
	root := append(buf[:0], r.Root...)
	if r.Root == "" {
		root = append(root, a[r.Start:r.End]...)
	}
	root = append(root, b...)
	if len(root) > MaxBytes || !fi.isRoot(root) {
		return r, false
	}
	return fi.irregular(string(root), w), true
}

// echoed reads w = a-b, with the hyphen at byte i, where the affixes of a verb surround a
// word and its echo with other vowels: dikocar-kacirkan, bergonta-ganti.
func (fi Finder) echoed(w []byte, i int, bs *backs) (Reading, bool) {
	a, b := w[:i], w[i+1:]
	var x Word
	x.copy(a)
	var fs fronts
	fs.find(&x)
	for j := range fs.n {
		f := &fs.list[j]
		if f.n == 0 || !verbal(f.prefixes[0].class) {
			continue
		}
		var buf [MaxBytes + 1]byte
		first := f.appendRest(buf[:0], &back{end: uint8(len(a))}, &x)
		for k := range bs.n {
			second := b[:bs.list[k].end]
			if len(first) >= minJoint && sameConsonants(first, second) {
				root := joined(first, second)
				r := fi.Word(root)
				return fi.irregular(r.rootIn(root), w), true
			}
		}
	}
	return Reading{}, false
}

// phrase takes the prefix off a verb a of w = a-b, with the hyphen at byte i, if b is
// another root, which may carry the endings bs of the verb.
func (fi Finder) phrase(w []byte, i int, bs *backs) (Reading, bool) {
	a, b := w[:i], w[i+1:]
	var x Word
	x.copy(a)
	var s search
	c, ok := s.best(fi.Lexicon, &x)
	if !ok || c.fixed || c.front.n == 0 || !verbal(c.front.prefixes[0].class) {
		return Reading{}, false
	}
	if int(c.back.end) < len(a) || c.front.size(&c.back) < minJoint {
		return Reading{}, false
	}
	for j := bs.n - 1; j >= 0; j-- { // the shortest ending first
		k := &bs.list[j]
		if second := b[:k.end]; len(second) >= minJoint && fi.isRoot(second) {
			root := joined([]byte(c.root()), second)
			r := fi.Word(root)
			if !r.whole(len(root)) { // memukul-pukul
				return fi.irregular(r.rootIn(root), w), true
			}
			r.Root = string(root)
			if fi.Affixes {
				r.Affixes = k.appendAffixes(c.affixes(a))
			}
			return r, true
		}
	}
	return Reading{}, false
}

// verbal says whether a prefix makes verbs.
func verbal(class prefixClass) bool {
	return class == clMe || class == clDi || class == clBer || class == clTer
}

// isRoot says whether w is a root of the lexicon.
func (fi Finder) isRoot(w []byte) bool {
	r := fi.plain(w)
	return r.Known && r.whole(len(w))
}

// joined returns a-b.
func joined(a, b []byte) []byte {
	w := make([]byte, 0, len(a)+1+len(b))
	return append(append(append(w, a...), '-'), b...)
}

// endsAt reports whether w has a root that ends at byte end or before, or one in the
// lexicon that is no part of w: not kenya of thailand-kenya at ke. Of several parts the
// root is one in the lexicon.
func (fi Finder) endsAt(w []byte, end int) bool {
	r := fi.plain(w)
	if !r.Known && bytes.IndexByte(w, '-') >= 0 {
		return false
	}
	return r.Root == "" && r.End <= end || r.Known && r.Root != "" && r.Root != string(w)
}
