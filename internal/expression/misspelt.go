package expression

import "github.com/wicara-nlp/wicara/internal/ortho"

// longestMisspelt is how many bytes a date in brackets may have with a slip.
const longestMisspelt = len("(30 / 12 // 20250)")

// misspelt returns the index behind a date in brackets with a slip in it, behind a
// weekday, which opens at item i, or i: (14/.8/2024), (24//12/2021), (18/102025).
// There are a slash and the digits of a day, a month and a year.
func (s *lineItems) misspelt(i int) int {
	if s.class(i) != clOpen {
		return i
	}
	from := s.list[i].end
	slashes, digits, at := 0, 0, from
	for ; at < min(len(s.text), from+longestMisspelt); at++ {
		switch c := s.text[at]; {
		case ortho.IsDigit(c):
			digits++
			continue
		case c == '/':
			slashes++
			continue
		case c == '.' || c == '-' || c == ' ':
			continue
		}
		break
	}
	if slashes == 0 || digits < len("182025") || at == len(s.text) || s.text[at] != ')' || !ortho.IsDigit(s.text[at-1]) {
		return i
	}
	for j := i + 1; j < len(s.list) && s.list[j].start <= at; j++ {
		if s.list[j].start == at {
			return j + 1
		}
	}
	return i
}
