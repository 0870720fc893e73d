package coref

import "testing"

func TestClustersOfOrganizations(t *testing.T) {
	testClusters(t, []clusterCase{
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
			"toll roads and regencies that everybody knows by their syllables",
			"[Cipularang|LOC], [Jalan Tol Cipularang|LOC], [Tol Cikampek|LOC], [Tol Cikampek-Purwakarta-Padalarang|LOC]; [Inhu|LOC], [Indragiri Hulu|LOC]; [Polres Rohil|ORG], [Polres Rokan Hilir|ORG]",
			[]string{"Cipularang = Jalan Tol Cipularang = Tol Cikampek-Purwakarta-Padalarang", "Tol Cikampek", "Inhu = Indragiri Hulu", "Polres Rohil = Polres Rokan Hilir"},
		},
		{
			"national bodies in capitals",
			"[Gabungan Pengusaha Kelapa Sawit Indonesia|ORG] ([GAPKI|ORG]), [Dewan Kerajinan Nasional|ORG] ([DEKRANAS|ORG]), [Komisi Hukum Adat|ORG] ([BAZNAS|ORG])",
			[]string{"Gabungan Pengusaha Kelapa Sawit Indonesia = GAPKI", "Dewan Kerajinan Nasional = DEKRANAS", "Komisi Hukum Adat", "BAZNAS"},
		},
		{
			"a description of a body, and a body of its own",
			"[Lembaga Antirasuah|ORG] ([KPK|ORG]), [Lembaga Penjamin Simpanan|ORG] ([OJK|ORG])",
			[]string{"Lembaga Antirasuah = KPK", "Lembaga Penjamin Simpanan", "OJK"},
		},
		{
			"offices of state bodies in the provinces",
			"[Badan Pemeriksa Keuangan Republik Indonesia (BPK RI) Perwakilan Banten|ORG], [BPK Perwakilan Banten|ORG], [BPK Perwakilan Provinsi Banten|ORG], [BPK Banten|ORG], [BPK RI|ORG]; [Ombudsman Republik Indonesia Perwakilan Riau|ORG], [Ombudsman RI Perwakilan Riau|ORG], [Ombudsman Riau|ORG]; [Dewan Perwakilan Rakyat Daerah Bali|ORG], [Dewan Rakyat Daerah Bali|ORG]",
			[]string{
				"Badan Pemeriksa Keuangan Republik Indonesia (BPK RI) Perwakilan Banten = BPK Perwakilan Banten = BPK Perwakilan Provinsi Banten = BPK Banten", "BPK RI",
				"Ombudsman Republik Indonesia Perwakilan Riau = Ombudsman RI Perwakilan Riau = Ombudsman Riau", "Dewan Perwakilan Rakyat Daerah Bali", "Dewan Rakyat Daerah Bali",
			},
		},
		{
			"a short form inside the name of a branch, alone",
			"[Badan Narkotika Nasional Provinsi (BNNP) Banten|ORG], [BNNP Banten|ORG], [BNNP|ORG], [BNN|ORG]; [Balai Tani Daerah (BTD) Segara|ORG], [BTD Wening|ORG], [BTD|ORG]; [Kantor Laut Daerah (KLD) Segara|ORG], [Kantor Laut Daerah (KLD) Wening|ORG], [KLD|ORG]",
			[]string{
				"Badan Narkotika Nasional Provinsi (BNNP) Banten = BNNP Banten = BNNP", "BNN", "Balai Tani Daerah (BTD) Segara", "BTD Wening", "BTD",
				"Kantor Laut Daerah (KLD) Segara", "Kantor Laut Daerah (KLD) Wening", "KLD",
			},
		},
		{
			"clubs by their bynames, central banks, bodies from abroad in two spellings",
			"[Borneo FC|ORG], [Pesut Etam|ORG], [Borneo FC Samarinda|ORG]; [PSIM Jogja|ORG], [Laskar Mataram|ORG]; [Bank Sentral AS|ORG] atau [Federal Reserve|ORG], [The Fed|ORG]; [Hizbullah|ORG], [Hezbollah|ORG]; [Arsenal|ORG] dan [Gunners|ORG], [Manchester United|ORG] dan [Red Devils|ORG]; [Bank Sentral Eropa|ORG], [ECB|ORG]",
			[]string{"Borneo FC = Pesut Etam = Borneo FC Samarinda", "PSIM Jogja = Laskar Mataram", "Bank Sentral AS = Federal Reserve = The Fed", "Hizbullah = Hezbollah", "Arsenal = Gunners", "Manchester United = Red Devils", "Bank Sentral Eropa = ECB"},
		},
		{
			"clubs without their article where the text has not named them",
			"[Red Devils|ORG], [Gunners|ORG], [Citizens|ORG]",
			[]string{"Red Devils", "Gunners", "Citizens"},
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
			"an office and that of a place with a longer name",
			"[Polres Pesisir|ORG], [Polres Pesisir Jaya|ORG]; [Pemkab Melati|ORG], [Pemkab Melati Kencana|ORG]; [Kejari|ORG], [Kejari Wanasari|ORG]; [Polrestabes|ORG], [Polrestabes Segara|ORG]; [Bawaslu Wanasari|ORG], [Bawaslu Wanasari Timur|ORG]",
			[]string{"Polres Pesisir", "Polres Pesisir Jaya", "Pemkab Melati", "Pemkab Melati Kencana", "Kejari = Kejari Wanasari", "Polrestabes = Polrestabes Segara", "Bawaslu Wanasari", "Bawaslu Wanasari Timur"},
		},
		{
			"a parliament of one place",
			"[DPRD Garut|ORG] di [Garut|LOC] bersidang. Ketua [DPRD|ORG] hadir.",
			[]string{"DPRD Garut = DPRD", "Garut"},
		},
		{
			"a parliament of several places",
			"[DPRD Jabar|ORG] dan [DPRD DKI Jakarta|ORG] bersidang. Ketua [DPRD|ORG] hadir.",
			[]string{"DPRD Jabar", "DPRD DKI Jakarta", "DPRD"},
		},
		{
			"a sort of companies and one of them",
			"[Bank Perkreditan Rakyat|ORG] ([BPR|ORG]) banyak. [PT BPR Segara|ORG] dan [BPR Segara|ORG] sehat, [PT Bank Perkreditan Rakyat Wening|ORG] tidak. [Koperasi|ORG] dan [Koperasi Melati|ORG]",
			[]string{"Bank Perkreditan Rakyat = BPR", "PT BPR Segara = BPR Segara", "PT Bank Perkreditan Rakyat Wening", "Koperasi = Koperasi Melati"},
		},
		{
			"bodies by short forms that are no letters of their words",
			"[Korps Lalu Lintas Polri|ORG], [Korlantas Polri|ORG]; [Satuan Polisi Pamong Praja|ORG], [Satpol PP|ORG], [Satpol PP Kota Kediri|ORG], [Satpol PP Kota Jambi|ORG]; [Densus 88 Antiteror Polri|ORG], [Densus 88|ORG]; [Bank Sentral Federal Reserve|ORG] tidak, [Federal Reserve|ORG], [The Fed|ORG]; [PP Pagar Nusa|ORG], [Pimpinan Pusat Pagar Nusa|ORG]",
			[]string{
				"Korps Lalu Lintas Polri = Korlantas Polri", "Satuan Polisi Pamong Praja = Satpol PP", "Satpol PP Kota Kediri", "Satpol PP Kota Jambi",
				"Densus 88 Antiteror Polri = Densus 88", "Bank Sentral Federal Reserve", "Federal Reserve = The Fed", "PP Pagar Nusa = Pimpinan Pusat Pagar Nusa",
			},
		},
		{
			"the police of a town hall, alone and before a place, and other units",
			"[Satuan Polisi Pamong Praja|ORG], [Satpol|ORG]; [Satpol Garut|ORG], [Satpol PP Garut|ORG], [Satpol Jember|ORG]; [Satpol Airud|ORG], [Satuan Polisi Airud|ORG]",
			[]string{"Satuan Polisi Pamong Praja = Satpol", "Satpol Garut = Satpol PP Garut", "Satpol Jember", "Satpol Airud = Satuan Polisi Airud"},
		},
		{
			"two bodies with a slash, and their short forms",
			"[Kementerian Lingkungan Hidup|ORG]/[Badan Pengendalian Lingkungan Hidup|ORG] ([KLH|ORG]/[BPLH|ORG]), [KLH|ORG], [BPLH|ORG]; [Dewan Tani Makmur|ORG] / [Balai Laut Jaya|ORG] ([Matani|ORG] / [Lautan|ORG]); [Tentara Wening Raya|ORG]–[Gerakan Kelana Jaya|ORG] ([TWR|ORG]-[GKJ|ORG]); [Elang Samudra|ORG] - [Garuda Pesisir|ORG] ([Indosiar|ORG] - 19.00); [Senat|ORG]/[Balai Tari Melati|ORG] ([BTM|ORG]/Tari)",
			[]string{"Kementerian Lingkungan Hidup = KLH", "Badan Pengendalian Lingkungan Hidup = BPLH", "Dewan Tani Makmur = Matani", "Balai Laut Jaya = Lautan", "Tentara Wening Raya = TWR", "Gerakan Kelana Jaya = GKJ", "Elang Samudra", "Garuda Pesisir", "Indosiar", "Senat", "Balai Tari Melati = BTM"},
		},
		{
			"two bodies to choose from, of which none or one is a company",
			"[Dewan Perwakilan Daerah|ORG] atau [DPD|ORG]; [BAN-PT|ORG] atau [LAM-PTKes|ORG]; pilihan [PT Segara Raya|ORG] atau [Kiosku|ORG]; [PT Wening Sentosa|ORG] atau [KPK|ORG]; [PT Melati Nusa|ORG] atau [Melnus|ORG]",
			[]string{"Dewan Perwakilan Daerah = DPD", "BAN-PT", "LAM-PTKes", "PT Segara Raya", "Kiosku", "PT Wening Sentosa", "KPK", "PT Melati Nusa = Melnus"},
		},
		{
			"two clubs of one town, a party and its group in parliament",
			"[AC Milan|ORG] melawan [Inter Milan|ORG]. [Milan|ORG] menang, [Inter|ORG] kalah. [Fraksi PDIP|ORG] dan [PDI Perjuangan|ORG], [PDIP|ORG]",
			[]string{"AC Milan = Milan", "Inter Milan = Inter", "Fraksi PDIP", "PDI Perjuangan = PDIP"},
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
			"a company abroad and its daughter here",
			"[Segara Foods Ltd|ORG], [PT Segara Foods Indonesia Tbk|ORG], [Segara Foods|ORG]; [Wening Electronics Co., Ltd.|ORG], [PT Wening Electronics Indonesia|ORG]; [Segara Bank Ltd|ORG], [Bank Segara|ORG], [PT Bank Segara Indonesia Tbk|ORG]; [Kelana Foods Inc|ORG], [Kelana Foods|ORG]; [PT Melati Indonesia|ORG], [Melati Indonesia|ORG]; [PT Tirta Foods Indonesia|ORG], [Tirta Foods|ORG], [Tirta Foods Ltd|ORG]; [PT Ombak Motor Indonesia|ORG], [Ombak Motor Co|ORG], [Ombak Motor|ORG]",
			[]string{
				"Segara Foods Ltd", "PT Segara Foods Indonesia Tbk = Segara Foods",
				"Wening Electronics Co., Ltd.", "PT Wening Electronics Indonesia", "Segara Bank Ltd", "Bank Segara = PT Bank Segara Indonesia Tbk",
				"Kelana Foods Inc = Kelana Foods", "PT Melati Indonesia = Melati Indonesia", "PT Tirta Foods Indonesia = Tirta Foods", "Tirta Foods Ltd",
				"PT Ombak Motor Indonesia", "Ombak Motor Co = Ombak Motor",
			},
		},
		{
			"firms whose names have a word that makes daughters, too",
			"[Kelana Studios|ORG], [Kelana|ORG]; [Wening Research Group|ORG], [Wening|ORG]; [ESKE Entertainment|ORG], [ESKE|ORG]; [PT Melati Sekuritas|ORG], [Melati|ORG]; [Segara|ORG], [Segara Institute|ORG]; [Tirta Capital|ORG], [Bank Tirta|ORG], [Tirta|ORG]",
			[]string{
				"Kelana Studios = Kelana", "Wening Research Group = Wening", "ESKE Entertainment = ESKE", "PT Melati Sekuritas = Melati",
				"Segara", "Segara Institute", "Tirta Capital", "Bank Tirta = Tirta",
			},
		},
		{
			"daughters, teams and other firms with such a word",
			"[BCA Sekuritas|ORG], [BCA|ORG]; [Mandiri Institute|ORG], [Mandiri|ORG]; [Nokia Research|ORG], [Nokia|ORG]; [Panin Sekuritas|ORG], [Panin|ORG]; [Disney Entertainment|ORG], [Disney|ORG]; [WNG Sekuritas|ORG], [WNG|ORG]; [Kelana Plus|ORG], [Kelana|ORG]; [Ombak Institute|ORG], [Ombak Nusa Raya|ORG], [Yayasan Tari Ombak|ORG], [Ombak|ORG]",
			[]string{
				"BCA Sekuritas", "BCA", "Mandiri Institute", "Mandiri", "Nokia Research", "Nokia", "Panin Sekuritas", "Panin", "Disney Entertainment", "Disney", "WNG Sekuritas", "WNG", "Kelana Plus", "Kelana",
				"Ombak Institute", "Ombak Nusa Raya = Ombak", "Yayasan Tari Ombak",
			},
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
			"a party, a medium or a brand in brackets is a body of its own",
			"[Komisi IX DPRD Sumenep|ORG] ([PKS|ORG]) dan [Komisi II MPR|ORG] ([Demokrat|ORG]) menemui [Kementerian Perdagangan|ORG] ([Kompas|ORG]), [Sekolah Tinggi Samudra|ORG] ([Reuters|ORG]), [Dewan Kopi Gayo|ORG] ([Samsung|ORG]), [LBH Melati|ORG] ([YLBHI|ORG]) dan [Kejaksaan Agung|ORG] ([KPU|ORG]). [Kompas|ORG] mencatatnya.",
			[]string{
				"Komisi IX DPRD Sumenep", "PKS", "Komisi II MPR", "Demokrat", "Kementerian Perdagangan", "Kompas", "Sekolah Tinggi Samudra", "Reuters",
				"Dewan Kopi Gayo", "Samsung", "LBH Melati", "YLBHI", "Kejaksaan Agung", "KPU",
			},
		},
		{
			"names that every reader knows, defined again or otherwise",
			"[Badan Antariksa Amerika|ORG] ([NASA|ORG]), [Asosiasi Sepak Bola|ORG] ([PSSI|ORG]), [Paguyuban Kopi Sumenep|ORG] ([PKS|ORG]), [PT Panen Nusa|ORG] ([PAN|ORG]), [Tempo Inti Karya|ORG] ([Tempo|ORG]), [Cakra Televisi|ORG] ([ANTV|ORG]), [Komite Orang Terlantar dan Rawan Sosial|ORG] ([Kontras|ORG]), [Polisi Federal Samudra|ORG] ([AFP|ORG])",
			[]string{
				"Badan Antariksa Amerika = NASA", "Asosiasi Sepak Bola = PSSI", "Paguyuban Kopi Sumenep = PKS", "PT Panen Nusa = PAN", "Tempo Inti Karya = Tempo",
				"Cakra Televisi = ANTV", "Komite Orang Terlantar dan Rawan Sosial = Kontras", "Polisi Federal Samudra = AFP",
			},
		},
		{
			"who shows a match stands behind the second team",
			"[Elang Samudra|ORG] vs [Garuda Pesisir Makmur|ORG] ([Indosiar|ORG]), [Elang Samudra|ORG] Vs. [Hiu Jaya Abadi|ORG] ([LNTV|ORG]), [Elang Samudra|ORG] VS [Persatuan Bola Jepara|ORG] ([PBJ|ORG])",
			[]string{"Elang Samudra", "Garuda Pesisir Makmur", "Indosiar", "Hiu Jaya Abadi", "LNTV", "Persatuan Bola Jepara = PBJ"},
		},
		{
			"a symbol in brackets that is a mention further on",
			"[PT Wana Sentosa Tbk|ORG] (WNST) untung. [PT Tirta Karya Tbk|ORG]. (TRKY) rugi. [WNST|ORG] dan [TRKY|ORG] menunggu. [Fakultas Hukum Universitas Samudra|ORG] (UNSA) dan [UNSA|ORG]; [Elang Laut|ORG] (Raya) dan [Raya|ORG]",
			[]string{"PT Wana Sentosa Tbk = WNST", "PT Tirta Karya Tbk = TRKY", "Fakultas Hukum Universitas Samudra", "UNSA", "Elang Laut", "Raya"},
		},
		{
			"companies and foundations by other words of their names",
			"[PT Samudra Wira Teknologi|ORG] ([Wira Nusa|ORG]) dan [Yayasan Bakti Insan Mandiri|ORG] ([Bakti Indonesia|ORG])",
			[]string{"PT Samudra Wira Teknologi = Wira Nusa", "Yayasan Bakti Insan Mandiri = Bakti Indonesia"},
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
			"a body of a regency, and where there is one of the city as well",
			"[KPU Kabupaten Garut|ORG], [KPU Garut|ORG], [DPRD Kabupaten Blitar|ORG], [DPRD Kota Blitar|ORG], [DPRD Blitar|ORG]; [Pemkab Tegal|ORG], [Pemerintah Tegal|ORG]",
			[]string{"KPU Kabupaten Garut = KPU Garut", "DPRD Kabupaten Blitar", "DPRD Kota Blitar = DPRD Blitar", "Pemkab Tegal", "Pemerintah Tegal"},
		},
		{
			"the police around the capital",
			"[Polres Metro Depok|ORG], [Polres Depok|ORG], [Polsek Metro Cilandak|ORG], [Polsek Cilandak|ORG], [Polres Metro|ORG]",
			[]string{"Polres Metro Depok = Polres Depok", "Polsek Metro Cilandak = Polsek Cilandak", "Polres Metro"},
		},
		{
			"the age of a team in any place",
			"[Timnas Laos U-23|ORG], [Timnas U-23 Laos|ORG], [Timnas Laos U23|ORG], [Timnas U-17 Laos|ORG]; [Klub Ombak U|ORG], [Klub Ombak U-1|ORG]",
			[]string{"Timnas Laos U-23 = Timnas U-23 Laos = Timnas Laos U23", "Timnas U-17 Laos", "Klub Ombak U", "Klub Ombak U-1"},
		},
		{
			"the police of the regency and of the city",
			"[Polres Malang|ORG] dan [Polresta Malang Kota|ORG]",
			[]string{"Polres Malang", "Polresta Malang Kota"},
		},
		{
			"labels keep apart",
			"[Bologna|ORG] menang di [Bologna|LOC] pada [Senin|DATE]",
			[]string{"Bologna", "Bologna"},
		},
	})
}
