package ner

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/page"
	"github.com/wicara-nlp/wicara/tokenize"
)

// TestPageRoles: on the pages, a role other than Body is never wrong. The
// recall of each is logged and has a floor.
func TestPageRoles(t *testing.T) {
	pages := readPages(t)
	require.Len(t, pages, 40)
	gold, found := make(map[Role]int), make(map[Role]int)
	for _, p := range pages {
		want := make(map[tokenize.Span]Role)
		for _, l := range p.lines {
			want[l.Span] = l.Role
			gold[l.Role]++
		}
		got := slices.Collect(Lines(p.text))
		for _, l := range got {
			role, ok := want[l.Span]
			if l.Role == Body {
				continue
			}
			assert.True(t, ok, "%s: no line like %s %q", p.name, l.Role, l.In(p.text))
			assert.Equal(t, role.String(), l.Role.String(), "%s: %q", p.name, l.In(p.text))
			found[l.Role]++
		}
		for _, l := range p.lines {
			if l.Role != Body && !slices.Contains(got, l) {
				t.Logf("%s: %s not told: %q", p.name, l.Role, l.In(p.text))
			}
		}
	}
	for role := Headline; role <= ListItem; role++ {
		require.Positive(t, gold[role], role)
		recall := float64(found[role]) / float64(gold[role])
		t.Logf("%-10s %d of %d (%.1f %%)", role, found[role], gold[role], 100*recall)
		assert.GreaterOrEqual(t, recall, 0.85, role)
	}
}

func TestPagesAreRich(t *testing.T) {
	count := make(map[Label]int)
	for _, p := range readPages(t) {
		n := len(strings.Fields(p.text))
		assert.True(t, 115 <= n && n <= 300, "%s has %d words", p.name, n)
		for _, e := range p.entities {
			count[e.Label]++
		}
	}
	assert.Len(t, count, 3)
	for label, n := range count {
		assert.Greater(t, n, 250, label)
	}
}

const paragraph = "Bupati meresmikan jembatan gantung sepanjang 80 meter yang menghubungkan dua dusun."

func TestLines(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"empty", " \n\t\r\n", nil},
		{"headline", "Bupati Resmikan Jembatan Gantung\n\n" + paragraph, []string{"headline Bupati Resmikan Jembatan Gantung", "body " + paragraph}},
		{"no headline without a paragraph", "Bupati Resmikan Jembatan", []string{"body Bupati Resmikan Jembatan"}},
		{"a first line with a stop is a paragraph", paragraph + "\n" + paragraph, []string{"body " + paragraph, "body " + paragraph}},
		{"furniture before the headline", "Home > Daerah\nBupati Resmikan Jembatan\n" + paragraph, []string{"navigation Home > Daerah", "headline Bupati Resmikan Jembatan", "body " + paragraph}},
		{"datelines", "SRAGEN, WARTA.com - " + paragraph + "\nKOMPAS.com — " + paragraph, []string{"dateline SRAGEN, WARTA.com -", "body " + paragraph, "dateline KOMPAS.com —", "body " + paragraph}},
		{"a dateline in brackets", "Sragen (ANTARA) - " + paragraph, []string{"dateline Sragen (ANTARA) -", "body " + paragraph}},
		{"a well-known place", "Moskow - " + paragraph, []string{"dateline Moskow -", "body " + paragraph}},
		{"a place in capitals with its province", "SRAGEN, Jawa Tengah - " + paragraph, []string{"dateline SRAGEN, Jawa Tengah -", "body " + paragraph}},
		{"two persons are no dateline", "Rahman - Sulastri. " + paragraph, []string{"body Rahman - Sulastri. " + paragraph}},
		{"a hyphenated pair is no dateline", "Anies-Muhaimin " + paragraph, []string{"body Anies-Muhaimin " + paragraph}},
		{"a dash inside a sentence is no dateline", "Sungai itu - Menurut warga - " + paragraph, []string{"body Sungai itu - Menurut warga - " + paragraph}},
		{"a later place in title case is no dateline", paragraph + "\nMoskow - " + paragraph, []string{"body " + paragraph, "body Moskow - " + paragraph}},
		{"crosshead", paragraph + "\nHarga Beras Naik di Tiga Kota\n" + paragraph, []string{"body " + paragraph, "crosshead Harga Beras Naik di Tiga Kota", "body " + paragraph}},
		{"a short or plain line is doubtful", paragraph + "\nAwal Mula\n" + paragraph + "\nAwal mula kejadian yang mengejutkan warga\n" + paragraph, []string{"body " + paragraph, "body Awal Mula", "body " + paragraph, "body Awal mula kejadian yang mengejutkan warga", "body " + paragraph}},
		{"the day of a page is no crosshead", "Bupati Resmikan Jembatan Gantung\nSelasa, 11 November 2025 | 08:15 WIB\n" + paragraph + "\nAni Lestari | Selasa, 11 Nov 2025 08.15 WIB\n" + paragraph + "\nWarta.com - 11/11/2025, 08:15 WIB\n" + paragraph, []string{"headline Bupati Resmikan Jembatan Gantung", "body Selasa, 11 November 2025 | 08:15 WIB", "body " + paragraph, "body Ani Lestari | Selasa, 11 Nov 2025 08.15 WIB", "body " + paragraph, "body Warta.com - 11/11/2025, 08:15 WIB", "body " + paragraph}},
		{"the day above the headline", "Selasa, 11 November 2025 08:15 WIB\nBupati Resmikan Jembatan Gantung\n" + paragraph, []string{"body Selasa, 11 November 2025 08:15 WIB", "headline Bupati Resmikan Jembatan Gantung", "body " + paragraph}},
		{"a day in a title", "Jadwal Kapal Cepat Hari Ini - Selasa, 11 November 2025\n" + paragraph + "\nHarga Beras Selasa 11 November 2025 Naik\n" + paragraph, []string{"headline Jadwal Kapal Cepat Hari Ini - Selasa, 11 November 2025", "body " + paragraph, "crosshead Harga Beras Selasa 11 November 2025 Naik", "body " + paragraph}},
		{"days among other stories", paragraph + "\nBaca Juga\nPetani Cabai Panen Raya di Merbabu\nSelasa, 11 November 2025 | 08:15 WIB\nHarga Gula Turun di Tiga Kota\n" + paragraph, []string{"body " + paragraph, "related Baca Juga", "related Petani Cabai Panen Raya di Merbabu", "related Selasa, 11 November 2025 | 08:15 WIB", "related Harga Gula Turun di Tiga Kota", "body " + paragraph}},
		{"names in a row are no crossheads", paragraph + "\nAni Budi Cici Dodi Eka\nFani Gita Hani Indra Joko\n" + paragraph, []string{"body " + paragraph, "body Ani Budi Cici Dodi Eka", "body Fani Gita Hani Indra Joko", "body " + paragraph}},
		{"a picture's block", "Jembatan gantung itu.\nPhoto :\n• Warta/Ani\n" + paragraph, []string{"caption Jembatan gantung itu.", "credit Photo :", "credit • Warta/Ani", "body " + paragraph}},
		{"a source after the article is no picture", paragraph + " Warga senang.\nSumber :\n" + paragraph, []string{"body " + paragraph + " Warga senang.", "credit Sumber :", "body " + paragraph}},
		{"captions with a source", "Warga menyeberang. (ANTARA FOTO/Budi)\nWarga menyeberang (Foto: Ani)\nIlustrasi jembatan", []string{"caption Warga menyeberang. (ANTARA FOTO/Budi)", "caption Warga menyeberang (Foto: Ani)", "caption Ilustrasi jembatan"}},
		{"a date in brackets is no source", "Jembatan itu diresmikan Senin (10/11/2025)", []string{"body Jembatan itu diresmikan Senin (10/11/2025)"}},
		{"credits", "(ANTARA/Budi)\nFoto: Dok. Pribadi\nKOMPAS.com/ANI\n(jpnn/Budi)", []string{"credit (ANTARA/Budi)", "credit Foto: Dok. Pribadi", "credit KOMPAS.com/ANI", "credit (jpnn/Budi)"}},
		{"a doubtful photo line", "Foto: Jembatan itu", []string{"body Foto: Jembatan itu"}},
		{"bylines", "Penulis: Ani\nOleh Budi Santoso\nLaporan Wartawan Warta, Cici\nPenerjemah: Dodi", []string{"byline Penulis: Ani", "byline Oleh Budi Santoso", "byline Laporan Wartawan Warta, Cici", "byline Penerjemah: Dodi"}},
		{"photographers", "Fotografer: Eka\nWarga menyeberang (Fotografer: Eka)", []string{"byline Fotografer: Eka", "caption Warga menyeberang (Fotografer: Eka)"}},
		{"oleh in a sentence", "Oleh warga desa jembatan itu dijaga", []string{"body Oleh warga desa jembatan itu dijaga"}},
		{"related", "Baca juga: Harga Beras Naik\nBACA JUGA :\nHarga Gula Turun\n" + paragraph, []string{"related Baca juga: Harga Beras Naik", "related BACA JUGA :", "related Harga Gula Turun", "body " + paragraph}},
		{"other words for related", "Tonton juga Video: Banjir Surut\nBaca selengkapnya: Harga Gula Turun\nTrending: Banjir", []string{"related Tonton juga Video: Banjir Surut", "related Baca selengkapnya: Harga Gula Turun", "related Trending: Banjir"}},
		{"a lead to other stories without a colon", paragraph + "\nBaca Juga\nHarga Beras Naik per Senin\nPetani Cabai Panen Raya di Lereng Merbabu\n" + paragraph, []string{"body " + paragraph, "related Baca Juga", "related Harga Beras Naik per Senin", "related Petani Cabai Panen Raya di Lereng Merbabu", "body " + paragraph}},
		{"a lead before a headline or a title in quotes", "Baca Juga Harga Beras Naik\nSimak Video \"Banjir Surut\"\nBaca juga surat pembaca hari ini", []string{"related Baca Juga Harga Beras Naik", "related Simak Video \"Banjir Surut\"", "body Baca juga surat pembaca hari ini"}},
		{"a menu above the headline", "Terpopuler\nBupati Resmikan Jembatan Gantung\n" + paragraph, []string{"navigation Terpopuler", "headline Bupati Resmikan Jembatan Gantung", "body " + paragraph}},
		{"tags below their lead", paragraph + "\nTopik\nberas\nWaduk Kedung Asri\n" + paragraph, []string{"body " + paragraph, "navigation Topik", "navigation beras", "navigation Waduk Kedung Asri", "body " + paragraph}},
		{"other channels", "Ikuti berita Warta di Google News dan saluran WhatsApp\nTAG # beras # gula\n[Gambas:Video Warta]\nUnduh mantu digelar lewat tengah malam", []string{"navigation Ikuti berita Warta di Google News dan saluran WhatsApp", "navigation TAG # beras # gula", "navigation [Gambas:Video Warta]", "body Unduh mantu digelar lewat tengah malam"}},
		{"lists", "1. Ani\n2) Budi\n• Cici\na) Dodi\n- Eka", []string{"list item 1. Ani", "list item 2) Budi", "list item • Cici", "list item a) Dodi", "list item - Eka"}},
		{"not lists", paragraph + "\nA. Yani datang\n1.000 orang datang\n---\n- " + paragraph, []string{"body " + paragraph, "body A. Yani datang", "body 1.000 orang datang", "body ---", "body - " + paragraph}},
		{"navigation", "Halaman Selanjutnya »\n1 2 3\nTags: beras, gula\nSimak breaking news dan berita pilihan kami.", []string{"navigation Halaman Selanjutnya »", "navigation 1 2 3", "navigation Tags: beras, gula", "navigation Simak breaking news dan berita pilihan kami."}},
		{"an uploader", "Uploader: Ani Lestari", []string{"byline Uploader: Ani Lestari"}},
		{"bylines without a colon", "Bupati Resmikan Jembatan Gantung\nPenulis Rina Wulandari Kontributor\n" + paragraph + "\nEditor Siti Rahmawati\nPenulis\nRina Wulandari\nEditor:\nSiti Rahmawati\nRINA WULANDARI (MAGANG) | WARTA.com", []string{"headline Bupati Resmikan Jembatan Gantung", "byline Penulis Rina Wulandari Kontributor", "body " + paragraph, "byline Editor Siti Rahmawati", "byline Penulis", "byline Rina Wulandari", "byline Editor:", "byline Siti Rahmawati", "byline RINA WULANDARI (MAGANG) | WARTA.com"}},
		{"tasks that are no bylines", paragraph + "\nPenulis Siti Rahmawati\n" + paragraph + "\nPenulis Buku Anak\nEditor\npenulis Siti Rahmawati\n" + paragraph + "\nHARGA BERAS NAIK | WARTA.com", []string{"body " + paragraph, "body Penulis Siti Rahmawati", "body " + paragraph, "body Penulis Buku Anak", "body Editor", "body penulis Siti Rahmawati", "body " + paragraph, "body HARGA BERAS NAIK | WARTA.com"}},
		{"captions that end in a bare credit", paragraph + "\nWarga desa menyeberang jembatan. ANTARA FOTO/Rina Wulandari/abc.\nWarga desa menyeberang jembatan. TEMPO/M. Budi Santoso\nWarga desa menyeberang jembatan. Foto: Dok. Warta\nWarga desa menyeberang [Foto: Istimewa]\nWarga desa menyeberang ./Foto: Humas Desa\nWarga desa menyeberang. Dok. Pemkab", []string{"body " + paragraph, "caption Warga desa menyeberang jembatan. ANTARA FOTO/Rina Wulandari/abc.", "caption Warga desa menyeberang jembatan. TEMPO/M. Budi Santoso", "caption Warga desa menyeberang jembatan. Foto: Dok. Warta", "caption Warga desa menyeberang [Foto: Istimewa]", "caption Warga desa menyeberang ./Foto: Humas Desa", "caption Warga desa menyeberang. Dok. Pemkab"}},
		{"no bare credit", paragraph + "\nWarga desa menyeberang jembatan. Sungai/kali itu deras\nWarga desa melihat foto: Istimewa\nWarga desa menyeberang jembatan. Foto: dok.\nWarga desa melihat semua Foto: Jembatan yang baru", []string{"body " + paragraph, "body Warga desa menyeberang jembatan. Sungai/kali itu deras", "body Warga desa melihat foto: Istimewa", "body Warga desa menyeberang jembatan. Foto: dok.", "body Warga desa melihat semua Foto: Jembatan yang baru"}},
		{"stories in sentence case", paragraph + "\nBerita Terkait\nHarga beras naik per Senin\nPetani cabai panen raya di lereng gunung\nAwal mula harga beras naik\n" + paragraph + "\nBerita Lainnya:\nHarga beras naik per Senin\nPetani cabai panen raya di lereng gunung", []string{"body " + paragraph, "navigation Berita Terkait", "related Harga beras naik per Senin", "body Petani cabai panen raya di lereng gunung", "body Awal mula harga beras naik", "body " + paragraph, "related Berita Lainnya:", "related Harga beras naik per Senin", "related Petani cabai panen raya di lereng gunung"}},
		{"a section above the headline", "Beranda\nDaerah\nBupati Resmikan Jembatan Gantung di Sragen\n" + paragraph, []string{"navigation Beranda", "body Daerah", "headline Bupati Resmikan Jembatan Gantung di Sragen", "body " + paragraph}},
		{"a press release", "SIARAN PERS\nNomor: 12/HM/2025\nUntuk Disiarkan Segera\nBupati Resmikan Jembatan Gantung di Sragen\n" + paragraph, []string{"body SIARAN PERS", "body Nomor: 12/HM/2025", "body Untuk Disiarkan Segera", "headline Bupati Resmikan Jembatan Gantung di Sragen", "body " + paragraph}},
		{"no headline under short lines", "Bahan\nDua sendok gula pasir\nTiga butir telur\n" + paragraph, []string{"body Bahan", "body Dua sendok gula pasir", "body Tiga butir telur", "body " + paragraph}},
		{"names under a short line are no headline", "Pemain\nAni Budi Cici Dodi Eka\nFani Gita Hani Indra Joko\n" + paragraph, []string{"body Pemain", "body Ani Budi Cici Dodi Eka", "body Fani Gita Hani Indra Joko", "body " + paragraph}},
		{"furniture of large sites", "2 dari 3 halaman\n1 dari 4 foto\n*** Saksikan Video Pilihan Berikut Ini:\nTinggalkan Balasan Batalkan balasan\nAlamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *\nShare on Facebook\nBagikan ini:\nNavigasi pos\nPrevious Post\nNext Post\nPost Views: 312\nNext Article Harga Beras Naik Lagi\n2 dari 3 warga\n2 dari 3 halaman rumah warga tergenang\nBagikan ini kepada warga desa", []string{"navigation 2 dari 3 halaman", "navigation 1 dari 4 foto", "navigation *** Saksikan Video Pilihan Berikut Ini:", "navigation Tinggalkan Balasan Batalkan balasan", "navigation Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *", "navigation Share on Facebook", "navigation Bagikan ini:", "navigation Navigasi pos", "navigation Previous Post", "navigation Next Post", "navigation Post Views: 312", "related Next Article Harga Beras Naik Lagi", "body 2 dari 3 warga", "body 2 dari 3 halaman rumah warga tergenang", "body Bagikan ini kepada warga desa"}},
		{"windows line ends and odd blanks", "\ufeffPenulis: Ani\r\n\u00a0Bagikan\u200b\r\n", []string{"byline Penulis: Ani", "navigation Bagikan"}},
		{"invalid bytes", "\xff\xfe\n\x00", []string{"body \xff\xfe", "body \x00"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for l := range Lines(tt.text) {
				got = append(got, l.Role.String()+" "+l.In(tt.text))
			}
			assert.Equal(t, tt.want, got)
		})
	}
	assert.Equal(t, "Role(200)", Role(200).String())
}

// TestDatelines: what opens a report, up to the tilde, and what only looks like it.
func TestDatelines(t *testing.T) {
	for _, tt := range []struct{ name, line string }{
		{"outlet and place before a colon", "KBRN, Sragen:~ " + paragraph},
		{"host and place before a colon", "Warta.id, Sragen:~ " + paragraph},
		{"place and outlet before a colon", "Sragen (ANTARA):~ " + paragraph},
		{"host and place without a mark", "Warta6.com, Sragen~ " + paragraph},
		{"a place of two words without a mark", "Warta6.com, Jakarta Pusat~ " + paragraph},
		{"a quote behind a place", "Warta6.com, Sragen~ \"Jembatan itu penting,\" kata bupati."},
		{"host and place with a dash", "Warta6.com, Jakarta Pusat -~ " + paragraph},
		{"a place behind a second dash", "WARTA.com - SRAGEN -~ " + paragraph},
		{"a place behind a second long dash", "WARTA.com – SRAGEN –~ " + paragraph},
		{"no place behind a second dash", "WARTA.com -~ PSSI - " + paragraph},
		{"two towns behind an outlet", "WARTA.com -~ Solo - Jogja " + paragraph},
		{"a day", "Sragen, 11 November 2025 -~ " + paragraph},
		{"a day of the week", "SRAGEN, Selasa (11/11/2025) –~ " + paragraph},
		{"outlet and day", "Sragen, Warta.com, 11 Nov 2025 -~ " + paragraph},
		{"a bar", "SRAGEN | Kabar Kita -~ " + paragraph},
		{"place and province", "Sragen, Jawa Tengah -~ " + paragraph},
		{"three hyphens", "SRAGEN, WARTA.com ---~ " + paragraph},
		{"a hyphen without a blank before it", "SRAGEN, WARTA.com-~ " + paragraph},
		{"a place and such a hyphen", "Sragen-~ " + paragraph},
		{"a hyphen without blanks", "WARTA.com-~" + paragraph},
		{"a short sentence", "SRAGEN, WARTA.com -~ Bupati pergi."},
		{"a short sentence behind a host", "Warta.com -~ Bupati pergi."},
		{"a short sentence behind a place in capitals", "SRAGEN -~ Bupati pergi."},

		{"a bar behind a place", "SRAGEN |~ " + paragraph},
		{"two bars behind an outlet", "SRAGEN, WARTA.ID ||~ " + paragraph},
		{"a bar behind an outlet without a domain", "SRAGEN, WARTADESA |~ " + paragraph},
		{"a stop and a hyphen", "SRAGEN, WARTA.ID.-~ " + paragraph},
		{"a bracket, a stop and a hyphen", "SRAGEN, (KD).-~ " + paragraph},
		{"a stop behind a host", "Sragen, KabarDesa.id.~ " + paragraph},
		{"an unknown outlet in brackets before a colon", "SRAGEN (Kabar Desa):~ " + paragraph},
		{"a host behind a dash", "Sragen – kabardesa.com~ " + paragraph},
		{"an outlet in small letters", "SRAGEN, wartqadesa -~ " + paragraph},
		{"an outlet with capitals within", "Sragen, kDesa -~ " + paragraph},
		{"an unknown outlet", "Jakarta, Kabar Desa -~ " + paragraph},
		{"an unknown outlet in brackets", "Jakarta (Kabar Desa) -~ " + paragraph},

		{"a bar behind a name", "RAHMAN | " + paragraph},
		{"a bar behind a common word", "Berita | " + paragraph},
		{"a person and an office before a colon", "RAHMAN (Bupati): " + paragraph},
		{"a stop behind a host and a name", "Rahman, KabarDesa.id. " + paragraph},
		{"a host in a sentence", "Warga Sragen – kabardesa.com " + paragraph},
		{"a common word behind a place", "Sragen, misalnya - " + paragraph},
		{"two persons before a hyphen", "Rahman, Sulastri - " + paragraph},
		{"a short sentence behind a place", "Sragen - Bupati pergi."},
		{"a short sentence behind capitals", "QWXZ - Bupati pergi."},
		{"a line without a stop", "SRAGEN, WARTA.com - Bupati pergi"},
		{"a place before a colon", "Sragen: " + paragraph},
		{"an outlet before a colon", "Warta.com: " + paragraph},
		{"an outlet and a name before a colon", "Warta.com, Ani Lestari: " + paragraph},
		{"a host and a word", "Warta.com, " + paragraph},
		{"a host and two places", "Warta.com, Sragen, Solo, dan Klaten membangun jembatan gantung di sungai itu."},
		{"a host and a place in a sentence", "Warta.com, Sragen dan Klaten membangun jembatan gantung di sungai yang deras."},
		{"a long dash without blanks", "SRAGEN—~" + paragraph},
		{"a hyphen in front of another", "Qwxz- Desa, WARTA.com -~ " + paragraph},
		{"a long dash between two names", "Ani–Budi " + paragraph},
		{"a long dash between two towns", "Solo–Jogja " + paragraph},
		{"a day alone", "Selasa, 11 November 2025 - " + paragraph},
		{"two names", "Ani-Budi " + paragraph},
		{"a name and a loose hyphen", "QWXZ- " + paragraph},
		{"a host and a part of it", "Warta.com-" + paragraph},
		{"a clock", "Warta.com - 08:15"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			head, rest, is := strings.Cut(tt.line, "~")
			text := head + rest
			lines := AppendLines(nil, text)
			if !is {
				require.Len(t, lines, 1)
				assert.Equal(t, Body, lines[0].Role)
				return
			}
			require.Len(t, lines, 2)
			assert.Equal(t, []Role{Dateline, Body}, []Role{lines[0].Role, lines[1].Role})
			assert.Equal(t, head, lines[0].In(text))
			assert.Equal(t, strings.TrimLeft(rest, " "), lines[1].In(text))
			checkNoAllocs(t, lines, text)
		})
	}
}

// checkLines tests what holds for every text: lines come in order, do not
// overlap, and only white space is outside them.
func checkLines(t *testing.T, text string) {
	t.Helper()
	at := 0
	for l := range Lines(text) {
		require.True(t, at <= l.Start && l.Start < l.End && l.End <= len(text), "%v after %d", l, at)
		require.Empty(t, strings.TrimFunc(text[at:l.Start], isBlank), "left out before %d", l.Start)
		at = l.End
	}
	require.Empty(t, strings.TrimFunc(text[at:], isBlank))
}

func isBlank(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\u200b\ufeff", r) }

func FuzzLines(f *testing.F) {
	for _, p := range readPages(f)[:8] {
		f.Add(p.text)
	}
	f.Add("\u2000Warga\u2005")
	f.Add("KOTA - \xc2\n•\u00a0\n(a/b)\nBaca juga:\n:\n/\n()")
	f.Fuzz(func(t *testing.T, text string) { checkLines(t, text) })
}

func TestLinesHostile(t *testing.T) {
	for _, part := range []string{"A ", "Baca juga:\n", "Photo :\n", "- \n", "Kota A (", "a/", "A.com/B ", "1 2 ", "– ", ": ", "((", "Penulis ", "Penulis\n", "Berita terkait\n", "a. ", "A | ", "Foto: "} {
		text := strings.Repeat(part, 1<<20/len(part))
		start := time.Now()
		checkLines(t, text)
		assert.Less(t, time.Since(start), 5*time.Second, "%q", part)
	}
}

func TestAppendLinesDst(t *testing.T) {
	first := Line{tokenize.Span{Start: 1, End: 2}, Caption}
	got := AppendLines([]Line{first}, "Photo :\n• Warta/Ani")
	require.Len(t, got, 3)
	assert.Equal(t, first, got[0])

	text := readPages(t)[0].text
	room := AppendLines(nil, text)
	checkNoAllocs(t, room, text)
}

// checkNoAllocs tests that lines with room allocate nothing.
func checkNoAllocs(t *testing.T, room []Line, text string) {
	t.Helper()
	if !raceEnabled { // the race detector drops what is pooled
		assert.Zero(t, testing.AllocsPerRun(20, func() { room = AppendLines(room[:0], text) }))
	}
}

func BenchmarkAppendLines(b *testing.B) {
	var text strings.Builder
	for _, p := range readPages(b) {
		text.WriteString(p.text)
	}
	s := text.String()
	lines := AppendLines(nil, s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		lines = AppendLines(lines[:0], s)
	}
}

func ExampleAppendLines() {
	page := `Bupati Resmikan Jembatan Gantung
SRAGEN, WARTA.com - Bupati meresmikan jembatan gantung yang menghubungkan dua dusun.
Baca juga: Harga Beras Naik di Tiga Kota
Penulis: Ani Lestari`
	for _, line := range AppendLines(nil, page) {
		fmt.Printf("%-9s %.30s\n", line.Role, line.In(page))
	}
	// Output:
	// headline  Bupati Resmikan Jembatan Gantu
	// dateline  SRAGEN, WARTA.com -
	// body      Bupati meresmikan jembatan gan
	// related   Baca juga: Harga Beras Naik di
	// byline    Penulis: Ani Lestari
}

// AppendLines takes the roles of package page as they are.
func TestRolesAreThoseOfPage(t *testing.T) {
	roles := map[page.Role]Role{
		page.Body: Body, page.Headline: Headline, page.Crosshead: Crosshead, page.Related: Related, page.Byline: Byline,
		page.Dateline: Dateline, page.Caption: Caption, page.Credit: Credit, page.Navigation: Navigation, page.ListItem: ListItem,
	}
	assert.Len(t, roles, len(roleNames))
	for inner, role := range roles {
		assert.Equal(t, role, Role(inner))
	}
}

func TestRoleAsText(t *testing.T) {
	data, err := json.Marshal(Line{tokenize.Span{Start: 2, End: 9}, Crosshead})
	require.NoError(t, err)
	assert.JSONEq(t, `{"start":2,"end":9,"role":"crosshead"}`, string(data))
	var line Line
	require.NoError(t, json.Unmarshal(data, &line))
	assert.Equal(t, Line{tokenize.Span{Start: 2, End: 9}, Crosshead}, line)
	assert.ErrorContains(t, json.Unmarshal([]byte(`{"role":"footer"}`), &line), `no role has the name "footer"`)
	_, err = json.Marshal(Line{Role: 99})
	assert.ErrorContains(t, err, "Role(99) has no name")
}
