package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Laws with a number, and articles, with what they say of paragraphs and with
// the law behind them, are marked: [UU Nomor 11 Tahun 2020], [Pasal 27 ayat (3)
// UU ITE]. Articles that jo joins are one up to the law that they stand in, [Pasal 2 jo.
// Pasal 18 PP 12/2010] jo. [Pasal 55 KUHP]. Many are so long that the model loses sight
// of them, or of where one ends and the next begins.

// MarkNumbered marks numbered laws and articles, over the names of places and organisations
// that they hold, and lets laws that were found begin with the article in front of them
// and end where they are read to end. Laws that were found as one are cut where the
// second begins.
func MarkNumbered(p *clue.Page) {
	r := lawReader{LineReader: p.Line(0)}
	var laws []entity.Entity
	changed := false
	for i := 0; i < len(p.Tokens); i++ {
		end := r.law(i)
		if end == i {
			continue
		}
		law := entity.Certain(entity.Across(p.Tokens[i], p.Tokens[end-1]), entity.Law)
		first := i
		i = end - 1
		reach := law.Span
		if r.Word(end) != "" {
			reach.End = p.Tokens[end].Start + 1 // a law that begins right behind it
		}
		at := entity.IndexOverlapping(p.Names, reach)
		if at < 0 || p.Names[at].Start >= law.End && p.Names[at].Label != entity.Law {
			laws = append(laws, law)
			continue
		}
		switch e := &p.Names[at]; {
		case e.Label != entity.Law:
			if clue.Within(p.Names[at:], law.Span) {
				laws = append(laws, law)
			}
		case e.Start >= law.Start:
			e.Start = law.Start
			e.End = r.end(*e, law, end, p.Names[at+1:])
			changed = true
		default:
			if cut := r.linked(first); cut > 0 && p.Tokens[cut-1].End > e.Start && !r.lists(*e, first) {
				law.End = r.end(*e, law, end, p.Names[at+1:])
				laws = append(laws, law)
				e.End = p.Tokens[cut-1].End
			} else {
				e.End = r.end(*e, law, end, p.Names[at+1:])
				changed = true
			}
		}
	}
	if laws == nil && !changed {
		return
	}
	p.Names = entity.Apart(append(p.Names, laws...))
}

// lawReader reads laws off tokens. Its methods take the number of a token and
// return that of the token behind what they read: the same if they read nothing.
type lawReader struct {
	entity.LineReader
	about int // first token of what that law is about, or 0
}

// law reads an article or a numbered law.
func (r *lawReader) law(i int) int {
	word := r.Tokens[i].In(r.Text)
	if len(word) > longestLawWord || !mayBeginLaw(word[0]) {
		return i
	}
	r.First = i
	switch {
	case ortho.IsDigit(word[0]):
		return r.bareArticle(i)
	case isCode(word):
		return i + 1
	case wordlist.IsOneOf(shortArticles, word):
		return r.shortArticle(i)
	}
	if end := r.constitution(i); end > i {
		return end
	}
	if !strings.EqualFold(word, "pasal") {
		return r.numbered(i)
	}
	if next := r.Word(i + 1); next == "" || !ortho.IsDigit(next[0]) {
		return i
	}
	behind := r.article(i)
	end := r.lawOf(behind)
	for n := 1; end == behind && n < mostJoined; n++ {
		next := r.joined(behind)
		if next == behind {
			break
		}
		behind, end = next, r.lawOf(next)
	}
	if end == behind {
		end = r.articles(behind)
	}
	if end == behind && r.ofOther(i) {
		return i
	}
	return end
}

// mayBeginLaw reports the first bytes of articles, and of the kinds of laws.
func mayBeginLaw(c byte) bool {
	switch c | 0x20 {
	case 'p', 'u', 'k', 'i', 'q', 's':
		return true
	}
	return ortho.IsDigit(c)
}

// longestLawWord is how many bytes the first word of a law has at most; those of
// Permenakertrans are fewer.
const longestLawWord = len("PER-11/PJ.03/2025")

// end returns where a law ends that was found and read up to a token: where it is
// read to end, if another law follows there. Else where it was found to end if
// that is farther, or before a person of those behind it, or among the words with
// capitals of its subject: what follows is as likely to be another name.
func (r *lawReader) end(found, read entity.Entity, token int, behind []entity.Entity) int {
	if found.End > read.End && r.leadsToLaw(token) {
		return read.End
	}
	if found.End >= read.End {
		return found.End
	}
	for _, e := range behind {
		if e.Start >= read.End {
			break
		}
		if e.Label == entity.Person && r.about > 0 {
			return found.End // ... tentang Hari Anak dan Bupati [Sari]
		}
	}
	if r.about > 0 && found.End > r.Tokens[r.about].Start {
		next := strings.TrimLeft(r.Text[found.End:read.End], " ")
		if word := ortho.FirstWord(next); ortho.IsUpperAt(next, 0) || wordlist.IsOneOf(placeWords, word) {
			return found.End
		}
	}
	return read.End
}

// placeWords lead from a subject to where and when something happens, as well.
var placeWords = wordlist.Words("di dalam pada sebagai")

// lists says whether a law begins with an article and goes on with another, at
// token i, which may stand in the same law.
func (r *lawReader) lists(e entity.Entity, i int) bool {
	const pasal = len("pasal")
	name := e.In(r.Text)
	return strings.EqualFold(r.Tokens[i].In(r.Text), "pasal") && len(name) > pasal &&
		(strings.EqualFold(name[:pasal], "pasal") || strings.EqualFold(name[:len("bab ")], "bab "))
}

// leadsToLaw says whether token i links what stands before it to a law with a name
// of its own.
func (r *lawReader) leadsToLaw(i int) bool {
	at := i
	for isLawLink(r.Word(at)) {
		at++
	}
	if at == i || r.Word(at) == "" || strings.EqualFold(r.Word(at), "pasal") {
		return false
	}
	first, about := r.First, r.about
	end := r.law(at)
	r.First, r.about = first, about
	return end > at
}

// isLawLink reports what links one law to the next.
func isLawLink(word string) bool {
	switch strings.ToLower(word) {
	case "dan", "serta", "atau", "terhadap", "/", ",", ";", "&":
		return true
	}
	return false
}

// linked returns the token that links the law at i to what stands before it, be
// it a conjunction or a comma, or 0.
func (r *lawReader) linked(i int) int {
	at := i
	for at > 0 && entity.OnLine(r.Text, r.Tokens[at-1].End, r.Tokens[at].Start) {
		if !isLawLink(r.Tokens[at-1].In(r.Text)) {
			break
		}
		at--
	}
	if at == i {
		return 0
	}
	return at
}
