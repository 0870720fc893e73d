package title

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/expression"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Many a title stands without quotes behind the noun of the work or the verb of
// those who make it: sinetron [Langit Kami], syuting [Hari Kita], pembuat [Gadis
// Ombak]. What has no other name in it is one nearly always there.

// workWord says how a word leads to the title of a work.
type workWord uint8

const (
	// work: a noun of works that are not called after those who made them.
	work workWord = iota + 1
	// song: one of works that are, lagu Chrisye.
	song
	// volume: one of works that also are called by a common noun, buku Paket.
	volume
	// making: a noun of those who make works, but other things as well.
	making
	// owned: a work of someone; its title may stand in apposition.
	owned
	// playing: what is done with works only.
	playing
)

// WorkWords are such words.
var WorkWords = wordlist.Uses(map[workWord]string{
	work:    clue.WorkNouns(clue.PlainTitle),
	song:    clue.WorkNouns(clue.SungTitle),
	volume:  clue.WorkNouns(clue.PrintedTitle),
	making:  "pencipta kreator pembuat penulis pengarang",
	owned:   "bukunya novelnya filmnya albumnya singlenya lagunya serialnya komiknya",
	playing: "syuting membintangi bintangi menyutradarai menyanyikan nyanyikan pelantun",
})

// workTrades are what stands before such a noun where a person or a firm may follow:
// pencipta lagu, studio film, toko buku; and the charts, tangga lagu.
var workTrades = wordlist.Names("pencipta, penulis, pengarang, pembuat, pembuatan, industri, studio, produser, komunitas, situs, kritikus, kritik, tangga, toko, penerbit")

// workKinds may stand between the noun and the title.
var workKinds = wordlist.SetOf("horor, animasi, indie, pendek, panjang, dokumenter, terbaru, terbarunya, perdana, drama, komedi, religi, laga, klasik, televisi, " +
	"kolosal, romantis, thriller, aksi, fantasi, sejarah, biografi, anak, remaja, musikal, bisu, debut")

// notTitles are what the noun of a work has behind it that begins no title.
var notTitles = wordlist.SetOf("TV, AI, OVA, OST, FTV, CGI, IMAX, BL, Tanah, Kebangsaan, Melayu, Theme, Omnibus, Wayang, Sekolah, Anak, Islami, Rohani, Malayalam, " +
	"No, No., Episode, Bab, Syair, Animasi, Dokumenter, Horor, Tersebut, Pendek, Adalah, Terbaru, Baru, Perdana, Bareng, Lawas, Daerah, Nasional, Pak, Bu, Bang, Mas, Mbak, " +
	"Kang, Gus, Bung")

// origins tell whose a song or a film is, with countries: lagu Minang, film Barat.
var origins = wordlist.Words("aceh ambon amerika arab bali banjar barat batak betawi bollywood bugis dayak hollywood jawa korea " +
	"latin madura maluku manado mandarin marvel melayu minang osing papua sasak sunda timur tionghoa")

// makingVerbs are what those do who make a work, by the works that a title stands behind
// then: merilis lagu Maria. Who writes a song may write it for a singer, menulis lagu
// Chrisye.
var makingVerbs = wordlist.Uses(map[workWord]string{
	song: "merilis meluncurkan menciptakan",
	work: "menulis mengarang menerbitkan",
})

// isMade says whether a verb of those who make such a work stands before its noun.
func isMade(verb string, w workWord) bool {
	switch wordlist.Lookup(makingVerbs, verb) {
	case song:
		return w == song || w == work
	case work:
		return w == work
	}
	return false
}

// longestWork is how many tokens a title without quotes may have.
const longestWork = 12

// MarkPlain marks such titles.
func MarkPlain(p *clue.Page) {
	var titles []entity.Entity
	prose, lineEnd := false, 0 // of the last line asked about
	for i, t := range p.Tokens {
		word := wordlist.Lookup(WorkWords, t.In(p.Text))
		if word == 0 || i > 0 && word != making && wordlist.IsOneOf(workTrades, p.Tokens[i-1].In(p.Text)) {
			continue
		}
		opens := ortho.IsUpperAt(p.Text, t.Start)
		if opens {
			if i > 0 && !clue.EndsSentence(p.Text, p.Tokens[i-1]) && !entity.HasNewline(p.Text[p.Tokens[i-1].End:t.Start]) {
				continue
			}
			if t.Start >= lineEnd {
				rest, _, _ := strings.Cut(p.Text[t.Start:], "\n")
				prose, lineEnd = entity.IsProse(rest), t.Start+len(rest)
			}
			if !prose {
				continue
			}
		}
		line := p.Line(i)
		switch {
		case workKinds[line.Word(i+1)]:
			word = volume // film terbaru Chrisye
			i++
		case isMade(clue.TokenBefore(&line, i), word):
			word = playing
		}
		if word == owned && line.Word(i+1) == "," {
			i++
		}
		n := plainWork(p.Names, &line, i+1, word)
		if n == 0 || n == 1 && isOfWork(line.Word(i+1)) || opens && (n > longestPlainTitle || !goesOnAsSentence(line.Word(i+1+n))) {
			continue
		}
		title := clue.Product(p.Tokens[i+1].Start, p.Tokens[i+n].End)
		title.End -= clue.SentenceStop(title.In(p.Text))
		if mayBeTitle(p.Names, title, word) {
			titles = append(titles, title)
		}
	}
	p.Names = entity.WithReplaced(p.Names, titles)
}

// plainWork returns how many tokens the title has that token i begins, behind a
// word of works; 0 for none.
func plainWork(entities []entity.Entity, line *entity.LineReader, i int, w workWord) int {
	first, n := line.Word(i), workLen(entities, line, i)
	switch {
	case n == 0 || notTitles[first] || clue.IsPronoun(first) || clue.IsRank(first, clue.Honorific|clue.Office|clue.Military|clue.Service):
		return 0
	case n == 1 && (w == making || w == volume || w == owned), (n == 1 || w == making) && len(first) > 1 && ortho.IsShouted(first):
		return 0
	}
	if mayGoOnBehind(entities, line, i+n) {
		return 0
	}
	return n
}

// isOfWork says whether a single word tells where a work comes from or when it is
// sung: film Barat, lagu Natal.
func isOfWork(word string) bool {
	return clue.IsCountry(word) || wordlist.IsOneOf(origins, word) || wordlist.IsOneOf(clue.Holidays, word)
}

// mayGoOnBehind says whether the title may go on with token i, which no one can tell:
// Surat dari Bali, but not Surat dari Chrisye; Hujan di Bogor, Hujan dan Senja.
func mayGoOnBehind(entities []entity.Entity, line *entity.LineReader, i int) bool {
	next := line.Word(i)
	if next != "dan" && next != "dari" && !clue.IsPlaceWord(next) || !line.IsCapital(i+1) {
		return false
	}
	label := entity.Overlapping(entities, line.Tokens[i+1].Span).Label
	switch next {
	case "dan":
		return label != entity.Product
	case "dari":
		return label != entity.Person && label != entity.Organization
	}
	return label == entity.Location
}

// mayBeTitle says whether what was found in a title behind a word of works may give
// way: nothing, a name within, or a doubtful one that is called as the title.
func mayBeTitle(entities []entity.Entity, title entity.Entity, w workWord) bool {
	e := entity.Overlapping(entities, title.Span)
	switch {
	case e.Label == "":
		return true
	case e.Label == entity.Product || e.Score >= clue.Doubtless:
		return false
	case e.Span == title.Span:
		return w == playing || w == work && e.Score < 0.6
	}
	return e.Start > title.Start && e.End <= title.End
}

// workLen returns how many tokens the title has that token i begins: words with a
// capital, numbers, small words between them if no sure name follows, lagu Hujan di
// Netflix, and a second title behind a colon.
func workLen(entities []entity.Entity, line *entity.LineReader, i int) int {
	n := 0
	for j := i; j < i+longestWork; j++ {
		word := line.Word(j)
		switch {
		case word == "" || n > 0 && endsLetters(line.Tokens[j-1].In(line.Text)):
			return n
		case n > 0 && n < j-i && clue.IsPlaceWord(line.Word(j-1)) && isSureName(entities, line.Tokens[j].Start):
			return n
		case ortho.IsUpperAt(word, 0) && !expression.IsMonth(word) && !expression.IsWeekday(word):
			n = j - i + 1
		case n == 0:
			return 0
		case line.Tokens[j].Kind == tokenize.Number && len(word) <= len("1945"):
			n = j - i + 1
		case !joinsTitle[word] && (word != ":" || line.Tokens[j].Start != line.Tokens[j-1].End):
			return n
		}
	}
	return n
}

// isSureName says whether a name begins at a byte that is more than a word of a
// title.
func isSureName(entities []entity.Entity, at int) bool {
	e := clue.FoundAt(entities, at)
	return e.Label != "" && e.Start == at && (e.Score >= clue.Doubtless || e.Label != entity.Location && e.Label != entity.Person)
}

// endsLetters says whether a word is one letter with a stop that may end the sentence, Vitamin C. Mereka, and none of the titles before names.
func endsLetters(word string) bool {
	return len(word) == len("C.") && word[1] == '.'
}

// joinsTitle are the small words of titles.
var joinsTitle = wordlist.SetOf("of, the, and, in, to, with, for, on, a, &, x, feat, feat., ft, ft., vs, no, de, la, di, ke, yang, untuk")

// goesOnAsSentence says whether a word is in small letters and none of those that
// lines in which every word has a capital leave small.
func goesOnAsSentence(word string) bool {
	return len(word) > 2 && ortho.IsLower(word[0]) && !smallInTitles[word]
}

var smallInTitles = wordlist.SetOf("dan, dari, yang, untuk, pada, dengan, dalam, oleh, tentang, terhadap, sebagai, atau, serta, hingga, sampai, the, and, for, bagi, " +
	"karena, agar, saat, antara, kepada, per, bahwa, atas, para, sang, akan, maupun, tanpa, jika, saja, juga, pun, lalu, namun, tetapi, melalui, selama, setelah, " +
	"sejak, demi, sebelum, sesudah, seperti, menurut, secara, kalau, ketika, supaya, sambil, hanya")
