package stem

import "strconv"

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

// Affix is one affix of a word.
type Affix struct {
	Form   string // as it stands in the word, with a hyphen where the base goes: "meny-", "-kan", "ke-an"
	Kind   AffixKind
	Drop   string // the first letter of the base if the affix swallowed it: "s" in menyapu; mostly empty
	Hyphen bool   // a hyphen is written between the affix and its base, as in di-upload
}

// Analysis is one reading of a word: a root and the affixes around it, from
// the root outwards.
type Analysis struct {
	Root    string
	Affixes []Affix
}
