package stem

import "bytes"

// compound reads the word a-b whose second part, with the endings bs or without,
// has no more to do with the first:
//
//   - of a word that is one without the hyphen, all affixes come off:
//     penyebar-luasan, ketidak-adilan;
//   - of two words under one verbal prefix (TBBBI 6.4), that comes off:
//     mencaci-maki, berkeluh-kesah;
//   - else only -nya, and a particle behind it: besar-kecilnya.
func (fi finder) compound(a, b []byte, bs *backs) reading {
	if r, ok := fi.joint(a, b); ok {
		return r
	}
	if r, ok := fi.phrase(a, b, bs); ok {
		return r
	}
	at := len(a) + 1
	r := reading{end: at + len(b)}
	for i := range bs.n {
		k := &bs.list[i]
		if k.clitic != cliNya || k.suffix != noSuffix || !fi.endsAt(b, int(k.end)) {
			continue
		}
		r.end = at + int(k.end)
		if fi.affixes {
			r.affixes = k.appendAffixes(nil)
		}
		break
	}
	return r
}

// minJoint is the least length in letters of the parts of joint and phrase: of
// shorter ones any two words may make a third, menang-kalah a form of nangka, and a
// word divided at the end of a line looks like two, mengan-dung.
const minJoint = 4

// joint reads a-b without the hyphen, if affixes surround a root that has a part on
// either side of it, or all of it in b.
func (fi finder) joint(a, b []byte) (reading, bool) {
	if len(a) < minJoint || len(b) < minJoint {
		return reading{}, false
	}
	var buf [maxBytes]byte
	w := append(append(buf[:0], a...), b...)
	r := fi.formal(w)
	if !r.known || r.root == "" && r.start == 0 {
		return r, false
	}
	r.root = r.rootIn(w)
	at := bytes.Index(w, []byte(r.root[1:])) - 1 // an affix may have swallowed the first letter
	left, right := len(a)-at, at+len(r.root)-len(a)
	if at < 0 || left > 0 && left < minJoint || right < minJoint {
		return r, false
	}
	return fi.irregular(r.root, joined(a, b)), true
}

// phrase takes the prefix off a verb a if b is another root, which may carry the
// endings bs of the verb.
func (fi finder) phrase(a, b []byte, bs *backs) (reading, bool) {
	var x word64
	x.copy(a)
	var s search
	c, ok := s.best(fi.lexicon, &x)
	if !ok || c.fixed || c.front.n == 0 || !verbal(c.front.prefixes[0].class) {
		return reading{}, false
	}
	if int(c.back.end) < len(a) || c.front.size(&c.back) < minJoint {
		return reading{}, false
	}
	for i := bs.n - 1; i >= 0; i-- { // the shortest ending first
		k := &bs.list[i]
		if second := b[:k.end]; len(second) >= minJoint && fi.isRoot(second) {
			root := joined([]byte(c.root()), second)
			r := fi.word(root)
			if !r.whole(len(root)) { // memukul-pukul
				return fi.irregular(r.rootIn(root), joined(a, b)), true
			}
			r.root = string(root)
			if fi.affixes {
				r.affixes = k.appendAffixes(c.affixes(a))
			}
			return r, true
		}
	}
	return reading{}, false
}

// verbal says whether a prefix makes verbs.
func verbal(class prefixClass) bool {
	return class == clMe || class == clDi || class == clBer || class == clTer
}

// isRoot says whether w is a root of the lexicon.
func (fi finder) isRoot(w []byte) bool {
	r := fi.plain(w)
	return r.known && r.whole(len(w))
}

// joined returns a-b.
func joined(a, b []byte) []byte {
	w := make([]byte, 0, len(a)+1+len(b))
	return append(append(append(w, a...), '-'), b...)
}

// endsAt reports whether w has a root in the lexicon that ends at byte end or before,
// or is no part of w: not kenya of thailand-kenya at ke.
func (fi finder) endsAt(w []byte, end int) bool {
	r := fi.plain(w)
	return r.known && (r.root != "" && r.root != string(w) || r.root == "" && r.end <= end)
}
