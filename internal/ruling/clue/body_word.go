package clue

import (
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Names of bodies begin with what the body is. What else follows from such a word
// differs.

// BodyUse says what a word that the names of bodies begin with tells.
type BodyUse uint8

const (
	// BodyNoun: in small letters it names a body, too: lembaga penjamin simpanan.
	BodyNoun BodyUse = 1 << iota
	// WorldBody: foreign and international bodies have it in their Indonesian names. Of
	// 1062 acronyms in brackets behind an organisation that begins so, our annotations
	// have 1060 as organisations.
	WorldBody
	// FieldOffice: a field behind dan may belong to the body.
	FieldOffice
	// bureau: the body bears no name of a person.
	bureau
	// AnyBody: alone it stands for any of the kind.
	AnyBody
)

// bodyWords are such words.
var bodyWords = wordlist.Uses(map[BodyUse]string{
	BodyNoun | WorldBody | FieldOffice | bureau: "badan biro pusat",
	BodyNoun | WorldBody | FieldOffice:          "asosiasi kementerian komite lembaga",
	BodyNoun | WorldBody | AnyBody:              "kepolisian",
	BodyNoun | WorldBody: "aliansi dewan federasi front gerakan institut konfederasi organisasi partai pasukan persatuan serikat tentara " +
		"universitas yayasan",
	BodyNoun | FieldOffice | bureau: "balai dinas direktorat",
	BodyNoun | FieldOffice:          "forum komisi majelis satuan unit",
	BodyNoun | bureau | AnyBody:     "kantor",
	BodyNoun | AnyBody:              "bank perusahaan",
	BodyNoun:                        "gugus himpunan ikatan jaringan kelompok koalisi komunitas mahkamah palang panitia perhimpunan perserikatan satgas tim",
	WorldBody | FieldOffice:         "departemen",
	WorldBody:                       "administrasi dana liga masyarakat otoritas uni",
	FieldOffice | bureau:            "bagian bidang seksi subdit",
	FieldOffice:                     "ditjen divisi fakultas inspektorat jurusan kedeputian kementrian kepala ksm prodi subdirektorat sudin suku upt uptd",
	bureau:                          "satpol stasiun",
	AnyBody: "bursa dpc dpd dpp dpw fraksi group grup hotel kampus kejaksaan kejari klub kodim koran pengadilan pesantren polda polres polsek " +
		"pondok radio rs rsud rsup rumah sekolah the timnas",
})

// IsBodyWord says whether a word, in letters of either case, has one of the uses.
func IsBodyWord(word string, uses BodyUse) bool { return wordlist.Lookup(bodyWords, word)&uses != 0 }

// IsBodyTitle says so of a word with a capital in front and no other.
func IsBodyTitle(word string, uses BodyUse) bool {
	return IsBodyWord(word, uses) && ortho.IsUpper(word[0]) && !ortho.HasUpper(word[1:])
}

// IsBureau reports words and short forms for bureaus.
func IsBureau(word string) bool {
	return IsBodyTitle(word, bureau) || word == "BPBD" || word == "BMKG" || word == "BNPB"
}
