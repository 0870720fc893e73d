package sastrawi

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// differences are words for which go-sastrawi does not do what PHP Sastrawi
// does, with the reason.
var differences = []struct{ reason, word, root, goRoot string }{
	{"go-sastrawi leaves reduplications as they are", "anak-anak", "anak", "anak-anak"},
	{"go-sastrawi leaves reduplications as they are", "bermain-main", "main", "bermain-main"},
	{"it looks for the bare rest before -n- and -t- (rule 15)", "menawar", "tawar", "awar"},
	{"it looks for the bare rest before -m- and -p- (rule 13)", "memainkan", "main", "ain"},
	{"it looks for the bare rest before -n- and -t- (rule 28)", "penunjuk", "tunjuk", "unjuk"},
	{"it takes menge- off whole and tries nothing else (rule 17)", "mengejar", "kejar", "mengejar"},
	{"it takes menge- off whole and tries nothing else (rule 17)", "mengenal", "kenal", "nal"},
	{"it takes penge- off whole and tries nothing else (rule 30)", "pengecam", "kecam", "cam"},
	{"it tries no s before a (rule 18)", "menyapu", "sapu", "menyapu"},
	{"it wants no e in the second place (rule 8)", "terkecil", "kecil", "terkecil"},
	{"it wants no r after ber- (rule 2)", "berresistans", "resistans", "berresistans"},
	{"it knows pemr- and memr-, Sastrawi does not (rules 13 and 26)", "pemrawacana", "pemrawacana", "prawacana"},
	{"it looks for infixes only where a word begins with no prefix (rule 39)", "ditemani", "tani", "teman"},
	{"it looks for infixes only where a word begins with no prefix (rule 38)", "belajarlah", "bajar", "ajar"},
	{"it does not take the same prefix twice", "seseorang", "orang", "seseorang"},
	{"Sastrawi takes ke- off the word with its -k put back before it looks it up", "keroyokan", "keroyokan", "keroyok"},
}

func TestDifferences(t *testing.T) {
	stemmer := NewStemmer(DefaultDictionary())
	for _, d := range differences {
		t.Run(d.word, func(t *testing.T) {
			assert.Equal(t, d.root, stemmer.Stem(d.word), "%s", d.reason)
			assert.NotEqual(t, d.goRoot, d.root)
		})
	}
}

// TestDifferencesAreFacts makes sure that go-sastrawi and PHP Sastrawi answer
// as the table above says.
func TestDifferencesAreFacts(t *testing.T) {
	answers := map[string][2]string{}
	for _, row := range readTSV(t, "sastrawi_vectors.dev.tsv", 3) {
		answers[row[0]] = [2]string{row[1], row[2]}
	}
	checked := 0
	for _, d := range differences {
		if answer, ok := answers[d.word]; ok {
			assert.Equal(t, answer, [2]string{d.root, d.goRoot}, "%s", d.word)
			checked++
		}
	}
	assert.Greater(t, checked, len(differences)/2)
}

func TestDifferencesShortWords(t *testing.T) {
	// go-sastrawi leaves words of one or two letters alone and treats those of
	// three like others; PHP Sastrawi stems all of them, but with the first rule
	// of each pass only.
	stemmer := NewStemmer(NewDictionary("a", "ia", "b"))
	assert.Equal(t, "ia", stemmer.Stem("ia"))
	assert.Equal(t, "a", stemmer.Stem("dia"), "di- is the first rule of the prefixes")
	assert.Equal(t, "iku", stemmer.Stem("iku"), "-ku is not the first rule of the suffixes")
	assert.Equal(t, "bi", stemmer.Stem("bi"))
	assert.Equal(t, "lah", stemmer.Stem("lah"))
	assert.Equal(t, "ke", stemmer.Stem("ke"))
}
