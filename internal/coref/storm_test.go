package coref

import "testing"

func TestStorms(t *testing.T) {
	testClusters(t, []clusterCase{
		{
			"a storm by its first name",
			"[Topan Melati|EVT] mendekat. [Melati|EVT], kata warga. [Topan Super Melati|EVT] reda, [Badai Mawar|EVT] datang, [Kenanga|EVT] ramai.",
			[]string{"Topan Melati = Melati = Topan Super Melati", "Badai Mawar", "Kenanga"},
		},
		{
			"other events",
			"[Festival Melati|EVT] dan [Melati|EVT], [Badai Pasir Mawar|EVT] dan [Mawar|EVT]",
			[]string{"Festival Melati", "Melati", "Badai Pasir Mawar", "Mawar"},
		},
		{
			"teams by their nicknames",
			"[Spurs|ORG] mengalahkan [Thunder|ORG]. [San Antonio Spurs|ORG] menjamu [Oklahoma City Thunder|ORG], [OKC|ORG] kalah.",
			[]string{"Spurs = San Antonio Spurs", "Thunder = Oklahoma City Thunder = OKC"},
		},
	})
}
