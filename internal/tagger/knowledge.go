package tagger

import (
	"math/bits"
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordtable"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Knowledge is what the features know of words and names beside the text.
type Knowledge struct {
	Words wordtable.Table
	Names Names
	id    string
}

// The lists of names.
const (
	ListPerson = iota
	ListPlace
	ListOrganization
	ListGivenName  // first word of a person's name
	ListFamilyName // last word of a person's name
	ListRegency    // provinces, regencies, cities
	ListDistrict
	ListVillage
	ListTagged                      // and five more: names that taggers found in raw text, by type
	ListOwn    = ListTagged + types // and five more: our own lists, by type
	lists      = ListOwn + types
)

// The numbers of some of our own lists, counted from ListOwn.
const (
	OwnPlaces = iota + 1
	OwnOrganizations
	OwnEvents
)

// row looks a unit up: as it is written, else in another case.
func (k *Knowledge) row(u *Unit, text string) wordtable.Row {
	r, _ := k.Words.Fold(u.In(text))
	return r
}

// maxName is the longest name in units.
const maxName = 10

// NameKey appends the keys of the beginnings of a name, the shortest first; the
// last is the key of the name itself.
func NameKey(dst []uint64, name string) []uint64 {
	var h uint64
	var tokenRoom [maxName]tokenize.Token
	var unitRoom [4]Unit
	units := unitRoom[:0]
	for i, t := range (tokenize.Tokenizer{}).Append(tokenRoom[:0], name) {
		units = appendUnits(units[:0], name, i, t, false, true)
		for j := range units {
			h = join(h, units[j].Lower)
			dst = append(dst, h)
		}
	}
	return dst
}

// placeLists are the lists of places.
const placeLists = 1<<ListPlace | 1<<(ListOwn+OwnPlaces) | 1<<ListRegency | 1<<ListDistrict | 1<<ListVillage

// IsPlace says whether a gazetteer has name as a place. It does not allocate for names
// of up to maxName words.
func (k *Knowledge) IsPlace(name string) bool {
	var room [maxName]uint64
	keys := NameKey(room[:0], name)
	return len(keys) > 0 && k.Names.Find(keys[len(keys)-1])&placeLists != 0
}

// IsOrganization says whether a list that is not noisy has name as an
// organisation. It allocates as IsPlace does.
func (k *Knowledge) IsOrganization(name string) bool {
	var room [maxName]uint64
	keys := NameKey(room[:0], name)
	return len(keys) > 0 && k.Names.Find(keys[len(keys)-1])&(1<<(ListOwn+OwnOrganizations)) != 0
}

// IsUnknown says whether word is one word that raw text does not have.
func (k *Knowledge) IsUnknown(word string) bool {
	if strings.ContainsAny(word, " -") {
		return false
	}
	_, known := k.Words.Fold(word)
	return !known
}

// matchNames marks the longest match of every list, from left to right, and
// looks every word up.
func (k *Knowledge) matchNames(d *Document, s Sentence) {
	var until [lists]int
	for j := s.Start; j < s.End; j++ {
		f := &d.info[j]
		if !f.near {
			continue
		}
		h := join(0, d.Units[j].Lower)
		n := d.recent.name(h)
		f.word, f.class = n.word(), n.class()
		if n&IsAcronym != 0 && d.Units[j].Shape == Title {
			n &^= ownMask
		}
		if !f.candidate || !d.Units[j].Shape.capitalised() && s.Mode == Running {
			continue
		}
		var best [lists]int // by list, the end of the longest match
		seen := NameInfo(0) // the lists with one
		for i := j; ; {
			seen |= n & listMask
			for m := n & listMask; m != 0; m &= m - 1 {
				best[bits.TrailingZeros64(uint64(m))] = i + 1
			}
			if i++; n&IsPrefix == 0 || i == s.End || i-j == maxName {
				break
			}
			h = join(h, d.Units[i].Lower)
			n = d.recent.name(h)
		}
		for ; seen != 0; seen &= seen - 1 {
			if l := bits.TrailingZeros64(uint64(seen)); best[l] > until[l] {
				until[l] = best[l]
				d.markName(l, j, best[l])
			}
		}
	}
}

func (d *Document) markName(list, start, end int) {
	bit := uint32(1) << list
	d.info[start].names.begin |= bit
	d.info[end-1].names.end |= bit
	for i := start; i < end; i++ {
		d.info[i].names.inside |= bit
	}
}
