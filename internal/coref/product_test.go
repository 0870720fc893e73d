package coref

import "testing"

func TestClustersOfProducts(t *testing.T) {
	testClusters(t, []clusterCase{
		{
			"a model with and without its maker",
			"[Toyota Kijang Innova|PRD] laris. [Kijang Innova|PRD] irit, [Innova|PRD] lega. [Samsung Galaxy S25|PRD] tipis, [Galaxy S25|PRD] mahal.",
			[]string{"Toyota Kijang Innova = Kijang Innova = Innova", "Samsung Galaxy S25 = Galaxy S25"},
		},
		{
			"versions stay apart",
			"[Samsung Galaxy S25|PRD] dan [Galaxy S25 Ultra|PRD], [Honda Vario 125|PRD] dan [Vario 160|PRD]",
			[]string{"Samsung Galaxy S25", "Galaxy S25 Ultra", "Honda Vario 125", "Vario 160"},
		},
		{
			"models of two makers stay apart",
			"[Samsung A5|PRD] dan [Oppo A5|PRD] laris, [A5|PRD] murah.",
			[]string{"Samsung A5", "Oppo A5", "A5"},
		},
		{
			"a family and its maker",
			"[Toyota Innova|PRD] dan [Kijang Innova|PRD], [Innova|PRD]",
			[]string{"Toyota Innova = Kijang Innova = Innova"},
		},
		{
			"sequels stay apart",
			"[Grand Theft Auto VI|PRD] ([GTA VI|PRD]) menyusul [GTA V|PRD]. [Final Fantasy XVI|PRD] ([FF XVI|PRD]) dan [FF XV|PRD]",
			[]string{"Grand Theft Auto VI = GTA VI", "GTA V", "Final Fantasy XVI = FF XVI", "FF XV"},
		},
		{
			"hospitals and their doctors",
			"[RSUD dr. Soetomo|ORG] penuh. Pasien [RSUD Soetomo|ORG] dirujuk ke [RSUD dr. Iskak|ORG].",
			[]string{"RSUD dr. Soetomo = RSUD Soetomo", "RSUD dr. Iskak"},
		},
	})
}
