package person

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkSuspects(t *testing.T) {
	rulingtest.Rewrites(t, MarkInitials, rulingtest.Cases{
		{"Tersangka berinisial BUDS, [SR|ORG], dan K ditahan", "Tersangka berinisial [BUDS|PER], [SR|PER], dan [K|PER] ditahan"},
		{"Pelaku berinisial HD (23), SUMR (DPO) serta AT (masih di luar kota lain) kabur", "Pelaku berinisial [HD|PER] (23), [SUMR|PER] (DPO) serta [AT|PER] (masih di luar kota lain) kabur"},
		{"rekening Bank Air. Inisial HD/SUR dan [KPK|ORG] Jakarta", "rekening Bank Air. Inisial [HD|PER]/[SUR|PER] dan [KPK|ORG] Jakarta"},
		{"Tiga bank berinisial BUDS, SRI dan KAP", "Tiga bank berinisial BUDS, SRI dan KAP"},
		{"berinisial BUDS ditahan, berinisial\nBUDS, SR", "berinisial BUDS ditahan, berinisial\nBUDS, SR"},
		{"berinisial HD, SR,\nKPK", "berinisial [HD|PER], [SR|PER],\nKPK"},
		{"berinisial BUDSAN, SR, berinisial", "berinisial BUDSAN, SR, berinisial"},
		{"SBY, [HNW|ORG] dan [Yayasan AHY|ORG]", "[SBY|PER], [HNW|PER] dan [Yayasan AHY|ORG]"},
		{"berinisial HD (anggota TNI), SR (34, [WNI|ORG]), AB ( DPO ) dan BS", "berinisial [HD|PER] (anggota TNI), [SR|PER] (34, [WNI|ORG]), [AB|PER] ( DPO ) dan [BS|PER]"},
		{"berinisial HD, SR (", "berinisial [HD|PER], [SR|PER] ("},
	})
}
