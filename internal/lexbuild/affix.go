package lexbuild

import "strings"

// activeVoice puts meN- before r (TBBBI 6.3.1).
func activeVoice(r string) string {
	switch r[0] {
	case 'b', 'f', 'v':
		return "mem" + r
	case 'p':
		return "mem" + r[1:]
	case 'd', 'c', 'j', 'z':
		return "men" + r
	case 't':
		return "men" + r[1:]
	case 's':
		return "meny" + r[1:]
	case 'k':
		return "meng" + r[1:]
	case 'a', 'e', 'i', 'o', 'u', 'g', 'h':
		return "meng" + r
	}
	return "me" + r
}

// keptVoice puts meN- before r as before a loan, whose first letter stays.
func keptVoice(r string) string {
	switch r[0] {
	case 'p':
		return "mem" + r
	case 't', 's':
		return "men" + r
	case 'k':
		return "meng" + r
	}
	return activeVoice(r)
}

// cores lists what remains of w without the prefixes and suffixes that
// surround compounds.
func cores(w string) []string {
	var list []string
	for _, p := range []struct{ form, restored string }{
		{"di", ""}, {"me", ""}, {"pe", ""}, {"ke", ""}, {"ber", ""}, {"ter", ""}, {"per", ""},
		{"memper", ""}, {"diper", ""},
		{"mem", ""}, {"mem", "p"}, {"men", ""}, {"men", "t"}, {"meny", "s"}, {"meng", ""}, {"meng", "k"},
		{"pem", ""}, {"pem", "p"}, {"pen", ""}, {"pen", "t"}, {"peny", "s"}, {"peng", ""}, {"peng", "k"},
	} {
		rest, ok := strings.CutPrefix(w, p.form)
		if !ok {
			continue
		}
		rest = p.restored + rest
		for _, s := range []string{"", "kan", "an", "i"} {
			if r, ok := strings.CutSuffix(rest, s); ok && len(r) >= 7 {
				list = append(list, r)
			}
		}
	}
	return list
}
