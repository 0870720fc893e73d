package body

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A contract, a plant, a test or a measure that a text gives a short form for is no body,
// and nor is the short form in all of the text, though a party may have it: Perjanjian
// Kerja Sama (PKS), Value Added Tax (VAT). Programmes and laws are left as they
// were found, and so is a short form that the text gives for something else, too.

// thingHeads begin the names of such things. In our annotations none of 230 is a body.
var thingHeads = wordlist.Words("akta anggaran bantuan barang bea belanja biaya daftar detail fasilitas harga hak hasil imbal iuran izin jaminan kartu kontrak " +
	"kredit kuliah lahan laporan nilai nomor nota obat pabrik paritas pajak pelatihan pemberhentian pembebasan pemberian pemungutan pemutusan " +
	"pendapatan penerimaan pengelolaan pengembangan pengenalan pengurangan penilaian peninjauan penyertaan perdagangan perjanjian persetujuan praktik " +
	"produk program proyek rapat reksa rekening rencana sertifikat sigaret sistem standar sumbangan surat tes tindak tingkat transfer tunjangan " +
	"uang ujian upah wajib")

// thingEnds end them in English.
var thingEnds = wordlist.Words("parity ratio rate price tax vehicle carrier liability")

// DropThings drops what was found as such things and as their short forms.
func DropThings(p *clue.Page) {
	t := things{Page: p}
	for i := 2; i < len(p.Tokens); i++ {
		if p.Text[p.Tokens[i].Start] == ')' && p.Text[p.Tokens[i-2].Start] == '(' {
			t.read(p.Tokens[:i-1], p.Tokens[i-1].Span)
		}
	}
	if t.long == nil {
		return
	}
	out := p.Names[:0]
	for _, e := range p.Names {
		if !t.has(e) {
			out = append(out, e)
		}
	}
	p.Names = out
}

// things collects them.
type things struct {
	*clue.Page
	long   []tokenize.Span // in text order
	shorts map[string]bool // false for those of something else, too
}

// read reads a short form behind words whose initials it has, the last of tokens being
// the bracket between them.
func (t *things) read(tokens []tokenize.Token, short tokenize.Span) {
	name := short.In(t.Text)
	if !ortho.IsAcronym(name) {
		return
	}
	long, ok := Spelled(t.Text, tokens, name)
	if !ok {
		return
	}
	if t.shorts == nil {
		t.shorts = map[string]bool{}
	}
	if words := long.In(t.Text); !wordlist.IsOneOf(thingHeads, ortho.FirstWord(words)) && !wordlist.IsOneOf(thingEnds, ortho.LastWord(words)) {
		t.shorts[name] = false
		return
	}
	if a := entity.Overlapping(t.Names, long); a.Label != "" && (a.Label != entity.Organization || a.Start != long.Start || a.End > long.End) {
		return
	}
	if _, known := t.shorts[name]; !known {
		t.shorts[name] = true
	}
	t.long = append(t.long, long)
}

// has says whether e, behind those asked for before, is one of them.
func (t *things) has(e entity.Entity) bool {
	for len(t.long) > 0 && t.long[0].End <= e.Start {
		t.long = t.long[1:]
	}
	if e.Label != entity.Organization && e.Label != entity.Person {
		return false
	}
	return len(t.long) > 0 && t.long[0].Start <= e.Start || t.shorts[e.In(t.Text)]
}
