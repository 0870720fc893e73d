package body

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ortho"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// A church, a school or a parish that is named after a saint is no person: [Basilika
// Santo Petrus], [Seminari Menengah Santo Yusup]. In our annotations 19 churches are
// places and 24 schools and hospitals organisations, and none is cut off its saint.

// saints stand in front of their names.
var saints = wordlist.Words("santo santa st st. sto sto.")

// saintHeads begin the names of what bears the name of a saint.
var saintHeads = wordlist.Uses(map[entity.Label]string{
	entity.Location:     "gereja katedral kapel basilika biara kapela stasi gua asrama",
	entity.Organization: "paroki seminari universitas sekolah tk sd sdk smp smpk sma smak smk smkk rs rsk sakit klinik yayasan kongregasi tarekat stikes",
})

// saintKinds may stand between such a word and the saint.
var saintKinds = wordlist.Words("katolik katholik kristen tinggi menengah agung ortodoks umum dasar pertama atas swasta")

// WithSaint makes what is named after a saint out of e, a person. tokens[at] is the
// first of e.
func WithSaint(e entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	if at >= len(tokens) || tokens[at].Start != e.Start {
		return e
	}
	i := at
	if !wordlist.IsOneOf(saints, tokens[i].In(text)) {
		i--
		if i > 0 && tokens[i].In(text) == "." {
			i--
		}
		if i < 0 || !wordlist.IsOneOf(saints, tokens[i].In(text)) {
			return e
		}
	}
	i--
	for n := 0; n < 3 && i > 0 && wordlist.IsOneOf(saintKinds, tokens[i].In(text)); n++ {
		i--
	}
	if i < 0 || !ortho.IsUpperAt(text, tokens[i].Start) || entity.HasNewline(text[tokens[i].Start:e.Start]) {
		return e
	}
	label := wordlist.Lookup(saintHeads, tokens[i].In(text))
	if label == "" || tokens[i+1].Start != tokens[i].End+1 {
		return e
	}
	if i > 0 && strings.EqualFold(tokens[i].In(text), "sakit") && tokens[i-1].In(text) == "Rumah" {
		i--
	}
	e.Start, e.Label = tokens[i].Start, label
	return e
}
