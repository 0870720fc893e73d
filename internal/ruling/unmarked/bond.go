package unmarked

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// The series of government bonds are unmarked like symbols of shares, says the
// guideline: [Savings Bond Ritel] seri SBR014, SR022T3, SPN20250731.

// bondKinds begin the names of series (Kementerian Keuangan).
var bondKinds = wordlist.SetOf("SBR, ORI, SR, ST, SWR, PBS, PBSG, FR, SPN, SPNS, SPN-S, SPNNT")

// isBond says whether e is such a series: its kind and three digits or more, the first
// a zero but for the date that short papers have, and maybe the years it runs.
func isBond(e entity.Entity, text string) bool {
	name := e.In(text)
	at := strings.IndexAny(name, "0123456789")
	if at < len("SR") || !bondKinds[strings.TrimRight(name[:at], "- ")] {
		return false
	}
	number, term, hasTerm := strings.Cut(name[at:], "T")
	number = strings.TrimSuffix(number, "-")
	if len(number) < len("014") || !ortho.IsDigits(number) || number[0] != '0' && len(number) < len("20250731") {
		return false
	}
	return !hasTerm || ortho.IsDigits(term) && len(term) <= len("10")
}
