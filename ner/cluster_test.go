package ner

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/tokenize"
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
			"labels keep apart",
			"[Bologna|ORG] menang di [Bologna|LOC] pada [Senin|DATE]",
			[]string{"Bologna", "Bologna"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, entities := marked(t, tt.text)
			assert.Equal(t, tt.want, partition(text, Clusters(text, entities)))
		})
	}
}

func TestClusterName(t *testing.T) {
	text, entities := marked(t, "[PUTIN|PER] dan [Vladimir  Putin|PER], [Putin|PER], [VLADIMIR PUTIN|PER]; [Negeri|LOC]")
	clusters := Clusters(text, entities)
	require.Len(t, clusters, 2)
	assert.Equal(t, "Vladimir Putin", clusters[0].Name)
	assert.Equal(t, Person, clusters[0].Label)
	assert.Equal(t, entities[:4], clusters[0].Mentions)
	assert.Equal(t, "Negeri", clusters[1].Name)
}

func TestClustersBadInput(t *testing.T) {
	assert.Nil(t, Clusters("", nil))
	text := "\xff\xfe (\x00) ... [Budi"
	var entities []Entity
	for start := -2; start < len(text)+2; start++ {
		for end := -1; end < len(text)+3; end++ {
			entities = append(entities, Entity{Span: tokenize.Span{Start: start, End: end}, Label: Organization})
		}
	}
	before := slices.Clone(entities)
	n := 0
	for _, c := range Clusters(text, entities) {
		n += len(c.Mentions)
	}
	assert.Equal(t, len(text)*(len(text)+1)/2, n, "every mention inside the text is in one cluster")
	assert.Equal(t, before, entities, "the caller's slice is left alone")
}

// TestClustersOrder: the order of the mentions given does not matter.
func TestClustersOrder(t *testing.T) {
	text, entities := marked(t, "[Andi Pratama|PER] di [Kota Malang|LOC]; [Andi|PER] dan [Pratama|PER] di [Malang|LOC] dan [MALANG|LOC]")
	want := Clusters(text, entities)
	r := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		r.Shuffle(len(entities), func(i, j int) { entities[i], entities[j] = entities[j], entities[i] })
		assert.Equal(t, want, Clusters(text, entities))
	}
}

func TestAgree(t *testing.T) {
	text, entities := marked(t, "[Joko Wibawa|PER], [Wibawa|ORG], [Wibawa|LOC], [Semeru|LOC], [SEMERU|PER], [Semeru|ORG], [Senin|DATE], [Senin|LOC]")
	for i, s := range []float32{0.8, 0.5, 0.6, 0.8, 0.3, 0.95, 1, 0.2} {
		entities[i].Score = s
	}
	var got []Label
	for _, e := range agree(text, slices.Clone(entities)) {
		got = append(got, e.Label)
	}
	assert.Equal(t, []Label{Person, Person, Person, Organization, Organization, Organization, Date, Location}, got)
	assert.Empty(t, agree("", nil))
}

func ExampleClusters() {
	text := "Presiden Joko Widodo tiba di Kota Solo. Jokowi lalu menyapa warga Solo."
	mentions := []Entity{
		{Span: tokenize.Span{Start: 9, End: 20}, Label: Person},
		{Span: tokenize.Span{Start: 29, End: 38}, Label: Location},
		{Span: tokenize.Span{Start: 40, End: 46}, Label: Person},
		{Span: tokenize.Span{Start: 66, End: 70}, Label: Location},
	}
	for _, c := range Clusters(text, mentions) {
		fmt.Printf("%s %s, %d kali\n", c.Label, c.Name, len(c.Mentions))
	}
	// Output:
	// PER Joko Widodo, 2 kali
	// LOC Kota Solo, 2 kali
}
