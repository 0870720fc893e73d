package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// A number plate is no name, and its letters are neither initials nor a country:
// mobil B 1234 AS, truk bernopol S 77 RI. Of 35 in our annotations none is marked.

// plateAreas are the letters that plates begin with (Peraturan Kapolri 5/2012).
var plateAreas = wordlist.SetOf("A, B, D, E, F, G, H, K, L, M, N, P, R, S, T, W, Z, AA, AB, AD, AE, AG, BA, BB, BD, BE, BG, BH, BK, BL, BM, BN, BP, " +
	"DA, DB, DC, DD, DE, DG, DH, DK, DL, DM, DN, DP, DR, DS, DT, DW, EA, EB, ED, KB, KH, KT, KU, PA, PB, PG, PS, PT")

// onPlate says whether e is the letters that a number plate begins or ends with.
func onPlate(e entity.Entity, text string) bool {
	if e.End-e.Start > plateLetters || !ortho.IsCapitals(e.In(text)) {
		return false
	}
	if area, ok := strings.CutSuffix(text[max(0, e.Start-LongestPlate):e.Start], " "); ok {
		if rest := withoutPlateNumber(area, len(area)); rest < len(area) {
			area = area[:rest]
			if plateAreas[area[strings.LastIndexAny(area, " (\n")+1:]] {
				return true
			}
		}
	}
	return plateAreas[e.In(text)] && DigitsOnPlate(text[e.End:min(len(text), e.End+LongestPlate)]) > 0
}

const (
	// plateDigits and plateLetters are how many of each follow each other on a plate.
	plateDigits  = 4
	plateLetters = 3
	// LongestPlate is how many bytes are looked at beside letters: an area or other
	// letters, a number, and what parts them from the words around the plate.
	LongestPlate = plateDigits + plateLetters + 3
)

// withoutPlateNumber returns where the blank and the digits start that end at an
// offset of text, or that offset.
func withoutPlateNumber(text string, end int) int {
	at := end
	for at > 0 && ortho.IsDigit(text[at-1]) {
		at--
	}
	if at == end || end-at > plateDigits || at == 0 || text[at-1] != ' ' {
		return end
	}
	return at - 1
}

// DigitsOnPlate returns how many digits follow the area of a plate if letters stand
// behind them, else 0.
func DigitsOnPlate(text string) int {
	text, ok := strings.CutPrefix(text, " ")
	rest := strings.TrimLeft(text, "0123456789")
	digits := len(text) - len(rest)
	if !ok || digits == 0 || digits > plateDigits {
		return 0
	}
	if rest, ok = strings.CutPrefix(rest, " "); !ok {
		return 0
	}
	behind := strings.TrimLeft(rest, ortho.Capitals)
	if letters := len(rest) - len(behind); letters == 0 || letters > plateLetters || behind != "" && ortho.InWord(behind[0]) {
		return 0
	}
	return digits
}

// IsPlate says whether text begins with the number of a plate, all of it. Shorter
// numbers may be those of models: W 175 SE.
func IsPlate(text string) bool {
	area := ortho.FirstWord(text[:min(len(text), LongestPlate)])
	return plateAreas[area] && DigitsOnPlate(text[len(area):min(len(text), len(area)+LongestPlate)]) == plateDigits
}
