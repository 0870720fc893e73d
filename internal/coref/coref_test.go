package coref

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/marks"
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

// clusterCase is a text with marked mentions and the partition of their names.
type clusterCase struct {
	name, text string
	want       []string
}

// ofNames clusters people, places and organisations.
func ofNames(text string, mentions []entity.Entity) []Cluster {
	return Clusters(text, mentions, entity.Person, entity.Location, entity.Organization)
}

func testClusters(t *testing.T, tests []clusterCase) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, entities := marks.Read(t, tt.text)
			assert.Equal(t, tt.want, partition(text, Clusters(text, entities, entity.Person, entity.Location, entity.Organization, entity.Event, entity.Product, entity.Law)))
		})
	}
}

func TestClustersOfThings(t *testing.T) {
	testClusters(t, []clusterCase{
		{
			"prophets are nobody's short form",
			"Nabi [Muhammad|PER] lahir di [Mekah|LOC]. [Muhammad Fajri|PER] tinggal di [Makkah|LOC].",
			[]string{"Muhammad", "Mekah = Makkah", "Muhammad Fajri"},
		},
		{
			"a father in a name, a station named after its quarter",
			"[Nadya binti Syarif Hidayat|PER] dan [Syarif Hidayat|PER]. [Nadya|PER] di [Stasiun Tanah Abang|LOC], bukan di [Tanah Abang|LOC].",
			[]string{"Nadya binti Syarif Hidayat = Nadya", "Syarif Hidayat", "Stasiun Tanah Abang", "Tanah Abang"},
		},
		{
			"a digit is not short for a year",
			"[Rally Nusa 2025|EVT], [RN2|EVT]; [Kartu Tani 2013|PRD], [KT13|PRD]",
			[]string{"Rally Nusa 2025", "RN2", "Kartu Tani 2013 = KT13"},
		},
		{
			"other names that the text announces",
			"[Dul Kamdi|PER], terlahir [Abdul Kamaludin|PER], dan [Ki Ageng|PER] (nama asli: [Sumitra|PER]). [Candi Bima|LOC] juga dikenal sebagai [Candi Raksasa|LOC]. [Akademi Seni Melati|ORG] yang dahulu bernama [Sanggar Melati|ORG]. [Soewarni|PER] (EYD: [Siti Suwarni|PER])",
			[]string{"Dul Kamdi = Abdul Kamaludin", "Ki Ageng = Sumitra", "Candi Bima = Candi Raksasa", "Akademi Seni Melati = Sanggar Melati", "Soewarni = Siti Suwarni"},
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
	})
}
