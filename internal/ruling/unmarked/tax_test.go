package unmarked_test

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestTaxes(t *testing.T) {
	rulingtest.Rewrites(t, mend.Names, rulingtest.Cases{
		{"Denda [Pajak Kendaraan Bermotor|ORG] dan [Pajak Bumi dan Bangunan|ORG] dihapus", "Denda Pajak Kendaraan Bermotor dan Pajak Bumi dan Bangunan dihapus"},
		{"Ia membayar [PBB|ORG], tunggakan [PKB|ORG] hilang, wajib pajak [PBB|ORG] antre", "Ia membayar PBB, tunggakan PKB hilang, wajib pajak PBB antre"},
		{"Target [PBB|ORG]-P2 dan [PBB|ORG] P2 serta [PKB|ORG] (Pajak Kendaraan)", "Target PBB-P2 dan PBB P2 serta PKB (Pajak Kendaraan)"},
		{"Sidang [PBB|ORG], target [PKB|ORG], iuran [PBB|ORG]-AS", "Sidang [PBB|ORG], target [PKB|ORG], iuran [PBB|ORG]-AS"},
		{"Pembayaran [PBB|ORG] oleh [AS|LOC], iuran pembayaran [PBB|ORG], [Iran|LOC] menunggak pembayaran [PBB|ORG]", "Pembayaran [PBB|ORG] oleh [AS|LOC], iuran pembayaran [PBB|ORG], [Iran|LOC] menunggak pembayaran [PBB|ORG]"},
		{"Pembayaran [PBB|ORG] dari [Arab Saudi|LOC], oleh warga, pembayaran [PBB|ORG] oleh warga", "Pembayaran [PBB|ORG] dari [Arab Saudi|LOC], oleh warga, pembayaran PBB oleh warga"},
		{"Kantor [Pajak Sukamaju|ORG], membayar [BPJS|ORG], [PBB|LOC]", "Kantor [Pajak Sukamaju|ORG], membayar [BPJS|ORG], [PBB|LOC]"},
	})
}
