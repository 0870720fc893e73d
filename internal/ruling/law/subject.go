package law

import (
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A law is named with what it is about, which has capitals: UU Nomor 1 Tahun 2024
// [tentang Perubahan Kedua Atas ...].

// subject reads what a law is about, up to another law or an article.
func (r *lawReader) subject(i int) int {
	for listed := false; ; {
		next := i
		switch {
		case wordlist.IsOneOf(subjectWords, r.Word(i)):
			next++
		case r.Word(i) == "(":
			next = r.shortForm(i)
		case r.Word(i) == "," && (listed || r.isList(i+1)):
			listed = true
			next++
			if wordlist.IsOneOf(listEnds, r.Word(next)) {
				next++
			}
		}
		if !r.isCapital(next) || r.isArticle(next) || wordlist.IsOneOf(furtherWords, r.Word(next)) {
			return i
		}
		if r.act(next) > next && next == i && r.Word(i-1) != "Atas" {
			return i // a short name behind the long one
		}
		if r.Word(i) == "terhadap" && (r.constitution(next) > next || r.number(next) > next) {
			return i // which that law is held against
		}
		if r.number(next) > next {
			if before := r.Word(next - 1); before == "," || wordlist.IsOneOf(listEnds, before) {
				return i
			}
			return next
		}
		i = next + 1
	}
}

// shortForm reads a short form in brackets that the subject goes on behind, and
// the small word there.
func (r *lawReader) shortForm(i int) int {
	if r.Word(i+1) == "" || r.Word(i+2) != ")" {
		return i
	}
	if wordlist.IsOneOf(subjectWords, r.Word(i+3)) {
		return i + 4
	}
	return i + 3
}

// longestList is how many tokens a list has at most behind its first comma.
const longestList = 24

// isList says whether token i goes on with a list of words with capitals, up to
// the conjunction and the last of them.
func (r *lawReader) isList(i int) bool {
	if wordlist.IsOneOf(listEnds, r.Word(i)) {
		return false
	}
	for at := i; at < i+longestList; at++ {
		word := r.Word(at)
		switch {
		case wordlist.IsOneOf(listEnds, word):
			kind, _ := r.kind(at + 1)
			return r.isCapital(at+1) && kind == wordlist.NoLaw
		case word == "," || at > i && wordlist.IsOneOf(subjectWords, word):
		case !r.isCapital(at):
			return false
		default:
			if kind, _ := r.kind(at); kind != wordlist.NoLaw || r.isArticle(at) {
				return false
			}
		}
	}
	return false
}

// isCapital says whether token i is a word with a capital.
func (r *lawReader) isCapital(i int) bool {
	return r.IsCapital(i) && len(r.Word(i)) <= longestTitleWord
}

// longestTitleWord is how many bytes a word of a subject has at most.
const longestTitleWord = 40

// subjectWords are the small words inside a subject.
var subjectWords = wordlist.Words(lastLinks, "atas di bagi untuk dalam dengan pada dari antara kepada terhadap sebagai yang")

// listEnds are those of them that stand before the last member of a list.
var listEnds = wordlist.Words(lastLinks)

const lastLinks = "dan serta atau"
