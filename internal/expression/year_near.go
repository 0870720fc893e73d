package expression

import "github.com/wicara-nlp/wicara/internal/wordlist"

// What the words beside a number of four digits say of it.

// counting are words behind which there is an amount and no year: hampir 2000
// murid, mencapai 1500 ton.
var counting = [...]string{"hampir", "sebanyak", "mencapai", "minimal", "maksimal", "setidaknya", "sedikitnya", "sejumlah", "sekurangnya", "berjumlah"}

// countedNouns are what news counts besides the units: people, animals, vehicles,
// buildings and goods.
var countedNouns = wordlist.Words(
	"anak bayi balita lansia pria wanita perempuan penduduk keluarga korban pasien pengungsi penyintas kasus",
	"buruh petani nelayan pedagang pegawai dosen dokter perawat relawan petugas pelajar santri murid pemuda",
	"jemaah jamaah penumpang pengunjung pengguna pelanggan wisatawan turis pemilih pelamar pendaftar pengendara pemudik tamu undangan narapidana tahanan atlet pelari",
	"sapi kambing domba kerbau ayam bebek itik babi ikan hewan ternak",
	"kendaraan mobil motor sepeda bus truk kapal perahu pesawat",
	"bangunan gedung masjid toko kios warung kamar",
	"butir karung kantong bungkus kaleng kardus dus tabung galon porsi dosis tablet kantung batang potong",
	"barang dokumen berkas sertifikat tiket formulir",
)

// countsNoun tells whether the number at item i counts such a noun: 1999 buruh. Behind
// a word that places it in time, and behind a name, it is a year before a new phrase:
// pada 1999 buruh mogok.
func (s *lineItems) countsNoun(i int) bool {
	j := i - 1
	if s.wordEqual(j, "sekitar") {
		j--
	}
	if s.is(j, clPrep, clTo, clPart, clOpen) || s.isNamePart(j) || i+1 >= len(s.list) {
		return false
	}
	return wordlist.Lookup(countedNouns, s.text[s.list[i+1].start:s.list[i+1].end])
}

// isCount tells whether such a word stands before item i, or lebih dari or kurang
// dari. In our texts none of 30 such numbers is a year.
func (s *lineItems) isCount(i int) bool {
	if s.wordEqual(i-1, "dari") {
		return s.wordEqual(i-2, "lebih") || s.wordEqual(i-2, "kurang")
	}
	for _, word := range counting {
		if s.wordEqual(i-1, word) {
			return true
		}
	}
	return false
}

// lifeVerbs stand before the years of lives and letters: wafat 1521.
var lifeVerbs = [...]string{"lahir", "wafat", "mangkat", "bertitimangsa"}

// isLifeDate tells whether item i stands between such a word and the end of its
// phrase, or behind bertarikh: 1250 babies are not born in a year.
func (s *lineItems) isLifeDate(i int) bool {
	if s.wordEqual(i-1, "bertarikh") {
		return true
	}
	end := i + 1
	if end < len(s.list) && !s.is(end, clClose, clComma, clDash) && !s.wordEqual(end, ".") &&
		!s.wordEqual(end, ";") && !s.wordEqual(end, "pada") && !s.wordEqual(end, "di") {
		return false
	}
	for _, verb := range lifeVerbs {
		if s.wordEqual(i-1, verb) {
			return true
		}
	}
	return false
}
