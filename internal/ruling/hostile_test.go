package ruling

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/wicara-nlp/wicara/internal/marks"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// hostilePieces are the i-th pieces of texts that are all of one kind.
var hostilePieces = map[string]func(i int) string{
	"definitions": func(i int) string { return fmt.Sprintf("Ombak%d adalah film\ndi Ombak%d\n", i, i) },
	"languages":   func(i int) string { return []string{"bahasa [Jawa|LOC]", ", [Jawa|LOC]"}[min(i, 1)] },
	"nicknames":   func(i int) string { return []string{`[Adi "Ombak" Jaya|PER]`, " dan [Budi Sari|PER]"}[min(i, 1)] },
	"initials":    func(int) string { return "AS (34), BD dan [CE|PER] " },
	"blanks":      func(i int) string { return []string{"[Sari  als Dewi|PER] ", "[A  | B  dan  Dinas |ORG] "}[i%2] },
	"degrees":     func(int) string { return "[Budi Sari|PER], [SH|PER], [MH|PER], " },
	"glued names": func(int) string { return "[Adi|PER].[Budi|PER]." },
	"short forms": func(int) string { return "[Dewan Nelayan|ORG] (DN " },
	"ranks":       func(int) string { return "Kompol Pol Pol [Budi|PER] " },
	"units":       func(int) string { return "Kodim 12/Muara RSUD dr. dr. H. " },
	"plurals":     func(int) string { return "[BUMN|ORG]-[BUMN|ORG] [PPK|ORG] (PPK) [Ketua Harian|ORG] " },
	"parents":     func(int) string { return "Biro Dewan Komisi [Ditjen Ikan|ORG] [Polri|ORG] " },
	"saints":      func(int) string { return "SD Katolik Katolik Santo [Lukas|PER] " },
	"wings":       func(int) string { return "Wing 1/Yudha Yudha " },
	"brackets":    func(int) string { return "Balai Tani ([Batani) Muara|ORG] [Balai|ORG] ([Satpol PP|ORG]) " },
	"fields":      func(int) string { return "[Biro Hukum|ORG] dan Sosial dan Hukum kepada Masyarakat " },
	"joined":      func(int) string { return "[Dinas Tani dan Kebun dan Dinas Ikan|ORG] " },
	"given names": func(int) string { return "Moh. Abd. Rahim Moh. [Sari|PER] " },
	"further":     func(i int) string { return []string{"Pasal 1 ayat 1", " jo ayat 2"}[min(i, 1)] },
	"villages":    func(int) string { return "Kuwu [Ombak Kidul Sari|PER], Wali Nagari Ombak " },
	"tickets":     func(int) string { return "pasangan QD-[RZ|PER] " },
	"plates":      func(int) string { return "B 1 [AS|LOC] " },
	"laws":        func(int) string { return "UU No 1/2020 tentang Air dan Hak, " },
	"articles":    func(i int) string { return []string{"Pasal 1", ", 2"}[min(i, 1)] },
	"slots":       func(int) string { return "MUARA, [Kabar|LOC] - Ombak naik.\n" },
	"colons":      func(int) string { return ": ) Ketua: " },
	"slashes":     func(int) string { return "Bisnis/Sari Dewi/" },
	"offices":     func(int) string { return "Dinas Sosial, Pemuda, dan Olahraga, " },
	"answers":     func(int) string { return "A. [Sari B. Dewi B. Budi als Adi|PER] " },
	"branches": func(int) string {
		return "Ketua [Organda Bitung Rustam|ORG] meminta Ketua [Organda|ORG] [Lebong Rustam|PER] "
	},
	"heads": func(int) string {
		return "Kepala [Dinas Ikan Sari|ORG] mengatakan Pengurus Pusat [RS Iskak Sari|ORG] © "
	},
	"roads":     func(i int) string { return []string{"Jalan Raya Tol [Kendari|LOC]", "-[Raha|LOC]"}[min(i, 1)] },
	"parks":     func(i int) string { return []string{"[Raha|LOC]", "-[Muna|LOC] UNESCO Global Geopark "}[i&1] },
	"tails":     func(int) string { return "[Jalan Melati II Suka Jabar|LOC] dapil [Raha|LOC] VI " },
	"sights":    func(int) string { return "di Curug Ombak Rumah Makan Air Terjun [Raha|PER]. " },
	"landmarks": func(int) string { return "di Gedung Aula [Budi|PER] Pulau [Raha|LOC] Alun-[Alun Kidul|LOC] " },
	"crafts":    func(i int) string { return []string{"rudal ", "balistik KRI "}[min(i, 1)] },
	"tugs":      func(int) string { return "kapal TB Ombak Jaya 12 USS Ombak - 1 laut KM [Sari|PER] 2 " },
	"feasts":    func(int) string { return "Galungan, [Kuningan|LOC], " },
	"routes":    func(i int) string { return []string{"[Kendari|LOC]", "-Raha"}[min(i, 1)] },
	"storms":    func(i int) string { return fmt.Sprintf("topan [Melati%d|PER] dan [Mawar%d|PER] ", i, i) },
	"hotels":    func(int) string { return "Grand The Novotel Hotel Jakarta Hotel " },
	"models":    func(i int) string { return []string{"[Oppo X9|PRD] ", "Pro Samsung Galaxy "}[min(i, 1)] },
	"vehicles": func(i int) string {
		return []string{"[Toyota|ORG] All New Grand ", "Grand Jazz RS GT, atau , "}[min(i%2, 1)]
	},
	"platforms":        func(int) string { return "juru bicara [Netflix|PRD] pun telah facebook " },
	"old works":        func(int) string { return "Babad Serat [Sari|PER] Hikayat , " },
	"repeats":          func(i int) string { return fmt.Sprintf("[Bima Satu%d|PRD] Bima ", i) },
	"titles and games": func(int) string { return "film [Hujan|PRD], game [Senja|PRD]: Of of [Pagi|PRD], dan \" Senja " },
	"titles":           func(int) string { return "film [Hujan|PRD], [Pagi|PRD], dan \" Senja " },
	"called titles":    func(int) string { return "konser musik yang bertajuk Hujan di Senja acara [Hujan|EVT] di " },
	"meetings":         func(int) string { return "Haul KH KH KH (Munas) ke-4 [Partai Laut|ORG] Haul ke-4 KH [Budi|PER] " },
	"plain titles":     func(int) string { return "film Hujan di Senja di Pagi di Film Hujan dan " },
	"heads of lines":   func(i int) string { return fmt.Sprintf("QXZ - Ombak%d naik.\n", i) },
	"artists":          func(int) string { return "[Sari|PER] Slank " },
	"hashtags":         func(int) string { return "# [Sari|PER] " },
	"posts":            func(int) string { return "Pangdam IX/Udayana Lurah [Muara Sari|PER] " },
	"links":            func(int) string { return "Muara and & Joint National [Royal Police|ORG] of " },
	"bodies": func(i int) string {
		return []string{"[Muara|LOC] [Muara Fishing Police|ORG]", " and [Muara Police|ORG]"}[min(i, 1)]
	},
	"openers":          func(int) string { return "Office of the Muara and " },
	"acts":             func(int) string { return "Muara of (Ombak Laut) Act 1971 Order " },
	"newspapers":       func(int) string { return "Muara Gazette dan [Muara|LOC] Herald dan " },
	"surnames":         func(i int) string { return fmt.Sprintf("[Sari Kobe%d|PER] pergi. [Kobe%d|LOC] lalu pulang. ", i, i) },
	"origins":          func(int) string { return "[Muara|LOC], [Sari|PER] dan [Budi|PER], 66, dari [Adi|PER], " },
	"lists of regions": func(int) string { return "HNSI [Garut|LOC] [DPRD|ORG] [Kutim|LOC] Balai [TNXY|LOC] " },
	"regions":          func(int) string { return "[MUARA|PER], Del. — Ombak, Senin - Ombak\n" },
	"stops":            func(int) string { return "rute Qwxza-[Raha|LOC] jalan [Muara-Ombak|LOC] " },
	"common":           func(int) string { return "izin usaha nelayan ([IUN|ORG]) dan " },
	"glued":            func(i int) string { return fmt.Sprintf("[Sari%dQwxza|PER], [Dewi SariQwxzaSariQwxzamengaku|PER] ", i) },
	"elsewhere":        func(i int) string { return fmt.Sprintf("[Bima Satu%d|PRD], Bima Satu%d. Bima ", i, i) },
	"years":            func(int) string { return "banjir [Muara|LOC] 2007 HUT ke-7 " },
}

// TestRulingsHostile: what one ruling looks through must not grow with the text
// for each of the mentions that it looks from.
func TestRulingsHostile(t *testing.T) {
	for name, piece := range hostilePieces {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			for i := 0; b.Len() < 400_000; i++ {
				b.WriteString(piece(i))
			}
			text, entities := marks.Read(t, b.String())
			tokens := tokenize.Tokenizer{}.Append(nil, text)
			start := time.Now()
			Apply(tagger.Builtin(), entities, text, tokens)
			assert.Less(t, time.Since(start), 10*time.Second) // quadratic work takes half a minute
		})
	}
}
