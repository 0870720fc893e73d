package prose

// The words below tell English from Indonesian. They are written down from
// general knowledge of the two languages: the closed classes first, then the
// words that news captions and headlines are made of. A word that both
// languages write alike (film, video, bank, air, main, program, final) is in
// neither list.

// englishFunction are the closed classes of English: articles, pronouns, prepositions, conjunctions,
// auxiliaries, and the adverbs that hardly any sentence does without.
const englishFunction = `
a an the this that these those which who whom whose what when where why how i
you he she it we they me him us them my your his her its our their mine yours
hers ours theirs myself yourself himself herself itself ourselves themselves
am is are was were be been being have has had having do does did doing done
will would shall should can could may might must cannot of in on at by for
from with without within into onto upon to toward towards through throughout
during before after above below between among amongst against about around
behind beside beyond across along near under out down until since despite amid
and or but nor so yet if because although though while whereas unless as than
not no never always often sometimes usually already still just only also too
very much many more most some any every each both either neither all few less
least other others another such own same there here then now ever even again
once twice first next later ago soon yes i'm you're he's she's it's we're
they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll
he'll she'll it'll we'll they'll isn't aren't wasn't weren't don't doesn't
didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't that's
there's what's let's who's last`

// englishContent are frequent verbs, nouns and adjectives of English, those of
// captions and headlines above all.
const englishContent = `
say says said tell tells told ask asks asked speak speaks spoke spoken
speaking talk talks talking meet meets met meeting visit visits visited
visiting arrive arrives arrived arriving leave leaves left leaving attend
attends attended attending shake shakes shook hands wave waves waved waving
celebrate celebrates celebrated celebrating score scores scored scoring play
plays played playing win wins won winning lose loses lost losing beat beats
beaten make makes made making take takes took taken taking get gets got
getting give gives gave given giving go goes went gone going come comes came
coming see sees saw seen seeing look looks looked looking know knows knew
known think thinks thought want wants wanted need needs needed use uses used
using find finds found show shows showed shown showing hold holds held holding
stand stands stood standing sit sits sat sitting walk walks walked walking run
runs ran running pose poses posed posing watch watches watched watching wear
wears wore wearing gather gathers gathered gathering protest protests
protesters rally rallies sign signs signed signing launch launches launched
announce announces announced unveil unveils unveiled introduce introduces
introduced call calls called calling help helps helped try tries tried start
starts started begin begins began stop stops stopped keep keeps kept let put
puts sets become becomes became feel feels felt believe believes believed hope
hopes hoped love loves loved likes liked lives lived living die dies died dead
kill kills killed killing attack attacks attacked strike strikes struck fire
fires fired shoot shoots shot hits fight fights fought build builds built
opens opened close closes closed face faces faced lead leads led leading serve
serves served join joins joined follow follows followed bring brings brought
buy buys bought sell sells sold pay pays paid write writes wrote written reads
hear hears heard happen happens happened reach reaches reached raise raises
raised fall falls fell fallen rise rises rose return returns returned seek
seeks sought deliver delivers delivered address addresses addressed answer
answers answered praise praised urge urges urged warn warns warned deny denies
denied accuse accused arrest arrested elect elected appoint appointed welcome
welcomes welcomed thank thanks please sorry congratulations president minister
prime secretary senator governor mayor chairman chairwoman spokesman
spokeswoman spokesperson leader leaders officer officers official officials
lawmaker lawmakers ambassador king queen prince princess soldier soldiers
troops army navy police policeman firefighter firefighters rescuer rescuers
worker workers coach midfielder defender goalkeeper forward rider singer actor
actress writer author founder owner supporter supporters crowd people person
man men woman women child children boy boys girl girls family father mother
son daughter brother sister wife husband friend friends student students
teacher teachers doctor doctors patient patients resident residents villager
villagers refugee refugees victim victims suspect president's minister's
country countries nation nations world state states united city town village
street road house school university church building office court parliament
congress government council committee commission department ministry agency
company firm market shop store hospital airport station stadium bridge river
sea island mountain north south east west northern southern eastern western
day days week weeks month months year years today tomorrow yesterday morning
afternoon evening night time hour hours minute minutes monday tuesday
wednesday thursday friday saturday sunday january february june july october
december photo photos picture pictured pictures images courtesy handout credit
getty view conference press statement speech interview ceremony summit
election elections vote votes voters campaign deal agreement peace war weapons
missile missiles nuclear match matches goal goals cup league season team teams
race title trophy medal gold silver bronze work job money price prices trade
business economy growth tax taxes oil power water food health law laws right
rights life death way thing things part end side head hand heart story book
song movie question problem reason change climate flood floods earthquake
smoke damaged destroyed rubble good great better best bad worse worst big
small little large long short high low old new young early late wrong true
free hard easy strong important different possible happy sad beautiful local
foreign former current recent private military political economic human one
two three four five six seven eight nine ten hundred thousand million billion
dozens hundreds thousands nothing something anything everything nobody
somebody everybody everyone someone anyone well together away back ahead alone
enough almost really maybe perhaps however therefore meanwhile according
including regarding wonderful favourite favorite excited proud beloved dear
stay safe up off over`

// englishNationality are adjectives that English capitalises wherever they
// stand and that Indonesian does not have: it says "Presiden Rusia".
const englishNationality = `
american british english french german russian chinese japanese korean indian
indonesian malaysian singaporean australian ukrainian israeli palestinian
iranian iraqi syrian lebanese turkish european african asian italian spanish
dutch belgian swiss austrian swedish norwegian danish finnish polish greek
hungarian romanian portuguese brazilian argentine mexican canadian cuban thai
vietnamese filipino philippine burmese cambodian pakistani afghan egyptian
nigerian kenyan`

// indonesianFunction are the closed classes of Indonesian and of the Malay
// and colloquial forms that news quotes.
const indonesianFunction = `
yang dan di ke dari untuk pada dengan dalam oleh kepada terhadap tentang
mengenai sebagai bagi antara hingga sampai sejak selama sebelum sesudah setelah
ketika saat sambil seraya tanpa melalui lewat menurut seperti bagaikan akibat
demi guna bahwa karena sebab jika kalau bila apabila jikalau andai seandainya
meski meskipun walau walaupun namun tetapi tapi melainkan sedangkan sementara
sehingga maka agar supaya atau serta maupun lalu kemudian lantas bahkan
ini itu tersebut sini sana situ begini begitu demikian
saya aku kamu anda dia ia beliau kita kami mereka kalian gue gua lu lo elo
nya ku mu
adalah ialah yakni yaitu merupakan ada bukan tidak tak tiada belum sudah telah
sedang masih akan bakal pernah dapat bisa boleh harus mesti wajib mau ingin
hendak perlu mampu jangan
apa siapa mana kapan mengapa kenapa bagaimana berapa apakah siapakah
sangat sekali lebih paling terlalu cukup agak hampir hanya cuma saja juga pun
lagi pula jua selalu sering kadang jarang segera langsung tetap terus
semua seluruh segala setiap tiap para beberapa banyak sedikit sebagian kedua
suatu sebuah seorang seekor selembar sejumlah berbagai
nggak enggak ngga gak ga tuh nih dong sih kok deh lah kan ya yg dgn utk
dah tau kalo gitu gini banget aja doang bikin
secara usai jelang kala kian makin semakin antar pasca
awak korang hang boleh tak ialah pelbagai daripada bahawa kerana manakala
seramai turut`

// indonesianContent are frequent words of Indonesian news and headlines.
const indonesianContent = `
kata ujar ucap tutur jelas tegas ungkap sebut tulis terang imbuh papar cetus
katanya ujarnya tambahnya mengatakan menyatakan menjelaskan menegaskan
menyebut orang warga rakyat masyarakat bangsa negara pemerintah presiden
menteri wakil ketua anggota kepala gubernur bupati wali kota walikota pejabat
pemimpin juru bicara polisi tentara prajurit pasukan tersangka korban pelaku
saksi hakim jaksa terdakwa pemain pelatih penyerang bek kiper gelandang
penonton wartawan penyanyi pemeran sutradara aktor aktris artis penulis
pengusaha petani nelayan buruh guru murid siswa mahasiswa dokter perawat
pasien anak ibu ayah bapak bapa suami istri isteri kakak adik pria wanita
perempuan lelaki laki-laki pemuda remaja bayi keluarga kawan teman sahabat
hari minggu senin selasa rabu kamis jumat sabtu ahad januari februari maret
mei juni juli agustus september oktober desember tahun bulan pekan tanggal
pukul jam menit detik pagi siang sore malam kemarin besok nanti tadi kini
sekarang dulu mendatang depan lalu awal akhir satu dua tiga empat lima enam
tujuh delapan sembilan sepuluh puluh belas ratus ribu juta miliar milyar
triliun persen rupiah pertama ketiga jalan rumah gedung kantor sekolah kampus
masjid gereja pasar pusat toko pantai laut gunung sungai pulau desa kelurahan
kecamatan kabupaten provinsi propinsi wilayah daerah kawasan lokasi tempat
dunia bumi langit tanah udara hutan bandara stasiun pelabuhan jembatan istana
lapangan kamar ruang pintu utara selatan timur barat tengah luar bawah atas
dekat jauh baru lama besar kecil tinggi rendah panjang pendek baik buruk bagus
jelek indah cantik mahal murah cepat lambat kuat lemah keras mudah sulit
penting benar salah sama beda lain sendiri muda tua sehat sakit mati hidup
tewas luka sukses gagal resmi bersama utama terbesar terbaik terbaru tertinggi
terkait buka tutup masuk keluar naik turun datang pergi pulang kembali tiba
hadir jadi buat bawa ambil beri kasih minta tanya jawab cari temukan lihat
dengar baca tonton makan minum tidur kerja main bermain menang kalah raih
rebut juara laga babak putaran gol tendangan pertandingan musim lawan tuan
skor tangkap bunuh serang tembak bakar tabrak curi tipu periksa sidang vonis
hukum undang pasal kasus perkara dugaan diduga korupsi narkoba kejahatan
bantuan banjir gempa longsor kebakaran kecelakaan kebijakan kunjungan kunjungi
bertemu bahas gelar rapat umumkan resmikan luncurkan rilis sambut dukung tolak
ancam desak klaim bantah akui simak berikut ternyata inilah begini daftar cara
harga jadwal hasil jenis manfaat foto sumber gambar halaman selanjutnya berita
kabar penyunting pewarta editor ilustrasi dok istimewa arsip potret suasana
uang dana biaya gaji pajak utang saham bunga pinjaman perusahaan pabrik
pekerja usaha dagang jual beli produk barang ekspor impor pertumbuhan ekonomi
kesehatan pendidikan keamanan pertahanan kementerian perang damai perdamaian
senjata rudal kapal pesawat mobil motor kereta sepeda lintas kilat siaran
layar lebar lagu buku cerita kisah judul tayang bioskop surat telepon seluler
gawai aplikasi layanan pengguna unduh alasan masalah upaya langkah rencana
tujuan harapan janji pesan bukti dirinya adanya lainnya hanyalah antaranya
direktur eksekutif manajer sekretaris jenderal umum komisi badan lembaga dewan
majelis partai pemilihan pemilu suara calon kandidat nasional internasional
amerika serikat inggris jepang cina tiongkok prancis jerman belanda rusia
ukraina arab saudi korea mesir turki italia spanyol merah putih hitam biru
hijau kuning selamat ulang semoga terima maaf mohon silakan tolong halo sah
heboh viral keren seru gemas ganteng bocor bongkar fakta menjadi melakukan
memiliki dilakukan membuat terjadi memberikan hal waktu menggunakan informasi
sekitar pihak mulai akun mungkin kali termasuk sosial memang bagian tim proses
mencapai sebesar sebelumnya mendapatkan berada nama sisi melihat diri tahu
meminta masa mengaku mengalami soal kondisi politik punya sistem acara sesuai
berharap sempat jumlah negeri berhasil membantu lanjut laporan mendapat
keterangan bekerja konten biasa terlihat membawa beredar terakhir industri
akhirnya merasa kegiatan publik terutama menarik nomor rasa ikan lingkungan
aksi posisi kendaraan bentuk bahan manusia berjalan asal disebut serangan
keuangan angka makanan berbeda milik khusus sebenarnya tingkat pihaknya menuju
nilai kejadian sekaligus pasti kurang muncul teknologi sektor tentu tubuh
proyek poin dikutip dukungan energi permainan siap ikut listrik kelompok isu
tepat sebanyak hubungan laman anggaran tangan mata bernama situs keputusan
mantan pernyataan dikenal meninggal pertemuan pribadi penuh minyak mari
peserta berarti digelar justru lokal hak bidang dolar dibuat investasi petugas
arah budaya daya mesin darah aman gratis bahasa asing alat pasangan palsu
tinggal penyakit aturan berat bisnis usia bola potensi alam tambahan berupa
kunci sepanjang aktif militer luas operasi pilihan akses jalur wisata dasar
hati bilang kualitas dampak serupa asli percaya belajar maju serius hujan
bebas warna emas tantangan kelas tampak peluang selesai pidana tenaga sang
sejarah tarif titik nyata peristiwa kaki pers tugas balik saling tumbuh
pemilik izin lengkap hadiah sampah momen peran situasi contoh agama panas api
suka ahli versi risiko semuanya suku modal haji tahap tindak pimpinan tautan
kulit tokoh singkat senang ponsel jatuh penjara generasi yakin swasta tanda
pakai kematian coba jangka obat tiket sosok batas fisik ajang klub batu uji
rusak lahir gaya syarat umat kursi si gigi otak jiwa tambah ramai cedera
karyawan cuaca isi lolos kopi malah kampung hotel-hotel sapi ayam nasi beras
jagung sayur bumbu resep masakan wisatawan rekor penggemar penumpang pengemudi
sopir tetangga pembunuhan pemerasan rekaman unggahan kabinet dirut dirjen
menag menkeu menko mendagri kapolri kapolda kapolres pilpres pilkada pemprov
pemkot pemkab polda polres timnas kemenkes kemenkeu`
