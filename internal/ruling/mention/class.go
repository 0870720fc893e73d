package mention

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// Some common nouns say of the name behind them what it is: surat kabar
// Vedomosti, kota Odesa. A name of another label that stands behind one takes
// the label of the noun where the model has doubts, and so do the other
// mentions of that name in the document that it doubts. Where it has none, the
// noun is wrong more often: a perusahaan Jepang is not called Jepang. Of 56 names
// behind eating places and shops, 49 are places in our annotations.

// classNouns are such nouns in small letters, of one word or of two.
var classNouns = map[string]entity.Label{
	"surat kabar": entity.Organization, "kantor berita": entity.Organization, "stasiun televisi": entity.Organization,
	"stasiun radio": entity.Organization, "media massa": entity.Organization, "koran": entity.Organization,
	"majalah": entity.Organization, "tabloid": entity.Organization, "maskapai": entity.Organization,
	"partai": entity.Organization, "produsen": entity.Organization, "perusahaan": entity.Organization,
	"kota": entity.Location, "provinsi": entity.Location, "kabupaten": entity.Location, "kecamatan": entity.Location,
	"kelurahan": entity.Location, "desa": entity.Location, "pulau": entity.Location, "sungai": entity.Location,
	"danau": entity.Location, "pelabuhan": entity.Location, "ibu kota": entity.Location, "distrik": entity.Location,
	"restoran": entity.Location, "warung": entity.Location, "kafe": entity.Location, "kedai": entity.Location, "rumah makan": entity.Location,
	"warung makan": entity.Location, "warung kopi": entity.Location, "kedai kopi": entity.Location, "toko roti": entity.Location,
	"toko kue": entity.Location, "toko buku": entity.Location,
}

// isSpeakingPalace says whether e, which begins with tokens[at], is a palace that
// speaks: [Istana Buckingham] menyatakan.
func isSpeakingPalace(e entity.Entity, text string, tokens []tokenize.Token, at int) bool {
	if e.Label != entity.Location || !strings.HasPrefix(e.In(text), "Istana ") && e.In(text) != "Gedung Biru" ||
		at > 0 && wordlist.IsOneOf(clue.PlacePrepositions, tokens[at-1].In(text)) {
		return false
	}
	next := entity.Behind(e.Span, text, tokens[at:])
	return len(next) > 0 && wordlist.IsOneOf(clue.SpeechVerbs, next[0].In(text))
}

// LabelByClass labels names by such nouns, and metonyms.
func LabelByClass(p *clue.Page) {
	var told map[string]entity.Label
	at := 0
	for i := range p.Names {
		e := &p.Names[i]
		at = entity.From(p.Tokens, at, e.Start)
		if wordlist.IsOneOf(clue.Metonyms, e.In(p.Text)) {
			e.Label = entity.Organization
			if at > 0 && wordlist.IsOneOf(clue.PlacePrepositions, p.Tokens[at-1].In(p.Text)) {
				e.Label = entity.Location
			}
			continue
		}
		if isSpeakingPalace(*e, p.Text, p.Tokens, at) {
			e.Label = entity.Organization
			continue
		}
		if e.Score >= clue.Doubtless {
			continue
		}
		label := classOf(p.Text, p.Tokens[:at], e.Start)
		if label == e.Label || !takes(e.Label, label) {
			continue
		}
		if told == nil {
			told = map[string]entity.Label{}
		}
		told[e.In(p.Text)] = label
	}
	for i := range p.Names {
		e := &p.Names[i]
		if label, ok := told[e.In(p.Text)]; ok && takes(e.Label, label) && e.Score < clue.Doubtless {
			e.Label = label
			e.Score = max(e.Score, entity.Sure)
		}
	}
}

// takes says whether a mention with a label may take that of a noun. A product may be
// the paper that the noun says, but it is no place.
func takes(own, noun entity.Label) bool {
	return noun != "" && (clue.Changeable(own) || own == entity.Product && noun == entity.Location)
}

// classOf returns the label that the noun before a name at start gives it, ""
// for none.
func classOf(text string, before []tokenize.Token, start int) entity.Label {
	n := len(before)
	if n == 0 || !entity.OnLine(text, before[n-1].End, start) {
		return ""
	}
	last := before[n-1].In(text)
	if n > 1 && entity.OnLine(text, before[n-2].End, before[n-1].Start) {
		first := before[n-2].In(text)
		if len(first)+len(last) < 24 {
			if l, ok := classNouns[first+" "+last]; ok {
				return l
			}
		}
	}
	return classNouns[last]
}
