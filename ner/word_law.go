package ner

// lawKind says how much of a number makes a kind of law a law.
type lawKind uint8

const (
	noLaw        lawKind = iota
	actLaw               // UU: a number and year will do, UU 13 tahun 2003
	shortLaw             // Perda: the number needs a slash, Perda 5/2020, or the word nomor
	ministersLaw         // Permenkes, Permen ESDM: as shortLaw
	longLaw              // Peraturan, Keputusan: needs the word nomor
)

// lawKinds are words that numbered laws begin with.
var lawKinds = tableOf(map[string]lawKind{
	"uu": actLaw, "uuri": actLaw, "pp": actLaw, "perppu": actLaw, "perpu": actLaw, "perpres": actLaw, "pmk": actLaw,
	"perda": shortLaw, "pergub": shortLaw, "perbup": shortLaw, "perwali": shortLaw, "perwal": shortLaw, "kepgub": shortLaw,
	"kepbup": shortLaw, "ingub": shortLaw, "pkpu": shortLaw, "pojk": shortLaw, "seojk": shortLaw, "perma": shortLaw, "sema": shortLaw,
	"perpol": shortLaw, "perkap": shortLaw, "inpres": shortLaw, "keppres": shortLaw, "kepres": shortLaw, "qanun": shortLaw,
	"pbi": shortLaw, "padg": shortLaw,
	"permen": ministersLaw, "kepmen": ministersLaw,
	"peraturan": longLaw, "keputusan": longLaw, "instruksi": longLaw, "putusan": longLaw,
})
