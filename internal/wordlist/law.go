package wordlist

// LawKind says how much of a number makes a kind of law a law.
type LawKind uint8

const (
	NoLaw        LawKind = iota
	ActLaw               // UU: a number and year will do, UU 13 tahun 2003
	shortLaw             // Perda: the number needs a slash, Perda 5/2020, or the word nomor
	MinistersLaw         // Permenkes, Permen ESDM: as shortLaw
	LongLaw              // Peraturan, Keputusan: needs the word nomor
)

// LawKinds are words that numbered laws begin with.
var LawKinds = TableOf(map[string]LawKind{
	"uu": ActLaw, "uuri": ActLaw, "pp": ActLaw, "perppu": ActLaw, "perpu": ActLaw, "perpres": ActLaw, "pmk": ActLaw,
	"perda": shortLaw, "pergub": shortLaw, "perbup": shortLaw, "perwali": shortLaw, "perwal": shortLaw, "kepgub": shortLaw,
	"kepbup": shortLaw, "ingub": shortLaw, "pkpu": shortLaw, "pojk": shortLaw, "seojk": shortLaw, "perma": shortLaw, "sema": shortLaw,
	"perpol": shortLaw, "perkap": shortLaw, "inpres": shortLaw, "keppres": shortLaw, "kepres": shortLaw, "qanun": shortLaw,
	"pbi": shortLaw, "padg": shortLaw,
	"permen": MinistersLaw, "kepmen": MinistersLaw,
	"peraturan": LongLaw, "keputusan": LongLaw, "instruksi": LongLaw, "putusan": LongLaw,
})
