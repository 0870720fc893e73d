package law

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkForeignLaws(t *testing.T) {
	rulingtest.Rewrites(t, func(p *clue.Page) {
		MarkForeign(p)
		CutToPlaces(p)
	}, rulingtest.Cases{
		{"berdasarkan Sea Fishing Act 1971.", "berdasarkan [Sea Fishing Act 1971|LAW]."},
		{"dasar Boats Act of 2015 itu", "dasar [Boats Act of 2015|LAW] itu"},
		{"Undang-Undang Care of Boats Act 2015", "Undang-Undang [Care of Boats Act 2015|LAW]"},
		{"aturan Harbour Dues (10 pence) ([Wales|LOC]) Order 2022 berlaku", "aturan [Harbour Dues (10 pence) (Wales) Order 2022|LAW] berlaku"},
		{"mengajukan Clean [OMBAK|PER] Act bersama", "mengajukan [Clean OMBAK Act|LAW] bersama"},
		{"mengajukan [Clean OMBAK Act|LAW] bersama", "mengajukan [Clean OMBAK Act|LAW] bersama"},
		{"menonton Sister Act bersama", "menonton Sister Act bersama"},
		{"lagu One Direction Act My Age", "lagu One Direction Act My Age"},
		{"Laut New Order 2019", "Laut New Order 2019"},
		{"(Laut ) Order 2019", "(Laut ) Order 2019"},
		{") Order 2019", ") Order 2019"},
		{"di [Muara Act|ORG] 1999 itu", "di [Muara Act 1999|LAW] itu"},
		{"Act 1999", "Act 1999"},
		{"ikan Act 1999", "ikan Act 1999"},
		{"melanggar Amandemen ke-14.", "melanggar [Amandemen ke-14|LAW]."},
		{"lewat amandemen ke-25 itu", "lewat [amandemen ke-25|LAW] itu"},
		{"dilindungi Amandemen Pertama, kata", "dilindungi [Amandemen Pertama|LAW], kata"},
		{"amandemen pertama itu", "amandemen pertama itu"},
		{"amandemen ke- itu", "amandemen ke- itu"},
		{"amandemen [UUD 1945|LAW]", "amandemen [UUD 1945|LAW]"},
		{"Amandemen Keempat UUD", "Amandemen Keempat UUD"},
		{"memblokir [undang-undang Nevada|LAW] yang", "memblokir undang-undang [Nevada|LOC] yang"},
		{"memblokir [undang-undang  Nevada|LAW] itu", "memblokir undang-undang  [Nevada|LOC] itu"},
		{"menang Best Southeast [Asia|LOC] Act.", "menang Best Southeast [Asia|LOC] Act."},
		{"menonton The Sister Act, [Sister Laut Act|PRD] lalu", "menonton The Sister Act, [Sister Laut Act|PRD] lalu"},
		{"dasar [Sister Laut Act|PRD] 1999 itu", "dasar [Sister Laut Act 1999|LAW] itu"},
		{"merevisi [undang-undang Pilkada|LAW] itu", "merevisi [undang-undang Pilkada|LAW] itu"},
		{"amandemen", "amandemen"},
		{"Laut Muara Ombak Act of", "Laut Muara Ombak Act of"},
	})
}
