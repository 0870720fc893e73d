package tokenize

import (
	"strings"
	"unicode/utf8"
)

// glottal includes the apostrophe at i behind the word pos..i, which has no letter
// behind it, where it writes a glottal stop and closes no quotation: ga', nggak',
// bapa', an-Nisa'.
func (s *scanner) glottal(pos, i, n int) int {
	if w := s.text[pos:i]; !glottalWord(w) && !isArticled(w) || s.inQuotes(pos) {
		return i
	}
	if next, _ := s.at(i + n); isApostrophe(next) || s.alnumAt(i+n) || s.saidBehind(i+n) {
		return i
	}
	return s.marks(i + n)
}

// saidBehind reports a verb of speech at i behind a blank, in front of which the
// apostrophe closes what was said: 'Kami ulama' kata dia.
func (s *scanner) saidBehind(i int) bool {
	r, n := s.at(i)
	if !isBlank(r) {
		return false
	}
	switch strings.TrimSuffix(s.text[i+n:s.alnum(i+n)], "nya") {
	case "kata", "ujar", "ucap", "tutur", "jawab", "tanya", "sahut", "seru", "teriak", "bisik":
		return true
	}
	return false
}

// glottalWord reports spoken forms and Arabic words that are written with a final
// apostrophe.
func glottalWord(w string) bool {
	var low [8]byte
	if len(w) > len(low) {
		return false
	}
	switch string(lower(low[:0], w)) {
	case "ga", "gak", "nggak", "ngga", "engga", "enggak", "nda", "ndak", "tak", "ta", "ra", "mbo", "bapa", "kake", "dak", "da", "pa", "ba", "ma", "dato",
		"asma", "fuqaha", "ihya", "ijma", "isra", "khusyu", "qadha", "ruku", "syara", "tawadhu", "ulama", "umara", "wudhu":
		return true
	}
	return false
}

// isArticled reports an Arabic word with its article that ends in a vowel, behind which
// the transliteration writes hamza and ain: an-Nisa', al-Jami'.
func isArticled(w string) bool {
	article, noun, _ := strings.Cut(w, "-")
	var low [4]byte
	if noun == "" || len(article) > len(low) {
		return false
	}
	switch string(lower(low[:0], article)) {
	case "al", "el", "an", "ar", "as", "ash", "asy", "at", "ath", "ad", "adh", "adz", "az":
		last, _ := utf8.DecodeLastRuneInString(noun)
		return strings.ContainsRune("aiuAIUāīūâîû", last)
	}
	return false
}

// maxQuoted bounds the bytes in front of a word among which a quote that is still open
// is looked for.
const maxQuoted = 1 << 8

// inQuotes reports that the single quote which is the last in front of pos, in its line
// and sentence, opens a quotation: 'aku mau tak'.
func (s *scanner) inQuotes(pos int) bool {
	for i := pos; i > 0 && pos-i < maxQuoted; {
		r, end := s.before(i), i
		i = s.prev(i)
		switch {
		case isApostrophe(r):
			before := classOf(s.before(i))
			if before.inWord() && s.alnumAt(end) || before == space && s.digitAt(end) { // Jum'at, the year '98
				continue
			}
			return s.opensQuotes(i, end)
		case isBreak(r), isEndMark(r) && !(r == '.' && s.digitAt(end)):
			return false
		}
	}
	return false
}

// opensQuotes reports that the single quote i..end opens a quotation. Behind an end mark
// it closes one, of a sentence that ScanSentences may no longer see.
func (s *scanner) opensQuotes(i, end int) bool {
	r := s.before(i)
	for ; i > 0 && (isApostrophe(r) || r == '"'); r = s.before(i) {
		i = s.prev(i)
	}
	if s.alnumAt(end) {
		if _, n := s.at(end); !s.alnumAt(end+n) && endsEyes(s.text[:i]) { // the tear of :'D
			return false
		}
		return !classOf(r).inWord() && !isEndMark(r)
	}
	if !isBlank(r) {
		return false
	}
	for isBlank(r) { // kata ' aku mau tak'
		i = s.prev(i)
		r = s.before(i)
	}
	if r == ':' || r == ',' {
		return true
	}
	start := i
	for start > 0 && i-start < 32 && classOf(s.before(start)) == letter {
		start = s.prev(start)
	}
	w := s.text[start:i]
	return len(w) > 2 && !isUpper(w) && s.freeBefore(start)
}
