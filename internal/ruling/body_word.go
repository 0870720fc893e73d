package ruling

import (
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Names of bodies begin with what the body is. What else follows from such a word
// differs.

// bodyUse says what a word that the names of bodies begin with tells.
type bodyUse uint8

const (
	// bodyNoun: in small letters it names a body, too: lembaga penjamin simpanan.
	bodyNoun bodyUse = 1 << iota
	// worldBody: foreign and international bodies have it in their Indonesian names. Of
	// 1062 acronyms in brackets behind an organisation that begins so, our annotations
	// have 1060 as organisations.
	worldBody
	// fieldOffice: a field behind dan may belong to the body.
	fieldOffice
	// bureau: the body bears no name of a person.
	bureau
	// anyBody: alone it stands for any of the kind.
	anyBody
)

// bodyWords are such words.
var bodyWords = wordlist.Uses(map[bodyUse]string{
	bodyNoun | worldBody | fieldOffice | bureau: "badan biro pusat",
	bodyNoun | worldBody | fieldOffice:          "asosiasi kementerian komite lembaga",
	bodyNoun | worldBody | anyBody:              "kepolisian",
	bodyNoun | worldBody: "aliansi dewan federasi front gerakan institut konfederasi organisasi partai pasukan persatuan serikat tentara " +
		"universitas yayasan",
	bodyNoun | fieldOffice | bureau: "balai dinas direktorat",
	bodyNoun | fieldOffice:          "forum komisi majelis satuan unit",
	bodyNoun | bureau | anyBody:     "kantor",
	bodyNoun | anyBody:              "bank perusahaan",
	bodyNoun:                        "gugus himpunan ikatan jaringan kelompok koalisi komunitas mahkamah palang panitia perhimpunan perserikatan satgas tim",
	worldBody | fieldOffice:         "departemen",
	worldBody:                       "administrasi dana liga masyarakat otoritas uni",
	fieldOffice | bureau:            "bagian bidang seksi subdit",
	fieldOffice:                     "ditjen divisi fakultas inspektorat jurusan kedeputian kementrian kepala ksm prodi subdirektorat sudin suku upt uptd",
	bureau:                          "satpol stasiun",
	anyBody: "bursa dpc dpd dpp dpw fraksi group grup hotel kampus kejaksaan kejari klub kodim koran pengadilan pesantren polda polres polsek " +
		"pondok radio rs rsud rsup rumah sekolah the timnas",
})

// isBodyWord says whether a word, in letters of either case, has one of the uses.
func isBodyWord(word string, uses bodyUse) bool { return wordlist.Lookup(bodyWords, word)&uses != 0 }

// isBodyTitle says so of a word with a capital in front and no other.
func isBodyTitle(word string, uses bodyUse) bool {
	return isBodyWord(word, uses) && ortho.IsUpper(word[0]) && !ortho.HasUpper(word[1:])
}

// isBureau reports words and short forms for bureaus.
func isBureau(word string) bool {
	return isBodyTitle(word, bureau) || word == "BPBD" || word == "BMKG" || word == "BNPB"
}
