package tokenize

import "strings"

// maxNote bounds the tokens between the brackets of a note.
const maxNote = 6

// note returns the last token of the notes that are glued to token last, as behind the
// sentences of Wikipedia: Kota itu kecil.[13] Warganya ramah.[4],[butuh rujukan] Without
// one it returns last.
func (b *bounds) note(last int) int {
	end := b.oneNote(last)
	for end > last && end-last < maxClose && b.marksBehind(end, ",-–") {
		next := b.oneNote(end + 1)
		if next == end+1 {
			return end
		}
		end = next
	}
	return end
}

// oneNote returns the last token of the note that is glued to token last.
func (b *bounds) oneNote(last int) int {
	open, ok := b.at(last + 1)
	if !ok || !b.glued(last, open) {
		return last
	}
	if open.Kind == Word && isRaised(b.text[open.Start:open.End]) {
		return last + 1
	}
	if !b.is(open, '[') {
		return last
	}
	for i := last + 2; i-last < maxNote+3 && !b.gapBreaks(i-1); i++ {
		t, ok := b.at(i)
		switch {
		case !ok:
			return last
		case b.is(t, ']') && i > last+2:
			return b.pages(i)
		case t.Kind != Word && t.Kind != Number && !b.oneOf(t, ",-–*^"):
			return last
		}
	}
	return last
}

// pages returns the last token of the pages behind the bracket i of a note: [3]:12-15.
func (b *bounds) pages(i int) int {
	for seps := ":"; b.marksBehind(i, seps); seps = ",-–" {
		number, ok := b.at(i + 2)
		if !ok || number.Kind != Number || !b.glued(i+1, number) {
			return i
		}
		i += 2
	}
	return i
}

// marksBehind reports that one of the marks is glued to token i.
func (b *bounds) marksBehind(i int, marks string) bool {
	t, ok := b.at(i + 1)
	return ok && b.oneOf(t, marks) && b.glued(i, t)
}

// oneOf reports a token of one of the marks.
func (b *bounds) oneOf(t Token, marks string) bool {
	return (t.Kind == Punct || t.Kind == Symbol) && strings.ContainsRune(marks, b.first(t))
}

// isRaised reports raised digits only.
func isRaised(w string) bool {
	return strings.Trim(w, "⁰¹²³⁴⁵⁶⁷⁸⁹") == ""
}
