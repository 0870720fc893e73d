package stem

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestInformal(t *testing.T) {
	informal := Stemmer{Informal: true}
	for _, c := range []struct{ word, root, why string }{
		{"nyapu", "sapu", "ny- for s"},
		{"nyoba", "coba", "ny- for c"},
		{"ngirim", "kirim", "ng- for k"},
		{"ngundang", "undang", "ng- before a vowel"},
		{"nulis", "tulis", "n- for t"},
		{"mancing", "pancing", "m- for p"},
		{"mijit", "pijat", "m- for p, before another spelling"},
		{"ngecat", "cat", "nge- before one syllable"},
		{"bawain", "bawa", "-in for -kan"},
		{"dibukain", "buka", "di- and -in"},
		{"dateng", "datang", "e for a"},
		{"lamaaa", "lama", "a drawn-out letter"},
		{"nangis", "tangis", "a bare nasal, although common"},
		{"temenan", "teman", "an everyday word with a formal suffix"},
		{"baek", "baik", "ae for ai"},
		{"ujan", "hujan", "a lost h"},
		{"trus", "terus", "a lost e"},
		{"temen-temen", "teman", "repeated"},
		{"orang2", "orang", "repeated, in short"},
		{"sepatu2mu", "sepatu", "repeated, in short, with a pronoun"},
		{"tas2lah", "tas", "repeated, in short, with a particle"},
		{"dipanas2i", "panas", "repeated, in short, with affixes"},
		{"membeda2kannya", "beda", "repeated, in short, with affixes"},
		{"roti2x", "roti2x", "no ending"},
		{"panas-panasin", "panas", "repeated, with -in"},
		{"digeser-geserinnya", "geser", "repeated, with affixes"},
		{"manas-manasin", "panas", "repeated with a bare nasal"},
		{"ngeliatin", "lihat", "an everyday spelling inside"},
		{"Nulis", "Tulis", "the case stays"},
		{"matiin", "mati", "no m- before a vowel"},
		{"mbayarin", "bayar", "m- before b"},
		{"mlangkah", "langkah", "m- for me-"},
		{"njemput", "jemput", "n- before j"},
		{"naroin", "taruh", "n- for t before an everyday base"},
		{"aer", "air", "ae for ai in a short word"},
		{"taon", "tahun", "ao for ahu"},
		{"paet", "pahit", "ae for ahi"},
		{"dapet", "dapat", "as in dapetin"},
		{"nganterin", "antar", "as anter"},
		{"keselnya", "kesal", "as ngeselin"},
		{"item", "hitam", "two changes in a short word"},
		{"gabisa", "bisa", "ga and a word"},
		{"gaperlu", "perlu", "ga and a word"},
		{"nggaberani", "berani", "ngga and a word"},
		{"gaknyangka", "sangka", "gak and an informal word"},
		{"nyuciin", "cuci", "ny- for c, although suci is common"},
		{"dicontekin", "contek", "the root that nyontek has, too"},
		{"nyontek", "contek", "ny- for c, although sontek is a root"},
		{"seorgnya", "orang", "an abbreviation before affixes"},
		{"ketauan", "tahu", "a short spelling before affixes"},
		{"keringin", "kering", "-in, not ke- and ringin"},
		{"selipin", "selip", "-in, not se- and lipin"},
		{"ramain", "ramai", "-n for -in behind -ai"},
		{"mikirnya", "pikir", "a bare nasal that the texts have, with -nya"},
		{"ngerem", "rem", "nge- before a verb of one syllable"},
		{"ngepos", "pos", "nge- before a verb of one syllable"},
		{"melihara", "pelihara", "m- for p-, not me- and lihara"},
		{"hpmu", "hape", "a noun of two letters"},
		{"ngelesnya", "ngeles", "an everyday word, not nge- and les, with a pronoun"},
		{"kknya", "kakak", "a noun of two letters"},
		{"nyapa", "sapa", "a verb, not everyday siapa"},
		{"sapaku", "siapa", "everyday siapa"},
		{"tersapa", "sapa", "a formal word, not everyday siapa"},
		{"disapaansapaankan", "sapa", "a reduplication without its hyphen, of an everyday word"},
		{"bangett", "banget", "an everyday word drawn out"},
		{"lapangg", "lapang", "a consonant drawn out"},
		{"bosenn", "bosan", "a consonant drawn out behind a sound"},
		{"nggabung", "gabung", "ng- before g, no negation"},
		{"nggandengnya", "gandeng", "ng- before g, no negation"},
		{"nggakada", "ada", "a negation of the list with ngga, not ngga before another word"},
		{"nggakaku", "nggakaku", "a negation before a short word, not ngga"},
		{"nggaksuka", "suka", "a negation"},
		{"nggapapa", "apa", "a negation of the list"},
		{"ngeluaran", "keluar", "peN-...-an without pe-"},
		{"nebengan", "nebeng", "no peN-...-an of another sound"},
		{"mengelu-elukan", "elu", "a root, not the everyday pronoun"},
		{"bacotin", "bacot", "-in behind a long root without a family"},
		{"infakkanlah", "infak", "-kan behind a long root, with a particle"},
		{"spesifikasikan", "spesifikasi", "-kan behind a long root"},
		{"ngilangin", "hilang", "-in behind a long root, and a sound"},
		{"ngilang", "hilang", "a sound, not ng- for k in kilang"},
		{"ngiri", "iri", "ng- before a vowel, not for k in kiri"},
		{"ngeledekin", "ledek", "an everyday word with -in, not ledak"},
	} {
		assert.Equal(t, c.root, informal.Stem(c.word), c.why)
	}
	for _, w := range []string{"menulis", "pelajaran", "berlari", "rumahnya", "nasi", "minum", "kertas", "dingin"} {
		assert.Equal(t, Stem(w), informal.Stem(w), "formal words stay as they are")
	}
	for w, why := range map[string]string{
		"nanda":  "a name, not tanda with n-",
		"slamet": "a name, not selamat without e",
		"Nina":   "n- before a vowel",
		"Martin": "m- before a vowel",
		"met":    "a swallowed letter in one syllable",
		"bro":    "two changes in three letters",
		"Rio":    "a change in three letters",
		"Miko":   "a swallowed letter and a change in four",
		"Berto":  "a prefix before two letters",
		"sedah":  "a prefix before a short form",
		"train":  "an ending after a cluster and a vowel",

		"nafkah":  "n- before no root",
		"motel":   "m- before no root",
		"mantel":  "m- and a sound, before a root of no verb",
		"nikotin": "-in behind no root",
		"gelatin": "-in behind no root",
		"layer":   "a sound, in a loan that the texts have",
		"muffin":  "m- and -in before no root",
		"fitness": "a loan in two letters that are the same",
		"napi":    "n- before a root of no verb",
		"hall":    "a short loan in two letters that are the same",
		"brass":   "a loan that lost no e",
		"seat":    "a loan that lost no h",
		"kkal":    "two letters that are the same had no e between them",
		"Mobil12": "no repeated number",
		"gamuda":  "ga before a word, as names have",
		"grafiti": "-i behind a root of no verb",
		"minang":  "a people, not pinang with m-",
	} {
		assert.Equal(t, w, informal.Stem(w), why)
	}
	assert.Equal(t, "nyoba", Stem("nyoba"), "off by default")
	assert.Equal(t, "dapet", Stem("dapet"), "off by default")
}

// everydayWords returns the words of the list of everyday words.
func everydayWords(t *testing.T) (words []string) {
	list, err := os.ReadFile("../internal/morph/informal.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(list)) {
		if _, entries, ok := strings.Cut(line, ": "); ok && line[0] != '#' {
			for entry := range strings.FieldsSeq(entries) {
				form, _, _ := strings.Cut(entry, "=")
				words = append(words, form)
			}
		}
	}
	require.NotEmpty(t, words)
	return words
}

// TestInformalAgain takes the roots of everyday words and informal forms for words in
// turn: they are their own roots.
func TestInformalAgain(t *testing.T) {
	s := Stemmer{Informal: true}
	words := slices.Concat(everydayWords(t), informalWords,
		strings.Fields("nangisnya mikirnya nampaknya ketawanya berenti ngebutnya kesiangan ngantriin begitugitu"))
	for _, w := range words {
		root := s.Stem(w)
		assert.Equal(t, root, s.Stem(root), w)
	}
}

// TestInformalObeysTheLexicon has everyday words that the caller wants otherwise.
func TestInformalObeysTheLexicon(t *testing.T) {
	for _, tt := range []struct {
		name, word, root string
		lexicon          *Lexicon
	}{
		{"the list", "gpp", "apa", Builtin()},
		{"another root", "gpp", "tidak", Builtin().Override("gpp", "tidak")},
		{"another root in the list", "gpp", "gak", Builtin().Override("gpp", "gak")},
		{"none", "smp", "smp", Builtin().Override("smp", "smp")},
		{"a root", "smp", "smp", Builtin().With("smp")},
		{"with a pronoun", "hpnya", "ponsel", Builtin().Override("hp", "ponsel")},
		{"the root of the list", "nggak", "tidak", Builtin().Override("enggak", "tidak")},
		{"the root with a particle", "nggaklah", "tidak", Builtin().Override("enggak", "tidak")},
		{"switched off", "kmrn", "kmrn", Builtin().Without("kmrn")},
	} {
		assert.Equal(t, tt.root, Stemmer{Lexicon: tt.lexicon, Informal: true}.Stem(tt.word), tt.name)
	}
}

// TestInformalLeavesAcronyms has words in capitals that everyday speech shortens
// others to.
func TestInformalLeavesAcronyms(t *testing.T) {
	s := Stemmer{Informal: true}
	for word, root := range map[string]string{"BPK": "bpk", "SMP": "smp", "KK": "kk", "BPK-nya": "bpk", "SMPnya": "smp", "Bpk": "bapak", "MEMBACA": "baca"} {
		assert.Equal(t, root, strings.ToLower(s.Stem(word)), word)
		for a := range s.Analyses(word) {
			assert.Equal(t, root, a.Root, word)
			break
		}
	}
	for _, tt := range []struct{ name, text, want string }{
		{"first", "SMP kami menang. Rmh bpk jauh.", "SMP menang rumah bapak jauh"},
		{"with an affix", "BPK-nya menemukan selisih.", "BPK temu selisih"},
		{"all in capitals", "BPK SUDAH DATENG", "bapak datang"},
		{"before a colon", "Andi: ke rumah\nDateng: ke pasar", "Andi rumah Dateng pasar"},
		{"names", "Andi dateng. Slamet dateng.", "Andi datang Slamet datang"},
		{"everyday speech", "Gak ada yg dateng. Kmrn rame.", "datang ramai"},
		{"stop words in short", "udh makan? blm, gmn dong", "makan"},
		{"stop words drawn out or with a particle", "Udahhh makan. Udahlah, jgnlah makan.", "makan makan"},
		{"units and schools", "siswa smp dan sma lari 5 km ke dok", "siswa smp sma lari 5 km dok"},
		{"a noun, in formal texts", "baju item, item-item dan itemnya", "baju item item item"},
		{"acronyms in small letters", "kk dateng hr senin", "kakak datang hari senin"},
		{"derived of stop words", "nyampe pasar, menyudahi makan, membahagi pasar", "sampai pasar sudah makan bagi pasar"},
		{"negations of stop words", "nggaboleh makan, nggapapa, gakboleh", "makan"},
		{"a stop word only in everyday speech", "rasio gini pasar, gini aja", "rasio gini pasar"},
	} {
		assert.Equal(t, tt.want, strings.Join(s.AppendTerms(nil, tt.text), " "), tt.name)
	}
}

func TestInformalAnalyses(t *testing.T) {
	for _, c := range []struct {
		word, root string
		affixes    []Affix
	}{
		{"nyoba", "coba", []Affix{{Form: "ny-", Kind: Prefix, Drop: "c"}}},
		{"ngirimin", "kirim", []Affix{{Form: "-in", Kind: Suffix}, {Form: "ng-", Kind: Prefix, Drop: "k"}}},
		{"ngeliatin", "lihat", []Affix{{Form: "liat", Kind: Irregular}, {Form: "-in", Kind: Suffix}, {Form: "nge-", Kind: Prefix}}},
		{"dibukainnya", "buka", []Affix{{Form: "-in", Kind: Suffix}, {Form: "di-", Kind: Prefix}, {Form: "-nya", Kind: Clitic}}},
		{"dipermainin", "main", []Affix{{Form: "per-", Kind: Prefix}, {Form: "-in", Kind: Suffix}, {Form: "di-", Kind: Prefix}}},
		{"gak", "enggak", []Affix{{Form: "gak", Kind: Irregular}}},
		{"ramainnya", "ramai", []Affix{{Form: "-n", Kind: Suffix}, {Form: "-nya", Kind: Clitic}}},
		{"hpmu", "hape", []Affix{{Form: "hp", Kind: Irregular}, {Form: "-mu", Kind: Clitic}}},
		{"mikirnya", "pikir", []Affix{{Form: "mikir", Kind: Irregular}, {Form: "-nya", Kind: Clitic}}},
		{"dipanas2inlah", "panas", []Affix{{Form: "di-", Kind: Prefix}, {Form: "2", Kind: Reduplication}, {Form: "-in", Kind: Suffix}, {Form: "-lah", Kind: Particle}}},
		{"dipanas-panasin", "panas", []Affix{{Form: "di-", Kind: Prefix}, {Form: "-panas", Kind: Reduplication, Hyphen: true}, {Form: "-in", Kind: Suffix}}},
		{"orang2nya", "orang", []Affix{{Form: "2", Kind: Reduplication}, {Form: "-nya", Kind: Clitic}}},
	} {
		for a := range (Stemmer{Informal: true}).Analyses(c.word) {
			assert.Equal(t, Analysis{Root: c.root, Affixes: c.affixes}, a)
			assert.Equal(t, c.word, a.Word())
			break
		}
	}
}
