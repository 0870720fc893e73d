package law

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
)

// The name of a law ends before a verb that tells of it: [UU Desa] bertentangan
// dengan [UUD 1945]. Subjects of laws have none of these.

// lawVerbs are such verbs.
var lawVerbs = [...]string{" bertentangan ", " mengatur ", " mewajibkan ", " melarang ", " menyatakan ", " menyebutkan ", " dinilai ", " dianggap "}

// CutVerbs cuts such verbs, and what follows, off laws. Behind bertentangan dengan
// another law goes on.
func CutVerbs(p *clue.Page) {
	var others []entity.Entity
	for i := range p.Names {
		e := &p.Names[i]
		if e.Label != entity.Law {
			continue
		}
		name := e.In(p.Text)
		for _, verb := range lawVerbs {
			at := strings.Index(name, verb)
			if at <= 0 {
				continue
			}
			if rest, ok := strings.CutPrefix(name[at+len(verb):], "dengan "); ok && strings.HasPrefix(rest, "UU") {
				other := *e
				other.Start = e.End - len(rest)
				others = append(others, other)
			}
			e.End = e.Start + at
			break
		}
	}
	p.Names = entity.WithAdded(p.Names, others)
}
