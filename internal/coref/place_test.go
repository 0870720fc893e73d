package coref

import "testing"

func TestClustersOfPlaces(t *testing.T) {
	testClusters(t, []clusterCase{
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
			"[Gunung Merapi|LOC], [Merapi|LOC]; [Stadion Maguwo Harjo|LOC], [Maguwo Harjo|LOC]; [Telaga Parangkencana|LOC], [Parangkncana|LOC]; [Kabupaten Badung|LOC], [Kabupaten Bandung|LOC]",
			[]string{"Gunung Merapi = Merapi", "Stadion Maguwo Harjo = Maguwo Harjo", "Telaga Parangkencana = Parangkncana", "Kabupaten Badung", "Kabupaten Bandung"},
		},
		{
			"units of administration have no longer form",
			"[Kabupaten Pesisir|LOC], [Kabupaten Pesisir Jaya|LOC]; [Kecamatan Wanasari|LOC], [Kecamatan Wanasari Kencana|LOC]; [Geopark Segara|LOC], [Geopark Segara Wening|LOC]",
			[]string{"Kabupaten Pesisir", "Kabupaten Pesisir Jaya", "Kecamatan Wanasari", "Kecamatan Wanasari Kencana", "Geopark Segara = Geopark Segara Wening"},
		},
		{
			"the larger unit behind one of administration",
			"[Desa Melati|LOC], [Desa Melati Kecamatan Wening|LOC]; [Kecamatan Segara|LOC], [Kecamatan Segara Kab. Wanasari|LOC]; [Desa Kencana|LOC], [Desa Kencana Negara|LOC]; [Kecamatan Karang|LOC], [Kecamatan Karang Desa Sari|LOC]; [Desa Bukit|LOC], [Desa Bukit Kecamatan Kelana|LOC], [Desa Bukit Kecamatan Pesisir|LOC]",
			[]string{
				"Desa Melati = Desa Melati Kecamatan Wening", "Kecamatan Segara = Kecamatan Segara Kab. Wanasari", "Desa Kencana", "Desa Kencana Negara",
				"Kecamatan Karang", "Kecamatan Karang Desa Sari", "Desa Bukit", "Desa Bukit Kecamatan Kelana", "Desa Bukit Kecamatan Pesisir",
			},
		},
		{
			"what is named after a place of another kind",
			"[Taman Nasional Gunung Merbabu|LOC], [Gunung Merbabu|LOC], [Merbabu|LOC]; [Sungai Malang|LOC], [Malang|LOC]; [Jalan Kampung Melati|LOC], [Kampung Melati|LOC]; [Kabupaten Kepulauan Mutiara|LOC], [Kepulauan Mutiara|LOC]; [Kawasan Danau Wening|LOC], [Danau Wening|LOC]; [Stadion Utama Bukit Kencana|LOC], [Stadion Bukit Kencana|LOC], [Bukit Kencana|LOC]",
			[]string{
				"Taman Nasional Gunung Merbabu", "Gunung Merbabu = Merbabu", "Sungai Malang", "Malang", "Jalan Kampung Melati", "Kampung Melati",
				"Kabupaten Kepulauan Mutiara = Kepulauan Mutiara", "Kawasan Danau Wening = Danau Wening", "Stadion Utama Bukit Kencana = Stadion Bukit Kencana", "Bukit Kencana",
			},
		},
		{
			"a lake, a river or a hotel, and what is governed under its name",
			"[Danau Wening|LOC], [Danau Wening|LOC]; Bupati [Wening|LOC], [Kabupaten Wening|LOC]; Kapolsek [Kelana|LOC], [Sungai Kelana|LOC]; Wali Kota [Melati|LOC], [Gunung Melati|LOC], [Melati|LOC]; warga kota [Segara|LOC], [Danau Segara|LOC]; [Gunung Kencana|LOC], [Kencana|LOC], [Kecamatan Kencana|LOC]; Camat [Karang|LOC], [Pulau Karang|LOC]; Kapolres [Kuala Wening|LOC], [Hotel Kuala Wening|LOC]",
			[]string{
				"Danau Wening", "Wening = Kabupaten Wening", "Kelana", "Sungai Kelana", "Melati = Gunung Melati", "Segara = Danau Segara",
				"Gunung Kencana = Kencana", "Kecamatan Kencana", "Karang = Pulau Karang", "Kuala Wening", "Hotel Kuala Wening",
			},
		},
		{
			"a sight and the unit of administration around it, mentioned as often",
			"[Candi Wening|LOC] di [Kecamatan Wening|LOC] ramai, [Wening|LOC] penuh. [Gunung Bima|LOC] di [Kecamatan Bima|LOC], Camat [Bima|LOC]. Kapolsek [Melati|LOC] di [Candi Melati|LOC]. [Melati|LOC] ramai.",
			[]string{"Candi Wening = Wening", "Kecamatan Wening", "Gunung Bima", "Kecamatan Bima = Bima", "Melati = Candi Melati"},
		},
		{
			"beaches and waterfalls, named after a town or not",
			"[Segara|LOC], [Pantai Segara|LOC]; [Curug Malang|LOC], [Malang|LOC]; [Pantai Karang Wening|LOC], [Karang Wening|LOC]; [Candi Kencana|LOC], [Goa Kencana|LOC]",
			[]string{"Segara", "Pantai Segara", "Curug Malang", "Malang", "Pantai Karang Wening = Karang Wening", "Candi Kencana", "Goa Kencana"},
		},
		{
			"short forms of places behind generic words",
			"[Kabupaten Segara Hulu|LOC] ([Sehu|LOC]), [Jalan Tol Cikarang-Palima|LOC] ([Cipalima|LOC]), [Tol Cipalima|LOC], [Kabupaten Sehu|LOC]; [Kabupaten Segara Wening|LOC] ([Kelana|LOC])",
			[]string{"Kabupaten Segara Hulu = Sehu = Kabupaten Sehu", "Jalan Tol Cikarang-Palima = Cipalima = Tol Cipalima", "Kabupaten Segara Wening", "Kelana"},
		},
		{
			"bridges, airports and streets",
			"[Jembatan Suramadu|LOC], [Suramadu|LOC]; [Bandara Internasional Segara|LOC], [Bandara Segara|LOC], [Segara|LOC]; [Bandara Internasional Juanda|LOC], [Juanda|LOC]; [Jalan MH Kelana|LOC], [Jalan Kelana|LOC]; [Jalan Wibawa|LOC], [Jl. Jenderal Wibawa|LOC], [Jalan 17 Wibawa|LOC], [Jalan Dr. Sri|LOC], [Jalan Sri|LOC]",
			[]string{"Jembatan Suramadu = Suramadu", "Bandara Internasional Segara = Bandara Segara", "Segara", "Bandara Internasional Juanda = Juanda", "Jalan MH Kelana = Jalan Kelana", "Jalan Wibawa = Jl. Jenderal Wibawa", "Jalan 17 Wibawa", "Jalan Dr. Sri", "Jalan Sri"},
		},
		{
			"streets named after people of one name",
			"[Jalan Raden Kelana|LOC], [Jalan Haji Kelana|LOC], [Jalan Kelana|LOC]; [Jalan KH Wibawa|LOC], [Jalan Dr Wibawa|LOC]; [Jalan Prof Dr Segara|LOC], [Jalan Dr Segara|LOC], [Jalan Segara|LOC]; [Jalan I Melati|LOC], [Jalan II Melati|LOC], [Jalan Melati|LOC]",
			[]string{"Jalan Raden Kelana", "Jalan Haji Kelana", "Jalan Kelana", "Jalan KH Wibawa", "Jalan Dr Wibawa", "Jalan Prof Dr Segara = Jalan Dr Segara = Jalan Segara", "Jalan I Melati", "Jalan II Melati", "Jalan Melati"},
		},
	})
}
