package expression

// What the lexicon of the rules knows of single words, in letters of either case.

// IsMonth reports the names of months: Januari, but not Okt.
func IsMonth(word string) bool { return loadLexicon().lookup(word).class == clMonth }

// IsWeekday reports the days of the week: Senin.
func IsWeekday(word string) bool { return loadLexicon().lookup(word).class == clWeekday }

// IsMeasure reports units, magnitudes and percent: hari, juta, persen.
func IsMeasure(word string) bool {
	switch loadLexicon().lookup(word).class {
	case clUnit, clMag, clPercent:
		return true
	}
	return false
}

// IsWord reports words that mean anything to the rules.
func IsWord(word string) bool { return loadLexicon().lookup(word).class != clNone }
