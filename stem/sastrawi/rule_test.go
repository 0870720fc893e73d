package sastrawi

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ruleTables are all tables of rules.
var ruleTables = [][][]rule{
	berRules, beRules, terRules, teRules, meRules, memRules, menRules,
	perRules, pemRules, penRules, pelRules, peRules, infixRules, kuRules,
}

// none is the result of a rule that does not match.
const none = "NULL"

// applyRule carries out the rule with a number, and nothing else, on word.
func applyRule(t *testing.T, number, word string) string {
	t.Helper()
	found := false
	for _, groups := range ruleTables {
		for _, group := range groups {
			for _, r := range group {
				if r.number != number {
					continue
				}
				found = true
				if letters := []byte(word); r.matches(letters, 0) {
					return string(letters[r.apply(letters):])
				}
			}
		}
	}
	require.True(t, found, "there is no rule %s", number)
	return none
}

func TestRules(t *testing.T) {
	tests := []struct{ number, word, want string }{
		{"1a", "beruang", "uang"}, {"1a", "berlomba", none}, {"1a", "ber", none},
		{"1b", "beruang", "ruang"}, {"1b", "bersih", none},
		{"2", "bermalam", "malam"}, {"2", "berranting", "ranting"}, {"2", "bersuara", "suara"},
		{"2", "berkeringat", "keringat"}, {"2", "bertemperamen", "temperamen"}, {"2", "bersterika", none}, {"2", "berm", none},
		{"3", "bersterika", "sterika"}, {"3", "berrterika", none}, {"3", "bermalam", none},
		{"4", "belajar", "ajar"}, {"4", "belajarlah", none},
		{"5", "beserta", "serta"}, {"5", "belerpa", "lerpa"}, {"5", "berersi", none},
		{"6a", "terasa", "asa"}, {"6a", "terbit", none},
		{"6b", "terasa", "rasa"}, {"6b", "tertawa", none},
		{"7", "terseret", "seret"}, {"7", "terreret", none}, {"7", "terserbu", none},
		{"8", "terbagi", "bagi"}, {"8", "terseret", none}, {"8", "terrapat", none},
		{"9", "teperdaya", "perdaya"}, {"9", "terseret", none},
		{"10", "melukis", "lukis"}, {"10", "merajut", "rajut"}, {"10", "mewakili", "wakili"}, {"10", "menari", none},
		{"11", "membakar", "bakar"}, {"11", "memfoto", "foto"}, {"11", "memveto", "veto"}, {"11", "memukul", none},
		{"12", "memperluas", "perluas"}, {"12", "mempesona", "pesona"}, {"12", "memprotes", none},
		{"13a", "memasak", "masak"}, {"13a", "membakar", none},
		{"13b", "memahat", "pahat"}, {"13b", "memfoto", none},
		{"14", "mencuri", "curi"}, {"14", "mendorong", "dorong"}, {"14", "menjahit", "jahit"},
		{"14", "menstabilkan", "stabilkan"}, {"14", "mentertawakan", "tertawakan"}, {"14", "menzalimi", "zalimi"}, {"14", "menolak", none},
		{"15a", "menilai", "nilai"}, {"15a", "menggali", none},
		{"15b", "menolak", "tolak"}, {"15b", "menyapu", none},
		{"16", "menggali", "gali"}, {"16", "menghafal", "hafal"}, {"16", "mengkritik", "kritik"}, {"16", "mengukir", none},
		{"17a", "mengukir", "ukir"}, {"17a", "menggali", none},
		{"17b", "mengirim", "kirim"}, {"17b", "menghafal", none},
		{"17c", "mengelas", "las"}, {"17c", "mengukir", none},
		{"17d", "mengeongkan", "ngeongkan"}, {"17d", "menggali", none},
		{"18a", "menyanyi", "nyanyi"}, {"18a", "menyplit", none},
		{"18b", "menyusun", "susun"}, {"18b", "menulis", none},
		{"19", "mempraktikkan", "praktikkan"}, {"19", "memperluas", none}, {"19", "mempneumatik", none},
		{"20", "pewaris", "waris"}, {"20", "peyakin", "yakin"}, {"20", "pelari", none},
		{"21a", "perasaan", "asaan"}, {"21a", "perbaikan", none},
		{"21b", "perasaan", "rasaan"}, {"21b", "perlahan", none},
		{"23", "perbaikan", "baikan"}, {"23", "perrapat", "rapat"}, {"23", "persterika", none},
		{"24", "persterika", "sterika"}, {"24", "perrterika", none},
		{"25", "pembaca", "baca"}, {"25", "pemfoto", "foto"}, {"25", "pemveto", "veto"}, {"25", "pemuda", none},
		{"26a", "pemuda", "muda"}, {"26a", "pemrogram", none},
		{"26b", "pemahat", "pahat"}, {"26b", "pembaca", none},
		{"27", "pencuri", "curi"}, {"27", "penstabil", "stabil"}, {"27", "pentradisian", "tradisian"}, {"27", "penolak", none},
		{"28a", "penasihat", "nasihat"}, {"28a", "pengail", none},
		{"28b", "penolak", "tolak"}, {"28b", "penyapu", none},
		{"29", "penggali", "gali"}, {"29", "pengkritik", "kritik"}, {"29", "pengukir", none},
		{"30a", "pengukir", "ukir"}, {"30a", "penggali", none},
		{"30b", "pengirim", "kirim"}, {"30b", "penghafal", none},
		{"30c", "pengelas", "las"}, {"30c", "pengukir", none},
		{"31a", "penyanyi", "nyanyi"}, {"31a", "penulis", none},
		{"31b", "penyusun", "susun"}, {"31b", "penjual", none},
		{"32", "pelajar", "ajar"}, {"32", "pelari", "lari"}, {"32", "pelajaran", "lajaran"}, {"32", "plester", none},
		{"34", "petinju", "tinju"}, {"34", "pengukir", "ngukir"}, {"34", "peserta", none},
		{"35", "terperdaya", "perdaya"}, {"35", "termerdeka", none}, {"35", "terseret", none},
		{"36", "peserta", "serta"}, {"36", "pemerdeka", none},
		{"37a", "serabut", "serabut"}, {"37b", "serabut", "sabut"}, {"37b", "eram", none},
		{"38a", "gelembung", "gelembung"}, {"38b", "gelembung", "gembung"}, {"38b", "elang", none},
		{"39a", "temali", "temali"}, {"39b", "temali", "tali"}, {"39b", "tembok", none},
		{"40a", "kinerja", "kinerja"}, {"40b", "kinerja", "kerja"}, {"40b", "inang", none},
		{"41", "kubaca", "baca"}, {"41", "kau", none},
		{"42", "kaubaca", "baca"}, {"42", "kubaca", none},
	}
	tested := map[string]bool{}
	for _, test := range tests {
		assert.Equal(t, test.want, applyRule(t, test.number, test.word), "rule %s of %s", test.number, test.word)
		tested[test.number] = true
	}
	for _, groups := range ruleTables {
		for _, group := range groups {
			for _, r := range group {
				assert.True(t, tested[r.number], "rule %s has no test", r.number)
			}
		}
	}
}

// TestRulesOfPHP runs the tests of PHP Sastrawi for single rules.
func TestRulesOfPHP(t *testing.T) {
	for _, row := range readTSV(t, "sastrawi_tests.tsv", 3) {
		if number, ok := strings.CutPrefix(row[2], "php-disambiguator-"); ok {
			assert.Equal(t, row[1], applyRule(t, number, row[0]), "rule %s of %s", number, row[0])
		}
	}
}

// TestTables holds the tables to what the code takes for granted.
func TestTables(t *testing.T) {
	for _, groups := range ruleTables {
		for _, group := range groups {
			for _, r := range group {
				assert.GreaterOrEqual(t, len(r.pattern), 2)
				assert.LessOrEqual(t, r.cut, len(r.pattern), "rule %s", r.number)
				if r.put != 0 {
					assert.Positive(t, r.cut, "rule %s", r.number)
				}
				for i := range len(r.pattern) {
					if p := r.pattern[i]; p < 'a' {
						assert.NotZero(t, classes[p], "rule %s has the unknown class %c", r.number, p)
					}
				}
			}
		}
	}
}

// TestRulesFor makes sure that no rule which matches a word is missing from
// the tables that are chosen by its first letters, or out of order, and that
// mayHavePrefix rules none out.
func TestRulesFor(t *testing.T) {
	letters := "abcdefghijklmnopqrstuvwxyz"
	check := func(word []byte) {
		rules, more, infixes := rulesFor(word)
		var chosen, matching []string
		for _, groups := range [][][]rule{rules, more, infixes} {
			for _, group := range groups {
				for _, r := range group {
					assert.Equal(t, r.matches(word, 0), r.matches(word, 2), "rule %s of %s", r.number, word)
					if r.matches(word, 0) {
						chosen = append(chosen, r.number)
					}
				}
			}
		}
		for _, groups := range ruleTables { // in Sastrawi's order but for rule 35
			for _, group := range groups {
				for _, r := range group {
					if r.matches(word, 0) {
						matching = append(matching, r.number)
					}
				}
			}
		}
		assert.Equal(t, matching, chosen, "%s", word)
		if len(matching) > 0 || cutPlainPrefix(word) > 0 {
			assert.True(t, mayHavePrefix(word), "%s", word)
		}
	}
	word := make([]byte, 3)
	for _, word[0] = range []byte(letters) {
		for _, word[1] = range []byte(letters) {
			check(word[:2])
			for _, word[2] = range []byte(letters) {
				check(word)
				for _, tail := range []string{"a", "era", "erbu", "rera", "ber", "pra", "nga", "gala", "gela", "gka", "yala"} {
					check(append(word[:3:3], tail...))
				}
			}
		}
	}
	check(nil)
	check([]byte("k"))
	check([]byte("belajar"))
	check([]byte("pelajar"))
}
