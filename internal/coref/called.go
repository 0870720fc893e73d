package coref

import (
	"slices"
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
)

// saysSo reports whether the words before a name say that it is another name
// of what comes before them: "yang akrab disapa", "juga dikenal sebagai",
// "dahulu bernama", "nama aslinya".
func (l *linker) saysSo(gap string) bool {
	quoted := strings.TrimRight(gap, "\"'“‘") != gap
	gap = strings.ToLower(strings.Trim(gap, " ,:\"'“”‘’-–—"))
	pet := false    // "sapaan akrab" between two names
	as := false     // "dengan nama", "sebagai"
	fondly := false // "disapa akrab"
	for tail := gap; tail != ""; {
		i := strings.LastIndexByte(tail, ' ')
		rest := strings.TrimRight(tail[:max(i, 0)], " ")
		switch tail[i+1:] {
		case "alias", "dijuluki", "disingkat", "singkatnya", "terlahir":
			return true
		case "disapa", "dipanggil":
			return as || fondly || quoted || usually(rest) || tail[i+1:] == "disapa" && ortho.LastWord(rest) == "yang"
		case "berbisnis":
			return as // berbisnis sebagai, but not berbisnis dengan
		case "dikenal", "disebut":
			words := plainWords(gap)
			return slices.Contains(words, "atau") || slices.Contains(words, "yang") || slices.Contains(words, "lebih") ||
				strings.Contains(gap, "juga dikenal") || strings.Contains(gap, "juga disebut sebagai")
		case "bernama":
			return formerly(ortho.LastWord(rest))
		case "menjadi", "jadi":
			return strings.HasSuffix(rest, "berganti nama") || strings.HasSuffix(rest, "berubah nama")
		case "asli", "lahir", "kecil", "panggung", "aslinya", "lahirnya", "kecilnya", "panggungnya":
			return as && tail[i+1:] == "lahir" || otherNameLead(rest)
		case "sapaan", "panggilan":
			pet = true
		case "julukan", "singkatan":
			return rest == ""
		case "sebagai", "nama":
			as = true
		case "akrab", "karib":
			fondly = true
		case "dengan", "dari", "bagi", "untuk", "khas", "istilah":
		default:
			return false
		}
		tail = rest
	}
	return pet
}

// usually reports whether the words before "disapa" or "dipanggil" tell what somebody
// is called, and not that he was greeted or summoned by the one who is named next.
func usually(rest string) bool {
	switch ortho.LastWord(rest) {
	case "akrab", "karib", "biasa", "biasanya", "kerap", "sering", "lazim", "lebih", "suka", "senang":
		return true
	}
	return slices.Contains(plainWords(rest), "atau")
}

// isCalled reports whether "dipanggil" between a name and mention b, a single name of
// form g that a title stands before or not, tells what somebody is called and not who
// summons him: behind "yang", unless the text goes on with where to or what for, or with
// a title in an apposition that ends with the name, ", dipanggil Pak Wawa,".
func (l *linker) isCalled(gap, title string, b entity.Entity, g int) bool {
	f := &l.forms[g]
	own := dropHonorifics(f.raw)
	if f.label != entity.Person || f.acronym || len(own) > 1 || !strings.Contains(gap, "dipanggil") {
		return false
	}
	words := strings.Fields(strings.ToLower(gap))
	titled := title != "" || len(own) < len(f.raw)
	after := strings.TrimLeft(l.text[b.End:], "\"'”’")
	switch strings.Join(words, " ") {
	case "yang dipanggil", ", yang dipanggil":
		next := strings.TrimLeft(after, " ")
		next, _, _ = strings.Cut(next[:min(len(next), maxGap)], " ")
		return !summonsTo(next)
	case ", dipanggil":
		return titled && after != "" && strings.IndexByte(",.)", after[0]) >= 0
	}
	return false
}

// summonsTo reports whether a word leads over to where somebody is summoned to or what
// for.
func summonsTo(w string) bool {
	switch w {
	case "ke", "untuk", "guna", "sebagai", "terkait", "soal", "agar", "supaya", "menghadap", "kembali", "lagi", "dalam", "atas", "karena", "pada":
		return true
	}
	return false
}

// otherNameLead reports whether what stands before "asli" in "nama asli" leads
// over from a name to another: in "pria bernama asli" it is a man not named yet.
func otherNameLead(lead string) bool {
	lead, ok := strings.CutSuffix(lead, "nama")
	if !ok {
		return false
	}
	switch strings.TrimSpace(lead) {
	case "", "ber", "yang ber", "dengan", "memiliki", "yang memiliki", "punya", "yang punya", "merupakan", "adalah",
		"yang merupakan", "yang dikenal dengan", "yang lebih dikenal dengan", "lebih dikenal dengan", "juga dikenal dengan":
		return true
	}
	return false
}

// formerly reports whether a word before "bernama" tells of another name of
// the same thing and not of another thing.
func formerly(w string) bool {
	switch w {
	case "dahulu", "dulu", "dulunya", "dahulunya", "sebelumnya", "semula", "awalnya", "kini", "sekarang":
		return true
	}
	return false
}

// bracketLead reports whether words at the start of a bracket announce another
// name, and whether they do so whatever follows that name.
func (l *linker) bracketLead(lead string) (ok, sure bool) {
	lead = strings.TrimRight(lead, ": ")
	switch lead {
	case "", "singkatan", "atau", "dulu", "dahulu", "sebelumnya", "semula", "kini", "sekarang":
		return true, false
	case "lahir", "disapa", "dipanggil", "eyd", "ejaan lama", "ejaan baru", "ejaan lain", "ejaan van ophuijsen", "ejaan republik":
		return true, true
	}
	if name, ok := strings.CutPrefix(lead, "nama "); ok && !strings.Contains(name, " ") {
		kin, _ := kinWord(name) // nama ibu is the name of somebody else
		other := kin || aliases().kind[name] > 0
		return !other, !other // nama Indonesia, nama Tionghoa, nama baptis
	}
	sure = l.saysSo(lead)
	return sure, sure
}

// calledSo joins a single name that nothing else explains with a full name
// before it if the text says that the person is called so: "Koko, begitu ia
// akrab disapa", "Nining, sapaan akrabnya".
func (l *linker) calledSo() {
	size := l.sizes()
	var before lastNamed
	for k, m := range l.ms {
		i := l.formOf[k]
		f := &l.forms[i]
		switch {
		case f.label != entity.Person:
		case len(f.words) > 1:
			before.add(i, m.Start)
		case !f.sacred && size[l.find(i)] == 1 && petNameAfter(l.text[m.End:]):
			if full := l.calledBy(f.words[0], m.Start, &before); full >= 0 {
				l.join(full, i)
				size[l.find(i)]++
			}
		}
	}
}

// lastNamed are the last full names of persons, the latest at the front.
type lastNamed struct {
	n     int
	forms [3]int
	at    [3]int
}

func (b *lastNamed) add(form, at int) {
	copy(b.forms[1:], b.forms[:])
	copy(b.at[1:], b.at[:])
	b.forms[0], b.at[0] = form, at
	b.n = min(b.n+1, len(b.forms))
}

// calledBy returns who of the last named a pet name is made from ("Jojo" from
// Jonatan, "Ony" from Anthony), or else the last of them, or -1. Two names in
// one sentence are often those of a winner and a loser.
func (l *linker) calledBy(pet string, at int, before *lastNamed) int {
	const near = 300 // bytes: this sentence and the one before
	for k, full := range before.forms[:before.n] {
		if at-before.at[k] > near {
			break
		}
		for _, w := range l.forms[full].words {
			if len(pet) > 2 && (strings.HasPrefix(w, pet[:2]) || strings.HasSuffix(w, pet)) {
				return full
			}
		}
	}
	if before.n == 0 {
		return -1
	}
	return before.forms[0]
}

// petNameAfter reports whether the text after a name says that it is what
// somebody is called.
func petNameAfter(after string) bool {
	const longest = 48
	after = strings.ToLower(after[:min(len(after), longest)])
	after = strings.TrimLeft(after, " ,-–\"”")
	clause := after
	if i := strings.IndexAny(after, ",.;:!?\n"); i >= 0 {
		clause = after[:i]
	}
	for _, lead := range []string{"sapaan akrabnya", "panggilan akrabnya", "sapaan karibnya", "panggilan karibnya", "sapaannya", "panggilannya", "nama panggilannya"} {
		if strings.HasPrefix(clause, lead) {
			return true
		}
	}
	if !strings.HasPrefix(clause, "begitu ") && !strings.HasPrefix(clause, "demikian ") {
		return false
	}
	// "begitu ia biasa disapa", but not "begitu dipanggil penyidik"
	words := strings.Fields(clause)
	switch last := words[len(words)-1]; last {
	case "disapa", "dipanggil":
		return len(words) > 2
	}
	return strings.Contains(clause, "sapaan") || strings.Contains(clause, "panggilan")
}
