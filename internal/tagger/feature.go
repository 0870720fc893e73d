package tagger

import "github.com/wicara-nlp/wicara/internal/wordtable"

// Templates name the kinds of features; each is hashed with its value.
const (
	tBias uint32 = iota + 1
	tLower
	tExact
	tLowerPair
	tAround
	tShape
	tShapePair
	tShapeTriple
	tShapeWord
	tPrefix
	tSuffix
	tSuffixAround
	tSuffixShape
	tC64
	tC300
	tC1200
	tC300Pair
	tC64Triple
	tCase
	tCaseShape
	tCaseAround
	tRunPrev
	tRunNext
	tRunFirst
	tRunLast
	tRunLength
	tRunFirstPos
	tRunLastPos
	tRunPrevCluster
	tFlags
	tFlagShape
	tGlued
	tName
	tNameMask
	tNameAround
	tNameShape
	tDocPrev
	tDocNext
	tDocPrevCluster
	tDocNextCluster
	tDocRun
	tDocRunFirst
	tWordShapeNext
	tTwoBack
	tTwoAhead
	tLeftVerb
	tLength
	tHeadlineShape
	tVerdict
	tVerdictPair
	tVerdictRun
	tVote
	tVoteOwn
	tVoteName
	tVoteShape
	templates
)

// reach is how far a template sees; positions beside 0 get templates of their
// own.
func near(template uint32, offset int) uint32 { return template + uint32(offset+8)*templates }

// outside stands for the units before and behind a sentence.
const outside = 0x5EED

// extractor appends the features of one unit.
type extractor struct {
	d   *Document
	s   Sentence
	ids []uint64
	cur uint64 // seed of the mode
}

func (x *extractor) add(template uint32, v uint64) {
	x.ids = append(x.ids, mix(template, v))
}

// addMode is add for features whose meaning depends on the mode of the sentence.
func (x *extractor) addMode(template uint32, v uint64) {
	x.ids = append(x.ids, mix(template, v*uint64(modes)+x.cur))
}

func (x *extractor) lower(i int) uint64 {
	if i < x.s.Start || i >= x.s.End {
		return outside
	}
	return x.d.Units[i].Lower
}

func (x *extractor) shape(i int) uint64 {
	if i < x.s.Start || i >= x.s.End {
		return uint64(shapes)
	}
	return uint64(x.d.Units[i].Shape)
}

func (x *extractor) row(i int) wordtable.Row {
	if i < x.s.Start || i >= x.s.End {
		return wordtable.Row{}
	}
	return x.d.info[i].row
}

// Features appends the feature hashes of unit i of sentence s.
func (d *Document) Features(dst []uint64, s Sentence, i int) []uint64 {
	x := extractor{d: d, s: s, ids: dst, cur: uint64(s.Mode)}
	x.words(i)
	x.shapes(i)
	x.affixes(i)
	x.clusters(i)
	x.capitals(i)
	x.run(i)
	x.marks(i)
	x.names(i)
	x.elsewhere(i)
	x.verdicts(i)
	return x.ids
}

func (x *extractor) words(i int) {
	w, p, n := x.lower(i), x.lower(i-1), x.lower(i+1)
	x.add(tBias, x.cur)
	x.addMode(tLower, w)
	if x.s.Mode != Caseless {
		x.add(tExact, x.d.Units[i].Exact)
	}
	x.addMode(near(tLower, -1), p)
	x.addMode(near(tLower, 1), n)
	x.addMode(near(tLower, -2), x.lower(i-2))
	x.addMode(near(tLower, 2), x.lower(i+2))
	x.add(tLowerPair, join(p, w))
	x.add(near(tLowerPair, 1), join(w, n))
	x.addMode(tAround, join(p, n))
	x.addMode(tTwoBack, join(x.lower(i-2), p))
	x.addMode(tTwoAhead, join(n, x.lower(i+2)))
}

func (x *extractor) shapes(i int) {
	if x.s.Mode == Caseless {
		return
	}
	w, p, n := x.shape(i), x.shape(i-1), x.shape(i+1)
	pp, nn := x.shape(i-2), x.shape(i+2)
	x.addMode(tShape, w)
	x.addMode(near(tShape, -1), p)
	x.addMode(near(tShape, 1), n)
	x.addMode(near(tShape, -2), pp)
	x.addMode(near(tShape, 2), nn)
	x.addMode(tShapePair, p<<8|w)
	x.addMode(near(tShapePair, 1), w<<8|n)
	x.addMode(tShapeTriple, p<<16|w<<8|n)
	x.addMode(near(tShapeTriple, -1), pp<<16|p<<8|w)
	x.addMode(near(tShapeTriple, 1), w<<16|n<<8|nn)
	x.addMode(tShapeWord, join(x.lower(i-1), w))
	x.addMode(tWordShapeNext, join(x.lower(i+1), w))
	x.addMode(near(tShapeWord, 1), join(x.lower(i-1), w<<8|n))
}

// affix returns up to n bytes from the start or the end of the lower-case word,
// packed, or 0 when the word is not longer.
func (d *Document) affix(i, n int, end bool) uint64 {
	u := &d.Units[i]
	if u.End-u.Start <= n {
		return 0
	}
	at := u.Start
	if end {
		at = u.End - n
	}
	v := uint64(n)
	for _, c := range []byte(d.Text[at : at+n]) {
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		v = v<<8 | uint64(c)
	}
	return v
}

func (x *extractor) affixes(i int) {
	d := x.d
	for n := 2; n <= 4; n++ {
		if v := d.affix(i, n, false); v != 0 {
			x.addMode(tPrefix, v)
		}
	}
	for n := 1; n <= 4; n++ {
		if v := d.affix(i, n, true); v != 0 {
			x.addMode(tSuffix, v)
		}
	}
	if i > x.s.Start {
		if v := d.affix(i-1, 3, true); v != 0 {
			x.addMode(tSuffixAround, v)
		}
		if v := d.affix(i-1, 3, false); v != 0 {
			x.addMode(near(tSuffixAround, 1), v)
		}
	}
	if i+1 < x.s.End {
		if v := d.affix(i+1, 3, true); v != 0 {
			x.addMode(near(tSuffixAround, 2), v)
		}
		if v := d.affix(i+1, 3, false); v != 0 {
			x.addMode(near(tSuffixAround, 3), v)
		}
	}
	x.add(tLength, uint64(min(d.Units[i].End-d.Units[i].Start, 12))<<8|x.shape(i))
}

func (x *extractor) clusters(i int) {
	for o := -2; o <= 2; o++ {
		r := x.row(i + o)
		if r.Freq == 0 {
			continue
		}
		x.addMode(near(tC300, o), uint64(r.C300))
		if o >= -1 && o <= 1 {
			x.addMode(near(tC64, o), uint64(r.C64))
			x.addMode(near(tC1200, o), uint64(r.C1200))
		}
	}
	p, w, n := x.row(i-1), x.row(i), x.row(i+1)
	x.addMode(tC300Pair, uint64(p.C300)<<16|uint64(w.C300))
	x.addMode(near(tC300Pair, 1), uint64(w.C300)<<16|uint64(n.C300))
	x.addMode(tC64Triple, uint64(p.C64)<<32|uint64(w.C64)<<16|uint64(n.C64))
	x.addMode(near(tC64Triple, 1), uint64(p.C300)<<32|uint64(w.C64)<<16|uint64(n.C300))
}

// caseOf packs how a word is usually written: the shares of small letters,
// capitals and all capitals, in steps of powers of two.
func caseOf(r wordtable.Row) uint64 {
	if r.Freq == 0 {
		return 1 << 24
	}
	top := max(r.Lower, r.Title, r.Upper)
	return uint64(min(top-r.Lower, 7))<<6 | uint64(min(top-r.Title, 7))<<3 | uint64(min(top-r.Upper, 7))
}

func (x *extractor) capitals(i int) {
	v := caseOf(x.row(i))
	x.addMode(tCase, v)
	x.addMode(tCaseShape, v<<8|x.shape(i))
	x.addMode(near(tCaseShape, 1), (v<<8|x.shape(i))*2+uint64(x.d.info[i].flags&first))
	x.addMode(near(tCaseAround, -1), caseOf(x.row(i-1)))
	x.addMode(near(tCaseAround, 1), caseOf(x.row(i+1)))
	x.addMode(tCaseAround, caseOf(x.row(i-1))<<32|v)
	x.addMode(near(tCaseAround, 2), v<<32|caseOf(x.row(i+1)))
}

// run looks at the whole run of capitalised units around i.
func (x *extractor) run(i int) {
	f := &x.d.info[i]
	if f.runStart < 0 || x.s.Mode == Caseless {
		return
	}
	start, end := int(f.runStart), int(f.runEnd)
	pos := uint64(min(i-start, 3))<<4 | uint64(min(end-1-i, 3))
	x.addMode(tRunPrev, x.lower(start-1))
	x.addMode(near(tRunPrev, 1), join(x.lower(start-1), pos))
	x.addMode(tRunNext, x.lower(end))
	x.addMode(near(tRunNext, 1), join(x.lower(end), pos))
	x.addMode(tRunLength, uint64(min(end-start, 6))<<8|pos)
	x.addMode(tRunPrevCluster, uint64(x.row(start-1).C300)<<8|pos)
	x.addMode(near(tRunPrevCluster, 1), uint64(x.row(end).C300)<<8|pos)
	if i > start {
		x.addMode(tRunFirst, x.lower(start))
		x.addMode(tRunFirstPos, join(x.lower(start), pos))
	}
	if i+1 < end {
		x.addMode(tRunLast, x.lower(end-1))
		x.addMode(tRunLastPos, join(x.lower(end-1), pos))
	}
}

func (x *extractor) marks(i int) {
	f := x.d.info[i].flags
	x.addMode(tFlags, uint64(f))
	x.addMode(near(tFlags, 1), uint64(f&(shortForm|longForm|longStart)))
	x.addMode(tFlagShape, uint64(f&(first|inQuotes|inBrackets|seenLower))<<8|x.shape(i))
	x.addMode(tHeadlineShape, uint64(f&(inTitle|first|seenLower))<<8|x.shape(i))
	if x.d.Units[i].Glued {
		x.addMode(tGlued, x.lower(i-1))
	}
}

func (x *extractor) names(i int) {
	g := x.d.info[i].names
	if i > x.s.Start {
		x.addMode(near(tNameAround, -1), uint64(x.d.info[i-1].names.inside))
	}
	if i+1 < x.s.End {
		x.addMode(near(tNameAround, 1), uint64(x.d.info[i+1].names.inside))
	}
	x.addMode(tNameMask, uint64(g.inside))
	if g.inside == 0 {
		return
	}
	x.addMode(tNameShape, uint64(g.inside)<<8|x.shape(i))
	for l := range lists {
		bit := uint16(1) << l
		if g.inside&bit == 0 {
			continue
		}
		v := uint64(l) << 2
		if g.begin&bit != 0 {
			v |= 1
		}
		if g.end&bit != 0 {
			v |= 2
		}
		x.addMode(tName, v)
	}
}

// others is how many other occurrences of a word are looked at.
const others = 4

// elsewhere looks at the surroundings of the same word elsewhere in the
// document (context aggregation, Ratinov and Roth 2009).
func (x *extractor) elsewhere(i int) {
	d := x.d
	if !d.Units[i].Shape.capitalised() && x.s.Mode != Caseless {
		return
	}
	longest, at := 0, -1
	j := int(d.info[i].other)
	for k := 0; j != i && k < others; j, k = int(d.info[j].other), k+1 {
		f := &d.info[j]
		if f.runStart < 0 && x.s.Mode != Caseless {
			continue
		}
		if j > 0 {
			x.addMode(tDocPrev, d.Units[j-1].Lower)
			x.addMode(tDocPrevCluster, uint64(d.info[j-1].row.C300))
		}
		if j+1 < len(d.Units) {
			x.addMode(tDocNext, d.Units[j+1].Lower)
			x.addMode(tDocNextCluster, uint64(d.info[j+1].row.C300))
		}
		if n := int(f.runEnd - f.runStart); f.mode == Running && f.runStart >= 0 && n > longest {
			longest, at = n, j
		}
	}
	if at < 0 {
		return
	}
	f := &d.info[at]
	start, end := int(f.runStart), int(f.runEnd)
	x.addMode(tDocRun, uint64(min(at-start, 3))<<8|uint64(min(end-1-at, 3))<<4|uint64(min(end-start, 6)))
	x.addMode(tDocRunFirst, d.Units[start].Lower)
	if start > 0 {
		x.addMode(near(tDocRunFirst, 1), d.Units[start-1].Lower)
	}
}

// verdict returns what is known of unit i as a word of names.
func (x *extractor) verdict(i int) uint64 {
	if i < x.s.Start || i >= x.s.End {
		return 1
	}
	return uint64(x.d.info[i].word)
}

// verdicts looks at what taggers made of the words in raw text.
func (x *extractor) verdicts(i int) {
	if !x.d.lexed {
		return
	}
	v, p, n := x.verdict(i), x.verdict(i-1), x.verdict(i+1)
	x.addMode(tVerdict, v&verdictPlace)
	x.addMode(near(tVerdict, 2), v&verdictCount)
	x.addMode(near(tVerdict, 3), v&verdictSure<<8|x.shape(i))
	x.addMode(near(tVerdict, -1), p&verdictPlace)
	x.addMode(near(tVerdict, 1), n&verdictPlace)
	x.addMode(tVerdictPair, join(p&verdictSure, v&verdictPlace))
	x.addMode(near(tVerdictPair, 1), join(v&verdictPlace, n&verdictSure))
	x.addMode(near(tVerdictPair, 2), join(join(p&verdictSure, v&verdictSure), n&verdictSure))
	f := &x.d.info[i]
	if f.runStart < 0 || x.s.Mode == Caseless {
		return
	}
	start, end := int(f.runStart), int(f.runEnd)
	pos := uint64(min(i-start, 2))<<4 | uint64(min(end-1-i, 2))
	x.addMode(tVerdictRun, join(x.verdict(start)&verdictPlace, pos))
	x.addMode(near(tVerdictRun, 1), join(x.verdict(end-1)&verdictPlace, pos))
}
