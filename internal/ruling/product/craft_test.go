package product

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkCrafts(t *testing.T) {
	rulingtest.Rewrites(t, MarkCrafts, rulingtest.Cases{
		{"bersama KRI Teluk Raya tiba", "bersama [KRI Teluk Raya|PRD] tiba"},
		{"naik KRI dr. [Soedarmo|PER] kemarin", "naik [KRI dr. Soedarmo|PRD] kemarin"},
		{"KMP [Banda|LOC] karam", "[KMP Banda|PRD] karam"},
		{"[KMP Banda|PRD] Karam", "[KMP Banda|PRD] Karam"},
		{"KRI Teluk Raya Tiba Di Sorong", "KRI Teluk Raya Tiba Di Sorong"},
		{"KRI\nTeluk", "KRI\nTeluk"},
		{"KRI dr.", "KRI dr."},
		{"naik KRI dr. Sebelum itu", "naik KRI dr. Sebelum itu"},
		{"[USS Teknik|ORG] berdiri", "[USS Teknik|ORG] berdiri"},
		{"[USS Ombak|ORG] dan [HMAS Ombak|LOC]", "[USS Ombak|PRD] dan [HMAS Ombak|PRD]"},
		{"KRI Ombak 401 dan KRI Ombak - 402 serta KRI Ombak 2014", "[KRI Ombak 401|PRD] dan [KRI Ombak - 402|PRD] serta [KRI Ombak|PRD] 2014"},
		{"KRI Ombak 12 orang", "[KRI Ombak|PRD] 12 orang"},
		{"kapal bersama [INS Ombak|ORG], JS Bayu, dan [KM|ORG] [Sari|PER] VII", "kapal bersama [INS Ombak|PRD], [JS Bayu|PRD], dan [KM|ORG] [Sari|PER] VII"},
		{"[KM|ORG] UGM dan KM Ombak", "[KM|ORG] UGM dan KM Ombak"},
		{"KM [Sari|PER] 5 di perairan itu", "[KM Sari 5|PRD] di perairan itu"},
		{"Banjir merendam [MT Ombak|LOC] setelah sungai meluap, jauh dari kota kami tetapi kapal [MT Ombak|LOC]", "Banjir merendam [MT Ombak|LOC] setelah sungai meluap, jauh dari kota kami tetapi kapal [MT Ombak|PRD]"},
		{"Sungai meluap\nKM [Sari|PER] 5 lewat\nLaut pasang", "Sungai meluap\nKM [Sari|PER] 5 lewat\nLaut pasang"},
		{"dekat laut, 59 KM Barat Daya", "dekat laut, 59 KM Barat Daya"},
		{"Sebuah truk Hino terguling", "Sebuah truk [Hino|PRD] terguling"},
		{"[Bus Hino|PRD] mogok", "Bus [Hino|PRD] mogok"},
		{"truk Hino Tomiko", "truk Hino Tomiko"},
		{"truk Hino", "truk [Hino|PRD]"},
		{"kapsul [Garuda|PER] mendarat", "kapsul [Garuda|PRD] mendarat"},
		{"Rudal balistik [Wijaya|PER] meluncur", "Rudal balistik [Wijaya|PRD] meluncur"},
		{"kapal induk [Giulio Rossi|PER] dijual", "kapal induk [Giulio Rossi|PRD] dijual"},
		{"helikopter [Giulio Rossi|PER] mendarat", "helikopter [Giulio Rossi|PER] mendarat"},
		{"rudal [Iran|LOC] dan rudal [Hizbullah|ORG]", "rudal [Iran|LOC] dan rudal [Hizbullah|ORG]"},
		{"TB Ombak Jaya 12 karam", "[TB Ombak Jaya 12|PRD] karam"},
		{"[TB Ombak|ORG] 12 karam", "[TB Ombak 12|PRD] karam"},
		{"Kasus TB Ombak 12 kali", "Kasus TB Ombak 12 kali"},
		{"di [Jalan TB Ombak|LOC] 12 dekat laut", "di [Jalan TB Ombak|LOC] 12 dekat laut"},
		{"tongkang BG Ombak hanyut", "tongkang [BG Ombak|PRD] hanyut"},
		{"Kapal KLM Ombak Jaya Karam", "Kapal [KLM Ombak Jaya|PRD] Karam"},
		{"KLM Ombak 12 karam", "KLM Ombak 12 karam"},
		{"Kapal TK Ombak Jaya Raya Tiga Empat", "Kapal TK Ombak Jaya Raya Tiga Empat"},
		{"anak TK Ombak 12 ke laut", "anak TK Ombak 12 ke laut"},
		{"[Artemis II|PER] dan [Kru Artemis II|PRD] serta Shenzhou 21", "[Artemis II|PRD] dan Kru [Artemis II|PRD] serta [Shenzhou 21|PRD]"},
		{"[Misi Artemis III|EVT], [Artemis|PER] dan Soyuz 2 kali, di [Artemis II Square|LOC]", "Misi [Artemis III|PRD], [Artemis|PER] dan Soyuz 2 kali, di [Artemis II Square|LOC]"},
		{"kapal tb Ombak", "kapal tb Ombak"},
		{"kapal TB", "kapal TB"},
		{"kapal [Budi|PER]", "kapal [Budi|PER]"},
		{"rudal", "rudal"},
	})
}
