package title

import (
	"testing"

	"github.com/wicara-nlp/wicara/internal/rulingtest"
)

func TestMarkCalledTitles(t *testing.T) {
	rulingtest.Rewrites(t, MarkCalled, rulingtest.Cases{
		{"konser musik bertajuk Malam Ombak digelar", "konser musik bertajuk [Malam Ombak|EVT] digelar"},
		{"lagu barunya yang berjudul 'Surat dari [Bali|LOC]' laku", "lagu barunya yang berjudul '[Surat dari Bali|PRD]' laku"},
		{"puisi berjudul Surat [Bali|LOC] dan anime bertajuk Ombak", "puisi berjudul [Surat Bali|PRD] dan anime bertajuk [Ombak|PRD]"},
		{"pameran bertajuk Pulang: Kisah [Nusantara|LOC] dibuka", "pameran bertajuk [Pulang: Kisah Nusantara|EVT] dibuka"},
		{"konser bertajuk [Ombak 9|ORG] feat [Laut 2|EVT] siap", "konser bertajuk [Ombak 9 feat Laut 2|EVT] siap"},
		{"album berjudul [Ombak|EVT].", "album berjudul [Ombak|PRD]."},
		{"acara diskusi bertajuk 'Nasib Laut'", "acara diskusi bertajuk 'Nasib Laut'"},
		{"seminar bertajuk Nasib Laut, ia bertajuk Ombak", "seminar bertajuk Nasib Laut, ia bertajuk Ombak"},
		{"film Ombak bertajuk Laut", "film Ombak bertajuk Laut"},
		{"album bertajuk Ombak dan Laut", "album bertajuk Ombak dan Laut"},
		{"album berjudul Ombak Q. Mereka", "album berjudul [Ombak Q|PRD]. Mereka"},
		{"Aksi \"Laut Biru\" itu", "Aksi \"Laut Biru\" itu"},
		{"album bertajuk [Ombak Laut Kita|ORG], album bertajuk [Ombak yang biru|PRD]", "album bertajuk [Ombak Laut Kita|PRD], album bertajuk [Ombak yang biru|PRD]"},
		{"menggelar aksi 'Bela [Laut|LOC]' di sana", "menggelar aksi '[Bela Laut|EVT]' di sana"},
		{"[Budi|PER] menggelar \"[Cerita Laut|PRD]\" lagi", "[Budi|PER] menggelar \"[Cerita Laut|EVT]\" lagi"},
		{"massa aksi \"Laut,\" kata", "massa aksi \"Laut,\" kata"},
		{"membawakan 'Terlalu Biru' itu", "membawakan '[Terlalu Biru|PRD]' itu"},
		{"pembawa acara [Pesta Kita|EVT] itu", "pembawa acara [Pesta Kita|PRD] itu"},
		{"acara [Pesta Kita|EVT] di [BBC Radio|ORG], acara [Pesta Kita|EVT] di [Laut TV|ORG]", "acara [Pesta Kita|PRD] di [BBC Radio|ORG], acara [Pesta Kita|PRD] di [Laut TV|ORG]"},
		{"acara [Pesta Kita|EVT] di [NET.|ORG], acara [Pesta Kita|EVT] di [Moji|ORG]", "acara [Pesta Kita|PRD] di [NET.|ORG], acara [Pesta Kita|PRD] di [Moji|ORG]"},
		{"acara [Pesta Kita|EVT] di [Hotel Laut|ORG], acara [Pesta Kita|EVT]", "acara [Pesta Kita|EVT] di [Hotel Laut|ORG], acara [Pesta Kita|EVT]"},
		{"acara di [BBC|ORG], acara [Budi|PER]", "acara di [BBC|ORG], acara [Budi|PER]"},
		{"penulis '[Kabar Ombak|ORG]', Penulis '[Kabar Ombak|ORG]', penulis '[Surat dari Kabar|ORG] Ombak'", "penulis '[Kabar Ombak|ORG]', Penulis '[Kabar Ombak|ORG]', penulis '[Surat dari Kabar Ombak|PRD]'"},
		{"bertajuk Laut", "bertajuk Laut"},
		{"konser bertajuk\nLaut", "konser bertajuk\nLaut"},
		{"konser bertajuk", "konser bertajuk"},
		{"", ""},
	})
}
