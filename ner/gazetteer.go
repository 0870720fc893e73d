package ner

import (
	"iter"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/plain"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Gazetteer is a list of names with their labels, matched token by token, and in
// tokens with hyphens part by part. It is immutable and may be shared.
type Gazetteer struct {
	names  map[uint64]gazetteerName // by the hash of the pieces so far
	labels []entity.Label
}

// gazetteerName is a name, the beginning of longer ones, or both.
type gazetteerName struct {
	label  int32 // index + 1; 0 for none
	longer bool
}

// NewGazetteer makes a gazetteer of names and their labels; maps.All makes the
// sequence from a map. A name is found where the text has the same tokens, either
// written as they are here or all in capitals, whatever white space lies between
// them and whatever kinds of hyphen and apostrophe are in them. Of several names that
// begin at one place the longest is found; none crosses a newline or overlaps another.
// If a name comes twice, its last label counts. Names without a token or a label are
// ignored. A nil sequence makes an empty gazetteer.
//
// In a word with a capital a name may end before a hyphen or begin behind it:
// Prabowo-Gibran, pro-Gibran, Telkom-XL. Both sides of the hyphen begin with a letter
// and have three letters or digits, or two and no small letter, or the right one is -nya,
// -ku, -mu, -lah, -kah or -pun, the left one se-, di- or me-. Numbers and Roman numbers
// do not count, nor doubled words with and without endings: nothing is found in U-20,
// Wi-Fi, Al-Azhar, Kompas-100 and Kopi-kopinya but names that have the hyphen themselves.
// Such a name comes before one that would end at its hyphen.
func NewGazetteer(names iter.Seq2[string, Label]) *Gazetteer {
	g := &Gazetteer{names: map[uint64]gazetteerName{}}
	if names == nil {
		return g
	}
	index := map[Label]int32{}
	for name, label := range names {
		if label == "" {
			continue
		}
		if index[label] == 0 {
			g.labels = append(g.labels, entity.Label(label))
			index[label] = int32(len(g.labels))
		}
		g.add(name, index[label])
	}
	return g
}

func (g *Gazetteer) add(name string, label int32) {
	name = plain.Of(name).Text // as Recognizer.Append reads the text
	tokens := tokenize.Tokenizer{}.Append(nil, name)
	for _, hash := range []func(string) uint64{hashFolded, hashUpper} {
		pieces := appendPieces(nil, name, tokens, hash)
		var h uint64
		for i, p := range pieces {
			h = tagger.Join(h, p.hash)
			e := g.names[h]
			if i < len(pieces)-1 {
				e.longer = true
			} else {
				e.label = label
			}
			g.names[h] = e
		}
	}
}

// appendMatches appends the longest names in text, cut into pieces, from left to
// right, with a score of 1.
func (g *Gazetteer) appendMatches(dst []entity.Entity, text string, pieces []piece) []entity.Entity {
	for i := 0; i < len(pieces); {
		end, label := g.match(text, pieces, i)
		if end == 0 {
			i++
			continue
		}
		dst = append(dst, entity.Entity{
			Span:  tokenize.Span{Start: pieces[i].Start, End: pieces[end-1].End},
			Label: g.labels[label-1], Score: 1,
		})
		i = end
	}
	return dst
}

// match returns where the name ends that begins at piece i, and its label; 0 for none.
// A name that ends before a hyphen gives way to one that begins with that word and goes
// over the hyphen: Nur [Al-Azhar].
func (g *Gazetteer) match(text string, pieces []piece, i int) (end int, label int32) {
	end, label = g.longest(text, pieces, i)
	if end == 0 || end == len(pieces) {
		return end, label
	}
	word := end
	for word > i && pieces[word].inside {
		word--
	}
	if word == i || word == end {
		return end, label
	}
	if over, _ := g.longest(text, pieces, word); over > end {
		return g.longest(text, pieces[:word], i)
	}
	return end, label
}

// longest returns where the longest name ends that begins at piece i, and its label; 0
// for none. Names do not cross a newline.
func (g *Gazetteer) longest(text string, pieces []piece, i int) (end int, label int32) {
	if pieces[i].within {
		return 0, 0
	}
	var h uint64
	for j := i; j < len(pieces); j++ {
		if j > i && entity.HasNewline(text[pieces[j-1].End:pieces[j].Start]) {
			break
		}
		h = tagger.Join(h, pieces[j].hash)
		e, ok := g.names[h]
		if !ok {
			break
		}
		if e.label > 0 && (j+1 == len(pieces) || !pieces[j+1].within) {
			end, label = j+1, e.label
		}
		if !e.longer {
			break
		}
	}
	return end, label
}
