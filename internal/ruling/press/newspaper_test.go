package press

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkNewspapers(t *testing.T) {
	rulingtest.Rewrites(t, MarkNewspapers, rulingtest.Cases{
		{"tulis [The Muara Dispatch|PER] kemarin", "tulis [The Muara Dispatch|ORG] kemarin"},
		{"dilaporkan [Kent Argus|LOC] dan warga", "dilaporkan [Kent Argus|ORG] dan warga"},
		{"kepada [Essex|LOC] Echo bahwa", "kepada [Essex Echo|ORG] bahwa"},
		{"seperti [The Kent Gazette dan Pagi & Sore|ORG] tetap terbit", "seperti [The Kent Gazette|ORG] dan [Pagi & Sore|ORG] tetap terbit"},
		{"Menurut Muara Gazette, koran tutup", "Menurut [Muara Gazette|ORG], koran tutup"},
		{"Menurut Gazette, koran tutup", "Menurut Gazette, koran tutup"},
		{"Membaca Muara Gazette, koran tutup", "Membaca Muara Gazette, koran tutup"},
		{"dilansir [The Times|ORG] of [India|LOC]", "dilansir [The Times|ORG] of [India|LOC]"},
		{"dilansir Muara Times of Pesisir", "dilansir Muara Times of Pesisir"},
		{"asistennya, [Mail|PER], ditahan", "asistennya, [Mail|PER], ditahan"},
		{"lagu [How Many Times|PRD]", "lagu [How Many Times|PRD]"},
		{"[Kent|LOC] Echo Bay", "[Kent|LOC] Echo Bay"},
		{"[Kent|LOC]\nEcho", "[Kent|LOC]\nEcho"},
		{"Gazette", "Gazette"},
		{"tulis A B C D E Gazette", "tulis A B C D E Gazette"},
		{"", ""},
		{"kata Editor Guardian dan kata Editor Muara Guardian", "kata Editor Guardian dan kata Editor [Muara Guardian|ORG]"},
		{"kata Ketua Muara Tribune", "kata Ketua Muara Tribune"},
	})
}
