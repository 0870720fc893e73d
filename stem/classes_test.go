package stem

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestClasses has words of the classes of which a grammar speaks as a whole, as
// word=root.
func TestClasses(t *testing.T) {
	for _, tt := range []struct{ name, words string }{
		{"menge- and penge- before a verb of one syllable",
			"mengelap=lap mengecor=cor pengecoran=cor pengelas=las pengelasan=las mengebel=bel pengereman=rem mengelemnya=lem pengegolan=gol pengepakan=pak mengesol=sol pengebom=bom"},
		{"meng- and peng- before k and e",
			"mengelola=kelola mengenal=kenal mengemas=kemas mengecap=kecap mengetik=ketik mengejar=kejar mengepalkan=kepal mengekang=kekang mengelak=elak mengedarkan=edar mengepakkan=kepak pengeluaran=keluar"},
		{"a long root behind a prefix",
			"penggandrungan=gandrung pengglobalisasian=globalisasi berglobalisasi=globalisasi pentraktiran=traktir terotomatisasi=otomatisasi terindustrialisasi=industrialisasi kesejarawanan=sejarawan"},
		{"pe- before r", "peramal=ramal perebut=rebut perakit=rakit perusuh=rusuh perunding=runding"},
		{"per- before a vowel", "perairan=air perubahan=ubah peralatan=alat perindah=indah memperolok=olok"},
		{"peN- and per- before r", "pemeringkatan=peringkat pemerataan=rata"},
		{"be-, te-, pe- before a root in r", "beruas=ruas beroda=roda berambut=rambut terentang=rentang terekam=rekam perompak=rompak periang=riang perawi=rawi berisikan=isi berisik=berisik beruang=beruang terapi=terapi"},
		{"roots with a fossil se-", "diseragamkan=seragam keserasian=serasi menyerasikan=serasi keserentakan=serentak penyenyawaan=senyawa berseluncuran=seluncur peselancar=selancar menyesumbarkan=sesumbar beragam=ragam seirama=irama"},
		{"roots with another fossil prefix", "memperdayai=perdaya terperdaya=perdaya diperangkap=perangkap serangkap=rangkap seperangkat=perangkat diangkat=angkat keperdataan=perdata berpesiar=pesiar menelantarkan=telantar memelantingkan=pelanting dimengerti=mengerti"},
		{"roots in -an and -i", "serombongan=rombongan berombongan=rombongan dikasihani=kasihan kekasih=kasih pekarangannya=pekarangan karangan=karang diterapi=terapi menerapkan=terap berempati=empati"},
		{"nouns in -an of roots that look like others", "sebaran=sebar penyebaran=sebar tumpukan=tumpuk bertumpukan=tumpuk bertumpu=tumpu"},
		{"a word of two readings", "selangkah=langkah serumpun=rumpun terpaku=paku merubah=ubah terinci=rinci mengarungi=arung karungnya=karung mengadang=adang pengadangan=adang kadangkala=kadangkala memuakkan=muak berombak=ombak pemerahan=perah mengendor=kendor ketuaan=tua perapian=api kerapian=rapi perwalian=wali petinggi=tinggi mengetuai=ketua menuai=tuai"},
		{"adjectives in se- of living roots", "menyerupai=rupa keserupaan=rupa menyeimbangkan=imbang ketidakseimbangan=imbang diimbangi=imbang"},
		{"se- before a measure or an adjective of a small family", "seember=ember semangkuk=mangkuk segrup=grup selevel=level sepedas=pedas seribet=ribet sesigap=sigap sekaku=kaku serinci=rinci seutas=utas"},
		{"loans that look derived", "kurasi=kurasi dikurasi=kurasi mengkurasi=kurasi direktori=direktori menguras=kuras"},
		{"unknown loans behind the prefixes of verbs", "berfosforilasi=fosforilasi terfosforilasinya=fosforilasi memfosforilasi=fosforilasi difosforilasi=fosforilasi diskrepitasi=diskrepitasi disartikulasi=disartikulasi teritorialitas=teritorialitas terminasi=terminasi"},
		{"compounds with affixes on both sides", "keanekaragaman=anekaragam kesiapsiagaan=siapsiaga dicampuradukkan=campuraduk kegotongroyongan=gotongroyong"},
		{"spellings that are not those of KBBI, with affixes", "berfikirlah=fikir hakekatnya=hakekat bertaqwalah=taqwa perzinahannya=zinah membludak=bludak dibandrol=bandrol ketentramannya=tentram kementriannya=mentri menyebrangi=sebrang dirobah=ubah"},
		{"words of the net with affixes", "diunduhnya=unduh pengunggahnya=unggah menyiniarkan=siniar ditweet=tweet merestart=restart bookingan=booking menscan=scan dihandle=handle"},
		{"names that look derived", "berlin=berlin milan=milan oman=oman teheran=teheran maluku=maluku kediri=kediri merapi=merapi persia=persia irian=irian perserikatan=serikat pengampun=ampun tuhanmu=tuhan"},
		{"English nouns and diseases that look derived", "member=member chikungunya=chikungunya"},
		{"words of one family of which some look like another root", "perincian=rinci memerinci=rinci terperinci=rinci rincian=rinci pengertian=mengerti dimengerti=mengerti menghayati=hayat penghayatan=hayat hayati=hayati penghianatan=khianat menghianati=khianat"},
		{"nouns in -wan", "kenegarawanan=negarawan kecendekiawanan=cendekiawan keusahawanan=usahawan kekaryawanan=karyawan"},
		{"athletes", "pebulutangkis=bulutangkis peboling=boling petinju=tinju"},
		{"verbs of roots of our own lists", "menandatangani=tandatangan menindaklanjuti=tindaklanjut mereplikasi=replikasi divalidasi=validasi"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for pair := range strings.FieldsSeq(tt.words) {
				word, root, _ := strings.Cut(pair, "=")
				assert.Equal(t, root, Stem(word), word)
			}
		})
	}
}
