package tagger

// others is how many other occurrences of a word the features look at.
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
