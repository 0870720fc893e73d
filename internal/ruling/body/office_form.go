package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// An office, a status, a tax or a measure that a text gives a short form for is no name, however
// the short form reads, and that in all of the text: Pejabat Pembuat Komitmen (PPK).
// Where the text does not say so it may be a body, Panitia Pemilihan Kecamatan
// (PPK).

// officeForms are such offices by their short forms, several with a comma and a blank
// between them. Of 240 in brackets behind them
// in our annotations none is marked, nor is any of 4 behind taxes.
var officeForms = map[string]string{
	"PPK": "pejabat pembuat komitmen", "KPA": "kuasa pengguna anggaran", "PA": "pengguna anggaran", "PPTK": "pejabat pelaksana teknis kegiatan",
	"PPAT": "pejabat pembuat akta tanah", "PPNS": "penyidik pegawai negeri sipil", "JPU": "jaksa penuntut umum", "ASN": "aparatur sipil negara",
	"APH": "aparat penegak hukum", "CPNS": "calon pegawai negeri sipil", "PPPK": "pegawai pemerintah dengan perjanjian kerja",
	"KPM": "keluarga penerima manfaat", "PMI": "pekerja migran indonesia", "ABK": "anak buah kapal", "MBR": "masyarakat berpenghasilan rendah",
	"TKI": "tenaga kerja indonesia", "TKA": "tenaga kerja asing", "PKL": "pedagang kaki lima", "PSK": "pekerja seks komersial",
	"DPT": "daftar pemilih tetap", "DPS": "daftar pemilih sementara", "DPO": "daftar pencarian orang", "DCT": "daftar calon tetap",
	"BAP": "berita acara pemeriksaan", "LHKPN": "laporan harta kekayaan penyelenggara negara", "LADK": "laporan awal dana kampanye",
	"LPSDK": "laporan penerimaan sumbangan dana kampanye", "LPPDK": "laporan penerimaan dan pengeluaran dana kampanye",
	"PBB": "pajak bumi dan bangunan", "PKB": "pajak kendaraan bermotor", "PPN": "pajak pertambahan nilai",
	"BBNKB": "bea balik nama kendaraan bermotor", "BPHTB": "bea perolehan hak atas tanah dan bangunan",
	"PPP": "paritas daya beli, public-private partnership, public private partnership", "LHP": "laporan hasil pemeriksaan", "LKPD": "laporan keuangan pemerintah daerah", "LKPJ": "laporan keterangan pertanggungjawaban",
}

// longestOfficeName is the length of the longest of them.
const longestOfficeName = 48

// DropOfficeForms drops such offices and their short forms.
func DropOfficeForms(p *clue.Page) {
	var defined map[string]bool // those looked for
	out := p.Names[:0]
	for _, e := range p.Names {
		name := e.In(p.Text)
		if offices, ok := officeForms[name]; ok {
			isOffice, known := defined[name]
			if !known {
				if defined == nil {
					defined = map[string]bool{}
				}
				isOffice = definesOffice(p.Text, name, offices)
				defined[name] = isOffice
			}
			if isOffice {
				continue
			}
		}
		if e.Label != entity.Person && len(name) <= longestOfficeName && isOfficeForm(name, p.Text[e.End:]) {
			continue
		}
		out = append(out, e)
	}
	p.Names = out
}

// definesOffice says whether text has one of the offices with its short form in brackets.
func definesOffice(text, short, offices string) bool {
	bracket := "(" + short + ")"
	for at := 0; ; {
		next := strings.Index(text[at:], bracket)
		if next < 0 {
			return false
		}
		at += next
		before := strings.TrimRight(text[max(0, at-longestOfficeName-len(" ")):at], " ")
		for office := range strings.SplitSeq(offices, ", ") {
			if start := len(before) - len(office); start >= 0 && strings.EqualFold(before[start:], office) {
				return true
			}
		}
		at += len(bracket)
	}
}

// isOfficeForm reports one of the offices with its short form in brackets behind it.
func isOfficeForm(name, behind string) bool {
	size := bracketedForm(behind)
	if size == 0 {
		return false
	}
	for office := range strings.SplitSeq(officeForms[behind[len(" ("):size-len(")")]], ", ") {
		if strings.EqualFold(name, office) {
			return true
		}
	}
	return false
}
