package stem

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/morph"
)

// TestAppendTermsOfTwoWords has words that are one, two or joined by a hyphen: the terms
// are the same.
func TestAppendTermsOfTwoWords(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"compounds", "tanda tangan, tanda-tangan, menandatangani, penandatanganan, ditanda-tangani", "tanda tangan tanda tangan tanda tangan tanda tangan tanda tangan"},
		{"with an affix on the first part", "tanggung jawab, pertanggungan-jawab", "tanggung jawab tanggung jawab"},
		{"with a stop word", "ikut serta, keikutsertaan", "ikut ikut"},
		{"compounds that are one word", "olahraga, kacamata", "olahraga kacamata"},
		{"pairs", "guru-petani, besar-kecilnya, ayah-ibu-anak", "guru tani besar kecil ayah ibu anak"},
		{"pairs of which one part is no word", "corat-coret, e-tiket, a-x", "corat-coret e-tiket a-x"},
		{"doubled with other sounds", "bolak-balik, pernak-pernik, mondar-mandir, porak-poranda", "bolak-balik pernak-pernik mondar-mandir porak poranda"},
		{"numbers", "keempatpuluh, ketujuhpuluh, tigaratus", "keempat puluh ketujuh puluh tiga ratus"},
		{"reduplications", "kupu-kupu, petani-petani, sayur-mayur", "kupu tani sayur"},
		{"bound forms", "antar petani, antar-petani, antarpetani, pascapanen, non-beras, nonberas, antijamur", "antar tani antar tani antar tani pasca panen non beras non beras anti jamur"},
		{"what only begins like one", "antartika, antibiotik, antara, nonton", "antartika antibiotik nonton"},
		{"at the beginning of a sentence", "Guru-petani menanam. Nonberas. Antar-petani.", "guru tani tanam non beras antar tani"},
		{"names", "kata Sari-Petani. Sari-Petani.", "kata Sari-Petani Sari-Petani"},
		{"a preposition written together", "disamping rumah, kebelakang, diatas, dikantornya, kearah kebun, diberbagai", "samping rumah belakang kantor arah kebun"},
		{"a measure", "kebun sebesar lapangan, sumur sedalam dan seluasnya", "kebun besar lapang sumur dalam luas"},
		{"all in capitals", "GURU-PETANI MENANAM JAGUNG", "guru tani tanam jagung"},
	} {
		assert.Equal(t, tt.want, strings.Join(Stemmer{}.AppendTerms(nil, tt.text), " "), tt.name)
	}
	own := Stemmer{Lexicon: Builtin().With("kerjasama", "guru-petani").Override("nonberas", "nonberas")}
	assert.Equal(t, []string{"kerjasama", "guru-petani", "nonberas", "tanggung", "jawab"},
		own.AppendTerms(nil, "kerjasama guru-petani nonberas, pertanggungjawaban"), "what the caller has as one word")
	without := Stemmer{Lexicon: Builtin().Without("guru-petani")}
	assert.Equal(t, []string{"guru", "tani"}, without.AppendTerms(nil, "guru-petani"), "what the caller has taken out")
	long := strings.Repeat("guru-", morph.MaxBytes)
	assert.Len(t, Stemmer{FoldCase: true}.AppendTerms(nil, long+"guru"), 1, "too long")
}

// TestCompoundsAreRoots keeps the list of compounds to roots: others are never asked for.
// Every one gives the terms of its words, and a measure that of its adjective.
func TestCompoundsAreRoots(t *testing.T) {
	assert.NotEmpty(t, compounds())
	for w, p := range compounds() {
		assert.Equal(t, w, Stem(w))
		assert.True(t, p.begin > 1 && p.begin < len(w) && len(w) >= minDivided, w)
		terms := Stemmer{}.AppendTerms(nil, w)
		want := []string{w[p.begin:]}
		if p.end > 0 {
			want = Stemmer{}.AppendTerms(nil, w[:p.end]+" "+w[p.begin:])
		}
		assert.Equal(t, want, terms, w)
		assert.NotContains(t, terms, w, "it is divided")
	}
}
