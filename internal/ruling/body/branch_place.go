package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A body that has a branch in every region is one mention with the region behind
// it: [DPRD Kutim], [DPC PTM Kota Langsa], [HNSI Bitung].

// branchBodies are such bodies by their last words. In our annotations 3700 of them
// are one with their region, two are not.
var branchBodies = wordlist.SetOf("DPRD, DPRA, DPRK, KPU, KPUD, Bawaslu, KIP, Panwaslih, Panwaslu, PWI, KNPI, KONI, PMI, IDI, MUI, PGRI, PCNU, PWNU, PDM, PWM",
	"Kadin, HIPMI, Hipmi, PSSI, Askab, Askot, Asprov, HNSI, Apdesi, APDESI, Organda, PHRI, Kormi, KORMI, Kwarcab, Kwarda, PKK, FKUB, FKPT, Forkopimda",
	"Polres, Polresta, Polrestabes, Polda, Polsek, Kodim, Korem, Koramil, Kejari, Kejati, Pemkot, Pemkab, Pemprov, BPBD, BNNK, BNNP, BNN, BPS, Baznas, BAZNAS",
	"Ansor, Banser, BEM, HMI, PMII, GMNI, IMM, KAMMI, Peradi, AJI, IJTI, SMSI, Walhi, LBH, Dekranasda, Satpol PP, Dinkes, Disdik, Disdikbud, Dishub, Dinsos",
	"Disnaker, Disdukcapil, Dukcapil, Dispora, Disparbud, Diskominfo, DLH, Bappeda, BKD, BKPSDM, BPN, BKSDA, PDAM, RSUD, Paskibraka, Granat, GRANAT, Setda, Inspektorat")

// ambiguousBodies are something else as well where they were not found: an index and
// migrants, a grenade.
var ambiguousBodies = wordlist.SetOf("PMI, Granat")

// partyBranches begin the names of branches of parties and unions.
var partyBranches = wordlist.SetOf("DPC, DPD, DPW, PAC")

// regionHeads begin the names of regions.
var regionHeads = wordlist.SetOf("Kota, Kabupaten, Kab, Kab., Provinsi, Prov, Prov., Kecamatan, Kec, Kec., Jawa, Sumatera, Sulawesi, Kalimantan, Papua, Nusa, Kepulauan")

// JoinBranches puts such bodies and their regions together.
func JoinBranches(p *clue.Page) {
	out := p.Names[:0]
	for _, e := range p.Names {
		if n := len(out); e.Label == entity.Location && n > 0 && isBranchOf(p.Know, out[n-1], e, p.Text) {
			out[n-1].End, out[n-1].Score = e.End, min(out[n-1].Score, e.Score)
			continue
		}
		if size := missedBody(p.Know, e, p.Text); size > 0 && (len(out) == 0 || out[len(out)-1].End <= e.Start-size) {
			e.Start, e.Label = e.Start-size, entity.Organization
		}
		out = append(out, e)
	}
	p.Names = out
}

// isBranchOf says whether body is one that has branches and place a region right
// behind it.
func isBranchOf(k *tagger.Knowledge, body, place entity.Entity, text string) bool {
	if body.Label != entity.Organization || place.Start != body.End+1 || text[body.End] != ' ' {
		return false
	}
	name, region := body.In(text), place.In(text)
	first, _, several := strings.Cut(name, " ")
	if last := ortho.LastWord(name); !branchBodies[last] && !branchBodies[name] && (!several || !partyBranches[first] || k.IsPlace(last)) {
		return false
	}
	return isRegion(k, region)
}

// isRegion reports what has a branch.
func isRegion(k *tagger.Knowledge, name string) bool {
	head := ortho.FirstWord(name)
	return regionHeads[head] || clue.IsRegency(k, name) || k.IsPlace(name)
}

// longestBranchBody bounds how far is looked back for such a body.
const longestBranchBody = 13

// missedBody returns the length of such a body, which was not found, in front of
// the region e, with the space behind it; 0 for none.
func missedBody(k *tagger.Knowledge, e entity.Entity, text string) int {
	before, ok := strings.CutSuffix(text[:e.Start], " ")
	if e.Label != entity.Location || !ok {
		return 0
	}
	before = before[max(0, len(before)-longestBranchBody):]
	word := before[strings.LastIndexAny(before, " \n\t(\"'")+1:]
	if !branchBodies[word] || ambiguousBodies[word] || !isRegion(k, e.In(text)) {
		return 0
	}
	return len(word) + 1
}
