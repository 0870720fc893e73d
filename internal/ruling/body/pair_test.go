package body

import (
	"strings"
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitPairs(t *testing.T) {
	rulingtest.Rewrites(t, SplitPairs, rulingtest.Cases{
		{"Sinergi [TNI-Polri|ORG] di [Ambon|LOC]", "Sinergi [TNI|ORG]-[Polri|ORG] di [Ambon|LOC]"},
		{"[BNPB/BPBD|ORG]", "[BNPB|ORG]/[BPBD|ORG]"},
		{"[TNI-Polri-BNPB|ORG], Koalisi [PDIP/PKB/PAN|ORG]", "[TNI|ORG]-[Polri|ORG]-[BNPB|ORG], Koalisi [PDIP|ORG]/[PKB|ORG]/[PAN|ORG]"},
		{"[TNI-Polri-warga|ORG], [TNI-|ORG]", "[TNI-Polri-warga|ORG], [TNI-|ORG]"},
		{"[TNI" + strings.Repeat("-TNI", 30) + "|ORG]", "[TNI" + strings.Repeat("-TNI", 30) + "|ORG]"},
		{"[PDI-P|ORG]", "[PDI-P|ORG]"},
		{"[Koalisi Gerindra-PKB|ORG] dan [Blok PKB|LOC]-[Gerindra|ORG]", "Koalisi [Gerindra|ORG]-[PKB|ORG] dan Blok [PKB|ORG]-[Gerindra|ORG]"},
		{"[Koalisi  Gerindra-PKB|ORG]", "Koalisi  [Gerindra|ORG]-[PKB|ORG]"},
		{"[Kantor Berita (\tKabar|ORG])", "[Kantor Berita (\tKabar|ORG])"},
		{"[Koalisi Kata|ORG] bubar", "[Koalisi Kata|ORG] bubar"},
		{"[Markas TNI-Polri|ORG]", "[Markas TNI-Polri|ORG]"},
		{"[TNI-Polri|EVT]", "[TNI-Polri|EVT]"},
		{"[-TNI|ORG]", "[-TNI|ORG]"},
		{"[Satuan Tugas Air (Satgas Air|ORG]) bekerja", "[Satuan Tugas Air|ORG] ([Satgas Air|ORG]) bekerja"},
		{"[Festival Air  (FA 2018|EVT])", "[Festival Air|EVT]  ([FA 2018|EVT])"},
		{"[Badan Air (BA) Sungai (BAS|ORG])", "[Badan Air (BA) Sungai|ORG] ([BAS|ORG])"},
		{"[Badan Air (BA) Sungai|ORG])", "[Badan Air (BA) Sungai|ORG])"},
		{"[Satuan Tugas Air (Satgas Air|ORG] bekerja", "[Satuan Tugas Air (Satgas Air|ORG] bekerja"},
		{"[Air(X|PRD])", "[Air(X|PRD])"},
		{"[Badan Air (|ORG])", "[Badan Air (|ORG])"},
	})
}

func TestMarkPairedAcronyms(t *testing.T) {
	rulingtest.Rewrites(t, MarkPairedAcronyms, rulingtest.Cases{
		{"[PPP|ORG]-PBB dan [TNI|ORG]/POLRI", "[PPP|ORG]-[PBB|ORG] dan [TNI|ORG]/[POLRI|ORG]"},
		{"[PPP|ORG]-[PBB|ORG]", "[PPP|ORG]-[PBB|ORG]"},
		{"[PPP|ORG]-nya, [PPP|ORG]-RI, [PPP|ORG]-PBBku", "[PPP|ORG]-nya, [PPP|ORG]-RI, [PPP|ORG]-PBBku"},
		{"[PPP|ORG]-", "[PPP|ORG]-"},
		{"[PPP|ORG]", "[PPP|ORG]"},
	})
}
