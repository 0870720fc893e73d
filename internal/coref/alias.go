package coref

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/internal/entity"
)

// aliasText is the table of well-known short forms; its head says how it is
// written and where it comes from.
//
//go:embed alias.txt
var aliasText string

// set has the words or the names of a section.
type set map[string]bool

// aliasTable is alias.txt, decoded. It is not changed after that.
type aliasTable struct {
	whole map[formKey][]string   // short form → words of the full form
	maybe map[formKey][][]string // the same for short forms with other meanings
	place map[string][]string    // one word inside a place → words
	unit  map[string][]string    // one word inside an organisation → words
	law   map[string][]string    // one word inside a law → words
	king  map[string][]string    // one word inside the name of a king → words
	kind  map[string]int         // generic word before a place → its kind
	kinds int                    // how many kinds there are

	honor    set // titles of persons
	address  set // those among them that anybody is addressed by
	legal    set
	filler   set // function words, which acronyms pass over
	part     set // particles of persons' names
	admin    set // generic words before a unit of administration
	nature   set // the same before a natural feature
	spot     set // natural features named after where they lie
	built    set
	station  set // built places named after where they stand
	province set // provinces, which have branches of national bodies
	city     set // cities, for datelines and built places
	office   set // heads of local offices
	head     set // heads that are left off organisations
	world    set // companies with a daughter in many countries
	parent   set // companies whose daughters carry their name
	national set // bodies of one word that have branches
	branch   set // words that make a daughter out of an organisation
	firm     set // those that may be a part of a name of its own
	group    set // groups of companies that have such daughters
	sort     set // sorts of organisations
}

// aliases decodes the table once.
var aliases = sync.OnceValue(decodeAliases)

func decodeAliases() *aliasTable {
	a := &aliasTable{
		whole: make(map[formKey][]string), maybe: make(map[formKey][][]string),
		place: make(map[string][]string), unit: make(map[string][]string), law: make(map[string][]string),
		king: make(map[string][]string), kind: make(map[string]int),
	}
	readers := a.readers()
	var read func(line string)
	for line := range strings.Lines(aliasText) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			read = readers[strings.Trim(line, "[]")]
		default:
			read(line)
		}
	}
	for w, long := range a.place {
		if _, ok := a.unit[w]; !ok {
			a.unit[w] = long
		}
	}
	return a
}

// readers returns what reads a line of each section.
func (a *aliasTable) readers() map[string]func(line string) {
	return map[string]func(line string){
		"PER":       a.namesOf(entity.Person),
		"LOC":       a.namesOf(entity.Location),
		"ORG":       a.namesOf(entity.Organization),
		"byname":    func(line string) { a.addShorts(entity.Location, line) },
		"place":     longForms(a.place),
		"unit":      longForms(a.unit),
		"law":       longForms(a.law),
		"king":      longForms(a.king),
		"admin":     a.kindsIn(&a.admin),
		"area":      a.addKind,
		"nature":    a.kindsIn(&a.nature),
		"honorific": setOfWords(&a.honor),
		"address":   a.addresses(),
		"legal":     setOfWords(&a.legal),
		"function":  setOfWords(&a.filler),
		"particle":  setOfWords(&a.part),
		"spot":      setOfWords(&a.spot),
		"built":     setOfWords(&a.built),
		"station":   setOfWords(&a.station),
		"unithead":  setOfWords(&a.office),
		"orghead":   setOfWords(&a.head),
		"world":     setOfWords(&a.world),
		"branch":    setOfWords(&a.branch),
		"firm":      setOfWords(&a.firm),
		"group":     setOfNames(&a.group),
		"parent":    setOfNames(&a.parent),
		"national":  setOfNames(&a.national),
		"province":  setOfNames(&a.province),
		"city":      setOfNames(&a.city),
		"sort":      setOfNames(&a.sort),
	}
}

// setOfWords reads words between blanks.
func setOfWords(s *set) func(line string) {
	*s = make(set)
	return func(line string) {
		for w := range strings.FieldsSeq(line) {
			(*s)[w] = true
		}
	}
}

// setOfNames reads names between commas; a comma may end the line.
func setOfNames(s *set) func(line string) {
	*s = make(set)
	return func(line string) {
		for name := range strings.SplitSeq(strings.TrimSuffix(line, ","), ",") {
			(*s)[strings.TrimSpace(name)] = true
		}
	}
}

// longForms reads "full form = short, short", all of one word but the first.
func longForms(table map[string][]string) func(line string) {
	return func(line string) {
		full, shorts, _ := strings.Cut(line, "=")
		long := strings.Fields(full)
		for short := range strings.SplitSeq(shorts, ",") {
			if s := strings.TrimSpace(short); !strings.Contains(s, " ") {
				table[s] = long
			}
		}
	}
}

// addresses reads titles that anybody is addressed by.
func (a *aliasTable) addresses() func(line string) {
	add := setOfWords(&a.address)
	return func(line string) {
		add(line)
		for w := range strings.FieldsSeq(line) {
			a.honor[w] = true
		}
	}
}

// addKind reads the words of one kind.
func (a *aliasTable) addKind(line string) {
	a.kinds++
	for w := range strings.FieldsSeq(line) {
		a.kind[w] = a.kinds
	}
}

// kindsIn reads the same, and has the words of all kinds of a section in a set.
func (a *aliasTable) kindsIn(s *set) func(line string) {
	add := setOfWords(s)
	return func(line string) {
		a.addKind(line)
		add(line)
	}
}

// namesOf reads the names of one label.
func (a *aliasTable) namesOf(label entity.Label) func(line string) {
	return func(line string) { a.addNames(label, line) }
}

// addNames reads "full form = short, short" or, with ?=, doubtful ones.
func (a *aliasTable) addNames(label entity.Label, line string) {
	full, long := a.addShorts(label, line)
	a.whole[formKey{label, full}] = long
}

// addShorts adds the short forms of such a line, and returns the full form and its words.
func (a *aliasTable) addShorts(label entity.Label, line string) (name string, long []string) {
	full, shorts, _ := strings.Cut(line, "=")
	full, doubtful := strings.CutSuffix(full, "?")
	long = strings.Fields(full)
	name = strings.Join(long, " ")
	if label == entity.Person {
		long = spellPerson(long)
	}
	for short := range strings.SplitSeq(shorts, ",") {
		words := strings.Fields(strings.ReplaceAll(short, "-", " "))
		key := formKey{label, strings.Join(words, " ")}
		if doubtful {
			a.maybe[key] = append(a.maybe[key], long)
			continue
		}
		a.whole[key] = long
		if label == entity.Person {
			a.whole[formKey{label, strings.Join(spellPerson(words), " ")}] = long
		}
	}
	return name, long
}
