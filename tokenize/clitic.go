package tokenize

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:generate go run ../internal/cmd/buildclitics -roots ../../shared/data/stem/malindo_family_size.tsv -out clitics.txt ../../shared/data/text/news.txt.gz ../../shared/data/text/prose.txt.gz

//go:embed clitics.txt
var cliticList string

// cliticWords are the lines of clitics.txt: =sekolah is no word with a clitic,
// =Lukaku none as long as it has its capital, +baca takes ku- and kau-, and
// -hati is no beginning of a name.
var cliticWords = sync.OnceValue(func() map[string]struct{} {
	lines := strings.Fields(cliticList[strings.LastIndex(cliticList, "sha256:"):])[1:]
	set := make(map[string]struct{}, len(lines)+len(adverbs)+len(capitalised))
	for _, w := range lines {
		set[w] = struct{}{}
	}
	for _, w := range adverbs {
		set["="+w] = struct{}{}
	}
	for _, w := range capitalised {
		set["-"+w] = struct{}{}
	}
	return set
})

// adverbs and particles that the language took over with their clitic. The
// -pun of the first line is written together by EYD V (I.G on particles, the
// twelve of them); the others are KBBI entries of their own that the
// treebanks of Indonesian keep whole more often than not.
var adverbs = strings.Fields(`
	adapun andaipun bagaimanapun biarpun kalaupun kendatipun maupun meskipun sekalipun sementangpun sungguhpun walaupun
	hanya akhirnya biasanya sebelumnya selanjutnya sebenarnya berikutnya khususnya setidaknya sepenuhnya
	tentunya umumnya seharusnya semestinya sebaliknya sesungguhnya sepertinya pastinya nampaknya tampaknya rupanya agaknya
	untungnya sayangnya kelihatannya tadinya dulunya seyogianya seyogyanya sebaiknya sepatutnya selayaknya sewajarnya
	misalnya kiranya sekiranya seandainya celakanya seadanya sesampainya sekurangnya ialah adalah setelah sesudah seolah telah`)

// maxClitics is the most tokens one word gives: ku, a verb, nya, lah.
const maxClitics = 4

// appendClitics appends the parts of the word tok: proclitic, base, pronoun,
// particle. The pieces cover the word; a hyphen stays with the base, as in
// the treebanks (hamba- and Ku).
func appendClitics(dst []Token, text string, tok Token) []Token {
	end := tok.End
	cuts := [maxClitics]int{}
	n := 0
	for _, set := range [...][]string{particles, pronouns} {
		w := text[tok.Start:end]
		if cut := enclitic(w, set); cut > 0 && !isLikelyName(text[:tok.Start], w, cut) {
			end = tok.Start + cut
			cuts[n] = end
			n++
		}
	}
	start := tok.Start
	if cut := proclitic(text[start:end]); cut > 0 {
		dst = append(dst, Token{Span{start, start + cut}, Word})
		start += cut
	}
	for i := n - 1; i >= 0; i-- {
		dst = append(dst, Token{Span{start, cuts[i]}, Word})
		start = cuts[i]
	}
	return append(dst, Token{Span{start, tok.End}, Word})
}

// The clitics behind a word in the order they are taken off (Alwi et al.,
// Tata Bahasa Baku Bahasa Indonesia; Sastrawi rules for particle and
// possessive pronoun).
var (
	particles = []string{"lah", "kah", "tah", "pun"}
	pronouns  = []string{"nya", "ku", "mu"}
)

// interrogatives are the only words that -tah stands behind any more (KBBI:
// apatah, siapatah, manatah).
var interrogatives = strings.Fields("apa siapa mana bila kapan bagaimana mengapa kenapa berapa")

func isInterrogative(w string) bool {
	for _, i := range interrogatives {
		if strings.EqualFold(w, i) {
			return true
		}
	}
	return false
}

// enclitic returns where the clitic of set at the end of w begins, 0 if there
// is none.
func enclitic(w string, set []string) int {
	for _, c := range set {
		cut := len(w) - len(c)
		if cut < 2 || w[len(w)-1]|0x20 != c[len(c)-1] || len(w) > maxBase || !strings.EqualFold(w[cut:], c) {
			continue
		}
		if isHyphen(rune(w[cut-1])) {
			return cut
		}
		// A capital is God's, behind a small letter: rahmatNya (EYD V writes
		// rahmat-Nya).
		small := 'a' <= w[cut-1] && w[cut-1] <= 'z'
		if w[cut+1:] != c[1:] || w[cut] != c[0] && !small {
			return 0
		}
		if isWhole(w) || c == "tah" && !isInterrogative(w[:cut]) {
			return 0
		}
		if verb := proclitic(w); verb > 0 && isWhole(w[verb:]) { // ku + tanya
			return 0
		}
		return cut
	}
	return 0
}

// maxBase is the longest word, in bytes, that clitics are looked for in.
const maxBase = 40

// isWhole reports that w, or what is behind its last hyphen, is a word by
// itself or too short for a base and a clitic.
func isWhole(w string) bool {
	if isListed(w) {
		return true
	}
	i := strings.LastIndexByte(w, '-')
	if i < 0 {
		return len(w) < 5
	}
	// In memilah-milah only the first half has the prefix.
	first, last := w[:i], w[i+1:]
	return len(last) < 4 || isListed(last) || strings.HasSuffix(first, last) && isListed(first) || isSuperlative(first, last)
}

// isSuperlative reports setinggi-tingginya: se- -nya around a doubled word
// makes one adverb of it (KBBI, se-; Alwi et al. on derived adverbs).
func isSuperlative(first, last string) bool {
	base, ok := strings.CutSuffix(last, "nya")
	return ok && len(first) == len("se")+len(base) && strings.EqualFold(first[:2], "se") && first[2:] == base &&
		!slices.Contains(doubled, base)
}

// doubled words are adverbs with se- alone (KBBI): sehari-hari + nya.
var doubled = []string{"akan", "hari", "kali", "mata", "olah", "waktu"}

// isListed reports a word that clitics.txt has as one without clitics, in
// lower case or with the capital of w.
func isListed(w string) bool {
	var buf [48]byte
	key := lower(append(buf[:0], '='), w)
	_, ok := cliticWords()[string(key)]
	if !ok && key[1] != w[0] {
		key[1] = w[0]
		_, ok = cliticWords()[string(key)]
	}
	return ok
}

// proclitic returns the length of ku- or kau- in front of a verb, 0 if there
// is none.
func proclitic(w string) int {
	if w[0]|0x20 != 'k' || len(w) > maxBase {
		return 0
	}
	for _, c := range [...]string{"kau", "Kau", "ku", "Ku"} {
		if len(w) < len(c)+3 || w[:len(c)] != c {
			continue
		}
		var buf [48]byte
		key := append(append(buf[:0], '+'), w[len(c):]...)
		if _, ok := cliticWords()[string(key)]; ok && !isWhole(w) {
			return len(c)
		}
	}
	return 0
}
