package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestJoinGeoparks(t *testing.T) {
	rulingtest.Rewrites(t, JoinGeoparks, rulingtest.Cases{
		{"di [Raha|LOC]-[Muna|LOC] [UNESCO Global Geopark|ORG], [Muna|LOC]", "di [Raha-Muna UNESCO Global Geopark|LOC], [Muna|LOC]"},
		{"[Raha|LOC] [Muna|LOC] [Unesco|ORG] Global Geopark", "[Raha Muna Unesco Global Geopark|LOC]"},
		{"di [Raha|LOC], [Muna|LOC] UNESCO Global Geopark", "di [Raha|LOC], [Muna UNESCO Global Geopark|LOC]"},
		{"[Geopark Raha|LOC]-[Muna|LOC], [Badan Geopark Raha|ORG]-[Muna|LOC], [Raha|LOC]-[Muna|LOC]", "[Geopark Raha-Muna|LOC], [Badan Geopark Raha-Muna|ORG], [Raha|LOC]-[Muna|LOC]"},
		{"[Raha|LOC]-[Geopark Raha|LOC]-[Muna|LOC], [Geopark Raha|LOC]-[Muna|LOC]-[Buton|LOC]", "[Raha|LOC]-[Geopark Raha|LOC]-[Muna|LOC], [Geopark Raha|LOC]-[Muna|LOC]-[Buton|LOC]"},
		{"[Geopark Raha|LOC]-[Muna|LOC] UNESCO Global Geopark, rute [Geopark Raha|LOC]-[Muna|LOC]", "[Geopark Raha-Muna UNESCO Global Geopark|LOC], rute [Geopark Raha|LOC]-[Muna|LOC]"},
		{"[Muna|LOC] menjadi [UNESCO Global Geopark|ORG]", "[Muna|LOC] menjadi [UNESCO Global Geopark|ORG]"},
	})
}

func TestJoinConstituencies(t *testing.T) {
	rulingtest.Rewrites(t, JoinConstituencies, rulingtest.Cases{
		{"dari dapil [Jawa Timur|LOC] VI pada", "dari dapil [Jawa Timur VI|LOC] pada"},
		{"di [Dapil Kendari|LOC] II. daerah pemilihan [Raha|LOC] I", "di [Dapil Kendari II|LOC]. daerah pemilihan [Raha I|LOC]"},
		{"dapil [Raha|LOC] Indah, dapil [Raha|LOC] VIa, kota [Raha|LOC] VI", "dapil [Raha|LOC] Indah, dapil [Raha|LOC] VIa, kota [Raha|LOC] VI"},
		{"dapil [Raha|LOC] [VI|ORG], dapil [Raha|LOC] [IX|ORG]", "dapil [Raha|LOC] [VI|ORG], dapil [Raha|LOC] [IX|ORG]"},
		{"dapil [Raha|LOC] I-III dan [Raha|LOC]", "dapil [Raha I|LOC]-III dan [Raha|LOC]"},
	})
}
