package tokenize

import (
	"strings"
	"unicode/utf8"
)

// maxAddress is one byte more than the local part of a mail address may have.
const maxAddress = 255

// address scans a URL, a mail address or a bare host name at pos; i is behind
// the letters or digits it begins with.
func (s *scanner) address(pos, i int) (int, Kind) {
	if !s.addressed(i) {
		return 0, 0
	}
	if end := s.url(pos); end > 0 {
		return end, URL
	}
	if end := s.mail(pos); end > 0 {
		return end, Email
	}
	if end := s.host(pos); end > 0 {
		return end, URL
	}
	if end := s.file(pos); end > 0 {
		return end, Word
	}
	return 0, 0
}

// addressed reports whether the text from i on could be the rest of an
// address: there is an @, a stop with a letter or digit behind it, or ://.
func (s *scanner) addressed(i int) bool {
	if i < s.noAddress {
		return false
	}
	for ; i+1 < len(s.text); i++ {
		c, next := s.text[i], s.text[i+1]
		if ascii[c] == letter || ascii[c] == digit || c == '-' || c == '_' || c == '+' || c == '%' {
			continue
		}
		switch ascii[next] {
		case letter, digit, high:
			if c == '.' {
				return true
			}
		}
		if c == '@' || c == ':' && next == '/' || c == '.' && (next == '-' || next == '_') {
			return true
		}
		break
	}
	s.noAddress = i
	return false
}

// url scans a URL with a scheme or with www. in front (RFC 3986).
func (s *scanner) url(pos int) int {
	rest := s.text[pos:]
	n := 0
	if strings.IndexByte("hHwWfF", rest[0]) < 0 {
		return 0
	}
	for _, p := range [...]string{"http://", "https://", "www.", "ftp://"} {
		if len(rest) > len(p) && strings.EqualFold(rest[:len(p)], p) {
			n = len(p)
		}
	}
	if n == 0 || !s.alnumAt(pos+n) {
		return 0
	}
	return s.path(pos, pos+n)
}

// path skips what may stand in a URL from i on and gives back the punctuation
// of the sentence behind it: stops, commas, quotes, brackets without a partner, joiners.
func (s *scanner) path(pos, i int) int {
	open := 0
	for i < len(s.text) {
		c := s.text[i]
		if c <= ' ' || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			break
		}
		if c >= 0x80 {
			r, n := s.at(i)
			if cl := classOf(r); cl != letter && cl != digit && cl != mark {
				break
			}
			i += n
			continue
		}
		if c == '(' || c == '[' {
			open++
		}
		if c == ')' || c == ']' {
			if open == 0 {
				break
			}
			open--
		}
		i++
	}
	for i > pos {
		switch s.text[i-1] {
		case '.', ',', ';', ':', '!', '?', '\'', '*', '(', '[', '-', '_':
			i--
			continue
		}
		if !isJoiner(s.before(i)) {
			return i
		}
		i = s.prev(i)
	}
	return i
}

// mail scans a mail address (the dot-atom of RFC 5322).
func (s *scanner) mail(pos int) int {
	if pos < s.noMail {
		return 0
	}
	i := max(pos, s.localEnd)
	for i < len(s.text) && i-pos < maxAddress && isLocal(s.text[i]) {
		i++
	}
	s.localEnd = i
	if i-pos >= maxAddress {
		return 0
	}
	if i == len(s.text) || s.text[i] != '@' || i == pos || s.text[i-1] == '.' {
		s.noMail = i
		return 0
	}
	end, _, _ := s.labels(i+1, i+1)
	if end == 0 {
		s.noMail = i
	}
	return end
}

func isLocal(c byte) bool {
	return ascii[c] == letter || ascii[c] == digit || c == '.' || c == '_' || c == '-' || c == '+' || c == '%'
}

// host scans a bare host name with a known top-level domain, and a path
// behind it when there is one. It must not be a sentence glued to the next
// (selesai.Namun), nor a photographer behind an outlet (VIVA.co.id/Arianti).
func (s *scanner) host(pos int) int {
	if pos < s.noHost {
		return 0
	}
	end, seen, label := s.labels(pos, max(pos, s.hostLabel))
	if end == 0 {
		if seen-pos < maxHost {
			s.noHost = seen
		} else {
			s.hostLabel = label
		}
		return 0
	}
	if end < len(s.text) && s.text[end] == '/' {
		j := s.path(end, end)
		seg := s.text[end+1 : max(j, end+1)]
		if seg != "" && !isName(seg) {
			return j
		}
	}
	return end
}

// file scans the name of a file, or of a program named like one: laporan.pdf,
// Node.js.
func (s *scanner) file(pos int) int {
	i := pos
	for i < len(s.text) && i-pos < 64 && (ascii[s.text[i]] == letter || ascii[s.text[i]] == digit || s.text[i] == '-' || s.text[i] == '_') {
		i++
	}
	if i == pos || i == len(s.text) || s.text[i] != '.' {
		return 0
	}
	end := s.alnum(i + 1)
	if end-i > 5 || end < len(s.text) && s.text[end] == '/' {
		return 0
	}
	switch s.text[i+1 : end] {
	case "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "csv", "jpg", "jpeg", "png", "gif", "svg", "mp3", "mp4", "avi", "zip", "rar", "apk", "exe", "html", "htm", "php", "js", "json", "xml", "sql", "py":
		return end
	}
	return 0
}

// isName reports a capital followed by nothing but letters, without a second
// word in it: TautanSaya is a path.
func isName(w string) bool {
	if w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	for i := range len(w) {
		if ascii[w[i]] != letter || i > 0 && w[i] < 'a' && w[i-1] >= 'a' {
			return false
		}
	}
	return true
}

// maxHost is the longest host name in bytes (RFC 1035).
const maxHost = 253

// labels scans labels with stops between them and returns the end of the last
// one that is a top-level domain, 0 when there is none, how far it looked and
// where the label there begins. A hyphen ends it, too: JAKARTA, KOMPAS.com-
// Kepala. The labels from pos up to label are known to be none.
func (s *scanner) labels(pos, label int) (end, seen, last int) {
	i, dots := label, 0
	if label > pos {
		dots = 1
	}
	for i < len(s.text) && i-pos < maxHost {
		c := s.text[i]
		if c != '.' && c != '-' && ascii[c] != letter && ascii[c] != digit {
			break
		}
		if c == '-' && dots > 0 && isTLD(s.text[label:i]) {
			end = i
		}
		if c == '.' {
			if dots > 0 && isTLD(s.text[label:i]) {
				end = i
			}
			if i == label {
				break
			}
			label = i + 1
			dots++
		}
		i++
	}
	if dots > 0 && i-pos < maxHost && isTLD(s.text[label:i]) && s.endsHost(i) {
		end = i
	}
	return end, i, label
}

// endsHost says whether what stands at i is not part of a word that goes on.
func (s *scanner) endsHost(i int) bool {
	if i == len(s.text) || s.text[i] < utf8.RuneSelf {
		return i == len(s.text) || s.text[i] != '_'
	}
	i += s.joiners(i)
	r, _ := s.at(i)
	return !classOf(r).inWord()
}

// isTLD reports the top-level domains met in Indonesian news (counted over
// the corpora; two-letter words of the language are left out), and those that
// outlets write in capitals.
func isTLD(w string) bool {
	switch w {
	case "id", "com", "net", "org", "co", "edu", "gov", "info", "biz", "tv", "io", "me", "ly", "news", "app", "dev", "online", "site", "xyz", "gg", "fm", "cc", "ee", "gle",
		"uk", "us", "au", "jp", "my", "sg", "de", "fr", "nl", "eu", "in", "cn", "kr", "ru", "ph", "th", "vn", "tl", "be", "it", "ch", "ai", "gl",
		"COM", "ID", "NET", "ORG", "CO", "TV":
		return true
	}
	return false
}
