package tokenize

// emoji returns the end of the emoji sequence at pos, 0 if there is none
// (UTS #51 ED-17, UAX #29 GB11 to GB13).
func (s *scanner) emoji(pos int, r rune, n int) int {
	i := pos + n
	next, m := s.at(i)
	switch {
	case isRegional(r):
		if isRegional(next) {
			i += m
		}
		return s.marks(i)
	case !isPictograph(r):
		return 0
	case r < 0x1f000 && next != 0xfe0f && !isTone(next) && !isEmoji(r):
		return 0
	}
	for {
		if r, n = s.at(i); isTone(r) {
			i += n
		}
		i = s.marks(i)
		if s.before(i) != 0x200d {
			return s.tags(i)
		}
		if r, n = s.at(i); !isPictograph(r) {
			return i
		}
		i += n
	}
}

// tags skips the tag characters of regional flags.
func (s *scanner) tags(i int) int {
	for {
		r, n := s.at(i)
		if r < 0xe0020 || r > 0xe007f {
			return i
		}
		i += n
	}
}

// keycap returns the end of a keycap, 1️⃣, whose digit or mark ends at i, 0 if
// there is none.
func (s *scanner) keycap(i int) int {
	j := s.marks(i)
	if j > i && s.before(j) == 0x20e3 {
		return j
	}
	return 0
}

// isTone reports the modifiers that give a skin tone.
func isTone(r rune) bool { return 0x1f3fb <= r && r <= 0x1f3ff }

func isRegional(r rune) bool { return 0x1f1e6 <= r && r <= 0x1f1ff }

// isPictograph reports the characters that may begin an emoji, emoji-data.txt
// of Unicode 16 in a coarse outline.
func isPictograph(r rune) bool {
	switch {
	case 0x1f000 <= r && r <= 0x1faff:
		return true
	case r < 0x203c || r > 0x3299:
		return r == '©' || r == '®'
	case 0x2600 <= r && r <= 0x27bf, 0x2300 <= r && r <= 0x23ff, 0x25aa <= r && r <= 0x25fe, 0x2b05 <= r && r <= 0x2b55:
		return true
	case 0x2190 <= r && r <= 0x21ff, 0x2934 <= r && r <= 0x2935:
		return true
	}
	return r == 0x203c || r == 0x2049 || r == 0x2122 || r == 0x2139 || r == 0x24c2 || r == 0x3030 || r == 0x303d || r == 0x3297 || r == 0x3299
}

// isEmoji reports the pictographs below U+1F000 that show in colour without
// U+FE0F (Emoji_Presentation).
func isEmoji(r rune) bool {
	switch r {
	case 0x231a, 0x231b, 0x23e9, 0x23ea, 0x23eb, 0x23ec, 0x23f0, 0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615,
		0x267f, 0x2693, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26d4, 0x26ea,
		0x26f2, 0x26f3, 0x26f5, 0x26fa, 0x26fd, 0x2705, 0x270a, 0x270b, 0x2728, 0x274c, 0x274e,
		0x2753, 0x2754, 0x2755, 0x2757, 0x2795, 0x2796, 0x2797, 0x27b0, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b55:
		return true
	}
	return 0x2648 <= r && r <= 0x2653 || r == 0x2764
}
