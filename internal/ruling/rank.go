package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/wordlist"
)

// rankUse says what the rulings use a word in front of a person's name for.
type rankUse uint16

const (
	// honorific: it is no part of the name.
	honorific rankUse = 1 << iota
	// office: nor is this one, but behind a rank it is a name: Jenderal Khalifah
	// Haftar.
	office
	// military: TNI may stand behind, Brigjen TNI, and so may a grade or an arm.
	military
	// service: it is hardly ever anything but a rank of police or forces. Mayor,
	// Kapten, Jenderal and Laksamana are missing: streets, schools and ships have
	// them in their names, and so do Kolonel and Letjen.
	service
	// cuesInitials: the initials of a person stand behind, Briptu RS.
	cuesInitials
	// ofBase: it commands a base, which bears the name of a hero: Danlanud Halim.
	ofBase
	// ofDoctor: a hospital has it in its name: RSUD dr. Soedarso.
	ofDoctor
	// grade: it follows Marsekal and Laksamana.
	grade
	// afterDoctor: it follows Dr: Dr. Eng., Dr. H.C.
	afterDoctor
	// arm: it follows a rank: Kombes Pol, Kolonel Inf.
	arm
)

// rankRows are honorifics, offices and ranks, and what follows these, with their
// uses. Gus, Cak, Bung, Kang, Mbah, Bang and Pak are missing: with some people
// they are part of the name.
var rankRows = []struct {
	uses  rankUse
	words string
}{
	{honorific, "k.h. kyai kiai ustaz ustadz habib tgk tgk. teungku drs. dra. ir sir paus nabi chef coach romo oditur mgr mgr."},
	{honorific, "kardinal pendeta pdt pdt. rabbi frater bruder suster reverendus patriark ustad ustadzah ustazah uztaz habieb hababina abuya syaikhona sayyidina"},
	{honorific, "bapak bpk bpk. saudara sdr sdr. sdri sdri. nyonya ny ny. profesor dokter dra hj kakek nenek"},
	{honorific, "firaun shogun permaisuri residen controleur schout"},
	{honorific, "presiden wapres menteri gubernur bupati walikota camat lurah capres cawapres caleg ketum sekjen"},
	{honorific | ofDoctor, "dr dr. drg. prof prof. ir. h. hj. kh kh."},
	{ofDoctor, "drg h r."},

	// Villages, courts, companies and pitches, and the tradition that says who handed
	// down a saying of the prophet: Hadis Riwayat Ahmad.
	{office, "peratin sangadi kapitalaung ondoafi ondofolo klian kelian lebai modin damang perbekel pambakal pembakal kuwu keuchik geuchik panewu tumenggung"},
	{office, "jagabaya jogoboyo kamituwo pandita khalifah kalifah sekper dirkeu dirops koci riwayat"},
	{office | ofBase, "danlanud danlanal danlantamal"},

	// Police.
	{honorific | service, "komjen irjen kombes kombespol bharaka"},
	{honorific | service | cuesInitials, "akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda bharada bharatu"},
	{honorific | cuesInitials, "brigadir"},

	// Forces.
	{military, "laksamana marsekal mayor"},
	{honorific | military, "jenderal letjen kolonel letkol kapten"},
	{honorific | military | service, "mayjen brigjen marsdya marsda marsma laksdya laksda laksma"},
	{honorific | military | service | cuesInitials, "lettu letda"},
	{honorific | service, "peltu pelda"},
	{honorific | service | cuesInitials, "serma serka sertu serda kopka koptu kopda praka pratu prada"},

	{afterDoctor, "eng eng. h.c. hc h.c"},
	{grade, "madya muda pertama"},
	{arm, "pol pol. polisi tni inf inf. mar mar. pnb pas kav arm armed arh czi cpl cke chk ckm cku cba caj cpm ctp"},
	{arm, "laut sus tek nav kal adm lek kes kum purn purn."},
}

// ranks are the uses of those words.
var ranks = func() *wordlist.Table[rankUse] {
	uses := map[string]rankUse{}
	for _, row := range rankRows {
		for word := range strings.FieldsSeq(row.words) {
			uses[word] |= row.uses
		}
	}
	return wordlist.TableOf(uses)
}()

// ranksFor returns the words that have one of the uses.
func ranksFor(uses rankUse) set {
	out := set{}
	for _, row := range rankRows {
		if row.uses&uses != 0 {
			for word := range strings.FieldsSeq(row.words) {
				out[word] = true
			}
		}
	}
	return out
}

// isRank says whether a word, in letters of either case, has one of the uses.
func isRank(word string, uses rankUse) bool { return wordlist.Lookup(ranks, word)&uses != 0 }

// longOffices are offices of two words. Tuan Guru is missing: one is known as
// Tuan Guru Bajang.
var longOffices = []string{"jro bendesa", "tuha peut", "sri sultan", "raden ajeng", "raden ayu", "tan sri", "dato seri", "dato sri", "datuk seri"}

// longestName is how many words of a name are looked for behind a rank.
const longestName = 4
