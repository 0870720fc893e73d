package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// numbered reads a law with its number and what it is about, and other laws that
// it changes. An article may follow: UU Nomor 23 Tahun 2006 Pasal 61.
func (r *lawReader) numbered(i int) int {
	r.about = 0
	for {
		end := r.number(i)
		if end == i {
			break
		}
		about := r.Word(end)
		if about != "tentang" && about != "Tentang" && about != "ttg" || !r.isCapital(end+1) {
			i = end // in a line of capitals nothing tells where it ends
			break
		}
		r.about = end + 1
		i = r.subject(end + 1)
	}
	if i > r.First && r.isArticle(i) {
		return r.article(i)
	}
	return i
}

func (r *lawReader) isArticle(i int) bool {
	return strings.EqualFold(r.Word(i), "pasal") && isLawNumber(r.Word(i+1))
}

// number reads a law with its number and year.
func (r *lawReader) number(i int) int {
	kind, next := r.kind(i)
	bare := next // behind Keputusan and the like alone
	switch {
	case kind == wordlist.NoLaw:
		if isCircular(r.Word(i)) {
			return i + 1
		}
		return i
	case kind == wordlist.ActLaw && wordlist.IsOneOf(acronymActs, r.Word(i)):
		next = r.republic(next)
	default:
		next = r.issuer(next)
	}
	end := next
	if at := r.nomor(next); at > next {
		// Right before a number the capital may be that of the sentence: Peraturan nomor
		// 1 di rumah kami.
		opens := next == bare && wordlist.Lookup(wordlist.LawKinds, r.Word(i)) == wordlist.LongLaw
		end = r.named(at, kind == wordlist.LongLaw && (!ortho.IsUpperAt(r.Word(i), 0) || opens))
		if end == at {
			return i
		}
		return end
	}
	if kind != wordlist.LongLaw {
		end = r.unnamed(next, kind)
	}
	if end == next {
		return i
	}
	return end
}

// named reads the number behind the word nomor, and the year. A vague kind of
// law, as a keputusan, may have a number that is none of a law.
func (r *lawReader) named(i int, vague bool) int {
	at := i
	if word := r.Word(at); len(word) <= 3 && ortho.IsUpperAt(word, 0) && ortho.IsShouted(word) {
		at++ // Nomor PM 84 Tahun 2021
	}
	first := r.Word(at)
	if end := r.decree(at); end > at {
		return end
	}
	if first == "" || !ortho.IsUpperAt(first, 0) && !ortho.IsDigit(first[0]) || !ortho.HasDigit(first) {
		return i
	}
	end := r.court(at, r.rest(at+1))
	if r.Word(end) == "dan" && isLawNumber(r.Word(end+1)) && wordlist.IsOneOf(yearWords, r.Word(end+2)) {
		end += 2 // Nomor 8 dan 9 Tahun 2006
	}
	if year := r.Word(end + 1); len(year) == 4 && ortho.BeginsYear(year) &&
		(wordlist.IsOneOf(yearWords, r.Word(end)) || r.Word(end) == "," && year < "2100") {
		return end + 2
	}
	if vague && !strings.Contains(r.Text[r.Tokens[at].Start:r.Tokens[end-1].End], "/") {
		return i
	}
	return end
}

// decree reads a number that begins with the letters of its kind and a slash, and
// ends with the year: Kep/71.a/IV/2025.
func (r *lawReader) decree(i int) int {
	kind := r.Word(i)
	if len(kind) < 2 || len(kind) > longestDecree || !ortho.IsUpperAt(kind, 0) || !strings.HasPrefix(r.Text[r.Tokens[i].End:], "/") {
		return i
	}
	end := r.rest(i + 1)
	if end == i+1 {
		return i
	}
	number := r.Text[r.Tokens[i].End+1 : r.Tokens[end-1].End]
	if year := number[strings.LastIndexByte(number, '/')+1:]; !ortho.IsDigit(number[0]) || len(year) != 4 || !ortho.BeginsYear(year) {
		return i
	}
	return end
}

// longestDecree is how many bytes those letters are at most: Kep, Skep, Sprin.
const longestDecree = 5

// unnamed reads a number without the word nomor. It needs its year, which stands
// behind a slash, or with some kinds behind the word tahun.
func (r *lawReader) unnamed(i int, kind wordlist.LawKind) int {
	at := i
	for kind != wordlist.ActLaw && at < i+longestPlace && r.isCapital(at) && !r.begins(at) {
		at++ // Permen ESDM 11/2025, Pergub DIY 4/2021
	}
	number := r.Word(at)
	if number == "" || !ortho.IsDigit(number[0]) || r.Tokens[at].Kind != tokenize.Number {
		return i
	}
	if kind != wordlist.ActLaw {
		if isNumberOfYear(number) {
			return at + 1
		}
		return i
	}
	if year := r.Word(at + 2); len(year) == 4 && ortho.BeginsYear(year) && wordlist.IsOneOf(yearWords, r.Word(at+1)) {
		return at + 3
	}
	if slash := strings.LastIndexByte(number, '/'); slash >= 0 && (len(number) > slash+2 || !ortho.IsDigit(number[slash+1])) {
		return at + 1 // PMK 1/3 dari jumlah itu is a fraction
	}
	return i
}

// longestPlace is how many words may stand between the short name of a kind of law
// and its number: Perda Kabupaten Musi Rawas 4/2009.
const longestPlace = 3

// isNumberOfYear reports a number with its year and, between the two, the letters of
// the office that decreed it: 11/2025, 17/P/2025, 22/POJK.03/2023.
func isNumberOfYear(number string) bool {
	_, n := ortho.Digits(number)
	year := len(number) - len("/2025")
	if n > 3 || year < n || number[n] != '/' || number[year] != '/' || !ortho.BeginsYear(number[year+1:]) {
		return false
	}
	office := number[n:year]
	return office == "" || strings.ContainsAny(office, ortho.Capitals) &&
		strings.Trim(office, ortho.Capitals+"0123456789./-") == ""
}

// nomor reads the word for number.
func (r *lawReader) nomor(i int) int {
	if !wordlist.IsOneOf(numberWords, r.Word(i)) {
		return i
	}
	if r.Word(i+1) == ":" {
		return i + 2
	}
	return i + 1
}

// rest reads tokens of a number that has letters, stops and slashes, from its
// second on: 268 .K/MB.01/2025.
func (r *lawReader) rest(i int) int {
	end := i
	for at := i; at < len(r.Tokens) && r.Tokens[at].Start == r.Tokens[at-1].End; at++ {
		word := r.Tokens[at].In(r.Text)
		switch {
		case word == "." || word == "/" || r.Text[r.Tokens[at].Start-1] == '/' && strings.HasPrefix(r.Text[r.Tokens[at].End:], "/"):
		case strings.Trim(word, ortho.Capitals+"0123456789./-") == "" || strings.Contains(word, "/"):
			end = at + 1
		case r.isNumberPart(at):
		default:
			return end
		}
	}
	return end
}

// isNumberPart says whether token i stands between slashes or stops in a number: the
// Pid and the Sus of K/Pid.Sus/2024.
func (r *lawReader) isNumberPart(i int) bool {
	before, behind := r.Text[r.Tokens[i].Start-1], r.Text[r.Tokens[i].End:]
	if before != '/' && before != '.' || behind == "" {
		return false
	}
	if strings.HasSuffix(r.Tokens[i].In(r.Text), ".") { // Pid. and Pdt.
		return ortho.IsWordByte(behind[0])
	}
	return behind[0] == '/' || behind[0] == '.' && len(behind) > 1 && ortho.IsWordByte(behind[1])
}

// court reads what belongs to a number of a court from at to end: 498 K/PID/2017,
// 12/Pid.B/2025/PN Smn, 5/PN Jkt.Pst.
func (r *lawReader) court(at, end int) int {
	next := r.Word(end)
	if !ortho.IsUpperAt(next, 0) {
		return end
	}
	number := r.Text[r.Tokens[at].Start:r.Tokens[end-1].End]
	slash := strings.LastIndexByte(number, '/')
	switch {
	case slash < 0 && (strings.Contains(next, "/") || strings.HasPrefix(r.Text[r.Tokens[end].End:], "/")):
		return r.rest(end + 1)
	case slash < 0 || !wordlist.IsOneOf(courts, number[slash+1:]) || len(next) > longestCourt:
		return end
	}
	end++
	if strings.HasPrefix(r.Text[r.Tokens[end-1].End:], ".") && r.Word(end) == "." {
		if at := end + 1; at < len(r.Tokens) && r.Tokens[at].Start == r.Tokens[end].End {
			return at + 1
		}
	}
	return end
}

// longestCourt is how many bytes the short form of a place has at most there.
const longestCourt = 8

// courts are the courts that the number of a decision names with their place.
var courts = wordlist.Words("pn pa pt ptun pta")

// republic reads whose law it is.
func (r *lawReader) republic(i int) int {
	switch {
	case r.Word(i) == "RI":
		return i + 1
	case strings.EqualFold(r.Word(i), "republik") && strings.EqualFold(r.Word(i+1), "indonesia"):
		return i + 2
	}
	return i
}

// longestIssuer is how many tokens may stand between the kind of a law and the
// word nomor.
const longestIssuer = 14

// issuer reads up to the word nomor whose law it is, or its short name: Menteri
// Kelautan dan Perikanan, (SE) Wali Kota Surabaya.
func (r *lawReader) issuer(i int) int {
	open := false
	for at := i; at < i+longestIssuer; at++ {
		word := r.Word(at)
		switch {
		case word == "(" && !open || word == ")" && open:
			open = !open
		case wordlist.IsOneOf(numberWords, word) && !open:
			return at
		case word == "/" || word == "dan" || wordlist.IsOneOf(issuers, word) || word == "pada" && r.Word(at+1) == "Pengadilan":
		case !r.isCapital(at) || r.begins(at):
			return r.republic(i)
		}
	}
	return r.republic(i)
}

// begins says whether another law begins at token i. Short forms do not, behind
// the long form: Peraturan Menteri Keuangan (PMK).
func (r *lawReader) begins(i int) bool {
	kind, _ := r.kind(i)
	before := r.Word(i - 1)
	return kind != wordlist.NoLaw && before != "(" && !strings.EqualFold(before, "pengganti") &&
		(!ortho.IsUpperAt(before, 0) || kind == wordlist.LongLaw && before != "Edaran" && before != "Keputusan" || r.act(i) > i)
}

// issuers are words in the long name of a kind of law that may be in small
// letters.
var issuers = wordlist.Words("pemerintah pengganti undang presiden menteri bersama daerah gubernur bupati kasasi pimpinan")

// furtherWords lead to further articles.
var furtherWords = wordlist.Words("jo jo. juncto junto jis subsider")

// yearWords are what stands before the year, in full and in short.
var yearWords = wordlist.Words("tahun thn thn. th th.")

// numberWords are what stands before a number.
var numberWords = wordlist.Words("nomor no. no")
