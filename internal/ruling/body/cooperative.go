package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Every village has a cooperative of the same name, which ends with that of the
// village: [Koperasi Desa Merah Putih Sukaraya] [Hartono]. The model takes the
// village for a place of its own or for the beginning of who stands behind it.

// cooperatives are names of such a cooperative.
var cooperatives = wordlist.SetOf(
	"Koperasi Desa Merah Putih, Koperasi Kelurahan Merah Putih, Koperasi Merah Putih, Kopdes Merah Putih, Kopkel Merah Putih, KDMP, KKMP",
	"KDKMP",
)

// JoinCooperatives lengthens them by their villages.
func JoinCooperatives(p *clue.Page) {
	out := p.Names[:0]
	for i := 0; i < len(p.Names); i++ {
		e := p.Names[i]
		if e.Label == entity.Organization && cooperatives[e.In(p.Text)] && strings.HasPrefix(p.Text[e.End:], " ") {
			if i+1 == len(p.Names) || p.Names[i+1].Start > e.End+1 {
				e.End += villageBehind(p.Know, p.Text[e.End:])
				out = append(out, e)
				continue
			}
			next := &p.Names[i+1]
			switch size := villageIn(p.Know, *next, p.Text); {
			case size == next.End-next.Start:
				e.End = next.End
				i++
			case size > 0:
				e.End = next.Start + size
				next.Span = clue.TrimSpan(p.Text, tokenize.Span{Start: e.End, End: next.End})
			}
		}
		out = append(out, e)
	}
	p.Names = out
}

// villageBehind returns the length of the village that nothing was found in, with the
// space before it, at the start of text, 0 for none: a word that is a place or that
// raw text does not have. In headlines other words have capitals, too; what goes on
// in small letters is none.
func villageBehind(k *tagger.Knowledge, text string) int {
	n := 1 + clue.LettersLen(text[1:])
	word, rest := text[1:n], text[n:]
	if !ortho.IsTitleCase(word) || rest == "" || rest[0] != '.' && rest[0] != ',' && (rest[0] != ' ' || len(rest) == 1 || !ortho.IsLower(rest[1])) {
		return 0
	}
	if !k.IsUnknown(word) && !clue.IsPlaceName(k, word) {
		return 0
	}
	return n
}

// villageIn returns the length of the village that e is, or that it begins with if
// it is a person of two names. With the word Desa or Kelurahan before it a village
// is a place of its own.
func villageIn(k *tagger.Knowledge, e entity.Entity, text string) int {
	name := e.In(text)
	first, rest, _ := strings.Cut(name, " ")
	switch {
	case e.Label == entity.Location && first != "Desa" && first != "Kelurahan" && first != "Kecamatan" && !isCityOrRegency(name):
		return len(name)
	case e.Label == entity.Person && rest != "" && !strings.HasPrefix(rest, " ") && (k.IsPlace(first) || !clue.IsNameOfPerson(k, first)):
		return len(first)
	}
	return 0
}
