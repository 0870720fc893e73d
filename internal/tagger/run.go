package tagger

// markRuns marks the first word of a sentence and finds the maximal runs of capitalised
// units; hyphens, ampersands and apostrophes between two of them do not end one.
func (d *Document) markRuns(s Sentence) {
	word := true
	for j := s.Start; j < s.End; j++ {
		d.info[j].runStart = -1
		if word && d.Units[j].Shape.alphabetic() {
			d.info[j].flags |= first
			word = false
		}
	}
	for j := s.Start; j < s.End; j++ {
		if !d.Units[j].Shape.capitalised() {
			continue
		}
		end := d.runEnd(j, s.End)
		for i := j; i < end; i++ {
			d.info[i].runStart, d.info[i].runEnd = int32(j), int32(end)
		}
		j = end - 1
	}
}

// runEnd returns the end of the run that starts at unit i.
func (d *Document) runEnd(i, end int) int {
	for i++; i < end; i++ {
		if d.Units[i].Shape.capitalised() {
			continue
		}
		if i+1 == end || !d.joins(i) || !d.Units[i+1].Shape.capitalised() {
			return i
		}
	}
	return end
}

// joins says whether unit i holds capitalised neighbours together.
func (d *Document) joins(i int) bool {
	u := &d.Units[i]
	if u.End-u.Start != 1 {
		return false
	}
	switch d.Text[u.Start] {
	case '-', '&', '\'':
		return true
	}
	return false
}
