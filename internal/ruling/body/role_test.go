package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitRoles(t *testing.T) {
	rulingtest.Rewrites(t, SplitRoles, rulingtest.Cases{
		{"Pelatih [Persib Bojan|ORG] puas, bek [Arema FC Rustam|PER] cedera", "Pelatih [Persib|ORG] [Bojan|PER] puas, bek [Arema FC|ORG] [Rustam|PER] cedera"},
		{"Kepala [Dishub Rasdian|ORG] menutup jalan, Dirut [PDAM Hasan|ORG] meminta maaf, Kabid [Damkar Sutrisno|PER] mengatakan", "Kepala [Dishub|ORG] [Rasdian|PER] menutup jalan, Dirut [PDAM|ORG] [Hasan|PER] meminta maaf, Kabid [Damkar|ORG] [Sutrisno|PER] mengatakan"},
		{"Kepala [Dishub Rasdian|ORG] hadir, Kepala [Dishub Maluku|ORG] mengatakan, Kepala [Dishub Kota|ORG] mengatakan", "Kepala [Dishub Rasdian|ORG] hadir, Kepala [Dishub Maluku|ORG] mengatakan, Kepala [Dishub Kota|ORG] mengatakan"},
		{"Pelatih [Persib Bandung|ORG], pelatih [Persib Putri|ORG], pelatih [Persib Bojan Hodak|ORG], pelatih [Bojan Hodak|PER]", "Pelatih [Persib Bandung|ORG], pelatih [Persib Putri|ORG], pelatih [Persib Bojan Hodak|ORG], pelatih [Bojan Hodak|PER]"},
		{"Pelatih [Timnas Rustam|ORG], pelatih [Timnas Malaysia|ORG], pelatih [Timnas Futsal|ORG]", "Pelatih [Timnas|ORG] [Rustam|PER], pelatih [Timnas Malaysia|ORG], pelatih [Timnas Futsal|ORG]"},
		{"Pelatih\n[Persib Bojan|ORG], lawan [Persib Bojan|ORG], kiper [Garuda Rustam|PER], kiper [Persib Bojan|EVT]", "Pelatih\n[Persib Bojan|ORG], lawan [Persib Bojan|ORG], kiper [Garuda Rustam|PER], kiper [Persib Bojan|EVT]"},
		{"Dirut [Pertamina Rustam|ORG] menjelaskan, Dirut [Garuda Rustam|ORG] menjelaskan", "Dirut [Pertamina|ORG] [Rustam|PER] menjelaskan, Dirut [Garuda Rustam|ORG] menjelaskan"},
		{"Kepala [Dishub Rasdian|ORG]", "Kepala [Dishub Rasdian|ORG]"},
		{"Pelatih", "Pelatih"},
	})
}
