package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// What the guideline leaves unmarked, whatever it looks like: stock indices,
// cryptocurrencies, figures of accounts, degrees and certificates; and short forms of crimes,
// budgets and positions, which the model takes for people.

// unmarkedUse says how a name is left unmarked.
type unmarkedUse uint8

const (
	// always: whatever stands around it.
	always unmarkedUse = 1 << iota
	// figure: the short form of a figure of accounts, which may be that of a product
	// as well.
	figure
	// scoreCode: in brackets behind a side it says how a match went, Jerman (AET).
	scoreCode
	// notPerson: a short form that is no name of a person.
	notPerson
	// position: that of a football player, before a number, a colon or a name.
	position
	// discipline: one of badminton, before a dash and a name.
	discipline
	// degree: it stands behind a name and looks like initials.
	degree
	// order: members of the clergy have its letters behind their names: Yohanes Budi,
	// SVD.
	order
)

// unmarkedRows are such names, with a comma between them, and how.
var unmarkedRows = []struct {
	use   unmarkedUse
	names string
}{
	{always, "Dow Jones, Dow Jones Industrial Average, Hang Seng, Nikkei 225, Kospi, KOSPI, DAX, VIX, Sensex, FTSE, FTSE 100, CAC 40, " +
		"ASX, ASX 200, CSI 300, S&P 500, LQ45, IDX30, ISSI, Jakarta Islamic Index, Straits Times Index, Shanghai Composite, Russell 2000"},
	{always, "Bitcoin, Ethereum, XRP, BNB, USDT, USDC, Dogecoin, Shiba Inu, Litecoin, Polkadot"},
	{always, "OTR, GMV, NIM, ARPU, CKPN, HMETD, EPS, PBV, ROE, EBITDA, CAPEX, IPO, NPL"},
	{figure, "LAR, CASA, BOPO, LCR, NSFR, LDR, CAR, ROA, NPF"},
	{scoreCode, "OT, AET, FT, HT, WO, DNF, DNS"},
	{notPerson, "TPPO, TPPU, ADD, BOK, BBM, BKK, KSDA, KDRT, PNS, ASN, SD, SMP, SMA, SMK, DPO, ODGJ, WNI, WNA, TKI, TKW, ABK, PRT, KTP"},
	{position, "DF, MF, FW, GK"},
	{discipline, "MS, WS, MD, WD, XD"},
	{degree, "SH, MH, S.H, M.H, S.H., M.H., SE, MM, S.E, M.M, S.E., M.M., ST, MT, S.T, M.T, S.T., M.T., MA, M.A, M.A., B.A., BA, SIK, S.I.K, S.I.K., Ph.D, Ph.D., MBA, M.B.A., " +
		"CA, CA., CPA, CPA., ACPA, Ak, Ak., CFA, CFP, CLU, CHFC, ChFC, CLA, CGCAE, QIA, QGIA, CFrA, CRMP, CRMO, CISA, CFE, AAAIK, IPU, IPU., IPM, IPM., " +
		"ACPE, CHRM, CHRP, CHRA, CMA, CSEP, CICS, MIPR, CRGP, QRMO, Eng, Eng."},
	{order, "SVD, SJ, OSC, MSC, OFM, OFMCap, OFM Cap, OCarm, O.Carm, SDB, SCJ, CSsR, CICM, OSB, OMI, SDP, FIC, SX, Pr"},
}

// unmarked are those names.
var unmarked = func() map[string]unmarkedUse {
	uses := map[string]unmarkedUse{}
	for _, row := range unmarkedRows {
		for name := range strings.SplitSeq(row.names, ", ") {
			uses[name] |= row.use
		}
	}
	return uses
}()

// IsNoPerson says whether a short form is no name of a person.
func IsNoPerson(name string) bool { return unmarked[name]&notPerson != 0 }

// IsShortDegree says whether a word behind a name may be a degree that looks like
// initials.
func IsShortDegree(word string) bool {
	return (unmarked[word]|unmarked[strings.TrimSuffix(word, ".")])&degree != 0
}

// Is says whether e, behind the last of the mentions before it, is left
// unmarked.
func Is(e entity.Entity, text string, before []entity.Entity) bool {
	name := e.In(text)
	uses := unmarked[name]
	switch {
	case uses&always != 0:
		return true
	case e.Label == entity.Person && uses&notPerson != 0:
		return true
	case uses&figure != 0:
		return e.Label == entity.Person || e.Label == entity.Organization
	case uses&scoreCode != 0:
		return isScoreCode(e, text, before)
	case e.Label == entity.Person && name == "Ed":
		return e.Start > 0 && strings.HasPrefix(text[e.End:], ".") && strings.ContainsRune("(/;", rune(text[e.Start-1])) // (Rls;Ed.Wn)
	case e.Label == entity.Person && uses&discipline != 0:
		return strings.HasPrefix(text[e.End:], " - ") || strings.HasPrefix(text[e.End:], " – ")
	case isHashtag(e, text), onPlate(e, text), isIndex(e, text), isBond(e, text), isSite(e, text),
		e.Label == entity.Location && isCurrency(e, text):
		return true
	case e.Label == entity.Organization && (name == "Humas" || isTax(e, text)):
		return true
	case clue.Changeable(e.Label) && isGreeting(e, text, before):
		return true
	case e.Label == entity.Person && uses&position != 0:
		behind := strings.TrimLeft(text[e.End:], ": ")
		return behind != "" && (ortho.IsDigit(behind[0]) || ortho.IsUpperAt(behind, 0))
	case e.Label == entity.Location && isCompass(name):
		return true
	case uses&order != 0 && e.Start > 0 && text[e.Start-1] == ' ' && len(before) > 0 && before[len(before)-1].Label == entity.Person:
		between := text[before[len(before)-1].End:e.Start]
		return between == " " || between == ", "
	case e.Label == entity.Person && clue.IsRank(name, clue.AfterDoctor):
		title := strings.TrimRight(text[max(0, e.Start-longestDegrees):e.Start], " (")
		return clue.IsRank(title[strings.LastIndexAny(title, " \n(,")+1:], clue.OfDoctor) // Dr (HC) Budi
	case e.Label == entity.Person && isDotted(name):
		return IsBehindDegree(text[:e.Start], before, true) // S.Kep., D.N.
	case uses&degree != 0 || isTitleAcronym(name) && (e.Label == entity.Person || strings.Contains(text[max(0, e.Start-longestDegrees):e.Start], "Sp.")):
		return IsBehindDegree(text[:e.Start], before, uses&degree == 0)
	}
	return false
}

// isScoreCode says whether e stands in brackets behind one of the mentions before
// it and is not its short form.
func isScoreCode(e entity.Entity, text string, before []entity.Entity) bool {
	if e.Start == 0 || text[e.Start-1] != '(' || !strings.HasPrefix(text[e.End:], ")") || len(before) == 0 {
		return false
	}
	side := before[len(before)-1]
	return entity.OnLine(text, side.End, e.Start-1) && side.Label != entity.Person && !clue.Shortens(side.In(text), e.In(text))
}

// isHashtag says whether e is one of several hashtags on its line that a blank
// stands in: TAG # film # Raisa.
func isHashtag(e entity.Entity, text string) bool {
	const mark = "# "
	before := text[max(0, e.Start-longestTags):e.Start]
	before, ok := strings.CutSuffix(before[strings.LastIndexByte(before, '\n')+1:], mark)
	if !ok {
		return false
	}
	behind := text[e.End:min(len(text), e.End+longestTags)]
	if at := strings.IndexByte(behind, '\n'); at >= 0 {
		behind = behind[:at]
	}
	return strings.Contains(before, mark) || strings.Contains(behind, " "+mark)
}

// longestTags is how many bytes of a line are looked through for other hashtags.
const longestTags = 60

// winds are the words that winds blow from; of two of them a sea or a region
// may be made, Laut Timur, but not with a dash between: Timur Laut - Timur.
var winds = wordlist.SetOf("Utara, Selatan, Timur, Barat, Tenggara, Barat Daya, Barat Laut, Timur Laut, Laut, Daya")

func isCompass(name string) bool {
	first, rest, _ := strings.Cut(name, " - ")
	return winds[first] && first != "Laut" && rest == "" || rest != "" && winds[first] && winds[rest]
}

// isDotted reports capitals with a stop behind each of them but, maybe, the last.
func isDotted(name string) bool {
	if len(name) < 3 || len(name) > 6 {
		return false
	}
	for i := range len(name) {
		if stop := i%2 == 1; stop && name[i] != '.' || !stop && !ortho.IsUpper(name[i]) {
			return false
		}
	}
	return true
}

// isTitleAcronym reports what members of medical and other boards write behind
// their degrees: FINSDV, FIHA, AIFO-K.
func isTitleAcronym(name string) bool {
	return len(name) >= 4 && len(name) <= 8 && strings.Trim(name, ortho.Capitals+"-") == ""
}

// IsBehindDegree says whether text ends with a person's name, or with a degree
// behind one, and a comma. An acronym needs a degree with a stop before it.
func IsBehindDegree(text string, before []entity.Entity, acronym bool) bool {
	if len(before) == 0 || before[len(before)-1].Label != entity.Person {
		return false
	}
	name := before[len(before)-1].In(text)
	between := text[before[len(before)-1].End:]
	if clue.IsAllCapitals(name) {
		return false // initials: RK, MT
	}
	if len(between) > longestDegrees {
		return false
	}
	if acronym && !strings.Contains(between, ".") {
		return false // Budi, KPAI dan Polri
	}
	for part := range strings.SplitSeq(between, ",") {
		if part = strings.TrimSpace(part); part != "" && !IsShortDegree(part) && !(acronym && degreeLike(part)) {
			return false
		}
	}
	return true
}

// degreeLike reports what has a stop behind one to four letters, as Sp.JP(K), and
// titles in capitals.
func degreeLike(part string) bool {
	stop := strings.IndexByte(part, '.')
	return stop > 0 && stop <= 4 && !strings.Contains(part, " ") || isTitleAcronym(part)
}

// longestDegrees is how many bytes of degrees may stand behind a name.
const longestDegrees = 40

// IsPlural reports a short form that is repeated, the plural of a common noun:
// BUMN-BUMN, DPD-DPD. In our annotations none of 22 is marked.
func IsPlural(e entity.Entity, text string) bool {
	name := e.In(text)
	if first, second, ok := strings.Cut(name, "-"); ok {
		return first == second && clue.IsAllCapitals(first)
	}
	if !clue.IsAllCapitals(name) {
		return false
	}
	rest, ok := strings.CutPrefix(text[e.End:], "-")
	if ok && strings.HasPrefix(rest, name) && (len(rest) == len(name) || !ortho.InWord(rest[len(name)])) {
		return true
	}
	front, ok := strings.CutSuffix(text[:e.Start], "-")
	return ok && strings.HasSuffix(front, name) && (len(front) == len(name) || !ortho.InWord(front[len(front)-len(name)-1]))
}
