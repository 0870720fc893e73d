package tagger

import "github.com/wicara-nlp/wicara/internal/wordtable"

func (x *extractor) clusters(i int) {
	for o := -2; o <= 2; o++ {
		r := x.row(i + o)
		if r.Freq == 0 {
			continue
		}
		x.addMode(near(tC300, o), uint64(r.C300))
		if o >= -1 && o <= 1 {
			x.addMode(near(tC1200, o), uint64(r.C1200))
		}
	}
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
		bit := uint32(1) << l
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
		if x.d.matchesRun(i, bit) {
			x.addMode(near(tName, 1), v)
		}
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
	x.addMode(near(tVerdict, 1), v&verdictSure<<8|x.shape(i))
	x.addMode(tVerdictPair, join(p&verdictSure, v&verdictPlace))
	x.addMode(near(tVerdictPair, 1), join(v&verdictPlace, n&verdictSure))
	f := &x.d.info[i]
	if f.runStart < 0 || x.s.Mode == Caseless {
		return
	}
	start, end := int(f.runStart), int(f.runEnd)
	pos := uint64(min(i-start, 2))<<4 | uint64(min(end-1-i, 2))
	x.addMode(tVerdictRun, join(x.verdict(start)&verdictPlace, pos))
	x.addMode(near(tVerdictRun, 1), join(x.verdict(end-1)&verdictPlace, pos))
}

// matchesRun says whether a name that a list has begins and ends with the run
// around unit i.
func (d *Document) matchesRun(i int, list uint32) bool {
	f := &d.info[i]
	return f.runStart >= 0 && d.info[f.runStart].names.begin&list != 0 && d.info[f.runEnd-1].names.end&list != 0
}

// class returns the class of unit i as a word beside names.
func (x *extractor) class(i int) uint64 {
	if i < x.s.Start || i >= x.s.End {
		return 0xFF
	}
	return uint64(x.d.info[i].class)
}

func (x *extractor) classes(i int) {
	w, p, n := x.class(i), x.class(i-1), x.class(i+1)
	if w != 0 {
		x.addMode(tClass, w)
		x.addMode(near(tClass, 3), w<<8|x.shape(i))
	}
	if p != 0 {
		x.addMode(near(tClass, -1), p)
		x.addMode(near(tClass, 4), p<<8|x.shape(i))
	}
	if n != 0 {
		x.addMode(near(tClass, 1), n)
	}
	if v := x.class(i - 2); v != 0 {
		x.addMode(near(tClass, -2), v)
	}
	if v := x.class(i + 2); v != 0 {
		x.addMode(near(tClass, 2), v)
	}
	x.addMode(tClassPair, p<<8|w)
	x.addMode(near(tClassPair, 1), w<<8|n)
	x.addMode(near(tClassPair, 2), p<<8|n)
	f := &x.d.info[i]
	if f.runStart < 0 || x.s.Mode == Caseless {
		return
	}
	start, end := int(f.runStart), int(f.runEnd)
	pos := uint64(min(i-start, 2))<<4 | uint64(min(end-1-i, 2))
	x.addMode(tClassRun, x.class(start-1)<<8|pos)
	x.addMode(near(tClassRun, 1), x.class(end)<<8|pos)
}
