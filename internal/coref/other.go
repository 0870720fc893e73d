package coref

import "strings"

// calledOther reports whether the words between two names speak of a person who
// is called by the second as somebody else than the first: "Wibawa menyebut pria
// yang akrab disapa Mas Bro itu". The relative clause belongs to the noun before
// "yang" (TBBBI, klausa relatif); that noun stands for the first name only in
// apposition to it (", pria yang akrab disapa") or behind a copula ("adalah pria
// yang akrab disapa").
func calledOther(gap string) bool {
	i := strings.LastIndex(gap, " yang ")
	if i < 0 || !calledWord(gap[i:]) {
		return false
	}
	lead := strings.TrimSpace(gap[:i])
	if lead == "" || strings.HasSuffix(lead, ",") {
		return false // the clause follows the name or what is said of it
	}
	if strings.IndexByte(",-–—", lead[0]) >= 0 || strings.HasPrefix(lead, "–") || strings.HasPrefix(lead, "—") {
		return leadsAway(firstPlain(lead))
	}
	return !sameLead(firstPlain(lead))
}

// calledWord reports whether a clause has a verb for calling somebody.
func calledWord(clause string) bool {
	for _, w := range plainWords(clause) {
		switch w {
		case "disapa", "dipanggil", "dijuluki", "berjuluk", "dikenal":
			return true
		}
	}
	return false
}

func firstPlain(s string) string {
	if words := plainWords(s); len(words) > 0 {
		return words[0]
	}
	return ""
}

// sameLead reports whether a word behind a name leads over to what its bearer
// is or is called.
func sameLead(w string) bool {
	switch w {
	case "", "atau", "adalah", "ialah", "merupakan", "yakni", "yaitu", "menjadi", "sebagai", "selaku", "ini", "itu", "tersebut", "sendiri":
		return true
	}
	return false
}

// leadsAway reports whether a word behind a name and a comma goes on with a
// clause of its own.
func leadsAway(w string) bool {
	switch w {
	case "namun", "tetapi", "tapi", "sedangkan", "dan", "bahwa":
		return true
	}
	return leadsOn(w)
}
