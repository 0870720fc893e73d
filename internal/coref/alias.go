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

// aliasTable is alias.txt, decoded. It is not changed after that.
type aliasTable struct {
	whole    map[formKey][]string   // short form → words of the full form
	maybe    map[formKey][][]string // the same for short forms with other meanings
	place    map[string][]string    // one word inside a place → words
	unit     map[string][]string    // one word inside an organisation → words
	kind     map[string]int         // generic word before a place → its kind
	honor    map[string]bool
	legal    map[string]bool
	filler   map[string]bool // function words, which acronyms pass over
	part     map[string]bool // particles of persons' names
	built    map[string]bool
	station  map[string]bool     // built places named after where they stand
	province map[string]bool     // provinces, which have branches of national bodies
	city     map[string]bool     // cities, for datelines and built places
	office   map[string]bool     // heads of local offices
	head     map[string]bool     // heads that are left off organisations
	law      map[string][]string // one word inside a law → words
	world    map[string]bool     // companies with a daughter in many countries
	parent   map[string]bool     // companies whose daughters carry their name
	national map[string]bool     // bodies of one word that have branches
	branch   map[string]bool     // words that make a daughter out of an organisation
}

// aliases decodes the table once.
var aliases = sync.OnceValue(decodeAliases)

func decodeAliases() *aliasTable {
	a := &aliasTable{
		whole: make(map[formKey][]string), maybe: make(map[formKey][][]string),
		law: make(map[string][]string), world: make(map[string]bool),
		place: make(map[string][]string), unit: make(map[string][]string),
		kind: make(map[string]int), honor: make(map[string]bool), legal: make(map[string]bool),
		filler: make(map[string]bool), part: make(map[string]bool), built: make(map[string]bool), station: make(map[string]bool),
		office: make(map[string]bool), head: make(map[string]bool),
		city: make(map[string]bool), province: make(map[string]bool),
		parent: make(map[string]bool), national: make(map[string]bool), branch: make(map[string]bool),
	}
	section, n := "", 0
	for line := range strings.Lines(aliasText) {
		n++
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			section = strings.Trim(line, "[]")
		default:
			a.add(section, line, n)
		}
	}
	for w, long := range a.place {
		if _, ok := a.unit[w]; !ok {
			a.unit[w] = long
		}
	}
	return a
}

func (a *aliasTable) add(section, line string, n int) {
	switch section {
	case "PER", "LOC", "ORG":
		a.addNames(entity.Label(section), line)
	case "city":
		addList(a.city, line)
	case "province":
		addList(a.province, line)
	case "parent":
		addList(a.parent, line)
	case "national":
		addList(a.national, line)
	case "place":
		addWords(a.place, line)
	case "law":
		addWords(a.law, line)
	case "unit":
		addWords(a.unit, line)
	default:
		for w := range strings.FieldsSeq(line) {
			switch section {
			case "admin":
				a.kind[w] = n
			case "honorific":
				a.honor[w] = true
			case "legal":
				a.legal[w] = true
			case "function":
				a.filler[w] = true
			case "particle":
				a.part[w] = true
			case "station":
				a.station[w] = true
			case "built":
				a.built[w] = true
			case "unithead":
				a.office[w] = true
			case "world":
				a.world[w] = true
			case "branch":
				a.branch[w] = true
			case "orghead":
				a.head[w] = true
			}
		}
	}
}

// addNames reads "full form = short, short" or, with ?=, doubtful ones.
func (a *aliasTable) addNames(label entity.Label, line string) {
	full, shorts, _ := strings.Cut(line, "=")
	full, doubtful := strings.CutSuffix(full, "?")
	long := strings.Fields(full)
	if label == entity.Person {
		long = spellPerson(long)
	}
	a.whole[formKey{label, strings.Join(strings.Fields(full), " ")}] = long
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
}

// addList reads names between commas.
func addList(set map[string]bool, line string) {
	for name := range strings.SplitSeq(line, ",") {
		set[strings.TrimSpace(name)] = true
	}
}

func addWords(table map[string][]string, line string) {
	full, shorts, _ := strings.Cut(line, "=")
	long := strings.Fields(full)
	for short := range strings.SplitSeq(shorts, ",") {
		if s := strings.TrimSpace(short); !strings.Contains(s, " ") {
			table[s] = long
		}
	}
}
