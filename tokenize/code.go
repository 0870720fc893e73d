package tokenize

import (
	"strings"
	"unicode"
)

// maxCode is the longest document number in bytes.
const maxCode = 64

// inCode reports the bytes of document numbers, the slash aside.
func inCode(c byte) bool { return ascii[c] == letter || ascii[c] == digit || c == '.' || c == '-' }

// slashed reports a slash behind letters, digits, stops and hyphens, no farther
// than a document number goes.
func (s *scanner) slashed(pos int) bool {
	i := max(pos, s.noSlash)
	for i < len(s.text) && i-pos < maxCode && inCode(s.text[i]) {
		i++
	}
	if i < len(s.text) && s.text[i] == '/' {
		return true
	}
	s.noSlash = i
	if i-pos < maxCode {
		s.noCode = i
	}
	return false
}

// code scans a document number: parts with a slash between them, one of them
// digits, none a word in lower case: 34/PMK.011/2007, II/MPR/2000, I/2007. Words
// with a capital need two numbers: 12/Pid.Sus/2019, LP/B/12/VI/2024/Polres.
func (s *scanner) code(pos int) int {
	if pos < s.noCode || !s.slashed(pos) {
		return 0
	}
	end := pos
	for end < len(s.text) && end-pos <= maxCode && (inCode(s.text[end]) || s.text[end] == '/') {
		end++
	}
	if end-pos > maxCode {
		s.noCode = end - maxCode
		return 0
	}
	var parts codeParts
	last, slashes := pos, 0
	for i := pos; i+1 < end; i++ {
		if s.text[i] == '/' {
			parts.add(s.text[last:i])
			slashes++
			last = i + 1
		}
	}
	end = last + len(strings.TrimRight(strings.TrimRight(s.text[last:end], "/"), ".-"))
	parts.add(s.text[last:end])
	// A later start may succeed where this one fails: K.011/4MK is none, 011/4MK is one.
	if parts.odd || parts.numbers == 0 || !parts.upper {
		return 0
	}
	switch {
	case slashes > 1: // 12/Pid.Sus/2019 between two numbers may hold words
		if !parts.words || parts.numbers > 1 && (ascii[s.text[pos]] == digit || isOrder(s.text[pos:end])) || parts.digits > 1 && isRegister(s.text[pos:end], parts.numbers) || isAppeal(s.text[pos:end]) {
			return end
		}
	case slashes == 1: // II/2003 needs no third part
		if !parts.words && isRoman(s.text[pos:last-1]) && !s.isPeriod(pos) {
			return end
		}
	}
	return 0
}

// codeParts is what the parts of a document number hold.
type codeParts struct {
	numbers int  // parts of digits, without letters
	digits  int  // parts with a digit
	upper   bool // one has a capital
	words   bool // one has small letters and no digit
	odd     bool // one is empty or begins with a mark or a small letter
}

func (p *codeParts) add(part string) {
	if part == "" {
		p.odd = true
		return
	}
	hasDigit, hasUpper, hasLower := false, false, false
	for _, c := range []byte(part) {
		switch {
		case '0' <= c && c <= '9':
			hasDigit = true
		case 'A' <= c && c <= 'Z':
			hasUpper = true
		case 'a' <= c && c <= 'z':
			hasLower = true
		}
	}
	if hasDigit {
		p.digits++
	}
	if hasDigit && !hasUpper && !hasLower {
		p.numbers++
	}
	p.upper = p.upper || hasUpper
	p.words = p.words || hasLower && !hasDigit
	p.odd = p.odd || ascii[part[0]] == other || 'a' <= part[0] && part[0] <= 'z'
}

// isOrder reports a document number that begins with the kind of an order of
// the police or army: Sprin/12/IV/2024.
func isOrder(code string) bool {
	kind, _, _ := strings.Cut(code, "/")
	switch kind {
	case "Kep", "Skep", "Sprin", "Sket", "Per":
		return true
	}
	return false
}

// isRegister reports a document number that begins with the capitals of a kind of
// letter or report: LP/B/12/VI/2024/SPKT/Polres, PRINT-7/M.2/Fd/10/2025. A letter
// with digits may be a summit or a race, G20/2022/Bali, unless two parts are numbers
// or the last of four: R31/Pres/08/2024, B-77/Un.03/TU.2/2024.
func isRegister(code string, numbers int) bool {
	kind, _, _ := strings.Cut(code, "/")
	if !isCapital(kind[0]) || strings.ContainsFunc(kind, unicode.IsLower) {
		return false
	}
	if len(kind) > 1 && (ascii[kind[1]] == digit || kind[1] == '-') && numbers < 2 {
		return strings.Count(code, "/") > 2 && ascii[code[len(code)-1]] == digit
	}
	return true
}

// leadsCode reports that the stop behind the number pos..i, of an item or a year, parts
// it from the number of a document at next: 1.LP/B/12/VI/2024, tahun 2020.SK/12/2020,
// but No. 3.PER/2/2021.
func (s *scanner) leadsCode(pos, i, next int) bool {
	kind := s.text[next:letters(s.text, next)]
	if isFullYear(s.text[pos:i]) && len(kind) > 1 {
		return true
	}
	if i-pos > 2 || s.text[pos] == '0' || s.isNumbered(pos) {
		return false
	}
	switch kind { // kinds of letters and reports that begin a number
	case "LP", "SK", "KEP", "SKEP", "SKET", "SKB", "SE", "PRIN", "PRINT", "SPRIN", "SPRINT", "PER", "STR":
		return true
	}
	return false
}

// isNumbered reports the word in front of pos that every number of a document stands
// behind.
func (s *scanner) isNumbered(pos int) bool {
	switch s.wordInFront(pos) {
	case "Nomor", "nomor", "NOMOR", "No", "no", "NO":
		return true
	}
	return false
}

// isAppeal reports the second part of the number of an appeal or a review at the Supreme
// Court: 1555 K/Pid.Sus/2018, 12 PK/Pdt/2019.
func isAppeal(code string) bool {
	kind, rest, _ := strings.Cut(code, "/")
	court, _, _ := strings.Cut(rest, "/")
	court, _, _ = strings.Cut(court, ".")
	return isCaseKind(court) && (kind == "K" || kind == "PK")
}

// isCaseKind reports what the number of a case calls the kind of court.
func isCaseKind(w string) bool { return w == "Pid" || w == "Pdt" || w == "Ag" || w == "Mil" }

// isPeriod reports that the Roman numeral at pos counts the parts of a year:
// triwulan III/2025 is no document number.
func (s *scanner) isPeriod(pos int) bool {
	if pos == 0 || s.text[pos-1] != ' ' {
		return false
	}
	var low [16]byte
	switch w := s.lastLetters(max(0, pos-len(low)), pos-1); string(lower(low[:0], w)) {
	case "kuartal", "kwartal", "triwulan", "semester", "caturwulan":
		return true
	}
	return false
}
