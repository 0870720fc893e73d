package tokenize

// maxBracket bounds the tokens behind a stop among which the bracket that is
// open must close.
const maxBracket = 40

// bracketed reports that the stop i, with the marks up to last that close the
// sentence, stands inside a bracket that opened in the middle of the sentence
// and goes on: Rina (l. 1990; menikah).
func (b *bounds) bracketed(i, last int) bool {
	if b.open <= b.start || b.closesBracket(i, last) {
		return false
	}
	for j := last; j-last < maxBracket && !b.line(j); j++ {
		next, ok := b.at(j + 1)
		if !ok || b.is(next, '(') {
			return false
		}
		if b.is(next, ')') && !b.endsMark(j, next) {
			return true
		}
	}
	return false
}

// endsMark reports the bracket t behind the mark j of an item of a list, which
// closes nothing: Caranya: a) cuci, b) jemur.
func (b *bounds) endsMark(j int, t Token) bool {
	mark := b.tokens[j]
	return mark.End == t.Start && j > b.start && b.tokens[j-1].End < mark.Start && b.listMark(mark) && b.punctuates(b.tokens[j-1])
}

// closesBracket reports a closing bracket behind the stop i, up to last.
func (b *bounds) closesBracket(i, last int) bool {
	for _, t := range b.tokens[i+1 : last+1] {
		if b.is(t, ')') {
			return true
		}
	}
	return false
}

// maxRemark is how many tokens a bracket may hold that is read as a remark on
// the word in front.
const maxRemark = 3

// remark reports that the stop i ends nothing but a short bracket in the
// middle of the sentence: Mayjen (Purn.) Sudirja, Kabar baik (akhirnya!) datang.
func (b *bounds) remark(i, last int) bool {
	// Ia menang (lagi!). Budi: the second stop is the sentence's.
	return b.open > b.start && i-b.open <= maxRemark && b.is(b.tokens[last], ')') && b.tokens[i-1].Kind != Number
}
