package coref

import "testing"

func TestClustersOfPeople(t *testing.T) {
	testClusters(t, []clusterCase{
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
			"a shared name goes to whom the text speaks of most, not to who comes later",
			"[Ruben Kelana|PER] tersenyum, [Ruben Kelana|PER] duduk. [Kelana|PER] lelah. [Melati Kelana|PER] tiba, [Ruben|PER] pulang.",
			[]string{"Ruben Kelana = Kelana = Ruben", "Melati Kelana"},
		},
		{
			"a shared name goes to who comes later, if the text speaks of nobody more",
			"[Dewi Kelana|PER] tersenyum. [Kelana|PER] lelah. [Dewi|PER] duduk, [Ruben Kelana|PER] tiba. [Kelana|PER] pulang.",
			[]string{"Dewi Kelana = Dewi", "Kelana = Ruben Kelana"},
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
			"an initial that the name behind it starts with, too",
			"[W. Wibawa|PER] tiba. [Wibawa|PER] duduk, [H. Wibawa|PER] diam. [S. Surya Kelana|PER] tiba. [Surya Kelana|PER] duduk, [S. Kelana|PER] diam.",
			[]string{"W. Wibawa = Wibawa = H. Wibawa", "S. Surya Kelana = Surya Kelana = S. Kelana"},
		},
		{
			"the start of a first name, if it is one person's",
			"[Gunawansyah Putra|PER] dan [Ratnaningsih Dewi|PER], [Ratnawati Sari|PER]. [Guna|PER] dan [Ratna|PER] pulang. [Moh. Kelanadin|PER] dan [Dewi Tirtawati|PER] tiba. [Kelana|PER] duduk, [Tirta|PER] juga.",
			[]string{"Gunawansyah Putra = Guna", "Ratnaningsih Dewi", "Ratnawati Sari", "Ratna", "Moh. Kelanadin = Kelana", "Dewi Tirtawati", "Tirta"},
		},
		{
			"the start of a second name is not that of Abdul's, of a victim or a relative",
			"[Abdul Wahyudin|PER] tiba. [Wahyu|PER] duduk. [Ahmad Kelanadin|PER] pergi.\nKorban [Kelana|PER] diam. [Moh. Tirtawan|PER] makan. Istrinya, [Tirta|PER], tidur. [Gunawansyah Putra|PER] hadir. Kata saksi [Guna|PER], hujan turun.",
			[]string{"Abdul Wahyudin", "Wahyu", "Ahmad Kelanadin", "Kelana", "Moh. Tirtawan", "Tirta", "Gunawansyah Putra = Guna"},
		},
		{
			"whom to call is not one, with a title or not",
			"Silakan hubungi [Andi Wibawa|PER] atau [Sari|PER]. Narahubung: [Bayu Segara|PER] atau Bu [Ratna|PER]. Panitia [Gala Putra|PER] atau Mbak [Melati|PER] hadir.",
			[]string{"Andi Wibawa", "Sari", "Bayu Segara", "Ratna", "Gala Putra", "Melati"},
		},
		{
			"a choice is not a second name",
			"Pilih [Sari Dewi|PER] atau [Joko|PER]? Kata [Joko Pranata|PER], terserah.",
			[]string{"Sari Dewi", "Joko = Joko Pranata"},
		},
		{
			"a choice from what the text says before it, or everybody knows",
			"Warga bingung memilih [Hendra Gunawan|PER] atau [Acong|PER]. Antara [Sari Dewi|PER] atau [Nana|PER]. Hadir antara lain [Surya Kelana|PER] atau [Uya|PER]. Sidang antara [Bayu|PER] dan [Ratna Wening|PER] atau [Wewe|PER] usai. Kata [Ridwan Kamil|PER] atau [Ahok|PER], terserah. [Basuki Purnama|PER] atau [Ahok|PER] pulang.",
			[]string{"Hendra Gunawan", "Acong", "Sari Dewi", "Nana", "Surya Kelana = Uya", "Bayu", "Ratna Wening = Wewe", "Ridwan Kamil", "Ahok = Basuki Purnama"},
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
			"kings of one name",
			"[Amangkurat I|PER] digantikan [Amangkurat II|PER], lalu [Amangkurat III|PER]. [Louis XVI|PER] dan [Louis XVIII|PER].",
			[]string{"Amangkurat I", "Amangkurat II", "Amangkurat III", "Louis XVI", "Louis XVIII"},
		},
		{
			"kings of one name in letters, in one word and in two",
			"[Sri Sultan Hamengku Buwono X|PER], [HB X|PER], [Hamengkubuwono X|PER], [Sultan HB X|PER]; [Hamengku Buwono IX|PER], [HB IX|PER]; [Paku Buwono XII|PER], [PB XIII|PER], [Pakubuwono XIII|PER], [Sunan Pakoeboewono XII|PER], [PB|PER]",
			[]string{
				"Sri Sultan Hamengku Buwono X = HB X = Hamengkubuwono X = Sultan HB X", "Hamengku Buwono IX = HB IX",
				"Paku Buwono XII = Sunan Pakoeboewono XII", "PB XIII = Pakubuwono XIII", "PB",
			},
		},
		{
			"relatives whose names hold each other",
			"[Ratna Dewi Surya Kelana|PER] dan ayahnya, [Surya Kelana|PER]. [Bima Sakti Jr.|PER] menari; sang ayah, [Bima Sakti|PER], menonton. [Wirawan|PER] datang bersama istri, [Laras Wirawan|PER].",
			[]string{"Ratna Dewi Surya Kelana", "Surya Kelana", "Bima Sakti Jr.", "Bima Sakti", "Wirawan", "Laras Wirawan"},
		},
		{
			"forefathers are other people",
			"[Rashid bin Umar|PER] dan [Karim bin Rashid bin Umar|PER]. Raja [Salman|PER] dan [Mohammed bin Salman|PER]. [Hasan bin Yusuf|PER], [Hasan bin Yusuf Al Amin|PER], [Hasan|PER].",
			[]string{"Rashid bin Umar", "Karim bin Rashid bin Umar", "Salman", "Mohammed bin Salman", "Hasan bin Yusuf = Hasan bin Yusuf Al Amin = Hasan"},
		},
		{
			"the father or the family alone",
			"[Hasan bin Yusuf|PER] tiba. [Bin Yusuf|PER] duduk. [Karim bin Umar al-Mansur|PER] tiba. [Al Mansur|PER] dan [el-Mansur|PER] duduk. [Farid al-Amin|PER] diam, [Al Basri|PER] pulang. [Rashid bin Karim bin Salim|PER] lelah, [Bin Salim|PER] lelah.",
			[]string{"Hasan bin Yusuf = Bin Yusuf", "Karim bin Umar al-Mansur = Al Mansur = el-Mansur", "Farid al-Amin", "Al Basri", "Rashid bin Karim bin Salim", "Bin Salim"},
		},
		{
			"names that are titles or particles, too",
			"[Ratu Melati|PER] tiba. [Ratu|PER] duduk. [Sultan Arya Kelana|PER] diam, kata [Sultan|PER]. [Hj. Putri Wening|PER] bernyanyi, [Putri|PER] lelah. [Ibnu Segara|PER] pulang, [Ibnu|PER] tidur.",
			[]string{"Ratu Melati = Ratu", "Sultan Arya Kelana = Sultan", "Hj. Putri Wening = Putri", "Ibnu Segara = Ibnu"},
		},
		{
			"such names of nobody or of several",
			"[Dewi Wening Putri|PER] bernyanyi, [Putri|PER] lelah. [Pangeran Arya|PER] dan [Pangeran Surya|PER] tiba. [Pangeran|PER] diam. [Al Segara|PER] dan [El Kelana|PER] datang. [El|PER] lelah, [Al|PER] tidur.",
			[]string{"Dewi Wening Putri", "Putri", "Pangeran Arya", "Pangeran Surya", "Pangeran", "Al Segara = Al", "El Kelana = El"},
		},
		{
			"initials and forms of address that are nobody's name",
			"[H Lulung|PER] dan [KH Maruf|PER] hadir, [Hj Sekar|PER] pulang. Tersangka [H|PER], [KH|PER] dan [Hj|PER] lelah. [Pak Wibawa|PER] duduk, [Pak|PER]. [Al Kelana|PER] tiba, [AL|PER] kabur. [Umi Laras|PER] tiba, [Umi|PER] duduk.",
			[]string{"H Lulung", "KH Maruf", "Hj Sekar", "H", "KH", "Hj", "Pak Wibawa", "Pak", "Al Kelana", "AL", "Umi Laras = Umi"},
		},
		{
			"two that differ in a letter, side by side",
			"[Sukmana Wening|PER] (12) dan [Sukmina Wening|PER] (9 tahun) kakak beradik. [Marlina Kelana Segara|PER], [Merlina Kelana Segara|PER]. Si kembar [Danang|PER] dan [Denang Wibawa|PER] tiba. [Danang Wibawa|PER] pulang. [Bagaskara Laut|PER] tiba. [Bagiskara Laut|PER] duduk.",
			[]string{"Sukmana Wening", "Sukmina Wening", "Marlina Kelana Segara", "Merlina Kelana Segara", "Danang = Danang Wibawa", "Denang Wibawa", "Bagaskara Laut = Bagiskara Laut"},
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
			"wives who go by their husbands' names and accompany them",
			"[Laras Ayu Wirawan|PER] mendampingi Bupati Segara H. [Wirawan|PER]. [Wirawan|PER] tersenyum. [Surya Kelana|PER] datang didampingi [Ratna Surya Kelana|PER]. [Kelana|PER] pulang. Ketua TP PKK Sari [Dewi Tirta|PER] hadir bersama Wali Kota [Tirta|PER].",
			[]string{"Laras Ayu Wirawan", "Wirawan", "Surya Kelana = Kelana", "Ratna Surya Kelana", "Dewi Tirta", "Tirta"},
		},
		{
			"and who have the offices of their wives",
			"Bunda PAUD Segara [Laras Surya Wirawan|PER] menari. Kemarin Bupati Segara [Surya Wirawan|PER] tiba. [Laras|PER] menyanyi. Ketua TP PKK Segara [Ratna Kelana|PER] hadir. Kata Ketua PKK Kota Segara [Kelana|PER], acara usai.",
			[]string{"Laras Surya Wirawan = Laras", "Surya Wirawan", "Ratna Kelana = Kelana"},
		},
		{
			"one person, who accompanies somebody else",
			"[Laras Wirawan|PER] mendampingi tamu, lalu [Wirawan|PER] pulang. [Surya Kelana|PER] tiba bersama tamu. Acara Bupati [Kelana|PER] usai.",
			[]string{"Laras Wirawan = Wirawan", "Surya Kelana = Kelana"},
		},
		{
			"a junior in full and in short",
			"[Tirta Junior|PER] menyanyi. [Tirta Jr.|PER] lelah, [Tirta|PER] tidur. [Junior Segara|PER] dan [Jr Segara|PER] duduk.",
			[]string{"Tirta Junior = Tirta Jr. = Tirta", "Junior Segara", "Jr Segara"},
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
	})
}
