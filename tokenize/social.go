package tokenize

import "strings"

// mention returns the end of the name behind an @ at i-1, 0 if there is none.
func (s *scanner) mention(i int) int {
	if p := s.before(i - 1); classOf(p) == letter || classOf(p) == digit || s.priced(i) {
		return 0
	}
	end := i
	for end < len(s.text) {
		c := s.text[end]
		if ascii[c] != letter && ascii[c] != digit && c != '_' && c != '.' {
			break
		}
		end++
	}
	for end > i && s.text[end-1] == '.' {
		end--
	}
	if end == i {
		return 0
	}
	return end
}

// priced reports that the @ in front of i says what each of several things costs
// or holds, @Rp14.500, @25rb, @5kg, @50 peserta, and that no name of a user follows:
// a name has letters, and behind a digit no unit of money or goods. Of digits alone it
// is one behind a word that tells so, akun IG @1001, and with the name of a server.
func (s *scanner) priced(i int) bool {
	end := letters(s.text, i)
	if end > i {
		w := s.text[i:end]
		if end+1 < len(s.text) && s.text[end] == '$' {
			return s.digitAt(end + 1)
		}
		if !isCurrency(w) {
			return false
		}
		if strings.EqualFold(w, "rp") && end+1 < len(s.text) { // Rp. 500
			if s.text[end] == '.' {
				end++
			}
			if s.text[end] == ' ' {
				end++
			}
		}
		i = end
	}
	if !s.digitAt(i) {
		return false
	}
	start := i
	i = s.amount(i)
	end = letters(s.text, i)
	if w := s.text[i:end]; w != "" && w != "k" && w != "K" && !isMagnitude(w) && !isPiece(w) {
		return false
	}
	if s.text[start-1] == '@' && s.plain(start, i) && (end == i || isPiece(s.text[i:end])) && s.named(start-1) {
		return false
	}
	r, n := s.at(end)
	return r != '_' && r != '@' && !s.alnumAt(end) && (r != '.' || !s.alnumAt(end+n))
}

// named reports that the word in front of the @ at i, or a slash, makes a name of
// what follows.
func (s *scanner) named(i int) bool {
	if s.before(i) == '/' {
		return true
	}
	i = s.blankBefore(i)
	if i > 0 && s.text[i-1] == ':' {
		i--
	}
	var low [12]byte
	switch w := s.lastLetters(max(0, i-len(low)), i); string(lower(low[:0], w)) {
	case "akun", "follow", "ig", "instagram", "twitter", "tiktok", "threads", "telegram":
		return true
	}
	return false
}

// isPiece reports the units that goods are counted and weighed in.
func isPiece(w string) bool {
	var low [8]byte
	if len(w) > len(low) {
		return false
	}
	switch string(lower(low[:0], w)) {
	case "kg", "kilo", "gr", "gram", "mg", "ons", "ton", "lt", "ltr", "liter", "ml", "cc", "cm", "mm", "meter", "pc", "pcs", "buah", "biji", "butir", "lembar", "lbr",
		"pak", "pack", "bks", "bungkus", "box", "dus", "lusin", "botol", "sachet", "karung", "ekor", "porsi", "orang":
		return true
	}
	return false
}

// hashtag returns the end of the tag behind a # at i-1, 0 if there is none.
// A tag holds a letter: #1 is a number.
func (s *scanner) hashtag(i int) int {
	end, word := i, false
	for {
		r, n := s.at(end)
		c := classOf(r)
		if c != letter && c != digit && c != mark && r != '_' || n == 0 {
			break
		}
		word = word || c == letter
		end += n
	}
	if !word {
		return 0
	}
	return end
}

// emoticons that do not follow the pattern of eyes, nose and mouth.
var emoticons = [...]string{"^_^", "^^", "^.^", "-_-", "-.-", ">_<", ">.<", "<3", "</3", ";_;", "._.", `\o/`, "@_@", "*_*", "=_=", "^o^"}

// emoticon returns the end of an emoticon at pos that begins with a mark, 0 if
// there is none.
func (s *scanner) emoticon(pos int) int {
	c := s.text[pos]
	if c == ':' || c == ';' || c == '=' {
		if end := s.face(pos); end > 0 {
			return end
		}
	}
	if c >= 0x80 || !s.freeBefore(pos) {
		return 0
	}
	for _, e := range emoticons {
		if e[0] == c && strings.HasPrefix(s.text[pos:], e) && !s.alnumAt(pos+len(e)) {
			return pos + len(e)
		}
	}
	return 0
}

// face scans eyes, perhaps a nose, and a mouth: :-) ;( =D :'(
func (s *scanner) face(pos int) int {
	prev := s.before(pos)
	if classOf(prev) == digit {
		return 0
	}
	i := pos + 1
	if i < len(s.text) && (s.text[i] == '-' || s.text[i] == '\'' || s.text[i] == '^') {
		i++
	}
	if i >= len(s.text) {
		return 0
	}
	mouth := s.text[i]
	switch {
	case mouth == ')' || mouth == '(':
		i = s.run(i, rune(mouth))
	case strings.IndexByte("DPpOov3*/\\|][cSs", mouth) >= 0:
		if !s.freeBefore(pos) {
			return 0
		}
		i++
	default:
		return 0
	}
	if s.alnumAt(i) {
		return 0
	}
	return i
}

// emoticonWord returns the end of an emoticon at pos that begins with a
// letter, 0 if there is none.
func (s *scanner) emoticonWord(pos int) int {
	var n int
	switch s.text[pos] {
	case 'x', 'X':
		if strings.HasPrefix(s.text[pos+1:], "D") {
			n = 2
		}
	case 'T', 'o', 'O', 'u', 'U':
		if w := s.text[pos:]; len(w) > 2 && (w[1] == '_' || w[1] == '.' && w[0] != 'U') {
			switch w[:3] {
			case "T_T", "o_O", "O_o", "o_o", "O_O", "u_u", "U_U", "T.T", "o.O", "O.o":
				n = 3
			}
		}
	}
	// Behind an end mark, too, where ScanSentences sees nothing in front.
	if n == 0 || s.alnumAt(pos+n) || s.inWord(pos) {
		return 0
	}
	if r, _ := s.at(pos + n); r == '.' || r == '_' {
		return 0
	}
	return s.marks(pos + n)
}
