package tokenize

const (
	// maxQuote bounds the tokens among which the partner of a quote is looked for.
	maxQuote = 64
	// maxQuoteRun bounds the quotes of which one opens or closes behind the other.
	maxQuoteRun = 4
)

// pairAhead reports that the straight quote i, glued on both sides, opens: the
// next one on the line closes. In tutup."Besok buka," nothing else tells.
func (b *bounds) pairAhead(i int) bool {
	for j := i + 1; j-i < maxQuote && !b.line(j-1); j++ {
		t, ok := b.at(j)
		if !ok {
			return false
		}
		if b.is(t, '"') {
			return b.glued(j-1, t) && !b.gluedAhead(j)
		}
	}
	return false
}

// gluedAhead reports whether the run of quotes that begins with token i has
// something else right behind it.
func (b *bounds) gluedAhead(i int) bool {
	for range maxQuoteRun {
		next, ok := b.at(i + 1)
		if !ok || !b.glued(i, next) {
			return false
		}
		switch b.first(next) {
		case '"', '\'', '”', '’':
			i++
			continue
		case ',', '.', '!', '?', '\u061f', ')', ';', ':':
			return false
		}
		return true
	}
	return true
}
