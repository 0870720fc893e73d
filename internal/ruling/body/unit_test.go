package body

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkUnits(t *testing.T) {
	rulingtest.Rewrites(t, MarkUnits, rulingtest.Cases{
		{"Warga Koramil 1234-05/Muara hadir.", "Warga [Koramil 1234-05/Muara|ORG] hadir."},
		{"Warga [Koramil|ORG] 1234/[Muara Desa|LOC] hadir.", "Warga [Koramil 1234/Muara Desa|ORG] hadir."},
		{"Babinsa Koramil 0123/05 [Muara|LOC] hadir.", "Babinsa [Koramil 0123/05 Muara|ORG] hadir."},
		{"Koramil 0123/05 [Sari|PER] hadir.", "[Koramil 0123/05|ORG] [Sari|PER] hadir."},
		{"Yonif Raider 123/[Garuda Sakti|PER] tiba.", "[Yonif Raider 123/Garuda Sakti|ORG] tiba."},
		{"Yonif 123/Tirta [Yudha|PER] tiba, Yonif 123/Tirta gelar latihan.", "[Yonif 123/Tirta Yudha|ORG] tiba, [Yonif 123/Tirta|ORG] gelar latihan."},
		{"Brigif PR 98/Muara I [Kostrad|ORG] tiba.", "[Brigif PR 98/Muara I Kostrad|ORG] tiba."},
		{"Skuadron Udara 900 Wing Udara 8 Wing 7 Wing 6 tiba.", "[Skuadron Udara 900 Wing Udara 8 Wing 7|ORG] [Wing 6|ORG] tiba."},
		{"Yonif 123/Tirta Kodam, Kodam", "[Yonif 123/Tirta|ORG] Kodam, Kodam"},
		{"(Dispenad) Sumber: Penrem 072/Tirta, dispenad", "([Dispenad|ORG]) Sumber: [Penrem 072/Tirta|ORG], dispenad"},
		{"Koramil Muara 12", "Koramil Muara 12"},
		{"Yonif", "Yonif"},
		{"Prajurit Brigade Mekanis ke-12 mundur ke Divisi ke-3 [IDF|ORG].", "Prajurit [Brigade Mekanis ke-12|ORG] mundur ke [Divisi ke-3 IDF|ORG]."},
		{"[Batalion Merah|ORG] Ke-4 [Vietnam|LOC], brigade ke-5", "[Batalion Merah Ke-4|ORG] [Vietnam|LOC], brigade ke-5"},
		{"Brigade Serbu\nke-12, Divisi Utama, Resimen", "Brigade Serbu\nke-12, Divisi Utama, Resimen"},
		{"[Prajurit Kodim 0123/Muara|ORG]", "[Prajurit Kodim 0123/Muara|ORG]"},
		{"", ""},
	})
}
