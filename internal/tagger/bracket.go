package tagger

// markBrackets marks quoted and bracketed units, and short forms in brackets
// together with the words they stand for.
func (d *Document) markBrackets(s Sentence) {
	depth, quoted := 0, false
	for j := s.Start; j < s.End; j++ {
		switch d.Units[j].In(d.Text) {
		case "(":
			depth++
			d.markShortForm(s, j)
			continue
		case ")":
			depth = max(0, depth-1)
			continue
		case "\"", "“", "”":
			quoted = !quoted
			continue
		}
		if depth > 0 {
			d.info[j].flags |= inBrackets
		}
		if quoted {
			d.info[j].flags |= inQuotes
		}
	}
}

// markShortForm looks at "( X )" with its bracket at open and marks X and the
// words before it when their initials spell X.
func (d *Document) markShortForm(s Sentence, open int) {
	if open+2 >= s.End || d.Units[open+2].In(d.Text) != ")" {
		return
	}
	short := d.Units[open+1].In(d.Text)
	if !d.Units[open+1].Shape.capitalised() || len(short) < 2 || len(short) > 8 {
		return
	}
	at := open - 1
	for i := len(short) - 1; i >= 0; i-- {
		c := short[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			return
		}
		for at >= s.Start && !d.initial(at, c) {
			if d.Units[at].Shape != Lowercase || d.Units[at].End-d.Units[at].Start > 5 {
				return
			}
			at--
		}
		if at < s.Start {
			return
		}
		at--
	}
	d.info[open+1].flags |= shortForm
	d.info[at+1].flags |= longStart
	for j := at + 1; j < open; j++ {
		d.info[j].flags |= longForm
	}
}

// initial says whether unit i starts with the letter c, whatever its case.
func (d *Document) initial(i int, c byte) bool {
	u := &d.Units[i]
	return u.Shape.capitalised() && d.Text[u.Start]&^0x20 == c
}
