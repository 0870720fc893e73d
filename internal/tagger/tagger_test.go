package tagger

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wicara-nlp/wicara/internal/crf"
)

// units returns the units of a text as words.
func units(d *Document) []string {
	var out []string
	for _, u := range d.Units {
		out = append(out, u.In(d.Text))
	}
	return out
}

// Builtin does without the checks of OpenKnowledge.
func TestBuiltinIsSound(t *testing.T) {
	k, err := OpenKnowledge(wordsData, namesData)
	require.NoError(t, err)
	assert.Equal(t, k.ID(), Builtin().ID())
}

func TestUnits(t *testing.T) {
	var d Document
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Prabowo-Gibran menang", []string{"Prabowo", "-", "Gibran", "menang"}},
		{"anak-anak bermain", []string{"anak-anak", "bermain"}},
		{"SIM-nya hilang", []string{"SIM", "-", "nya", "hilang"}},
		{"ANTARA/Sari Dewi", []string{"ANTARA", "/", "Sari", "Dewi"}},
		{"Menang diPiala Dunia", []string{"Menang", "di", "Piala", "Dunia"}},
		{"doa kepadaMu dan padaNya", []string{"doa", "kepadaMu", "dan", "padaNya"}},
		{"surat kepadaSari dariPT Laut", []string{"surat", "kepada", "Sari", "dari", "PT", "Laut"}},
		{"dikutip daridetikFinance", []string{"dikutip", "dari", "detikFinance"}},
		{"dikonfirmasidetikSumut, diterimadetikJateng", []string{"dikonfirmasi", "detikSumut", ",", "diterima", "detikJateng"}},
		{"Pantauandetikcom dan keterangandetikcom", []string{"Pantauan", "detikcom", "dan", "keterangan", "detikcom"}},
		{"DilansirdetikBali di TikTokdetikcom", []string{"Dilansir", "detikBali", "di", "TikTok", "detikcom"}},
		{"detikcom, beberapa detikku, 30detikLagi", []string{"detikcom", ",", "beberapa", "detikku", ",", "30detikLagi"}},
		{"kataSari bahwaPersela mengalahkanPSIM", []string{"kata", "Sari", "bahwa", "Persela", "mengalahkan", "PSIM"}},
		{"pemenang adalahBudi, menujuAsian Games", []string{"pemenang", "adalah", "Budi", ",", "menuju", "Asian", "Games"}},
		{"beli iPhone di eBay, kata detikNews", []string{"beli", "iPhone", "di", "eBay", ",", "kata", "detikNews"}},
		{"grup diA keIndonesiaan DiMedan", []string{"grup", "diA", "ke", "Indonesiaan", "DiMedan"}},
	} {
		d.Load(Builtin(), c.text, nil)
		assert.Equal(t, c.want, units(&d))
	}
}

func TestModes(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Warga Desa Sukamaju Tolak Tambang Pasir di Sungai\nWarga desa menolak tambang pasir itu, kata Budi.\nWARGA DESA SUKAMAJU MENOLAK TAMBANG PASIR\n", nil)
	require.Len(t, d.Sentences, 3)
	assert.Equal(t, Headline, d.Sentences[0].Mode)
	assert.Equal(t, Running, d.Sentences[1].Mode)
	assert.Equal(t, Caseless, d.Sentences[2].Mode, "a line in capitals on a page with small letters")
	d.Load(Builtin(), "budi pulang ke bandung naik kereta", nil)
	assert.Equal(t, Caseless, d.Sentences[0].Mode)
}

func TestCarelessSentences(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []Mode
	}{
		{"Kemarin lihat jokowi di bekasi, ramai sekali", []Mode{Caseless}},
		{"Min, KTP saya hilang di surabaya", []Mode{Caseless}},
		{"Saya ke Jakarta ketemu prabowo dan gibran", []Mode{Caseless}},
		{"Makasih pak prabowo. Semoga sehat terus.", []Mode{Caseless, Caseless}},
		{"Petani menanam jeruk bali, pisang ambon, dan kacang bogor.", []Mode{Running}},
		{"Ibu membeli kunci inggris, kain songket palembang, dodol garut, dan lumpia semarang.", []Mode{Running}},
		{"Mereka mengimpor daging sapi australia, roti prancis, dan beras thailand.", []Mode{Running}},
		{"Pagi Bandung! mendung lagi nih", []Mode{Running, Running}},
		{"Hujan turun sejak pagi. Warga menunggu di rumah masing-masing.", []Mode{Running, Running}},
		{"Bupati Bekasi Sari Lestari kemarin datang dan meninjau tanggul yang jebol di Sungai Cileungsi.\nsemoga prabowo dan gibran ikut datang", []Mode{Running, Caseless}},
	} {
		var d Document
		d.Load(Builtin(), tt.text, nil)
		var got []Mode
		for _, s := range d.Sentences {
			got = append(got, s.Mode)
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}

// candidates returns the candidates among the units of a text, with blanks between
// them.
func candidates(text string) string {
	var d Document
	d.Load(Builtin(), text, nil)
	var got []string
	for i, u := range d.Units {
		if d.info[i].candidate {
			got = append(got, u.In(d.Text))
		}
	}
	return strings.Join(got, " ")
}

func TestCandidates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"mereka pergi bersama ke teman Budi di kampung sebelah yang sangat jauh", "Budi"},
		{"dinas Pemuda dan Olahraga di kota itu", "dinas Pemuda dan Olahraga"},
		{"ketika Budi mengatakan bahwa Sari pulang", "Budi Sari"},
		{"dari Rumah untuk orang Sakit di sana", "Rumah untuk orang Sakit"},
		{"kalau Rumah satu dua tiga empat lima Sakit", "Rumah Sakit"},
		{"lagu 50 Kota yang baru", "50 Kota"},
		{"dari kota Bandung selatan tadi", "kota Bandung selatan"},
		{"Namun hujan turun", ""},
		{"Namun Hujan turun", "Namun Hujan"},
		{"“Dia pulang,” kata Budi", "Budi"},
		{"Hujan turun", "Hujan"},
		{"punya e-KTP baru", "e - KTP"},
		{"oleh the Budi Band kemarin", "the Budi Band"},
		{"nonton (serial Budi (2)) nanti", "Budi"},
		{"nonton (serial Budi) nanti", "Budi )"},
		{"lalu “Pulang, Budi!” tayang", "Pulang , Budi !"},
	} {
		assert.Equal(t, c.want, candidates(c.text), c.text)
	}
}

func TestWiden(t *testing.T) {
	const text = "Namun Budi membeli ibuprofen dan vitamin C di apotek dekat rumah. Harganya naik."
	var d, again Document
	d.Load(Builtin(), text, nil)
	before := slices.Clone(d.info)
	d.Widen()
	var segments []int
	d.Segments(func(s Sentence, start, end int) {
		assert.Equal(t, []int{s.Start, s.End}, []int{start, end})
		segments = append(segments, end)
	})
	assert.Len(t, segments, 2)
	for i, u := range d.Units {
		assert.Equal(t, d.recent.row(&u, text), d.info[i].row, u.In(text))
		assert.True(t, d.info[i].near, u.In(text))
	}
	again.Load(Builtin(), text, nil)
	for range 2 {
		again.Widen()
		assert.Equal(t, d.info, again.info)
	}
	d.Load(Builtin(), text, nil)
	assert.Equal(t, before, d.info, "a text that is loaded anew has its own candidates")
}

// everyUnit is a tagger that takes every unit it looks at for a span.
func everyUnit() *Tagger {
	w := crf.Weights{Labels: 5, Rows: make([]float32, 5), Transitions: make([]float32, 13)} // between O, B, I, E and S
	w.Rows[crf.LabelOf(0, crf.S)] = 9
	return &Tagger{Model: crf.NewModel(w, []uint64{mix(tBias, uint64(Running))}), Labels: []string{"ANY"}, Know: Builtin()}
}

// What a tagger looks at is up to it, and not to the one that builds on it.
func TestEverywhere(t *testing.T) {
	const text = "ketika Budi membeli ibuprofen dan obat lain"
	var x Scratch
	tag := func(t *Tagger) (out []string) {
		x.Doc.Load(t.Know, text, nil)
		for _, f := range t.Tag(&x) {
			out = append(out, f.In(text))
		}
		return out
	}
	narrow, wide := everyUnit(), everyUnit()
	wide.Everywhere = true
	assert.Equal(t, []string{"Budi"}, tag(narrow))
	assert.Equal(t, strings.Fields(text), tag(wide))
	wide.Base = narrow
	assert.Equal(t, strings.Fields(text), tag(wide))
	for i, u := range x.Doc.Units {
		assert.Equal(t, u.In(text) == "Budi", x.Doc.info[i].hint.label != crf.Outside, u.In(text))
	}
	for _, tg := range []*Tagger{narrow, wide} {
		stored, err := tg.AppendBinary(nil, nil, nil)
		require.NoError(t, err)
		assert.Equal(t, tg.Everywhere, strings.Contains(string(stored), "everywhere"))
		read, _, err := Parse(string(stored), Builtin())
		require.NoError(t, err)
		assert.Equal(t, tg.Everywhere, read.Everywhere)
	}
}

// A name may end in what has no capital: the second half of a word, a range of
// years, a year behind a bracket.
func TestTailsAreCandidates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"ada pesawat KF-21 baru di sana", "KF - 21"},
		{"pelatih itu Shin Tae-yong tadi pagi", "Shin Tae - yong"},
		{"dalam Liga 1 2025/2026 nanti malam", "Liga 1 2025/2026"},
		{"ikut Pilpres 2019-2024 nanti malam", "Pilpres 2019 - 2024"},
		{"saat (Pilpres) 2024 nanti malam", "Pilpres ) 2024"},
		{"kata Budi, 24 tahun lalu", "Budi"},
		{"kata Budi - 24 tahun lalu", "Budi"},
		{"ke Aa-" + strings.Repeat("b-", 20) + "c", "Aa - b - b - b - b"},
		{"ke Aa" + strings.Repeat(" 1", 20), "Aa" + strings.Repeat(" 1", longestTail)},
	} {
		assert.Equal(t, c.want, candidates(c.text), c.text)
	}
}

// An acronym of our lists is not the word that it looks like.
func TestAcronymIsNoWord(t *testing.T) {
	keys := NameKey(nil, "ICE")
	names := map[uint64]NameInfo{keys[0]: 1<<(ListOwn+2) | IsAcronym}
	k := &Knowledge{Words: Builtin().Words}
	var err error
	k.Names, err = OpenNames(string(BuildNames(names, false, "")))
	require.NoError(t, err)
	var d Document
	for text, want := range map[string]uint32{"Petugas ICE datang.": 1 << (ListOwn + 2), "Minum Ice Tea dingin.": 0} {
		d.Load(k, text, nil)
		assert.Equal(t, want, d.info[1].names.inside, text)
	}
}

func TestListed(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Polisi Kharkiv Temui Gubernur Odesa dan Komdigi\nWarga Kharkiv datang ke sana bersama mereka.", nil)
	var got []string
	for f := range d.Listed() {
		assert.Equal(t, f.Start < strings.IndexByte(d.Text, '\n'), f.Headline, f.In(d.Text))
		if !f.Headline {
			continue
		}
		got = append(got, f.In(d.Text))
		assert.Equal(t, f.In(d.Text) == "Komdigi", f.Type == OwnOrganizations, f.In(d.Text))
	}
	assert.Equal(t, []string{"Kharkiv", "Odesa", "Komdigi"}, got)
}

func TestMatchesRun(t *testing.T) {
	names := map[uint64]NameInfo{}
	keys := NameKey(nil, "Danau Ranau")
	names[keys[0]], names[keys[1]] = IsPrefix, 1<<(ListOwn+1)
	k := &Knowledge{Words: Builtin().Words}
	var err error
	k.Names, err = OpenNames(string(BuildNames(names, false, "")))
	require.NoError(t, err)
	var d Document
	for text, want := range map[string]bool{"Mereka ke Danau Ranau kemarin.": true, "Mereka ke Danau Ranau Indah kemarin.": false} {
		d.Load(k, text, nil)
		assert.Equal(t, want, d.matchesRun(3, 1<<(ListOwn+1)), text)
	}
}

func TestShortForm(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Menurut Komisi Pemberantasan Korupsi (KPK), kasus itu selesai.", nil)
	flags := map[string]flags{}
	for i, u := range d.Units {
		flags[u.In(d.Text)] = d.info[i].flags
	}
	assert.NotZero(t, flags["KPK"]&shortForm)
	assert.NotZero(t, flags["Komisi"]&longStart)
	assert.NotZero(t, flags["Korupsi"]&longForm)
	assert.Zero(t, flags["Menurut"]&longForm)
}

func TestVote(t *testing.T) {
	var d Document
	d.Load(Builtin(), "Kim Jong Un tiba. Lalu Kim berpidato. Rakyat melihat Kim Jong Un.", nil)
	d.Vote([]Found{{First: 0, Last: 2, Type: 0}})
	last := len(d.Units) - 2
	require.Equal(t, "Un", d.Units[last].In(d.Text))
	assert.Equal(t, uint8(LabelIn(0, 2, 2, 0))+1, d.info[last].vote.name, "the same name elsewhere")
	for i, u := range d.Units {
		if u.In(d.Text) == "berpidato" {
			assert.Zero(t, d.info[i].vote.name)
			assert.Equal(t, "Kim", d.Units[i-1].In(d.Text))
			assert.NotZero(t, d.info[i-1].vote.other, "the other mentions vote")
			assert.NotEmpty(t, d.VoteFeatures(nil, d.Sentences[1], i-1))
		}
	}
}

// TestRecentChangesTables holds what was looked up last to the tables, after those of
// another knowledge.
func TestRecentChangesTables(t *testing.T) {
	text := "Presiden Joko Widodo bertemu Bupati Bekasi di Jakarta. Presiden tiba di Bekasi."
	var used, fresh Document
	used.Load(&Knowledge{}, text, nil)
	for range 2 {
		used.Load(Builtin(), text, nil)
		fresh = Document{}
		fresh.Load(Builtin(), text, nil)
		assert.Equal(t, fresh.info, used.info)
	}
}

// TestLongTokens holds the walk over words of many parts to linear time.
func TestLongTokens(t *testing.T) {
	for _, piece := range []string{"ab-Cd-", "A-", "e-KTP-", "Cd-ab-"} {
		start := time.Now()
		var d Document
		d.Load(Builtin(), strings.Repeat(piece, 400_000/len(piece)), nil)
		assert.Less(t, time.Since(start), 10*time.Second, piece) // quadratic work takes half a minute
	}
}

// TestLongNamesVote holds the marks of long names that stand again and again to linear
// time.
func TestLongNamesVote(t *testing.T) {
	const units, long = 100_000, 5_000
	var d Document
	d.Load(Builtin(), strings.Repeat("Budi ", units), nil)
	var found []Found
	for first := 0; first+long <= units; first += long {
		found = append(found, Found{First: first, Last: first + long - 1})
	}
	start := time.Now()
	d.Vote(found)
	assert.Less(t, time.Since(start), 5*time.Second) // quadratic work takes half a minute
}

// A longer name outdoes those that are marked where it stands, also in part.
func TestLongestNameVotes(t *testing.T) {
	names := [...]Found{{First: 0, Last: 2}, {First: 4, Last: 5}, {First: 7, Last: 7}}
	for _, order := range [][]int{{0, 1, 2}, {2, 1, 0}, {1, 2, 0}} {
		var d Document
		d.Load(Builtin(), "Kim Jong Un, Jong Un, Un. Kim Jong Un", nil)
		var found []Found
		for _, i := range order {
			found = append(found, names[i])
		}
		d.Vote(found)
		var marked []uint8
		for i := len(d.Units) - 3; i < len(d.Units); i++ {
			marked = append(marked, d.info[i].vote.name)
		}
		assert.Equal(t, []uint8{uint8(LabelIn(0, 2, 0, 0)) + 1, uint8(LabelIn(0, 2, 1, 0)) + 1, uint8(LabelIn(0, 2, 2, 0)) + 1}, marked, order)
	}
}
