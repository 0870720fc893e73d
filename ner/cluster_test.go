package ner

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// partition lists the distinct names in each cluster.
func partition(text string, clusters []Cluster) []string {
	var out []string
	for _, c := range clusters {
		names := []string{}
		for _, m := range c.Mentions {
			if n := m.In(text); !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
		out = append(out, strings.Join(names, " = "))
	}
	return out
}

func TestClusters(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{
			"surname after the full name",
			"[Kim|PER] bertemu [Vladimir Putin|PER]. Presiden [Putin|PER] dan [Kim Jong Un|PER] bersalaman.",
			[]string{"Kim = Kim Jong Un", "Vladimir Putin = Putin"},
		},
		{
			"known nicknames",
			"[Jokowi|PER] hadir. [Joko Widodo|PER] disambut [Cak Imin|PER]. [Muhaimin|PER] tersenyum pada [Gus Ipul|PER], yakni [Saifullah Yusuf|PER].",
			[]string{"Jokowi = Joko Widodo", "Cak Imin = Muhaimin", "Gus Ipul = Saifullah Yusuf"},
		},
		{
			"initials, known or of a name in the text",
			"[Susilo Bambang Yudhoyono|PER] atau [SBY|PER] datang bersama [Mira Tri Lestari|PER]. [MTL|PER] lulus. Tersangka [AS|PER] dan [RK|PER] bukan [Agus Santoso|PER].",
			[]string{"Susilo Bambang Yudhoyono = SBY", "Mira Tri Lestari = MTL", "AS", "RK", "Agus Santoso"},
		},
		{
			"father and son stay apart",
			"[Budi Santoso|PER] dan putranya, [Rudi Santoso|PER]. [Rudi|PER] kuliah, [Budi|PER] bertani.",
			[]string{"Budi Santoso = Budi", "Rudi Santoso = Rudi"},
		},
		{
			"a shared name goes to the one without a short form of his own",
			"[Donald Trump|PER] dan [Melania Trump|PER] tiba. [Melania|PER] melambai. [Trump|PER] berpidato.",
			[]string{"Donald Trump = Trump", "Melania Trump = Melania"},
		},
		{
			"titles are outside, spelling varies",
			"[Moh. Yamin|PER] dan [Soekarno|PER]. [Muhammad Yamin|PER] menulis, [Sukarno|PER] membaca. Pak [Yamin|PER] pulang.",
			[]string{"Moh. Yamin = Muhammad Yamin = Yamin", "Soekarno = Sukarno"},
		},
		{
			"second names that the text gives",
			"[Sri Wahyuni|PER] yang akrab disapa [Yuni|PER] dan [Supardi|PER] (51) alias [Togog|PER]. [Darsono|PER] atau [Mbah Dar|PER] menyusul.",
			[]string{"Sri Wahyuni = Yuni", "Supardi = Togog", "Darsono = Mbah Dar"},
		},
		{
			"the start of a first name, if it is one person's",
			"[Gunawansyah Putra|PER] dan [Ratnaningsih Dewi|PER], [Ratnawati Sari|PER]. [Guna|PER] dan [Ratna|PER] pulang.",
			[]string{"Gunawansyah Putra = Guna", "Ratnaningsih Dewi", "Ratnawati Sari", "Ratna"},
		},
		{
			"a choice is not a second name",
			"Pilih [Sari Dewi|PER] atau [Joko|PER]? Kata [Joko Pranata|PER], terserah.",
			[]string{"Sari Dewi", "Joko = Joko Pranata"},
		},
		{
			"nor for one that is a part of both names",
			"[Sari Dewi|PER] atau [Sari|PER] pulang. [Budi Raya Budi|PER] atau [Mbah Budi|PER] datang.",
			[]string{"Sari Dewi = Sari", "Budi Raya Budi = Mbah Budi"},
		},
		{
			"a cast list is not a list of second names",
			"[Ranti|PER] ([Dewi Lestari Ayu|PER]) mencintai [Bagas|PER] ([Rio Hartawan|PER]).",
			[]string{"Ranti", "Dewi Lestari Ayu", "Bagas", "Rio Hartawan"},
		},
		{
			"prophets are nobody's short form",
			"Nabi [Muhammad|PER] lahir di [Mekah|LOC]. [Muhammad Fajri|PER] tinggal di [Makkah|LOC].",
			[]string{"Muhammad", "Mekah = Makkah", "Muhammad Fajri"},
		},
		{
			"countries and provinces",
			"[AS|LOC] dan [Amerika Serikat|LOC], [Korut|LOC] dan [Korea Utara|LOC], [RI|LOC] dan [Indonesia|LOC], [Jabar|LOC] dan [Provinsi Jawa Barat|LOC]",
			[]string{"AS = Amerika Serikat", "Korut = Korea Utara", "RI = Indonesia", "Jabar = Provinsi Jawa Barat"},
		},
		{
			"cities, also in capitals",
			"[JAKARTA|LOC] - [DKI Jakarta|LOC], [DKI|LOC], [Jakarta|LOC]; [Jaksel|LOC] dan [Jakarta Selatan|LOC]; [Kota Bandung|LOC], [Bandung|LOC]",
			[]string{"JAKARTA = DKI Jakarta = DKI = Jakarta", "Jaksel = Jakarta Selatan", "Kota Bandung = Bandung"},
		},
		{
			"buildings that everybody knows",
			"[Masjid Istiqlal|LOC], [Istiqlal|LOC]; [Museum Louvre|LOC], [Louvre|LOC]; [Museum Bogor|LOC], [Bogor|LOC]",
			[]string{"Masjid Istiqlal = Istiqlal", "Museum Louvre = Louvre", "Museum Bogor", "Bogor"},
		},
		{
			"places of different kinds stay apart",
			"[Kota Bogor|LOC], [Kabupaten Bogor|LOC], [Kabupaten Bogor|LOC], [Bogor|LOC], [Stasiun Bogor|LOC], [Laut Jawa|LOC], [Jawa|LOC]",
			[]string{"Kota Bogor", "Kabupaten Bogor = Bogor", "Stasiun Bogor", "Laut Jawa", "Jawa"},
		},
		{
			"mountains, stadiums and slips of one letter",
			"[Gunung Merapi|LOC], [Merapi|LOC]; [Stadion Maguwo Harjo|LOC], [Maguwo Harjo|LOC]; [Pantai Parangtritis|LOC], [Parangtrtis|LOC]; [Kabupaten Badung|LOC], [Kabupaten Bandung|LOC]",
			[]string{"Gunung Merapi = Merapi", "Stadion Maguwo Harjo = Maguwo Harjo", "Pantai Parangtritis = Parangtrtis", "Kabupaten Badung", "Kabupaten Bandung"},
		},
		{
			"short forms in brackets",
			"[Badan Pengelola Waduk Sermo|ORG] ([BPWS|ORG]) dan [Pusat Badai Nasional|ORG] ([NHC|ORG]). [BPWS|ORG] menunggu [NHC|ORG].",
			[]string{"Badan Pengelola Waduk Sermo = BPWS", "Pusat Badai Nasional = NHC"},
		},
		{
			"what the text defines goes before what everybody knows",
			"[Partai Sosialis Indonesia|ORG] ([PSI|ORG]) berdiri pada 1948. [Partai Solidaritas Indonesia|ORG] jauh lebih muda dari [PSI|ORG].",
			[]string{"Partai Sosialis Indonesia = PSI", "Partai Solidaritas Indonesia"},
		},
		{
			"a short form in brackets that belongs to the end of the name",
			"[Dewan Pakar Persatuan Tani Makmur|ORG] ([PTM|ORG]) bersidang.",
			[]string{"Dewan Pakar Persatuan Tani Makmur", "PTM"},
		},
		{
			"a short form inside the name",
			"[Dinas Pendidikan (Disdik) Mataram|ORG], [Disdik Mataram|ORG], [Dinas Pendidikan Mataram|ORG]; [Pemerintah Kota (Pemkot) Surabaya|ORG], [Pemkot Surabaya|ORG]",
			[]string{"Dinas Pendidikan (Disdik) Mataram = Disdik Mataram = Dinas Pendidikan Mataram", "Pemerintah Kota (Pemkot) Surabaya = Pemkot Surabaya"},
		},
		{
			"legal forms",
			"[PT Telkom Indonesia (Persero) Tbk|ORG] dan [Telkom|ORG]; [PT Semar Jaya Abadi|ORG] dan [Semar Jaya|ORG]",
			[]string{"PT Telkom Indonesia (Persero) Tbk = Telkom", "PT Semar Jaya Abadi = Semar Jaya"},
		},
		{
			"offices and their syllables",
			"[Polda Jawa Barat|ORG], [Polda Jabar|ORG], [Kepolisian Daerah Jawa Barat|ORG]; [Pemprov Jateng|ORG], [Pemerintah Provinsi Jawa Tengah|ORG]; [Kemenkeu|ORG], [Kementerian Keuangan RI|ORG]; [Kejagung|ORG], [Kejaksaan Agung|ORG]; [Satreskrim Polres Bogor|ORG], [Sat Reskrim Polres Bogor|ORG]",
			[]string{
				"Polda Jawa Barat = Polda Jabar = Kepolisian Daerah Jawa Barat", "Pemprov Jateng = Pemerintah Provinsi Jawa Tengah",
				"Kemenkeu = Kementerian Keuangan RI", "Kejagung = Kejaksaan Agung", "Satreskrim Polres Bogor = Sat Reskrim Polres Bogor",
			},
		},
		{
			"ministries of one portfolio and of several",
			"[Kemenko PMK|ORG], [Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan|ORG]; [Kemenko Polkam|ORG], [Kementerian Koordinator Bidang Politik dan Keamanan|ORG]; [Kemenimipas|ORG], [Kementerian Imigrasi dan Pemasyarakatan|ORG]; [KemenPAN-RB|ORG], [Kementerian PANRB|ORG]",
			[]string{
				"Kemenko PMK = Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan",
				"Kemenko Polkam = Kementerian Koordinator Bidang Politik dan Keamanan",
				"Kemenimipas = Kementerian Imigrasi dan Pemasyarakatan", "KemenPAN-RB = Kementerian PANRB",
			},
		},
		{
			"high courts are no companies",
			"[PT Jabar|ORG], [Bank Jabar|ORG], [Pengadilan Tinggi Jawa Barat|ORG]; [PT Bandung Makmur|ORG], [Bandung Makmur|ORG]",
			[]string{"PT Jabar = Pengadilan Tinggi Jawa Barat", "Bank Jabar", "PT Bandung Makmur = Bandung Makmur"},
		},
		{
			"rival bodies that differ in a letter",
			"[Lazismu Jatim|ORG] dan [LAZISNU Jatim|ORG]; [Lazismu|ORG], [LAZISNU|ORG]",
			[]string{"Lazismu Jatim", "LAZISNU Jatim", "Lazismu", "LAZISNU"},
		},
		{
			"how a match ended is nobody's short form",
			"[Garuda Pesisir|ORG] ([OT|ORG]) menang, [Elang Samudra|ORG] ([OT|ORG]) juga.",
			[]string{"Garuda Pesisir", "OT", "Elang Samudra"},
		},
		{
			"syllables that no table knows",
			"[Koperasi Nelayan Samudra|ORG] dan [Kopnelsam|ORG]; [Lingkar Belajar Cahaya|ORG] dan [LBC|ORG]",
			[]string{"Koperasi Nelayan Samudra = Kopnelsam", "Lingkar Belajar Cahaya = LBC"},
		},
		{
			"parts and branches of a body are not the body",
			"[KPU|ORG], [KPU Kabupaten Bogor|ORG], [Komisi II DPR|ORG], [DPR|ORG], [DPR RI|ORG], [TNI|ORG], [TNI AD|ORG], [Polri|ORG], [Bareskrim Polri|ORG]",
			[]string{"KPU", "KPU Kabupaten Bogor", "Komisi II DPR", "DPR = DPR RI", "TNI", "TNI AD", "Polri", "Bareskrim Polri"},
		},
		{
			"local offices and clubs by their first word",
			"[Polres Tegal|ORG] di [Tegal|LOC]. [Polres|ORG] menjaga laga [Persiteg Tegal|ORG]. [Persiteg|ORG] menang. [Partai Golkar|ORG] dan [Golkar|ORG].",
			[]string{"Polres Tegal = Polres", "Tegal", "Persiteg Tegal = Persiteg", "Partai Golkar = Golkar"},
		},
		{
			"two clubs of one town, a party and its group in parliament",
			"[AC Milan|ORG] melawan [Inter Milan|ORG]. [Milan|ORG] menang, [Inter|ORG] kalah. [Fraksi PDIP|ORG] dan [PDI Perjuangan|ORG], [PDIP|ORG]",
			[]string{"AC Milan = Milan", "Inter Milan = Inter", "Fraksi PDIP", "PDI Perjuangan = PDIP"},
		},
		{
			"a father in a name, a station named after its quarter",
			"[Nadya binti Syarif Hidayat|PER] dan [Syarif Hidayat|PER]. [Nadya|PER] di [Stasiun Tanah Abang|LOC], bukan di [Tanah Abang|LOC].",
			[]string{"Nadya binti Syarif Hidayat = Nadya", "Syarif Hidayat", "Stasiun Tanah Abang", "Tanah Abang"},
		},
		{
			"the legal form in brackets is no short form",
			"[PT Samudra Karya (Persero) Tbk|ORG], [PT Tirta Wana (Persero) Tbk|ORG] dan [Samudra Karya|ORG]; [Pengadilan Tinggi (PT) Ambon|ORG], [PT Ambon|ORG]",
			[]string{"PT Samudra Karya (Persero) Tbk = Samudra Karya", "PT Tirta Wana (Persero) Tbk", "Pengadilan Tinggi (PT) Ambon = PT Ambon"},
		},
		{
			"a company and its daughter",
			"[Nokia|ORG] dan [Nokia Indonesia|ORG], [Honda|ORG] dan [Honda Motor|ORG], [Bank Mandiri|ORG] dan [Bank Mandiri Taspen|ORG], [Nusapala|ORG] dan [PT Nusapala Indonesia|ORG]",
			[]string{"Nokia", "Nokia Indonesia", "Honda = Honda Motor", "Bank Mandiri", "Bank Mandiri Taspen", "Nusapala = PT Nusapala Indonesia"},
		},
		{
			"parents of several words, too",
			"[PT Pertamina (Persero)|ORG], [PT Pertamina Patra Niaga|ORG] dan [Pertamina Group|ORG]; [Astra|ORG], [Astra International|ORG] dan [Astra Agro Lestari|ORG]; [Wijaya Karya|ORG] dan [Wijaya Karya Beton|ORG]",
			[]string{"PT Pertamina (Persero) = Pertamina Group", "PT Pertamina Patra Niaga", "Astra = Astra International", "Astra Agro Lestari", "Wijaya Karya", "Wijaya Karya Beton"},
		},
		{
			"national bodies and their branches in places the text does not name",
			"[Ombudsman RI|ORG], [Ombudsman Banten|ORG], [Ombudsman|ORG]; [Walhi|ORG], [Walhi Sumatera Utara|ORG]; [Bawaslu RI|ORG], [Bawaslu Garut|ORG]; [KPU|ORG], [KPU RI|ORG], [KPU Garut|ORG]; [Kadin Indonesia|ORG], [Kadin|ORG], [Kadin Sorong|ORG]",
			[]string{"Ombudsman RI = Ombudsman", "Ombudsman Banten", "Walhi", "Walhi Sumatera Utara", "Bawaslu RI", "Bawaslu Garut", "KPU = KPU RI", "KPU Garut", "Kadin Indonesia = Kadin", "Kadin Sorong"},
		},
		{
			"heads of clubs and cooperatives, in full and in short",
			"[PS Barito Jaya|ORG] dan [Barito Jaya|ORG], [Koperasi Kredit Melati|ORG] dan [Kopdit Melati|ORG]",
			[]string{"PS Barito Jaya = Barito Jaya", "Koperasi Kredit Melati = Kopdit Melati"},
		},
		{
			"names of their own choice in brackets and after atau",
			"[PT Bintang Laut Jaya Tbk|ORG] ([Gerai Ria|ORG]) dan [PT Panen Raya Sentosa|ORG] atau [Kebunku|ORG]. [Tim Redaksi Universitas Lampung|ORG] ([Unila|ORG]) memilih [Sinar Tani|ORG] atau [Panenesia|ORG].",
			[]string{"PT Bintang Laut Jaya Tbk = Gerai Ria", "PT Panen Raya Sentosa = Kebunku", "Tim Redaksi Universitas Lampung", "Unila", "Sinar Tani", "Panenesia"},
		},
		{
			"short forms of ministries and of what stands at the end of a name",
			"[Kementerian Koordinator Bidang Pangan|ORG] ([Kemenko Pangan|ORG]), [Fakultas Hukum Universitas Hasanuddin|ORG] ([Unhas|ORG]), [Dewan Komisioner Otoritas Jasa Keuangan|ORG] ([OJK|ORG]), [Direktorat Tata Ruang Desa|ORG] ([TRD|ORG]), [Senat Universitas Negeri Padang|ORG] ([UNP|ORG])",
			[]string{"Kementerian Koordinator Bidang Pangan = Kemenko Pangan", "Fakultas Hukum Universitas Hasanuddin", "Unhas", "Dewan Komisioner Otoritas Jasa Keuangan", "OJK", "Direktorat Tata Ruang Desa = TRD", "Senat Universitas Negeri Padang", "UNP"},
		},
		{
			"companies and foundations by other words of their names",
			"[PT Samudra Wira Teknologi|ORG] ([Wira Nusa|ORG]) dan [Yayasan Bakti Insan Mandiri|ORG] ([Bakti Indonesia|ORG])",
			[]string{"PT Samudra Wira Teknologi = Wira Nusa", "Yayasan Bakti Insan Mandiri = Bakti Indonesia"},
		},
		{
			"a digit is not short for a year",
			"[Rally Nusa 2025|EVT], [RN2|EVT]; [Kartu Tani 2013|PRD], [KT13|PRD]",
			[]string{"Rally Nusa 2025", "RN2", "Kartu Tani 2013 = KT13"},
		},
		{
			"kings of one name",
			"[Amangkurat I|PER] digantikan [Amangkurat II|PER], lalu [Amangkurat III|PER]. [Louis XVI|PER] dan [Louis XVIII|PER].",
			[]string{"Amangkurat I", "Amangkurat II", "Amangkurat III", "Louis XVI", "Louis XVIII"},
		},
		{
			"relatives whose names hold each other",
			"[Ratna Dewi Surya Kelana|PER] dan ayahnya, [Surya Kelana|PER]. [Bima Sakti Jr.|PER] menari; sang ayah, [Bima Sakti|PER], menonton. [Wirawan|PER] datang bersama istri, [Laras Wirawan|PER].",
			[]string{"Ratna Dewi Surya Kelana", "Surya Kelana", "Bima Sakti Jr.", "Bima Sakti", "Wirawan", "Laras Wirawan"},
		},
		{
			"relatives that are other people, or the same one again",
			"[Rano Karsa|PER] ditinggal ayahnya. [Rano|PER] tegar. Setelah berpisah dari istrinya, [Rano|PER] merantau. [Iriana Joko Widodo|PER] mendampingi [Joko Widodo|PER].",
			[]string{"Rano Karsa = Rano", "Iriana Joko Widodo", "Joko Widodo"},
		},
		{
			"the start of another name in the same sentence",
			"[Rizal|PER] absen, [Rizaldi Bintang|PER] main. [Adit|PER] senang. Kata [Aditya Buana|PER], ia siap.",
			[]string{"Rizal", "Rizaldi Bintang", "Adit = Aditya Buana"},
		},
		{
			"a surname goes to whom the text is about",
			"[Lestari Wongso|PER] pulang. [Lestari Wongso|PER] senang. [Lestari Wongso|PER] putri [Hadi Wongso|PER]. [Wongso|PER] lalu bernyanyi.",
			[]string{"Lestari Wongso = Wongso", "Hadi Wongso"},
		},
		{
			"pet names in brackets behind full names",
			"[Ratna Kusuma Dewi|PER] ([Nana|PER]) dan [Hasan Basri|PER] ([Pak Cik|PER]) tiba. [Nana|PER] duduk.",
			[]string{"Ratna Kusuma Dewi = Nana", "Hasan Basri = Pak Cik"},
		},
		{
			"a pet name that the text has had for somebody else",
			"[Gani Wijaya|PER] pergi. [Rustam Hakim|PER] ([Gani|PER]) tinggal. [Gani|PER] menunggu.",
			[]string{"Gani Wijaya", "Rustam Hakim = Gani"},
		},
		{
			"a part of a well-known short form",
			"[Tom Lembong|PER] bertemu [Tom Wirawan|PER]. [Tom|PER] senang. [Cak Imin|PER] datang, [Imin|PER] bernyanyi.",
			[]string{"Tom Lembong = Tom", "Tom Wirawan", "Cak Imin = Imin"},
		},
		{
			"a given name goes before a surname",
			"Kapolri [Bagas Surya Wicaksana|PER] menemui [Wicaksana Adiputra|PER]. [Wicaksana|PER] tersenyum.",
			[]string{"Bagas Surya Wicaksana", "Wicaksana Adiputra = Wicaksana"},
		},
		{
			"the first person of the text",
			"[Galih Pranata|PER] menyalip [Yudha Pranata|PER]. [Pranata|PER] menang.",
			[]string{"Galih Pranata = Pranata", "Yudha Pranata"},
		},
		{
			"the first of two relatives",
			"[Intan|PER] menulis. [Sakti Laksmana|PER] tiba bersama adiknya, [Dewi Laksmana|PER]. [Laksmana|PER] lalu berpidato.",
			[]string{"Intan", "Sakti Laksmana = Laksmana", "Dewi Laksmana"},
		},
		{
			"of others the last mentioned",
			"[Intan|PER] menulis. [Sakti Laksmana|PER] tiba, [Dewi Laksmana|PER] pulang. [Laksmana|PER] lelah.",
			[]string{"Intan", "Sakti Laksmana", "Dewi Laksmana = Laksmana"},
		},
		{
			"father and son of one name, and one whose name is shortened",
			"[Raka Bumi|PER] berpidato. [Raka Bumi Jr.|PER] diam. [Bumi|PER] pulang. [Tirta Wening Jr.|PER] menyanyi. [Tirta Wening|PER] lelah.",
			[]string{"Raka Bumi = Bumi", "Raka Bumi Jr.", "Tirta Wening Jr. = Tirta Wening"},
		},
		{
			"other names that the text announces",
			"[Dul Kamdi|PER], terlahir [Abdul Kamaludin|PER], dan [Ki Ageng|PER] (nama asli: [Sumitra|PER]). [Candi Bima|LOC] juga dikenal sebagai [Candi Raksasa|LOC]. [Akademi Seni Melati|ORG] yang dahulu bernama [Sanggar Melati|ORG]. [Soewarni|PER] (EYD: [Siti Suwarni|PER])",
			[]string{"Dul Kamdi = Abdul Kamaludin", "Ki Ageng = Sumitra", "Candi Bima = Candi Raksasa", "Akademi Seni Melati = Sanggar Melati", "Soewarni = Siti Suwarni"},
		},
		{
			"other names that belong to somebody else",
			"[Budi Laksana|PER] menemui pria bernama asli [Wagiman|PER]. [Sekar Ayu|PER] juga disebut [Rara Kirana|PER].",
			[]string{"Budi Laksana", "Wagiman", "Sekar Ayu", "Rara Kirana"},
		},
		{
			"a pet name after which the text says so",
			"[Hartini Kusuma|PER] membuka pameran. \"Selamat datang,\" kata [Nining|PER], sapaan akrabnya. [Joko Prasojo|PER] pulang. [Koko|PER], begitu ia biasa disapa, lelah. [Mbok Nah|PER], sapaan akrab [Siti Aminah|PER], ikut.",
			[]string{"Hartini Kusuma = Nining", "Joko Prasojo = Koko", "Mbok Nah = Siti Aminah"},
		},
		{
			"a second name that starts a third one",
			"[Klub Renang Segara|ORG] berlatih. [Tim Dayung Barito|ORG] alias [Rajawali|ORG] unggul jauh. [Rajawali Televisi|ORG] menyiarkannya.",
			[]string{"Klub Renang Segara", "Tim Dayung Barito = Rajawali", "Rajawali Televisi"},
		},
		{
			"mayors, regents and provinces",
			"Bupati [Blitar|LOC] menemui Wali Kota [Blitar|LOC] di [Kota Blitar|LOC]; Bupati [Tegal|LOC] di [Tegal|LOC]; [Riau|LOC] dan [Kepri|LOC], [Kepulauan Riau|LOC]; [DPRD Provinsi Jawa Tengah|ORG], [DPRD Jateng|ORG]; [Bawaslu|ORG], [Bawaslu Provinsi Banten|ORG]",
			[]string{"Blitar", "Blitar = Kota Blitar", "Tegal", "Riau", "Kepri = Kepulauan Riau", "DPRD Provinsi Jawa Tengah = DPRD Jateng", "Bawaslu", "Bawaslu Provinsi Banten"},
		},
		{
			"the police of the regency and of the city",
			"[Polres Malang|ORG] dan [Polresta Malang Kota|ORG]",
			[]string{"Polres Malang", "Polresta Malang Kota"},
		},
		{
			"a last vowel that makes another name, or a slip",
			"[Sudarno|PER], [Sudarni|PER]. [Desa Margasari|LOC], [Desa Margosari|LOC]. [Gunardi|PER], [Gunardi|PER], [Gunardi|PER]. [Gunardo|PER].",
			[]string{"Sudarno", "Sudarni", "Desa Margasari", "Desa Margosari", "Gunardi = Gunardo"},
		},
		{
			"the same letters with and without a blank",
			"[Kopi Kita|ORG] dan [KopiKita|ORG], [Liga 1|EVT] dan [Liga 11|EVT]",
			[]string{"Kopi Kita = KopiKita", "Liga 1", "Liga 11"},
		},
		{
			"events and products with a short form",
			"[Pekan Budaya Pesisir|EVT] ([PBP|EVT]), [Kartu Tani Makmur|PRD] ([KTM|PRD]); [PBP|EVT] dan [KTM|PRD] ramai. [Perang Dunia II|EVT], [Perang Dunia Kedua|EVT], [Perang Dunia ke-2|EVT], [Perang Dunia I|EVT]; [Kios Ria|PRD] ([Dompet|PRD])",
			[]string{"Pekan Budaya Pesisir = PBP", "Kartu Tani Makmur = KTM", "Perang Dunia II = Perang Dunia Kedua = Perang Dunia ke-2", "Perang Dunia I", "Kios Ria", "Dompet"},
		},
		{
			"one law, written in several ways",
			"[UU Nomor 8 Tahun 1999 tentang Perlindungan Konsumen|LAW], [UU No. 8 Tahun 1999|LAW], [UU 8/1999|LAW], [Undang-Undang Nomor 8 Tahun 1999|LAW]; [UU 9/1999|LAW]; [Kitab Undang-Undang Hukum Dagang|LAW] ([KUHD|LAW]); [Pasal 3 UU Perbankan|LAW] ([UU Perbankan|LAW])",
			[]string{
				"UU Nomor 8 Tahun 1999 tentang Perlindungan Konsumen = UU No. 8 Tahun 1999 = UU 8/1999 = Undang-Undang Nomor 8 Tahun 1999", "UU 9/1999",
				"Kitab Undang-Undang Hukum Dagang = KUHD", "Pasal 3 UU Perbankan", "UU Perbankan",
			},
		},
		{
			"labels keep apart",
			"[Bologna|ORG] menang di [Bologna|LOC] pada [Senin|DATE]",
			[]string{"Bologna", "Bologna"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, entities := marked(t, tt.text)
			assert.Equal(t, tt.want, partition(text, ClustersOf(text, entities, Person, Location, Organization, Event, Product, Law)))
		})
	}
}
