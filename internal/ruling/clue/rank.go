package clue

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// RankUse says what the rulings use a word in front of a person's name for.
type RankUse uint16

const (
	// Honorific: it is no part of the name.
	Honorific RankUse = 1 << iota
	// Office: nor is this one, but behind a rank it is a name: Jenderal Khalifah
	// Haftar.
	Office
	// Military: TNI may stand behind, Brigjen TNI, and so may a grade or an arm.
	Military
	// Service: it is hardly ever anything but a rank of police or forces. Mayor,
	// Kapten, Jenderal and Laksamana are missing: streets, schools and ships have
	// them in their names, and so do Kolonel and Letjen.
	Service
	// CuesInitials: the initials of a person stand behind, Briptu RS.
	CuesInitials
	// OfBase: it commands a base, which bears the name of a hero: Danlanud Halim.
	OfBase
	// OfDoctor: a hospital has it in its name: RSUD dr. Soedarso.
	OfDoctor
	// Grade: it follows Marsekal and Laksamana.
	Grade
	// AfterDoctor: it follows Dr: Dr. Eng., Dr. H.C.
	AfterDoctor
	// Arm: it follows a rank: Kombes Pol, Kolonel Inf.
	Arm
)

// rankRows are honorifics, offices and ranks, and what follows these, with their
// uses. Gus, Cak, Bung, Kang, Mbah, Bang and Pak are missing: with some people
// they are part of the name.
var rankRows = []struct {
	uses  RankUse
	words string
}{
	{Honorific, "kyai kiai ustaz ustadz habib tgk tgk. teungku drs. dra. ir sir paus nabi chef coach romo oditur mgr mgr."},
	{Honorific, "kardinal pendeta pdt pdt. rabbi frater bruder suster reverendus patriark ustad ustadzah ustazah uztaz habieb hababina abuya syaikhona sayyidina"},
	{Honorific, "bapak bpk bpk. saudara sdr sdr. sdri sdri. nyonya ny ny. profesor dokter dra hj kakek nenek"},
	{Honorific, "gkr g.k.r. kgph kgpaa kpa gph gbph kph krt krmt krmh krat kra brm bray gray sisks isks"}, // of the courts of Central Java
	{Honorific, "firaun shogun permaisuri residen controleur schout"},
	{Honorific, "presiden wapres menteri gubernur bupati walikota camat lurah capres cawapres caleg ketum sekjen"},
	{Honorific | OfDoctor, "dr dr. drg. prof prof. ir. h. hj. kh kh. k.h."},
	{OfDoctor, "drg h r."},

	// Villages, courts, companies and pitches, and the tradition that says who handed
	// down a saying of the prophet: Hadis Riwayat Ahmad.
	{Office, "peratin sangadi kapitalaung ondoafi ondofolo klian kelian lebai modin damang perbekel pambakal pembakal kuwu keuchik geuchik panewu tumenggung"},
	{Office, "jagabaya jogoboyo kamituwo pandita khalifah kalifah sekper dirkeu dirops koci riwayat"},
	{Office | OfBase, "danlanud danlanal danlantamal"},

	// Police.
	{Honorific | Service, "komjen irjen kombes kombespol bharaka"},
	{Honorific | Service | CuesInitials, "akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda bharada bharatu"},
	{Honorific | CuesInitials, "brigadir"},

	// Forces.
	{Military, "laksamana marsekal mayor"},
	{Honorific | Military, "jenderal letjen kolonel letkol kapten"},
	{Honorific | Military | Service, "mayjen brigjen marsdya marsda marsma laksdya laksda laksma"},
	{Honorific | Military | Service | CuesInitials, "lettu letda"},
	{Honorific | Service, "peltu pelda"},
	{Honorific | Service | CuesInitials, "serma serka sertu serda kopka koptu kopda praka pratu prada"},

	{AfterDoctor, "eng eng. h.c. hc h.c"},
	{Grade, "madya muda pertama"},
	{Arm, "pol pol. polisi tni inf inf. mar mar. pnb pas kav arm armed arh czi cpl cke chk ckm cku cba caj cpm ctp"},
	{Arm, "laut sus tek nav kal adm lek kes kum purn purn."},
}

// Ranks are the uses of those words.
var Ranks = func() *wordlist.Table[RankUse] {
	uses := map[string]RankUse{}
	for _, row := range rankRows {
		for word := range strings.FieldsSeq(row.words) {
			uses[word] |= row.uses
		}
	}
	return wordlist.TableOf(uses)
}()

// RankWords returns the words that have one of the uses.
func RankWords(uses RankUse) map[string]bool {
	out := map[string]bool{}
	for _, row := range rankRows {
		if row.uses&uses != 0 {
			for word := range strings.FieldsSeq(row.words) {
				out[word] = true
			}
		}
	}
	return out
}

// IsRank says whether a word, in letters of either case, has one of the uses.
func IsRank(word string, uses RankUse) bool { return wordlist.Lookup(Ranks, word)&uses != 0 }

// LongOffices are offices of two words. Tuan Guru is missing: one is known as
// Tuan Guru Bajang.
var LongOffices = []string{"jro bendesa", "tuha peut", "sri sultan", "raden ajeng", "raden ayu", "tan sri", "dato seri", "dato sri", "datuk seri"}

// LongestName is how many words of a name are looked for behind a rank.
const LongestName = 4
