package tokenize

import (
	_ "embed"
	"strings"
	"sync"
)

//go:generate go run ../internal/cmd/buildstarters -min 8 -common 0.6 -out starters.txt ../../shared/data/text/news.txt.gz ../../shared/data/text/prose.txt.gz

//go:embed starters.txt
var starterList string

var starters = sync.OnceValue(func() map[string]struct{} {
	words := strings.Fields(starterList[strings.LastIndexByte(starterList, '#'):])
	set := make(map[string]struct{}, len(words))
	for _, w := range words {
		set[w] = struct{}{}
	}
	return set
})

// isStarter reports a capitalised word that was capitalised because it begins
// a sentence: counted to be in lower case elsewhere, or with the clitic of
// Kakaknya or the affixes of Diundangkan, which names do not take.
func isStarter(w string) bool {
	return len(w) > 6 && strings.HasSuffix(w, "nya") || len(w) > 7 && strings.HasPrefix(w, "Di") && strings.HasSuffix(w, "kan") || isListedStarter("", w)
}

// isNoName reports a starter or a word that is a title or part of names as often
// as not, but the name of no person: Ketua, Anggaran.
func isNoName(w string) bool { return isStarter(w) || isListedStarter("~", w) }

// opensChat reports words that chats begin sentences with in lower case: pronouns,
// question words, wishes and calls. News has the rest of a sentence behind the mark
// of a title, and behind an abbreviation.
func opensChat(w string) bool {
	switch w {
	case "aku", "saya", "gue", "gw", "gua", "kami", "kita", "kamu", "kalian", "lu", "lo", "dia", "ia", "mereka", "beliau", "ini", "itu",
		"izin", "ijin", "info", "tanya", "boleh", "kok", "apa", "apakah", "siapa", "kapan", "kenapa", "mengapa", "gimana", "bagaimana", "berapa", "mana", "dimana",
		"semoga", "moga", "mohon", "tolong", "ayo", "yuk", "mari", "jangan", "selamat", "sukses", "sehat", "salam", "makasih", "terima", "thanks", "maaf",
		"ditunggu", "memang", "menurut", "mending", "mendung", "dingin", "disini", "disana", "kalau", "kalo", "jika", "tapi", "tetapi", "namun", "karena", "soalnya", "biar",
		"ada", "udah", "sudah", "belum", "nggak", "gak", "ga", "enggak", "tidak", "bukan", "bisa", "mau", "harus", "seru", "keren", "mantap", "senang", "sedih", "ya", "iya", "wah", "wow", "oh":
		return true
	}
	return false
}

// isListedStarter reports a word that starters.txt has in lower case behind mark.
func isListedStarter(mark, w string) bool {
	var low [32]byte
	if len(mark)+len(w) > len(low) {
		return false
	}
	_, ok := starters()[string(lower(append(low[:0], mark...), w))]
	return ok
}

// lower appends w to dst, its ASCII capitals in lower case.
func lower(dst []byte, w string) []byte {
	for _, c := range []byte(w) {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}
