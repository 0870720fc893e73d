package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The codes of criminal, military and civil law, KUHP and the like, are laws wherever they
// stand, and so is the number of an article right in front of one: 351 KUHP.

// isCode reports the short names of codes: KUHP, KUHAP, KUHPM, KUHPerdata.
func isCode(word string) bool {
	rest, ok := strings.CutPrefix(word, "KUH")
	switch rest {
	case "P", "AP", "D", "PM", "Per", "Perdata", "Pdt", "Pidana", "Dagang", "PERDATA", "PIDANA", "APidana", "P-Pidana", "P-Perdata":
		return ok
	}
	return false
}

// olderCodes are codes of the colonial time, and of the religious courts, whose
// short names are other things away from an article.
var olderCodes = wordlist.Words("bw hir rbg khi kuhper")

// shortArticles are short for pasal.
var shortArticles = wordlist.Words("ps ps. psl psl.")

// shortArticle reads an article whose name is short, which a law must follow: Ps.
// 351 KUHP.
func (r *lawReader) shortArticle(i int) int {
	behind := r.article(i)
	if behind == i {
		return i
	}
	end := r.lawOf(behind)
	if end == behind {
		end = r.articles(behind)
	}
	if end == behind {
		return i
	}
	return end
}

// bareArticle reads the number of an article that its code follows: 351 KUHP, 351
// ayat (2) KUHP. A number of one digit may count, one of four be a year.
func (r *lawReader) bareArticle(i int) int {
	word := r.Word(i)
	if n, width := ortho.Digits(word); width < 2 || width > 4 || 1900 <= n && n < 2100 || !isLawNumber(word) {
		return i
	}
	if end := r.paragraphs(i + 1); isCode(r.Word(end)) {
		return end + 1
	}
	return i
}
