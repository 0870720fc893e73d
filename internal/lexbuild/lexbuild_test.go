package lexbuild

import (
	"bytes"
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/lextable"
	"github.com/wicara-nlp/wicara/internal/morph"
)

// pack returns a compressed text.
func pack(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := w.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.Bytes()
}

// newBuilder has the roots with their families, and the words of text.
func newBuilder(t *testing.T, roots map[string]int, text string) *builder {
	t.Helper()
	gz := pack(t, text)
	b := &builder{texts: [][]byte{gz}, counts: map[string]int{}, capitals: map[string]int{}, targets: map[string]string{}}
	require.NoError(t, count(gz, b.counts, b.capitals))
	b.modern = b.counts
	for r, n := range roots {
		b.root(r, n)
	}
	return b
}

func TestCount(t *testing.T) {
	b := newBuilder(t, nil, "Buku itu buku-buku. Itu Sari.\nBuku A-b c, (Buku) Buku\n")
	assert.Equal(t, map[string]int{"itu": 1, "buku-buku": 1}, b.counts)
	assert.Equal(t, map[string]int{"sari": 1, "a-b": 1, "buku": 1}, b.capitals)
}

func TestGrown(t *testing.T) {
	text := strings.Repeat("mulai lakukan melakukan melakukan ", 150) + strings.Repeat("setuju sebuah ", 40) + strings.Repeat("menyetujui disetujui ", 30)
	b := newBuilder(t, map[string]int{"mula": 60, "laku": 60, "tuju": 50, "buah": 20}, text)
	b.grown()
	for w, want := range map[string]bool{"mulai": true, "lakukan": false, "setuju": true, "sebuah": false} {
		assert.Equal(t, want, b.isRoot(w), w)
	}
	assert.Greater(t, b.set.byWord["mulai"].Family, b.set.byWord["mula"].Family, "in memulai")
}

func TestGrownFossilSe(t *testing.T) {
	text := strings.Repeat("seragam sebar sebaran serumpun senada ", 40) + strings.Repeat("keseragaman berseragam ", 3) + strings.Repeat("penyebaran penyerumpun ", 30) + "bersenada\n"
	b := newBuilder(t, map[string]int{"ragam": 30, "seragam": 3, "sebar": 30, "baran": 2, "rumpun": 9, "nada": 30, "senada": 3}, text)
	b.grown()
	assert.Greater(t, b.set.byWord["seragam"].Family, b.set.byWord["ragam"].Family)
	assert.Less(t, b.set.byWord["senada"].Family, b.set.byWord["nada"].Family, "one word is not enough")
	assert.False(t, b.isRoot("sebaran"), "it has -an")
	assert.True(t, b.isRoot("serumpun"))
}

func TestGrownLeavesNouns(t *testing.T) {
	b := newBuilder(t, map[string]int{"tumpu": 60, "tumpuk": 30}, strings.Repeat("tumpukan ", 150))
	b.grown()
	assert.False(t, b.isRoot("tumpukan"))
}

func TestLostR(t *testing.T) {
	b := newBuilder(t, map[string]int{"beruas": 2, "ruas": 12, "beruang": 5, "ruang": 33, "berani": 50, "rani": 2, "perona": 2, "rona": 3}, "")
	require.NoError(t, b.derived())
	for w, want := range map[string]bool{"beruas": false, "ruas": true, "beruang": true, "berani": true, "perona": true} {
		assert.Equal(t, want, b.isRoot(w), w)
	}
}

func TestOwnRoot(t *testing.T) {
	b := newBuilder(t, map[string]int{"tua": 60, "tandatangani": 3}, "")
	b.malindo = lextable.New(b.set.sorted(), nil)
	b.ownRoot("ketua", "")
	b.ownRoot("swafoto", "")
	b.ownRoot("tandatangan", "")
	assert.False(t, b.isRoot("tandatangani"))
	assert.Greater(t, b.set.byWord["ketua"].Family, b.set.byWord["tua"].Family)
	assert.Equal(t, lextable.Quantise(ownFamily, lextable.FamilyScale), b.set.byWord["swafoto"].Family)
}

func TestMono(t *testing.T) {
	b := newBuilder(t, map[string]int{"las": 9, "kelas": 60}, "")
	b.mono("las", "")
	b.mono("pel", "")
	assert.Equal(t, uint8(lextable.Root|lextable.Mono), b.set.byWord["las"].Flags)
	assert.Equal(t, lextable.Quantise(9, lextable.FamilyScale), b.set.byWord["las"].Family)
	assert.True(t, b.isRoot("pel"))
	best := morph.Finder{Lexicon: &morph.Lexicon{Base: lextable.New(b.set.sorted(), nil)}}
	assert.Equal(t, "las", best.Stem("pengelasan"))
	assert.Equal(t, "kelas", best.Stem("sekelas"))
}

func TestJoined(t *testing.T) {
	text := strings.Repeat("di rumah ", 40) + strings.Repeat("dirumah dijual menjual ", 6) + strings.Repeat("di jual ", 40)
	b := newBuilder(t, map[string]int{"rumah": 20, "jual": 20}, text)
	require.NoError(t, b.joined())
	assert.Equal(t, "dirumah", b.targets["dirumah"])
	assert.NotContains(t, b.targets, "dijual", "there is an active form")
}

func TestContexts(t *testing.T) {
	var text strings.Builder
	for range 30 {
		text.WriteString("ibu masakan nasi sayur enak\nibu masak nasi sayur enak\nmasa depan negara bangsa\n")
	}
	filler := make([]string, skippedContexts)
	for i := range filler {
		filler[i] = "f" + string(rune('a'+i/26)) + string(rune('a'+i%26))
	}
	text.WriteString(strings.Repeat(strings.Join(filler, " ")+"\n", 100))
	b := newBuilder(t, nil, text.String())
	c, err := newContexts([]string{"masa", "masak", "masakan"}, b.counts, b.texts)
	require.NoError(t, err)
	assert.Greater(t, c.cosine("masakan", "masak"), 0.9)
	assert.InDelta(t, 1, c.cosine("masa", "masa"), 1e-5)
	assert.Less(t, c.cosine("masakan", "masa"), 0.1)

	for r, n := range map[string]int{"masak": 60, "masakan": 3, "belikan": 1, "beli": 60} {
		b.root(r, n)
	}
	require.NoError(t, b.derived())
	assert.False(t, b.isRoot("masakan"))
	assert.False(t, b.isRoot("belikan"))
	assert.True(t, b.isRoot("masak"))
}

func TestInduce(t *testing.T) {
	counts := map[string]int{"salah": 300, "guna": 300, "penyalahgunaan": 20, "menghadang": 20, "dihadang": 20, "daring": 90, "karbonasi": 6, "kebhinekaan": 90, "xyzabc": 9, "mereplikasi": 9, "direplikasi": 9, "mempublish": 9, "dipublish": 9, "berfikir": 90}
	roots, err := induce([]byte("salah 50\nguna 50\n"), []string{"fikir"}, counts, counts)
	require.NoError(t, err)
	for w, want := range map[string]bool{"salahguna": true, "hadang": true, "daring": true, "karbonasi": true, "kebhinekaan": false, "xyzabc": false, "replikas": false, "replikasi": true, "publish": true, "berfikir": false} {
		_, ok := roots[w]
		assert.Equal(t, want, ok, w)
	}
}

func TestNames(t *testing.T) {
	text := strings.Repeat("di Berlin Beberan Perkotaan Pengampun Kotaku Penyapu penyapu Labuhan Hati-Hati hati-hati Moro-Moro Dalin Sari FPI-FPI FPI FPI Kepahlawanan ", 12) + "pengampun pengampun"
	b := newBuilder(t, map[string]int{"lin": 3, "beber": 1, "kota": 3, "ampun": 60, "sapu": 2, "labuh": 60, "hati": 9, "dalam": 9, "dal": 9, "pahlawan": 1}, text)
	b.names()
	for w, want := range map[string]bool{
		"berlin": true, "beberan": true, "moro-moro": true,
		"labuhan":      true,  // from a root of many words, but never in lower case
		"dalin":        true,  // an informal -in
		"perkotaan":    false, // a confix
		"pengampun":    false, // from a root of many words
		"kotaku":       false, // a pronoun
		"penyapu":      false, // in lower case as well
		"hati-hati":    false,
		"fpi-fpi":      false, // many of them
		"kepahlawanan": false, // a long root
		"sari":         false, // nothing comes off
	} {
		assert.Equal(t, want, b.targets[w] == w, w)
	}
}

func TestCapital(t *testing.T) {
	b := newBuilder(t, map[string]int{"borong": 9}, "di "+strings.Repeat("Sari Borong Budi budi Mulia mulia mulia mulia kota ", 12)+strings.Repeat("budi Budi Budi Kota\n", 3))
	for w, want := range map[string]uint8{"sari": lextable.NearlyCapital, "borong": lextable.MostlyCapital, "budi": lextable.MostlyCapital, "mulia": lextable.OftenCapital, "kota": 0, "di": 0} {
		assert.Equal(t, want, b.capital(*b.set.get(w)), w)
	}
}

func TestPlaces(t *testing.T) {
	b := newBuilder(t, nil, strings.Repeat("di Kediri Kediri Kediri Kediri Kediri kediri Kuningan kuningan kuningan\n", maxPlaceCount))
	b.data = t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(b.data, "gazetteer"), 0o755))
	list := pack(t, "35.06\tKabupaten Kediri\n32.08\tKabupaten Kuningan\n32.75\tKota Bekasi\n72.04\tKabupaten Toli-Toli\n32.75.01\tTambun\n")
	require.NoError(t, os.WriteFile(filepath.Join(b.data, "gazetteer", "wilayah.tsv.gz"), list, 0o644))
	require.NoError(t, b.places())
	assert.Equal(t, map[string]string{"kediri": "kediri", "bekasi": "bekasi", "toli-toli": "toli-toli"}, b.targets)
}

func TestClasses(t *testing.T) {
	got := map[string]string{}
	require.NoError(t, classes("../../stem/lexdata/exceptions.txt", func(form, root string) { got[form] = root }))
	assert.Equal(t, "sebagai", got["sebagai"])
	assert.Equal(t, "getar", got["gemetar"])
}

// TestRun builds the lexicon from a few lines and our own lists.
func TestRun(t *testing.T) {
	data, own := t.TempDir(), "../../stem/lexdata"
	news := strings.Repeat("Petani menggembungkan ban. Petani di Kediri menulis surat.\n", minStemmedCount)
	for name, text := range map[string]string{
		"text/news.txt.gz":         news,
		"text/prose.txt.gz":        "Ia menulis.\n",
		"text/legal.txt.gz":        "Menulis itu wajib.\n",
		"gazetteer/wilayah.tsv.gz": "35.06\tKabupaten Kediri\n",
	} {
		path := filepath.Join(data, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, pack(t, text), 0o644))
	}
	out := t.TempDir()
	require.ErrorIs(t, Run(data, own, out), os.ErrNotExist, "without roots")
	require.NoError(t, os.Mkdir(filepath.Join(data, "stem"), 0o755))
	roots := filepath.Join(data, "stem", "malindo_family_size.tsv")
	require.NoError(t, os.WriteFile(roots, []byte("tulis\t40\ngembung\t20\ntani\t30\n"), 0o644))

	open := func(name string) (string, *lextable.Table) {
		file, err := os.ReadFile(filepath.Join(out, name))
		require.NoError(t, err)
		table, err := lextable.Open(string(file))
		require.NoError(t, err)
		return string(file), table
	}
	require.NoError(t, Run(data, own, out))
	file, table := open("lexicon.bin")
	assert.Contains(t, file, "malindo_family_size.tsv")
	fi := morph.Finder{Lexicon: &morph.Lexicon{Base: table}}
	for word, root := range map[string]string{"menggembungkan": "gembung", "menulis": "tulis", "kediri": "kediri", "sebagai": "sebagai"} {
		assert.Equal(t, root, fi.Stem(word), word)
		assert.GreaterOrEqual(t, table.Lookup([]byte(word)), 0, word)
	}
	_, stop := open("stopwords.bin")
	assert.True(t, (&morph.Lexicon{Base: stop}).Has("yang"))
	assert.True(t, (&morph.Lexicon{Base: stop}).Has("salah satu"), "a pair")
	assert.False(t, (&morph.Lexicon{Base: stop}).Has("dalam negeri"), "a pair that is none")
	assert.Equal(t, "dalam negeri", stop.Target(stop.Lookup([]byte("dalam negeri"))))

	require.NoError(t, Run(data, own, out))
	again, _ := open("lexicon.bin")
	assert.True(t, file == again, "the same bytes for the same inputs")
}

// TestOutputsAreUpToDate builds the tables from the files beside the repository and
// compares them with those that package stem embeds.
func TestOutputsAreUpToDate(t *testing.T) {
	const data, stem = "../../../shared/data", "../../stem"
	if testing.Short() {
		t.Skip("building takes ten seconds")
	}
	out := t.TempDir()
	err := Run(data, filepath.Join(stem, "lexdata"), out)
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("no sources beside the repository")
	}
	require.NoError(t, err)
	for _, name := range []string{"lexicon.bin", "stopwords.bin"} {
		want, err := os.ReadFile(filepath.Join(out, name))
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(stem, name))
		require.NoError(t, err)
		assert.True(t, bytes.Equal(want, got), "%s is not what the builder makes: run go generate", name)
	}
}
