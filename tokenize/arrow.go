package tokenize

// arrow returns the end of an arrow of typewriters at pos, 0 if there is none: a
// shaft of hyphens or equals signs with a head at one end or at both, -->, =>, <-,
// <->. The <= that compares is none, nor is the < of x<-5.
func (s *scanner) arrow(pos int) int {
	i := pos
	if s.text[i] == '<' {
		i++
	}
	if i == len(s.text) || s.text[i] != '-' && s.text[i] != '=' {
		return 0
	}
	end := s.run(i, rune(s.text[i]))
	if end < len(s.text) && s.text[end] == '>' {
		return s.marks(end + 1)
	}
	if i == pos || end == i+1 && (s.text[i] == '=' || s.digitAt(end)) {
		return 0
	}
	return s.marks(end)
}
