package ner

import "strings"

// What the guideline leaves unmarked, whatever it looks like: stock indices,
// cryptocurrencies, figures of accounts, degrees; and short forms of crimes,
// budgets and positions, which the model takes for people.

// unmarked are such names in full.
var unmarked = setOf(
	"Dow Jones, Dow Jones Industrial Average, Hang Seng, Nikkei 225, Kospi, KOSPI, DAX, VIX, Sensex, FTSE, FTSE 100, CAC 40, "+
		"ASX, ASX 200, CSI 300, S&P 500, LQ45, IDX30, ISSI, Jakarta Islamic Index, Straits Times Index, Shanghai Composite, Russell 2000",
	"Bitcoin, Ethereum, XRP, BNB, USDT, USDC, Dogecoin, Shiba Inu, Litecoin, Polkadot",
	"OTR, GMV, NIM, ARPU, CKPN, HMETD, EPS, PBV, ROE, EBITDA, CAPEX, IPO, NPL",
)

// notPeople are short forms that are no name of a person.
var notPeople = setOf("TPPO, TPPU, ADD, BOK, BBM, BKK, KSDA, KDRT, PNS, ASN, SD, SMP, SMA, SMK, DPO, ODGJ, WNI, WNA, TKI, TKW, ABK, PRT, KTP")

// positions are those of football players, before a number, a colon or a name.
var positions = setOf("DF, MF, FW, GK")

// degrees are those behind a name that look like initials.
var degrees = setOf("SH, MH, S.H, M.H, S.H., M.H., SE, MM, S.E, M.M, S.E., M.M., MA, M.A, M.A., B.A., BA, SIK, S.I.K, S.I.K., Ph.D, Ph.D., MBA, M.B.A.")

// isUnmarked says whether e, behind the last of the mentions before it, is left
// unmarked.
func isUnmarked(e Entity, text string, before []Entity) bool {
	name := e.In(text)
	switch {
	case unmarked[name]:
		return true
	case e.Label == Person && notPeople[name]:
		return true
	case e.Label == Person && positions[name]:
		behind := strings.TrimLeft(text[e.End:], ": ")
		return behind != "" && (isDigit(behind[0]) || isUpperAt(behind, 0))
	case e.Label == Location && isCompass(name):
		return true
	case degrees[name] || isTitleAcronym(name) && (e.Label == Person || strings.Contains(text[max(0, e.Start-longestDegrees):e.Start], "Sp.")):
		return behindDegree(text[:e.Start], before, !degrees[name])
	}
	return false
}

// winds are the words that winds blow from; of two of them a sea or a region
// may be made, Laut Timur, but not with a dash between: Timur Laut - Timur.
var winds = setOf("Utara, Selatan, Timur, Barat, Tenggara, Barat Daya, Barat Laut, Timur Laut, Laut, Daya")

func isCompass(name string) bool {
	first, rest, _ := strings.Cut(name, " - ")
	return winds[first] && first != "Laut" && rest == "" || rest != "" && winds[first] && winds[rest]
}

// isTitleAcronym reports what members of medical and other boards write behind
// their degrees: FINSDV, FIHA, AIFO-K.
func isTitleAcronym(name string) bool {
	letters := strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-")
	return letters == "" && len(name) >= 4 && len(name) <= 8
}

// behindDegree says whether text ends with a person's name, or with a degree
// behind one, and a comma. An acronym needs a degree with a stop before it.
func behindDegree(text string, before []Entity, acronym bool) bool {
	if len(before) == 0 || before[len(before)-1].Label != Person {
		return false
	}
	between := text[before[len(before)-1].End:]
	if len(between) > longestDegrees {
		return false
	}
	if acronym && !strings.Contains(between, ".") {
		return false // Budi, KPAI dan Polri
	}
	for part := range strings.SplitSeq(between, ",") {
		if part = strings.TrimSpace(part); part != "" && !degrees[part] && !(acronym && degreeLike(part)) {
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
