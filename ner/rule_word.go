package ner

// What the lexicon of the rules knows of single words, in letters of either case.

// isMonth reports the names of months: Januari, but not Okt.
func isMonth(word string) bool { return loadRuleLexicon().lookup(word).class == clMonth }

// isMeasure reports units, magnitudes and percent: hari, juta, persen.
func isMeasure(word string) bool {
	switch loadRuleLexicon().lookup(word).class {
	case clUnit, clMag, clPercent:
		return true
	}
	return false
}

// isRuleWord reports words that mean anything to the rules.
func isRuleWord(word string) bool { return loadRuleLexicon().lookup(word).class != clNone }
