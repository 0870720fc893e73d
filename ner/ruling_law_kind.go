package ner

import "strings"

// acronymActs are acts that stand right before the word nomor: PP Muhammadiyah is
// another PP.
var acronymActs = tableOf(map[string]bool{"pp": true, "perppu": true, "perpu": true, "perpres": true, "pmk": true})

// letterKinds are what is decreed by letter.
var letterKinds = tableOf(map[string]bool{"edaran": true, "keputusan": true, "instruksi": true, "telegram": true})

// kind reads the word or two for a kind of law.
func (r *lawReader) kind(i int) (lawKind, int) {
	word := r.word(i)
	if word == "" || len(word) > longestLawWord {
		return noLaw, i
	}
	switch word[0] {
	case 'S', 's':
		switch {
		case word == "SK" || word == "SE":
			return longLaw, i + 1
		case strings.EqualFold(word, "surat") && isOneOf(letterKinds, r.word(i+1)) && isUpperAt(word, 0) == isUpperAt(r.word(i+1), 0):
			return longLaw, i + 2
		}
	case 'U', 'u':
		if end := r.act(i); end > i {
			return actLaw, end
		}
	}
	if kind := lookup(lawKinds, word); kind != noLaw {
		return kind, i + 1
	}
	if isMinistersLaw(word) {
		return ministersLaw, i + 1
	}
	return noLaw, i
}

// isMinistersLaw reports what ministers decree: Permenkes, Kepmenaker.
func isMinistersLaw(kind string) bool {
	const prefix = len("permen")
	return len(kind) > prefix && (strings.EqualFold(kind[:prefix], "permen") || strings.EqualFold(kind[:prefix], "kepmen"))
}

// circulars are the kinds that a number of the tax office, and of others,
// begins with.
var circulars = [...]string{"SE-", "PER-", "KEP-", "PMK-"}

// isCircular reports a law that is known by such a number: SE-4/PJ/2025.
func isCircular(word string) bool {
	if len(word) < len("SE-4/2025") || word[2] != '-' && word[3] != '-' {
		return false
	}
	for _, kind := range circulars {
		number, ok := strings.CutPrefix(word, kind)
		if _, n := digits(number); ok && n > 0 && strings.Count(number, "/") >= 2 {
			return beginsYear(number[strings.LastIndexByte(number, '/')+1:])
		}
	}
	return false
}
