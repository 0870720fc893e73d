package tagger

// A phrase is a chain of runs of capitalised units that small words or a
// bracketed group hold together: Kedeputian Media dan Komunikasi Tim Nasional,
// Pemerintah Kota (Pemkot) Surabaya. It shows the head noun of a long name to
// all of its words.
type phrase struct {
	start, end int32 // its units; start −1 outside of any
	part       uint8 // of this unit: even in a run, odd between two
}

// maxPhrase is how many units a phrase may have.
const maxPhrase = 24

// lastPart is the part of all runs from the third on.
const lastPart = 4

// markPhrases chains the runs of a sentence.
func (d *Document) markPhrases(s Sentence) {
	for j := s.Start; j < s.End; j++ {
		d.info[j].phrase.start = -1
	}
	for j := s.Start; j < s.End; j++ {
		if d.info[j].runStart >= 0 {
			j = d.chain(j, s.End) - 1
		}
	}
}

// chain marks the phrase that starts with the run at unit start, and returns
// its end.
func (d *Document) chain(start, limit int) int {
	end, part := int(d.info[start].runEnd), uint8(0)
	for {
		next := d.bridge(end, limit)
		if next < 0 || next-start > maxPhrase {
			break
		}
		for i := end; i < next; i++ {
			d.info[i].phrase.part = part + 1
		}
		part = min(part+2, lastPart)
		end = int(d.info[next].runEnd)
		for i := next; i < end; i++ {
			d.info[i].phrase.part = part
		}
	}
	for i := start; i < end; i++ {
		d.info[i].phrase.start, d.info[i].phrase.end = int32(start), int32(end)
	}
	return end
}

// bridge returns the start of the run behind a link at unit i, or −1.
func (d *Document) bridge(i, limit int) int {
	if i+1 >= limit {
		return -1
	}
	if d.Units[i].In(d.Text) == "(" {
		return d.behindBracket(i+1, limit)
	}
	if d.info[i+1].runStart == int32(i+1) && links(d.Units[i].In(d.Text)) {
		return i + 1
	}
	return -1
}

// longestBracket is how many units a bracketed group in a phrase may have.
const longestBracket = 3

// behindBracket returns the start of the run behind a bracketed group of
// capitalised units that begins at unit i, or −1.
func (d *Document) behindBracket(i, limit int) int {
	for j := i; j < min(limit, i+longestBracket+1); j++ {
		switch {
		case d.Units[j].In(d.Text) == ")":
			if j > i && j+1 < limit && d.info[j+1].runStart == int32(j+1) {
				return j + 1
			}
			return -1
		case !d.Units[j].Shape.capitalised():
			return -1
		}
	}
	return -1
}

// links says whether a unit between two runs may stand inside a name.
func links(unit string) bool {
	switch unit {
	case "dan", "untuk", "bagi", "di", "atas", "pada", "dr", "of", "the", "and", "de", "for", "in", "/", ",", "\"", "“":
		return true
	}
	return false
}

// phrases looks at the first words of the phrase around unit i.
func (x *extractor) phrases(i int) {
	f := &x.d.info[i]
	if f.phrase.start < 0 || x.s.Mode == Caseless || f.runStart == f.phrase.start && f.runEnd == f.phrase.end {
		return
	}
	start, part := int(f.phrase.start), uint64(f.phrase.part)
	head := uint64(x.row(start).C300)
	x.addMode(tPhraseFirst, join(x.lower(start), part))
	x.addMode(tPhrasePrev, join(x.lower(start-1), part))
	x.addMode(tPhraseCluster, head<<8|part)
	x.addMode(near(tPhraseCluster, 1), uint64(x.row(start-1).C300)<<8|part)
	switch {
	case f.runStart < 0:
		x.addMode(tPhraseLink, join(x.lower(i), head))
	case f.runStart > f.phrase.start:
		x.addMode(tPhraseLink, join(x.lower(int(f.runStart)-1), head<<8|part))
	}
}
