package stem

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// AffixKind says what kind of affix an Affix is.
type AffixKind uint8

// The kinds of affixes.
const (
	Prefix        AffixKind = iota // meny- in menyapu
	Suffix                         // -kan in sampaikan
	Confix                         // ke-an in kebaikan, both parts at once
	Infix                          // -em- in gemetar
	Clitic                         // ku-, kau-, -ku, -mu, -nya
	Particle                       // -lah, -kah, -tah, -pun
	Reduplication                  // -anak in anak-anak
	Irregular                      // the whole form, where no rule leads from the root to it
)

var affixKindNames = [...]string{"prefix", "suffix", "confix", "infix", "clitic", "particle", "reduplication", "irregular"}

// String returns the name of the constant in small letters.
func (k AffixKind) String() string {
	if int(k) < len(affixKindNames) {
		return affixKindNames[k]
	}
	return "AffixKind(" + strconv.Itoa(int(k)) + ")"
}

// MarshalText writes what String returns, for JSON and the like. It fails for an
// AffixKind that has no name.
func (k AffixKind) MarshalText() ([]byte, error) {
	if int(k) >= len(affixKindNames) {
		return nil, fmt.Errorf("stem: %v has no name", k)
	}
	return []byte(affixKindNames[k]), nil
}

// UnmarshalText reads the name of a kind.
func (k *AffixKind) UnmarshalText(name []byte) error {
	i := slices.Index(affixKindNames[:], string(name))
	if i < 0 {
		return fmt.Errorf("stem: no kind of affix has the name %q", name)
	}
	*k = AffixKind(i)
	return nil
}

// Affix is one affix of a word. In JSON it is
// {"form":"meny-","kind":"prefix","drop":"s"}.
type Affix struct {
	Form   string    `json:"form"` // as it stands in the word, with a hyphen where the base goes: "meny-", "-kan", "ke-an"
	Kind   AffixKind `json:"kind"`
	Drop   string    `json:"drop,omitzero"`   // the first letter of the base if the affix swallowed it: "s" in menyapu; mostly empty
	Hyphen bool      `json:"hyphen,omitzero"` // a hyphen is written between the affix and its base, as in di-upload
}

// Analysis is one reading of a word: a root and the affixes around it, from
// the root outwards. Word puts them together again.
type Analysis struct {
	Root    string  `json:"root"`
	Affixes []Affix `json:"affixes,omitzero"`
}

// Word returns the word of which a is a reading: in small letters as the root is, and
// with the hyphens and apostrophes of ASCII. It adds each affix to what there is so far, which is the root at first:
//
//   - "meny-" goes in front, "-kan" behind, "ke-an" around; a Drop is the letter that
//     goes first;
//   - an Infix goes behind the first letter: "-em-" makes gemetar of getar;
//   - a Reduplication goes behind, "-anak" as "-kan" does, but where its Form ends in a
//     hyphen, "de-" in dedaunan, which goes in front; "2" in orang2 has none;
//   - an Irregular takes the place of it all;
//   - Hyphen puts a hyphen beside the affix, on either side of a Confix.
func (a Analysis) Word() string {
	w := a.Root
	for _, x := range a.Affixes {
		w = x.join(w)
	}
	return w
}

// join returns base with the affix.
func (x Affix) join(base string) string {
	switch {
	case x.Kind == Irregular:
		return x.Form
	case x.Kind == Infix && base != "":
		return base[:1] + strings.Trim(x.Form, "-") + base[1:]
	}
	front, back, found := strings.Cut(x.Form, "-")
	if !found { // orang2
		front, back = "", x.Form
	}
	if x.Hyphen && front != "" {
		front += "-"
	}
	if x.Hyphen && back != "" {
		back = "-" + back
	}
	return front + strings.TrimPrefix(base, x.Drop) + back
}
