package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// What stands in brackets behind a name is another name of it, or something else
// that goes with it: the place of a body, the player of a part, the body that
// another belongs to (known.go has those that every reader knows).

// bracket decides on "A (… B". lead is what stands between the bracket and B.
func (l *linker) bracket(lead string, b entity.Entity, f, g int) bool {
	ok, sure := l.bracketLead(lead)
	if !ok || sure {
		return sure
	}
	rest := strings.TrimLeft(l.text[b.End:min(len(l.text), b.End+8)], " \"'“”’")
	if rest == "" || !strings.ContainsRune(")-–/;", rune(rest[0])) && !strings.HasPrefix(rest, "–") {
		return false
	}
	if lead != "" {
		return true
	}
	long, short := &l.forms[f], &l.forms[g]
	if resultCode(short.raw) && !abbreviates(short.raw, long.raw) {
		return false
	}
	swapped := len(long.raw) < len(short.raw)
	if swapped {
		long, short = short, long
	}
	switch b.Label {
	case entity.Person:
		return rest[0] == ')'
	case entity.Location:
		return short.acronym && len(long.raw) > 1 || abbreviates(short.raw, long.raw) || abbreviates(short.raw, long.raw[heads(long.raw):])
	case entity.Organization:
		if shortensEnd(short, long) || otherBody(short, long) {
			return false
		}
	case entity.Law:
		if long.raw[0] == "pasal" { // Pasal 3 Undang-Undang Perbankan (UU Perbankan)
			return false
		}
	}
	if short.raw[0][0] == long.raw[0][0] && len(short.raw) < len(long.raw) || abbreviates(short.raw, long.raw) ||
		short.acronym && len(long.raw) > len(short.raw) {
		return true
	}
	// PT Sinar Laut Abadi Tbk (Silauba): a name of its own choice.
	return b.Label == entity.Organization && rest[0] == ')' && !swapped && len(long.raw) > len(short.raw) && !legalForm(short.raw)
}

// twin returns the form of the first of two bodies with a slash or a dash between them, if
// mention i is the first of two short forms in brackets behind them, and -1 if it is not:
// "Kementerian Dalam Negeri/Badan Nasional Pengelola Perbatasan (Kemendagri/BNPP)".
func (l *linker) twin(i int) int {
	if i < 2 || l.ms[i].Label != entity.Organization || l.ms[i-2].Label != entity.Organization {
		return -1
	}
	divider, after := l.between(i-2), strings.TrimLeft(l.text[l.ms[i].End:], " ")
	if l.between(i-1) != "(" || !divides(divider) || !strings.HasPrefix(after, "/") && !strings.HasPrefix(after, "-") && !strings.HasPrefix(after, "–") {
		return -1
	}
	first := l.formOf[i-2]
	far, near, short := l.forms[first].raw, l.forms[l.formOf[i-1]].raw, l.forms[l.formOf[i]].raw
	own := abbreviates(short, far)
	if len(short) >= len(far) || !own && (divider != "/" || abbreviates(short, near)) {
		return -1 // a dash also stands between two teams, before who shows their match
	}
	return first
}

// between returns the text between mention i and the next without blanks around it,
// nothing if they overlap.
func (l *linker) between(i int) string {
	from, to := l.ms[i].End, l.ms[i+1].Start
	return strings.TrimSpace(l.text[from:max(from, to)])
}

// divides reports whether a text is a slash or a dash.
func divides(s string) bool { return s == "/" || s == "-" || s == "–" }

// resultCode reports whether what stands in brackets behind a team or a player
// says how a match ended: after overtime, at half time, by a knockout.
func resultCode(raw []string) bool {
	if len(raw) != 1 {
		return false
	}
	switch raw[0] {
	case "ot", "aet", "ht", "ft", "wo", "ko", "tko", "pen", "dnf", "dns", "dsq":
		return true
	}
	return false
}

// shortensEnd reports whether a short form in brackets stands for the end of an
// organisation's name only: "Fakultas Teknik Universitas Brawijaya (UB)". What
// may be left off the front of a name does not count.
func shortensEnd(short, long *form) bool {
	if len(long.raw) > maxNameWords || abbreviates(short.raw, long.raw) {
		return false
	}
	if len(short.raw) > 1 && legalForm(long.raw) {
		return false // a company has no other company at the end of its name
	}
	n, a := 0, aliases()
	for n < len(long.raw)-1 && (a.legal[long.raw[n]] || a.head[long.raw[n]]) {
		n++
	}
	known, _ := expand(entity.Organization, short.raw, nil)
	if slices.Contains(long.raw[1:], known[0]) && long.raw[0] != known[0] && long.raw[n] != known[0] {
		return true
	}
	for n++; n < len(long.raw); n++ {
		end := long.raw[n:]
		if slices.Equal(end, short.raw) || !ownEnd(long.raw, n) && endsWith(short, end, long.raw) {
			return true
		}
		if full, _ := expand(entity.Organization, end, nil); slices.Equal(full, known) {
			return true
		}
	}
	return false
}

// endsWith reports whether a short form is made of the words at the end of a
// long name.
func endsWith(short *form, end, long []string) bool {
	if abbreviates(short.raw, end) {
		return true
	}
	s := short.raw[0]
	return len(short.raw) == 1 && (initials(s, end) || !short.acronym && !legalForm(long) && s[0] != long[0][0] && sameStart(s, end[0]))
}

// ownEnd reports whether the words from n on are no body of their own but what
// the name is about: a ministry's portfolio, or what follows the first word in
// "Direktorat Kepatuhan Internal (KI)", but not in "Senat Universitas Jember
// (Unej)".
func ownEnd(long []string, n int) bool {
	a := aliases()
	return long[0] == "kementerian" || n == 1 && !a.office[long[1]] && !a.head[long[1]]
}

// sameStart reports whether two words begin with the same two letters.
func sameStart(a, b string) bool { return len(a) > 3 && len(b) > 3 && a[:2] == b[:2] }

// legalForm reports whether an organisation's name starts or ends with its
// legal form. PT, CV and UD only stand before a name: BAN-PT is no company.
func legalForm(raw []string) bool {
	legal := aliases().legal
	switch last := raw[len(raw)-1]; last {
	case "pt", "cv", "ud":
		return legal[raw[0]]
	default:
		return legal[raw[0]] || legal[last]
	}
}

// allLegal reports whether words are legal forms only.
func allLegal(words []string) bool {
	legal := aliases().legal
	return !slices.ContainsFunc(words, func(w string) bool { return !legal[w] })
}
