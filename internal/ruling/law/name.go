package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// lawOf reads the law behind an article: a code, a numbered law, the
// constitution, or UU and its short name.
func (r *lawReader) lawOf(i int) int {
	word := r.Word(i)
	if word == "" || len(word) > longestLawWord {
		return i
	}
	if isCode(word) || wordlist.IsOneOf(olderCodes, word) && ortho.IsUpperAt(word, 0) {
		return i + 1
	}
	if end := r.numbered(i); end > i {
		return end
	}
	if end := r.constitution(i); end > i {
		return end
	}
	if word == "UUD" {
		return i + 1
	}
	if strings.EqualFold(word, "kitab") {
		if act := r.act(i + 1); act > i+1 && r.Word(act) == "Hukum" {
			return r.names(act)
		}
		return i
	}
	act := r.act(i)
	if act == i {
		return i
	}
	if strings.EqualFold(r.Word(act), "dasar") {
		return act + 1
	}
	if ortho.IsAcronym(r.Word(act)) {
		return act + 1
	}
	from := act
	if r.Word(from) == "tentang" {
		from++
	}
	end := r.names(from)
	if end > from && word != "UU" && r.Word(end) == "dan" {
		end = max(end, r.names(end+1)) // Undang-Undang Informasi dan Transaksi Elektronik
	}
	if end > from && r.inSentence(end) || end == from+1 && r.Word(end) == "" {
		return end
	}
	return i
}

// act reads the word for an act of parliament, in all its spellings.
func (r *lawReader) act(i int) int {
	word := r.Word(i)
	switch {
	case word == "UU" || strings.EqualFold(word, "undang-undang") || word == "UndangUndang":
		return i + 1
	case !strings.EqualFold(word, "undang"):
		return i
	}
	next := i + 1
	if r.Word(next) == "-" {
		next++
	}
	if strings.EqualFold(r.Word(next), "undang") {
		return next + 1
	}
	return i
}

// constitution reads the name of the constitution with its year: UUD 1945,
// Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.
func (r *lawReader) constitution(i int) int {
	at := i + 1
	if r.Word(i) != "UUD" {
		if at = r.act(i); at == i || !strings.EqualFold(r.Word(at), "dasar") {
			return i
		}
		at++
	}
	if r.Word(at) == "Negara" {
		at++
	}
	if r.Word(at) == "NRI" {
		at++
	}
	at = r.republic(at)
	if strings.EqualFold(r.Word(at), "tahun") {
		at++
	}
	if r.Word(at) == "1945" || r.Word(at) == "45" {
		return at + 1
	}
	return i
}

// longestLawName is how many words the short name of a law has at most.
const longestLawName = 6

// names reads words with a capital, up to another law.
func (r *lawReader) names(i int) int {
	end := i
	for end < i+longestLawName && r.isCapital(end) && !r.isArticle(end) && !wordlist.IsOneOf(furtherWords, r.Word(end)) {
		if kind, _ := r.kind(end); kind != wordlist.NoLaw {
			break
		}
		end++
	}
	return end
}

// sentenceReach is how many tokens tell a sentence from a headline.
const sentenceReach = 12

// inSentence says whether the capitals of a name that ends before token i tell
// it from what follows. In a headline, where every word has one, they do not.
func (r *lawReader) inSentence(i int) bool {
	if r.Word(i) == "." {
		return true
	}
	for at := i; at < i+sentenceReach; at++ {
		if r.Word(at) == "" {
			break
		}
		if r.plain(at) {
			return true
		}
	}
	for at := r.First - 1; at >= max(0, r.First-sentenceReach); at-- {
		if !entity.OnLine(r.Text, r.Tokens[at].End, r.Tokens[at+1].Start) {
			break
		}
		if r.plain(at) {
			return true
		}
	}
	return false
}

// plain says whether token i is a word in small letters that a headline would
// write with a capital. Short words, as di and yang, stay small there.
func (r *lawReader) plain(i int) bool {
	word := r.Tokens[i].In(r.Text)
	return r.Tokens[i].Kind == tokenize.Word && len(word) > len("yang") && ortho.IsLower(word[0]) && !wordlist.IsOneOf(smallInHeadlines, word)
}

// smallInHeadlines are longer words that stay small there, and what articles are
// named with.
var smallInHeadlines = wordlist.Words(
	"untuk dalam dengan serta tentang terhadap kepada antara sebagai karena pasal huruf angka butir tahun nomor juncto junto",
)
