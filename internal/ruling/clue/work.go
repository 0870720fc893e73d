package clue

import "strings"

// Nouns of works, and what follows from them for the title beside them.

// WorkUse says how the noun of a work leads to its title.
type WorkUse uint8

const (
	// QuotedTitle: in quotes behind it, lagu "Ombak".
	QuotedTitle WorkUse = 1 << iota
	// CalledTitle: behind bertajuk or berjudul. With others the subject stands there.
	CalledTitle
	// PlainTitle: without quotes, film Ombak.
	PlainTitle
	// SungTitle: so, too, but those who made it may stand there: lagu Chrisye.
	SungTitle
	// PrintedTitle: so, too, but a common noun may stand there: buku Paket.
	PrintedTitle
	// SurelyDefines: what is one, is called by a title, whatever it looks like: Ombak
	// adalah film.
	SurelyDefines
	// Defines: so, if the model found a name.
	Defines
)

// workRows are the nouns.
var workRows = []struct {
	uses  WorkUse
	words string
}{
	{QuotedTitle | CalledTitle | PlainTitle | SurelyDefines, "film sinetron novel anime manga"},
	{QuotedTitle | CalledTitle | PlainTitle, "serial drakor ftv"},
	{QuotedTitle | CalledTitle | SungTitle | SurelyDefines, "lagu single singel album"},
	{QuotedTitle | CalledTitle | SungTitle, "soundtrack cerpen puisi podcast"},
	{SungTitle, "musikal"},
	{QuotedTitle | CalledTitle | PrintedTitle | Defines, "buku komik"},
	{QuotedTitle | CalledTitle | Defines, "game gim"},
	{QuotedTitle | CalledTitle, "drama tembang dokumenter"},
	{QuotedTitle, "program merek merk pelantun"},
	{Defines, "aplikasi"},
}

// WorkNouns returns the nouns that have a use, with blanks between them.
func WorkNouns(use WorkUse) string {
	var nouns []string
	for _, row := range workRows {
		if row.uses&use != 0 {
			nouns = append(nouns, row.words)
		}
	}
	return strings.Join(nouns, " ")
}
