package morph

import "strings"

// spelling is a formal base that an everyday one may stand for, and how many
// changes of sound lie between them.
type spelling struct {
	base    string
	changes int
}

// spellings lists the formal bases that base may stand for, with up to most
// changes of sound.
func spellings(base string, most int) []spelling {
	list := []spelling{{base, 0}}
	for i := 0; i < len(list) && list[i].changes < most; i++ {
		s := list[i]
		sounds(s.base, func(b string) { list = append(list, spelling{b, s.changes + 1}) })
	}
	return list
}

// sounds yields what base may come from by one change of sound.
func sounds(base string, yield func(string)) {
	n := len(base)
	if at := strings.LastIndexByte(base, 'e'); at > 0 && at < n-1 && syllables([]byte(base[at:])) == 1 && syllables([]byte(base[:at])) > 0 {
		yield(base[:at] + "a" + base[at+1:]) // e for a in the last syllable of several: dateng
	}
	switch base[n-1] {
	case 'e': // ai: rame, sampe
		yield(base[:n-1] + "ai")
	case 'o': // au: ijo, pulo
		yield(base[:n-1] + "au")
	}
	if isVowel(base[0]) { // a lost h: ujan, idup
		yield("h" + base)
	}
	if i := strings.LastIndex(base, "ae"); i > 0 { // ae for ai and ahi: laen, paet
		yield(base[:i] + "ai" + base[i+2:])
		yield(base[:i] + "ahi" + base[i+2:])
	}
	if i := strings.LastIndex(base, "ao"); i > 0 { // ao for au and ahu: daon, taon
		yield(base[:i] + "au" + base[i+2:])
		yield(base[:i] + "ahu" + base[i+2:])
	}
	for i := 1; i < n; i++ { // liat, taun, but ea is one of loans: seat
		if isVowel(base[i-1]) && isVowel(base[i]) && base[i-1] != base[i] && base[i-1:i+1] != "ea" {
			yield(base[:i] + "h" + base[i:])
		}
	}
	if n > 2 && !isVowel(base[0]) && !isVowel(base[1]) && base[0] != base[1] { // a lost e: trus, slalu
		yield(base[:1] + "e" + base[1:])
	}
}
