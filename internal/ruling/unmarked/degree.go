package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// Degrees are no part of a person's name, nor mentions of their own, and many
// pages write them without stops and commas: dr [Sari Lestari] MSc SpKJ MMR. Only
// such are looked for here that no name has the form of: SH and MM may be
// initials (see unmarked), but not SH MH, nor SH behind a jurist.

// degreeFields stand behind the S of a bachelor and the M of a master, with or
// without a stop: MKes, S.Farm.
var degreeFields = wordlist.SetOf("Ag, Ak, Arch, Biotech, Biomed, Ds, Ed, Eng, Farm, Gizi, Gz, Han, Hum, Hut, Kep, Kes, Ked, KedTrop, Kom, Kn, " +
	"IP, IK, KM, KG, Ei, Keb, Li, Mat, Or, Par, Pd, PdI, Pi, Psi, Pt, Sc, Si, Sn, Sos, Stat, Sy, Th, Tr, Tr.Keb, IKom, I.Kom")

// degreeAcronyms are other degrees and the titles of fellows of medical boards.
var degreeAcronyms = wordlist.Names("PhD, MMR, MMRS, MKM, MKP, MARS, MPH, DCN, SKM, SPdI, MPdI, SIKom, MIKom, AIFO-K, AIFO, " +
	"FINASIM, FIHA, FICA, FAPSR, FISR, FICS, FINACS, FISQua, FACC, FESC, FAPSIC, FSCAI, FINSDV, FAADV, FINEM, FACS, FACP, FIAS, FISCM, FIPM, FAsCC, " +
	"APU, DEA, SIK, S.I.K, S.S, S.IP, ASEAN.Eng")

// isDegree reports such a degree.
func isDegree(word string) bool {
	word = strings.TrimSuffix(word, ".")
	if len(word) < 3 || len(word) > longestDegree || !ortho.IsUpperAt(word, 0) {
		return false
	}
	if degreeAcronyms.Has(word) {
		return true
	}
	if rest, ok := strings.CutPrefix(word, "Sp"); ok { // SpKJ, Sp.JP(K), SpPD-KGEH: all that a specialist may be
		return ortho.IsUpperAt(strings.TrimPrefix(rest, "."), 0)
	}
	if word[0] != 'S' && word[0] != 'M' {
		return false
	}
	field := strings.TrimPrefix(word[1:], ".")
	if engineer, ok := strings.CutSuffix(field, ".Eng"); ok {
		field = engineer // MSc.Eng
	}
	if degreeFields[field] {
		return true
	}
	field, branch, ok := strings.Cut(field, ".")
	return ok && degreeFields[field] && len(field) > 1 && ortho.IsTitleCase(branch) && len(branch) <= longestBranch // M.Sc.Agr
}

// longestBranch is how many letters the branch of a field has at most.
const longestBranch = 4

// jurists are those who have a degree in law, or end their titles.
var jurists = wordlist.Words("jaksa hakim advokat pengacara notaris jpu hukum")

// longestJurist is how many bytes up to two words behind such a word may have.
const longestJurist = 32

// LawDegreesLen returns the length of the degrees in law that name ends in, with the
// blanks before them, if they are several or front, the text before name, says that it
// is a jurist's: Lukman SH MH, Jaksa Penuntut Umum Rizky SH. SH alone may be initials.
func LawDegreesLen(name, front string) int {
	rest := name
	n := 0
	for word := ""; ; n++ {
		head, last, ok := clue.CutLast(rest)
		if word = strings.TrimSuffix(last, ","); !ok || word != "SH" && word != "MH" {
			break
		}
		rest = strings.TrimRight(head, " ,")
	}
	if n > 1 || n == 1 && clue.IsBehind(front[max(0, len(front)-longestJurist):], jurists, 3) {
		return len(name) - len(rest)
	}
	return 0
}

// longestDegree is how many bytes a degree has at most: Sp.PD-KGEH(K).
const longestDegree = 14

// DegreesLen returns the length of the degrees that name ends in, with the blanks
// and commas before them. A word stands in front of them.
func DegreesLen(name string) int {
	end := len(name)
	for {
		space := strings.LastIndexByte(name[:end], ' ')
		if space <= 0 || !isDegree(strings.TrimRight(name[space+1:end], ",")) {
			return len(name) - end
		}
		end = len(strings.TrimRight(name[:space], " ,"))
		if end == 0 {
			return 0
		}
	}
}

// IsDegreeOfPerson says whether e is made of degrees, or of part of one, that stand
// behind a person, the last of the mentions before it, with no more than degrees
// between.
func IsDegreeOfPerson(e entity.Entity, text string, before []entity.Entity) bool {
	if e.Label != entity.Person && e.Label != entity.Organization || len(before) == 0 {
		return false
	}
	name := before[len(before)-1]
	if name.Label != entity.Person || e.End-name.End > longestDegreeRun || name.End == e.Start {
		return false
	}
	end := e.End // with the rest of its last word
	for end < len(text) && !strings.ContainsRune(" ,\n\r\t;:", rune(text[end])) {
		if end++; end-e.End > longestDegree {
			return false
		}
	}
	run := strings.TrimLeft(text[name.End:end], " ,")
	if run == "" || entity.HasNewline(run) {
		return false
	}
	isOne := false
	engineer := strings.Contains(text[name.End:min(len(text), end+len(" Eng"))], "ASEAN Eng") // one registered there
	for word := range strings.FieldsFuncSeq(run, func(r rune) bool { return r == ' ' || r == ',' }) {
		if isDegree(word) {
			isOne = true
		} else if !IsShortDegree(word) && !(engineer && word == "ASEAN") {
			return false
		}
	}
	return isOne
}

// longestDegreeRun is how many bytes of degrees may stand behind a name.
const longestDegreeRun = 60
