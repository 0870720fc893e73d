package tagger

import "strings"

// setModes finds out how every sentence is written.
func (d *Document) setModes() {
	caseless := d.caseless()
	var all casing
	for i := range d.Sentences {
		s := &d.Sentences[i]
		s.Mode = Caseless
		if caseless {
			continue
		}
		c := d.casing(*s)
		all.small += c.small
		all.capitals += c.capitals
		if !c.careless() {
			s.Mode = d.modeOf(*s)
		}
	}
	if !all.careless() {
		return
	}
	for i := range d.Sentences {
		if s := &d.Sentences[i]; s.Mode == Running {
			s.Mode = Caseless
		}
	}
}

// caseless says whether the document does without capitals, or without small
// letters.
func (d *Document) caseless() bool {
	var words, lower, upper int
	for i := range d.Units {
		switch s := d.Units[i].Shape; {
		case s == Lowercase:
			lower++
			words++
		case s == Upper:
			upper++
			words++
		case s.alphabetic():
			words++
		}
	}
	return words >= 4 && (lower*100 >= words*98 || upper*100 >= words*90)
}

// modeOf looks for lines all in capitals, then, at the words of four letters
// and more, for headlines, in which small words stay small.
func (d *Document) modeOf(s Sentence) Mode {
	var words, lower, upper, title, long int
	for j := s.Start; j < s.End; j++ {
		u := &d.Units[j]
		if !u.Shape.alphabetic() {
			continue
		}
		switch u.Shape {
		case Upper:
			upper++
		case Lowercase:
			lower++
		default:
			title++
		}
		if u.End-u.Start >= 4 {
			words++
			if u.Shape.capitalised() {
				long++
			}
		}
	}
	switch {
	case upper >= 4 && upper*10 >= (upper+lower+title)*7 && lower*5 <= upper:
		return Caseless
	case words >= 3 && long*10 >= words*8 && lower*2 <= words:
		return Headline
	}
	return Running
}

// casing counts what shows that a writer does without capitals, as on phones,
// which add those at the beginning of a sentence.
type casing struct {
	small    int // names in small letters, as proper weighs them
	capitals int // words with a capital inside a sentence, but for short forms
}

// careless says whether most names are in small letters.
func (c casing) careless() bool { return c.small >= 2 && c.small > 2*c.capitals }

func (d *Document) casing(s Sentence) casing {
	var c casing
	first := true
	for j := s.Start; j < s.End; j++ {
		u := &d.Units[j]
		if !u.Shape.alphabetic() {
			continue
		}
		if !first && u.Shape != Lowercase && (u.Shape != Upper || u.End-u.Start > longestShortForm) {
			c.capitals++
		}
		first = false
	}
	if c.capitals > fewCapitals {
		return c
	}
	for j := s.Start; j < s.End; j++ {
		if d.Units[j].Shape != Lowercase {
			continue
		}
		if n := d.proper(&d.Units[j]); n > 0 && (j == s.Start || !kinds[d.Units[j-1].In(d.Text)]) {
			c.small += n
		}
	}
	return c
}

// kinds are words that the name of a place stands behind, in small letters, to
// say of which kind a thing is: jeruk bali, kunci inggris (EYD V on capitals in
// names of places).
var kinds = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(plants + animals + food + wares) {
		set[w] = true
	}
	return set
}()

const (
	plants = "jeruk pisang kacang petai salak apel bawang cabai mangga nanas durian lada kayu ubi jambu pepaya duku terong nangka belimbing sirsak " +
		"rambutan markisa alpukat semangka melon labu ketela singkong jagung kedelai bayam kangkung sawi jahe kurma cendana cemara anggrek mawar kamboja "
	animals = "sapi ayam bebek kucing anjing domba kambing kuda kerbau kelinci merpati burung ikan lele nila udang itik angsa "
	food    = "gula beras kopi teh bika soto sate nasi bubur pempek tahu rendang garam dodol asinan lumpia bakpia mi mie coto gudeg bakso keju roti sosis " +
		"keripik kerupuk tape sirup kue sambal lontong ketupat opor gulai laksa rujak cendol wedang jamu wajik emping martabak kebab siomay petis terasi kecap susu "
	wares = "batik kunci songket kain tenun ukiran sarung keris keramik granit marmer ubin lemari wayang gamelan tari "
)

const (
	fewCapitals      = 2 // with more of them a sentence is not careless
	longestShortForm = 4 // in bytes: SHM, CEO
	shortestProper   = 4 // in bytes
)

// proper says how sure it is that a word in small letters is a name: 2 if other
// texts write it with a capital at least sixteen times as often, 1 if four times.
func (d *Document) proper(u *Unit) int {
	if u.End-u.Start < shortestProper {
		return 0
	}
	switch r := d.recent.row(u, d.Text); {
	case r.Title < 4: // seen fewer than eight times
		return 0
	case r.Title >= r.Lower+5:
		return 2
	case r.Title >= r.Lower+3:
		return 1
	}
	return 0
}
