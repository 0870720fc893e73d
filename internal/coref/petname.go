package coref

import "strings"

// Behind "sapaan" and "panggilan" stands what somebody is called or who is called so.

// nicknamesNext reports whether the first of two persons, forms f and g, is what the
// second is called, by the text between them: ", sapaan akrab ". It is the other way round
// in ", dengan sapaan akrab ", in brackets without "untuk" or "dari", and behind a name that
// is as long and as new to the text as the second, has no title and does not start it.
func (l *linker) nicknamesNext(gap string, f, g int) bool {
	if !announcesBearer(gap) {
		return false
	}
	if aliases().address[l.forms[f].raw[0]] || l.forms[g].first < l.forms[f].first {
		return true
	}
	pet, full := dropHonorifics(l.forms[f].raw), dropHonorifics(l.forms[g].raw)
	return len(pet) < len(full) || strings.HasPrefix(full[0], pet[0])
}

// announcesBearer reports whether the words between two persons may lead over from a
// nickname to who bears it.
func announcesBearer(gap string) bool {
	words := plainWords(gap)
	for i, w := range words {
		switch w {
		case "sapaan", "panggilan", "julukan":
			last := words[len(words)-1]
			return !strings.HasPrefix(strings.TrimLeft(gap, " "), "(") || i < len(words)-1 && (last == "untuk" || last == "dari")
		case "atau", "adalah", "merupakan", "nama":
		default:
			return false
		}
	}
	return false
}
