package body

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Units of foreign armies are counted: [Brigade Mekanis ke-155], [Divisi ke-36 IDF].

// OrdinalHeads are such units beside those of our own army.
var OrdinalHeads = wordlist.Words("brigade divisi resimen armada skuadron kompi peleton")

// longestUnitKind is how many words with a capital may stand between the unit and
// its number.
const longestUnitKind = 4

// ordinalUnit returns the end of the unit that begins with token i and its ordinal
// number, and of the army behind it; 0 if it has none.
func (r *unitReader) ordinalUnit(i int) int {
	r.First = i
	i++
	for n := 0; n < longestUnitKind && r.IsCapital(i) && clue.OrdinalLen(r.Word(i)) == 0; n++ {
		i++
	}
	word := r.Word(i)
	if word == "" || clue.OrdinalLen(word) != len(word) {
		return 0
	}
	end := r.Tokens[i].End
	if at := entity.IndexOverlapping(r.entities, tokenize.Span{Start: end, End: end + len(" X")}); at >= 0 {
		if e := r.entities[at]; e.Label == entity.Organization && entity.OnLine(r.Text, end, e.Start) {
			return e.End
		}
	}
	return end
}
