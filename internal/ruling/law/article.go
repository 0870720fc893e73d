package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// ofOther reports articles of other things: taxes are named after them, (PPh)
// Pasal 22, and so are chapters of the Bible, Roma pasal 5.
func (r *lawReader) ofOther(i int) bool {
	if i == 0 || !entity.OnLine(r.Text, r.Tokens[i-1].End, r.Tokens[i].Start) {
		return false
	}
	before := r.Tokens[i-1].In(r.Text)
	return before == "PPh" || before == ")" && r.Word(i+2) != "ayat" ||
		r.Text[r.Tokens[i].Start] == 'p' && ortho.IsUpperAt(before, 0)
}

// article reads an article with its paragraphs. Ranges of chapters are none.
func (r *lawReader) article(i int) int {
	if !isLawNumber(r.Word(i+1)) || clue.BeforeDash(r.Word(i+2)) {
		return i
	}
	return r.paragraphs(r.letter(i + 2))
}

// mostJoined is how many articles may be joined to one.
const mostJoined = 16

// joined reads another article behind one whose law is not named yet: jo Pasal 18.
func (r *lawReader) joined(i int) int {
	at := r.join(i)
	if end := r.article(at); at > i && end > at {
		return end
	}
	return i
}

// join reads what joins another article, up to its word. What is charged in its place
// is not joined: Pasal 338 subsider Pasal 351.
func (r *lawReader) join(i int) int {
	at := i
	if r.Word(at) == "," {
		at++
	}
	if next := r.furtherWord(at); next > at && !strings.EqualFold(r.Word(at), "subsider") && strings.EqualFold(r.Word(next), "pasal") && isLawNumber(r.Word(next+1)) {
		return next
	}
	return i
}

// furtherWord reads a word that leads on, with its stop.
func (r *lawReader) furtherWord(i int) int {
	if !wordlist.IsOneOf(furtherWords, r.Word(i)) {
		return i
	}
	if r.Word(i+1) == "." {
		i++
	}
	return i + 1
}

// letter reads the letter of an article apart from its number: Pasal 27 B.
func (r *lawReader) letter(i int) int {
	if word := r.Word(i); len(word) == 1 && ortho.IsUpperAt(word, 0) {
		return i + 1
	}
	return i
}

// articles reads the rest of a list of articles that are named by their number
// only and end with the law they stand in: Pasal 187, 188, dan 359 KUHP.
func (r *lawReader) articles(i int) int {
	for at := i; ; {
		next := r.joint(at)
		if next == at {
			return i
		}
		if strings.EqualFold(r.Word(next), "ke") {
			next++
		}
		if !isLawNumber(r.Word(next)) {
			return i
		}
		at = r.paragraphs(r.letter(next + 1))
		if end := r.lawOf(at); end > at {
			return end
		}
	}
}

// joint reads what links the members of a list: a comma, dan, dan/atau.
func (r *lawReader) joint(i int) int {
	if r.Word(i) == "," {
		i++
	}
	if r.Word(i) == "&" {
		return i + 1
	}
	if r.Word(i) == "dan" {
		i++
		if r.Word(i) == "/" && r.Word(i+1) == "atau" {
			return i + 2
		}
	}
	if r.Word(i) == "atau" {
		i++
	}
	return i
}

// paragraphs reads what follows the number of an article: ayat (1) dan (2)
// huruf a dan b, ke-1.
func (r *lawReader) paragraphs(i int) int {
	for kind := ""; ; {
		next := r.bracketed(i)
		if next == i {
			next, kind = r.paragraph(i, kind)
		}
		if next == i {
			return i
		}
		for i = next; ; i = next {
			joint := r.further(r.joint(i))
			if next = r.another(joint, kind); joint == i || next == joint {
				break
			}
		}
	}
}

// further reads the word that leads to another paragraph of the same article, ayat
// (1) jo ayat (3).
func (r *lawReader) further(i int) int {
	if next := r.furtherWord(i); strings.EqualFold(r.Word(next), "ayat") {
		return next
	}
	return i
}

// paragraph reads a paragraph, letter or number, and returns the word for it;
// kind is that of the one before.
func (r *lawReader) paragraph(i int, kind string) (int, string) {
	switch word := strings.ToLower(r.Word(i)); word {
	case "ayat":
		if next := r.bracketed(i + 1); next > i+1 {
			return next, word
		}
		if isLawNumber(r.Word(i + 1)) {
			return i + 2, word
		}
	case "huruf", "angka", "butir":
		if n := r.Word(i + 1); len(n) == 1 || isLawNumber(n) {
			return i + 2, word
		}
	case "ke":
		if kind == "ayat" && isLawNumber(r.Word(i+1)) {
			return i + 2, word
		}
	default:
		if n, ok := strings.CutPrefix(word, "ke"); ok && isLawNumber(strings.TrimPrefix(n, "-")) {
			return i + 1, "ke"
		}
	}
	return i, kind
}

// another reads a further paragraph of a list behind one of that kind: (2),
// huruf b. Numbers without a word might be anything, but for those before another
// article: ayat 1 dan 2 jo Pasal 76.
func (r *lawReader) another(i int, kind string) int {
	if kind == "ayat" && isLawNumber(r.Word(i)) && r.join(i+1) > i+1 {
		return i + 1
	}
	if next := r.bracketed(i); kind == "ayat" && next > i {
		return next
	}
	if word := r.Word(i); kind == "huruf" && len(word) == 1 && ortho.IsLower(word[0]) {
		return i + 1
	}
	if strings.EqualFold(r.Word(i), "ke") {
		return i
	}
	next, _ := r.paragraph(i, "")
	return next
}

// bracketed reads a number in brackets.
func (r *lawReader) bracketed(i int) int {
	if r.Word(i) == "(" && isLawNumber(r.Word(i+1)) && r.Word(i+2) == ")" {
		return i + 3
	}
	return i
}

// isLawNumber reports up to four digits and a letter or two: 27, 45A.
func isLawNumber(s string) bool {
	_, n := ortho.Digits(s)
	return n > 0 && n <= 4 && len(s)-n <= 2 && clue.LettersLen(s[n:]) == len(s)-n
}
