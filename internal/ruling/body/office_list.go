package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// An office that sees to several fields has them in its name with commas between
// them: [Dinas Perumahan, Kawasan Permukiman, dan Pertanahan Kota Bogor]. What
// tells it from a list of offices is that each part is a field of offices and
// none begins with a word for one. Of an office that was found the field behind dan
// is a part, too: [Badan Moderasi Beragama dan Pengembangan SDM]. Of 1400 offices
// and bodies with dan in our annotations 24 end in front of it, none before a field.

// listOffices are the offices, of one word or of two. Bidang is missing: what a
// deputy or the chair of a party sees to is unmarked.
var listOffices = []string{
	"Dinas", "Ditjen", "Direktorat Jenderal", "Direktorat", "Fakultas", "Balai Karantina", "Badan", "Biro", "Divisi", "Departemen",
	"Kementerian", "Lembaga", "Majelis", "Pusat",
}

// officeFields are the words that such fields are named with.
var officeFields = wordlist.Words(
	"pariwisata ekonomi kreatif kebudayaan budaya pemuda kepemudaan olahraga pendidikan dasar kesehatan sosial tenaga kerja ketenagakerjaan",
	"transmigrasi koperasi usaha kecil menengah mikro ukm umkm perdagangan perindustrian industri energi sumber daya mineral esdm",
	"perumahan rakyat kawasan permukiman pemukiman pertanahan pekerjaan umum penataan tata ruang bina marga cipta karya pengairan air",
	"perhubungan komunikasi informasi informatika statistik persandian kependudukan pencatatan sipil pengendalian penduduk keluarga",
	"berencana kb pemberdayaan perempuan perlindungan anak masyarakat desa ketahanan pangan pertanian tanaman hortikultura perkebunan",
	"peternakan hewan perikanan ikan tumbuhan kelautan kehutanan lingkungan hidup kebersihan pertamanan perpustakaan kearsipan arsip",
	"penanaman modal pelayanan perizinan terpadu satu pintu pemadam kebakaran penyelamatan penanggulangan bencana kebencanaan",
	"ilmu sains teknologi matematika alam bahasa sastra seni desain humaniora hukum bisnis politik pemerintahan administrasi kedokteran",
	"keperawatan farmasi gizi teknik psikologi keguruan agama islam logam mesin alat transportasi elektronika aneka kimia tekstil agro",
	"ketenagalistrikan baru terbarukan konservasi guru kependidikan sarana prasarana minyak gas bumi batubara pengelolaan pengolahan",
	"pemasaran hasil data keuangan perpajakan riset tinggi vokasi kemahasiswaan pembelajaran perkotaan pedesaan perdesaan kemasyarakatan pasar",
	"layanan persidangan moderasi beragama antaragama kepercayaan pengembangan penelitian pengabdian pengkajian kajian kerjasama sama hubungan",
	"humas protokol kepegawaian tatalaksana laksana perlengkapan perencanaan evaluasi pelaporan pengawasan pembinaan sdm",
	"standardisasi standarisasi kebijakan strategi inovasi analisis pemantauan diklat pelatihan produktivitas penempatan pembangunan",
	"amil zakat infak infaq sedekah shadaqah sodaqoh wakaf nonformal formal daerah rekayasa penyuluhan pertahanan keamanan",
	"anestesiologi anestesi terapi intensif bedah saraf penyakit obstetri ginekologi radiologi rehabilitasi medik kulit kelamin",
	"dakwah tabligh tarjih tajdid kader kaderisasi advokasi logistik kedaruratan rekonstruksi pencegahan kesiapsiagaan",
	"meteorologi klimatologi geofisika akreditasi sertifikasi inspeksi penindakan penyidikan rumah tangga tipologi adat kelembagaan",
)

// MarkOfficeLists marks such offices with the place or body whose they are.
func MarkOfficeLists(p *clue.Page) {
	var offices []entity.Entity
	for i := 0; i < len(p.Tokens); i++ {
		n := officeHead(p.Text, p.Tokens[i:])
		if n == 0 {
			continue
		}
		end := i + n + officeFieldsIn(p.Text, p.Tokens[i+n:])
		if end == i+n || entity.HasNewline(p.Text[p.Tokens[i].Start:p.Tokens[i+n].Start]) {
			continue
		}
		office := entity.Across(p.Tokens[i], p.Tokens[end-1])
		owned, ok := withOwner(p.Names, p.Text, office, p.Tokens[end:])
		if e := entity.Overlapping(p.Names, office); !ok && e.Label != entity.Organization || e.Start <= office.Start && owned.End <= e.End {
			continue // an office of that kind, or found as it is
		}
		office = owned
		offices = append(offices, entity.Certain(office, entity.Organization))
		i = end - 1
	}
	p.Names = entity.WithLonger(p.Names, offices)
	joinFields(p)
}

// joinFields lengthens offices by the field behind dan and by whose they are.
func joinFields(p *clue.Page) {
	var longer []entity.Entity
	at := 0
	for _, e := range p.Names {
		const and = " dan "
		if e.Label != entity.Organization || !strings.HasPrefix(p.Text[e.End:], and) || !ortho.IsUpperAt(p.Text, e.End+len(and)) {
			continue
		}
		head, rest, _ := strings.Cut(e.In(p.Text), " ")
		if !clue.IsBodyWord(head, clue.FieldOffice) || !wordlist.IsOneOf(officeFields, ortho.LastWord(rest)) {
			continue
		}
		at = entity.From(p.Tokens, at, e.End+len(and))
		n := at
		for n < len(p.Tokens) && isField(p.Text, p.Tokens[n]) && (n == at || entity.OnLine(p.Text, p.Tokens[n-1].End, p.Tokens[n].Start)) {
			n++
		}
		if n == at || n < len(p.Tokens) && ortho.IsUpperAt(p.Text, p.Tokens[n].Start) && p.Text[p.Tokens[n-1].End:p.Tokens[n].Start] == " " && !entity.Found(p.Names, p.Tokens[n].Span) {
			continue // the field goes on in other words
		}
		e.End = p.Tokens[n-1].End
		if owned, ok := withOwner(p.Names, p.Text, e.Span, p.Tokens[n:]); ok {
			e.Span = owned
		}
		longer = append(longer, e)
	}
	p.Names = entity.WithReplaced(p.Names, longer)
}

// withOwner adds the place or body whose an office is and that stands behind it,
// where tokens begin. It reports whether there is one, or a short form in
// brackets.
func withOwner(entities []entity.Entity, text string, office tokenize.Span, tokens []tokenize.Token) (tokenize.Span, bool) {
	if len(tokens) == 0 || !entity.OnLine(text, office.End, tokens[0].Start) {
		return office, false
	}
	owner := entity.Overlapping(entities, tokens[0].Span)
	if owner.Label == entity.Organization && clue.Shortens(office.In(text), owner.In(text)) {
		return office, true // a short form without its brackets
	}
	if owner.Start == tokens[0].Start && owner.Label == entity.Location || owner.Label == entity.Organization {
		office.End = owner.End
		return office, true
	}
	return office, tokens[0].In(text) == "("
}

// officeHead returns how many tokens the word for an office has that tokens begin
// with.
func officeHead(text string, tokens []tokenize.Token) int {
	if strings.IndexByte("DFBKLMP", text[tokens[0].Start]) < 0 {
		return 0
	}
	for _, head := range listOffices {
		if strings.HasPrefix(text[tokens[0].Start:], head) && clue.EndsToken(tokens[:min(2, len(tokens))], tokens[0].Start+len(head)) {
			return 1 + strings.Count(head, " ")
		}
	}
	return 0
}

// officeFieldsIn returns how many tokens the fields have that tokens begin with,
// 0 if they are no list with dan before its last.
func officeFieldsIn(text string, tokens []tokenize.Token) int {
	end, hasComma, isClosed := 0, false, false
	for i := 0; i < len(tokens) && (i == 0 || !entity.HasNewline(text[tokens[i-1].End:tokens[i].Start])); i++ {
		if isField(text, tokens[i]) {
			end = i + 1
			continue
		}
		if end != i { // behind a mark
			break
		}
		if isForPeople(text, tokens[i:]) {
			i++
			end, isClosed = i+1, true
			continue
		}
		comma := tokens[i].In(text) == ","
		if comma {
			hasComma = true
			i++
		}
		joined := i < len(tokens) && wordlist.IsConjunction(tokens[i].In(text))
		if joined {
			i++
		}
		if !comma && !joined || i >= len(tokens) || !isField(text, tokens[i]) {
			break
		}
		end = i + 1
		isClosed = isClosed || joined && hasComma
	}
	if !isClosed {
		return 0
	}
	return end
}

// isField reports a word of fields with a capital.
func isField(text string, t tokenize.Token) bool {
	return ortho.IsUpperAt(text, t.Start) && wordlist.IsOneOf(officeFields, t.In(text))
}

// isForPeople reports the end of Pengabdian kepada Masyarakat.
func isForPeople(text string, tokens []tokenize.Token) bool {
	return len(tokens) > 1 && strings.EqualFold(tokens[0].In(text), "kepada") && tokens[1].In(text) == "Masyarakat"
}
