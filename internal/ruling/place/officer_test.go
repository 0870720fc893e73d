package place

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestSplitOfficers(t *testing.T) {
	rulingtest.Rewrites(t, SplitOfficers, rulingtest.Cases{
		{"Lurah [Sukamulya Sarmidi|PER] hadir", "Lurah [Sukamulya|LOC] [Sarmidi|PER] hadir"},
		{"Kalapas [Lubuk Pakam Hartono|PER] hadir", "Kalapas [Lubuk Pakam|LOC] [Hartono|PER] hadir"},
		{"Lurah [Sukamulya  Sarmidi|PER] hadir", "Lurah [Sukamulya|LOC]  [Sarmidi|PER] hadir"},
		{"Kalapas [Lubuk Pakam  Hartono|PER] hadir", "Kalapas [Lubuk Pakam|LOC]  [Hartono|PER] hadir"},
		{"Camat [Medan|LOC] [Maimun Sarmidi|PER] dan Camat [Medan|LOC] [Sarmidi|LOC]", "Camat [Medan Maimun|LOC] [Sarmidi|PER] dan Camat [Medan|LOC] [Sarmidi|LOC]"},
		{"Lurah [Budi Santoso|PER] hadir", "Lurah [Budi Santoso|PER] hadir"},
		{"Lurah [Sukamulya|PER] hadir", "Lurah [Sukamulya|PER] hadir"},
		{"lurah [Sukamulya Sarmidi|PER] hadir", "lurah [Sukamulya Sarmidi|PER] hadir"},
		{"Lurah [Sukamulya|LOC] hadir", "Lurah [Sukamulya|LOC] hadir"},
		{"Bupati [Karo Sarmidi|LOC] dan Sekda [Maros Sarmidi|PER], Wali Kota [Pariaman Sarmidi|ORG]", "Bupati [Karo|LOC] [Sarmidi|PER] dan Sekda [Maros|LOC] [Sarmidi|PER], Wali Kota [Pariaman|LOC] [Sarmidi|PER]"},
		{"Kapolres [Aceh Barat Daya Sarmidi|LOC], Dapil [Kota Semarang Sarmidi|LOC]", "Kapolres [Aceh Barat Daya|LOC] [Sarmidi|PER], Dapil [Kota Semarang|LOC] [Sarmidi|PER]"},
		{"Dapil [Aceh I Budi Sarmidi|LOC] dan Dapil [Aceh I|LOC]", "Dapil [Aceh I|LOC] [Budi Sarmidi|PER] dan Dapil [Aceh I|LOC]"},
		{"Bupati [Aceh Barat Daya|LOC], Kapolres [Garut Timur|LOC], Kapolda [Metro Jaya|LOC], Gubernur [Papua Pegunungan|LOC]", "Bupati [Aceh Barat Daya|LOC], Kapolres [Garut Timur|LOC], Kapolda [Metro Jaya|LOC], Gubernur [Papua Pegunungan|LOC]"},
		{"Wali Kota [Bima Arya|PER], Wali Nagari [Karo Sarmidi|PER], Gubernur [Budi Sarmidi|PER], Wali", "Wali Kota [Bima Arya|PER], Wali Nagari [Karo Sarmidi|PER], Gubernur [Budi Sarmidi|PER], Wali"},
		{"Wali Kota [Bima Lutfi|PER] hadir, kata [Lutfi|PER]. Kapolsek [Setu Verna|PER], kata [Verna|PER] dan [Setu|PER]", "Wali Kota [Bima|LOC] [Lutfi|PER] hadir, kata [Lutfi|PER]. Kapolsek [Setu Verna|PER], kata [Verna|PER] dan [Setu|PER]"},
		{"Bupati [Bolaang|LOC] [Mongondow Sarmidi|PER] dan Bupati [Solok Selatan|LOC] [Sarmidi|LOC]", "Bupati [Bolaang Mongondow|LOC] [Sarmidi|PER] dan Bupati [Solok Selatan|LOC] [Sarmidi|PER]"},
		{"Bupati [Solok|LOC] [Selatan|LOC], Bupati [Karo|LOC] [Medan|LOC], Bupati [Karo|LOC], [Sarmidi|LOC]", "Bupati [Solok|LOC] [Selatan|LOC], Bupati [Karo|LOC] [Medan|LOC], Bupati [Karo|LOC], [Sarmidi|LOC]"},
		{"bupati [Karo Sarmidi|LOC], Bupati [Karo Budi Sarmidi|LOC], Bupati [Karo Medan|LOC], Bupati [Karo Cup|EVT]", "bupati [Karo Sarmidi|LOC], Bupati [Karo Budi Sarmidi|LOC], Bupati [Karo Medan|LOC], Bupati [Karo Cup|EVT]"},
		{"[Wako Batam|ORG], Plt [Wawako Karo Sarmidi|ORG], [Wako|LOC] [Batam|LOC]", "Wako [Batam|LOC], Plt Wawako [Karo|LOC] [Sarmidi|PER], [Wako|LOC] [Batam|LOC]"},
		{"[Wako Batam|EVT], [Wako Ombak|ORG], [Wakobatam|ORG], [Lurah Batam|ORG], Kota [Wako|LOC]", "[Wako Batam|EVT], [Wako Ombak|ORG], [Wakobatam|ORG], [Lurah Batam|ORG], Kota [Wako|LOC]"},
		{"Lurah\n[Sukamulya Sarmidi|PER]", "Lurah\n[Sukamulya Sarmidi|PER]"},
	})
}
