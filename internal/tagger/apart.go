package tagger

import "github.com/wicara-nlp/wicara/internal/wordlist"

// apart are the small words that keep two names apart: common ones which the
// annotated texts hardly ever have inside a name.
var apart = wordlist.Words(
	"itu ini tersebut begitu demikian saya kita kami dia mereka ia aku kan pun",
	"juga akan telah sudah masih belum bisa dapat harus tidak bukan tak pernah sedang bakal mampu ingin siap memang",
	"hanya saja lagi",
	"kini lalu kemudian setelah sejak hingga saat ketika usai selama sebelum sebelumnya akhirnya langsung terus tetap",
	"turut sempat mulai",
	"adalah merupakan menjadi yakni yaitu ada berada memiliki punya",
	"bahwa karena jika kalau agar sehingga meski namun tetapi tapi sedangkan sementara maupun sekaligus bahkan",
	"kata ujar ucap tutur ungkap tegas jelas lanjut sebut tulis",
	"mengatakan menyebut menjelaskan menyatakan menegaskan menilai mengaku mengungkapkan menyampaikan menambahkan",
	"menuturkan menyebutkan mengakui mengumumkan menanggapi menekankan mengapresiasi memastikan berharap meminta",
	"melaporkan mengungkap",
	"disebut dikutip dilansir diketahui disampaikan ditemui dihubungi digelar dilakukan dikonfirmasi dilaporkan",
	"dimulai ditemukan ditangkap diterima dipimpin dihadiri dikenal disapa ditunjuk dilantik",
	"bernama berjudul bertajuk berinisial berlangsung berhasil berdasarkan bekerja bertemu berasal bergabung terjadi",
	"terletak termasuk tertulis terpilih terlihat terdiri",
	"melakukan membuat memberikan menerima mendapat mendapatkan melihat melawan mengalahkan menggantikan menjabat",
	"menggelar membawa membuka mendukung mengikuti memimpin meraih menuju menghadiri menghadirkan mengunjungi",
	"meluncurkan mendorong menunjukkan menetapkan",
	"selaku mantan alias soal asal milik kepada lewat menurut secara seperti bersama sebagaimana",
	"warga anggota wartawan seorang sebuah sejumlah beberapa seluruh semua lainnya sendiri antaranya",
	"masuk keluar datang tiba hadir tayang lahir meninggal tampil jatuh muncul maju turun",
	"satu dua empat lima pertama terakhir sekitar sangat paling lebih",
	"nama kawasan keterangan keterangannya pernyataan pukul hasil kasus pemain pihak",
	"resmi",
)

// starters are further words that begin sentences and, with no other capital behind
// them, are no names.
var starters = wordlist.Words(
	"di ke dari pada dalam dengan untuk oleh sebagai dan atau yang para hal selain jadi berikut adapun",
	"meskipun walau walaupun sebaliknya selanjutnya padahal apabila apakah bagaimana mengapa kenapa siapa kapan",
	"berkat terkait tentang mengenai terhadap bagi tanpa sampai berdasar demi guna supaya biar maka lantas",
	"nah ya jangan ayo silakan pastikan simak pilih baca lihat ketiga kedua keduanya ketiganya semoga mungkin",
	"banyak sebagian setiap tiap hampir kadang sering biasanya misalnya terutama khususnya rupanya ternyata tentunya",
)

// openers are words in small letters that may be the first of a name, closers those
// that may be the last: some annotators mark kota Bandung and Israel utara.
var (
	openers = wordlist.Words(
		"timnas pemprov pemkab pemkot pemerintah kementerian komisi koperasi partai polda polres polsek dinas kedutaan",
		"putusan keputusan resolusi undang-undang perjanjian konferensi perang pertempuran tragedi kerusuhan badai",
		"negara kerajaan kekaisaran provinsi prefektur distrik kabupaten kota kecamatan kelurahan desa dusun kampung",
		"wilayah kawasan pulau kepulauan gunung bukit hutan laut selat teluk perairan pantai sungai danau jalan tol",
		"stasiun bandara pelabuhan pangkalan terminal gedung kantor hotel museum gereja masjid pasar sirkuit stadion",
		"rumah restoran harian the la le les da van von der el al an ad as ash bin",
	)
	closers = wordlist.Words("utara selatan timur barat tengah tenggara")
)
