package tagger

import "github.com/wicara-nlp/wicara/internal/wordtable"

// Templates name the kinds of features; each is hashed with its value.
const (
	tBias uint32 = iota + 1
	tLower
	tExact
	tShape
	tShapePair
	tShapeTriple
	tShapeWord
	tPrefix
	tSuffix
	tC300
	tC1200
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
	tLength
	tHeadlineShape
	tVerdict
	tVerdictPair
	tVerdictRun
	tVote
	tVoteOwn
	tVoteName
	tVoteShape
	tPhraseFirst
	tPhrasePrev
	tPhraseCluster
	tPhraseLink
	tClass
	tClassPair
	tClassRun
	tList
	tListHead
	tHint
	tHintPair
	tHintSure
	tHintLower
	tHintShape
	tHintCluster
	templates
)

// near returns the template of its own that a template has for each offset from
// the unit at hand, from -8 on, or for each of its variants.
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
	x.phrases(i)
	x.marks(i)
	x.names(i)
	x.elsewhere(i)
	x.verdicts(i)
	x.classes(i)
	x.list(i)
	x.hints(i)
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
	x.add(tLength, uint64(min(d.Units[i].End-d.Units[i].Start, 12))<<8|x.shape(i))
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
