package tagger

// Names of a list are of one kind, Toni, Rina, dan Joko: what is known of the names
// beside a run of capitalised units in its list says something of that run, and so
// does the word before the first of them.

// maxList is how many names of a list are looked at on the way to its beginning.
const maxList = 6

// separator is what stands between two names of a list.
type separator uint64

const (
	noSeparator separator = iota
	comma
	conjunction // dan, serta, &, and a comma before them
	alternative // atau
	versus      // vs
	hyphen
	slash
)

// separators are the words among them, by their hashes.
var separators = [...]struct {
	word uint64
	is   separator
}{
	{Hash("dan"), conjunction}, {Hash("serta"), conjunction}, {Hash("&"), conjunction},
	{Hash("atau"), alternative}, {Hash("vs"), versus},
}

// separatorAt returns what separator of a list unit i is.
func (x *extractor) separatorAt(i int) separator {
	if i < x.s.Start || i >= x.s.End {
		return noSeparator
	}
	u := &x.d.Units[i]
	if u.End-u.Start == 1 {
		switch x.d.Text[u.Start] {
		case ',':
			return comma
		case '-':
			return hyphen
		case '/':
			return slash
		}
	}
	for _, s := range separators {
		if s.word == u.Lower {
			return s.is
		}
	}
	return noSeparator
}

// before returns the run before the one that begins at unit start, and what stands
// between them; ok is false where start begins the list.
func (x *extractor) before(start int) (from, to int, sep separator, ok bool) {
	i := start - 1
	if sep = x.separatorAt(i); sep == noSeparator {
		return 0, 0, sep, false
	}
	if i--; sep == conjunction && x.separatorAt(i) == comma {
		i--
	}
	if i < x.s.Start || x.d.info[i].runStart < 0 {
		return 0, 0, sep, false
	}
	return int(x.d.info[i].runStart), i + 1, sep, true
}

// behind is before for the run behind the one that ends at unit end.
func (x *extractor) behind(end int) (from, to int, sep separator, ok bool) {
	if sep = x.separatorAt(end); sep == noSeparator {
		return 0, 0, sep, false
	}
	i := end + 1
	if sep == comma && x.separatorAt(i) == conjunction {
		sep = conjunction
		i++
	}
	if i >= x.s.End || x.d.info[i].runStart < 0 {
		return 0, 0, sep, false
	}
	return i, int(x.d.info[i].runEnd), sep, true
}

// list looks at the names in a list with the run around unit i.
func (x *extractor) list(i int) {
	f := &x.d.info[i]
	if f.runStart < 0 || x.s.Mode == Caseless {
		return
	}
	if from, to, sep, ok := x.before(int(f.runStart)); ok {
		x.neighbour(0, from, to, sep)
		for range maxList {
			earlier, _, _, more := x.before(from)
			if !more {
				break
			}
			from = earlier
		}
		x.addMode(tListHead, x.lower(from-1))
		x.addMode(near(tListHead, 1), x.class(from-1)<<4|uint64(sep))
	}
	if from, to, sep, ok := x.behind(int(f.runEnd)); ok {
		x.neighbour(4, from, to, sep)
	}
}

// neighbour looks at the run [from, to) beside it in the list.
func (x *extractor) neighbour(side, from, to int, sep separator) {
	first, last := x.verdict(from), x.verdict(to-1)
	x.addMode(near(tList, side), join(first&verdictPlace, uint64(sep)))
	x.addMode(near(tList, side+1), join(last&verdictPlace, uint64(sep)))
	x.addMode(near(tList, side+2), uint64(x.d.info[from].names.inside)<<4|uint64(sep))
	x.addMode(near(tList, side+3), join(join(first&verdictSure, last&verdictSure), uint64(sep)))
}
