package prose

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// look finds what the lists and, for words in neither, the affixes say of
// one word.
func look(form string) word {
	r, _ := utf8.DecodeRuneInString(form)
	w := word{capital: unicode.IsUpper(r)}
	w.acronym = w.capital && len(form) > 1 && strings.ToUpper(form) == form
	var buf [maxWord]byte
	folded := fold(buf[:0], form)
	if folded == nil {
		return w
	}
	entry, listed := lexicon()[string(folded)]
	if listed {
		w.says, w.nation = entry.says, entry.nation
		switch form {
		case "of", "the", "and", "for", "a":
			w.inner = true
		}
		return w
	}
	if n := len(folded) - 2; n > 1 && folded[n] == '\'' && folded[n+1] == 's' {
		w.says = content // Russia's, the ministry's
		return w
	}
	w.built = affixes(string(folded))
	if !w.capital {
		w.says = w.built
	}
	return w
}

// maxWord is the longest word, in bytes, that the decision looks at.
const maxWord = 32

// fold appends the ASCII letters, apostrophes and hyphens of form to dst in
// lower case. It returns nil if form has anything else or is too long: no
// listed word does.
func fold(dst []byte, form string) []byte {
	if len(form) > maxWord {
		return nil
	}
	for _, r := range form {
		switch {
		case 'a' <= r && r <= 'z', r == '\'', r == '-', r == '.':
			dst = append(dst, byte(r))
		case 'A' <= r && r <= 'Z':
			dst = append(dst, byte(r)+'a'-'A')
		case r == '’', r == '‘':
			dst = append(dst, '\'')
		default:
			return nil
		}
	}
	return dst
}

// affixes weighs a lower-case word that is in no list by how it is built.
func affixes(w string) evidence {
	if first, second, ok := strings.Cut(w, "-"); ok && first != "" {
		if strings.HasPrefix(second, first) {
			return -content // anak-anak, buku-bukunya: reduplication
		}
		return lexicon()[second].says
	}
	if len(w) < 6 {
		return 0
	}
	for _, a := range indonesianAffixes {
		if len(w) >= a.length && strings.HasPrefix(w, a.prefix) && strings.HasSuffix(w, a.suffix) {
			return -affix
		}
	}
	for _, suffix := range englishSuffixes {
		if strings.HasSuffix(w, suffix) {
			return affix
		}
	}
	return 0
}

// indonesianAffixes are the productive ones that hardly any English word of
// at least length letters has by chance.
var indonesianAffixes = [...]struct {
	prefix, suffix string
	length         int
}{
	{"", "nya", 6}, {"", "kan", 6}, {"", "annya", 6},
	{"meng", "", 6}, {"meny", "", 6}, {"memb", "", 7}, {"memp", "", 7},
	{"mend", "", 7}, {"menc", "", 7}, {"menj", "", 7}, {"mel", "i", 7},
	{"ke", "an", 6}, {"pe", "an", 7}, {"ber", "", 7}, {"di", "i", 6},
	{"ter", "an", 7}, {"dib", "", 6}, {"dih", "", 6}, {"dij", "", 6}, {"dik", "", 6},
	{"dit", "", 6}, {"diga", "", 6}, {"dige", "", 6}, {"digu", "", 6},
}

// englishSuffixes are the endings of English that Indonesian loan words lose.
var englishSuffixes = [...]string{
	"ing", "ed", "tion", "tions", "sion", "sions", "ness", "ment", "ments", "ght", "ous",
	"ful", "less", "ity", "ities", "ies", "ly", "ship", "ical", "ive", "th", "ers",
}

// entry is what a list says of a word.
type entry struct {
	says   evidence
	nation bool
}

// lexicon returns the listed words. A word in lists of both languages says
// nothing.
var lexicon = sync.OnceValue(func() map[string]entry {
	words := make(map[string]entry, 2048)
	for _, list := range []struct {
		words string
		entry entry
	}{
		{englishContent, entry{says: content}},
		{englishFunction, entry{says: function}},
		{englishNationality, entry{says: content, nation: true}},
		{indonesianContent, entry{says: -content}},
		{indonesianFunction, entry{says: -function}},
	} {
		for w := range strings.FieldsSeq(list.words) {
			if words[w].says*list.entry.says < 0 {
				words[w] = entry{}
				continue
			}
			words[w] = list.entry
		}
	}
	return words
})
