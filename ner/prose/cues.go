package prose

import (
	"strings"
	"sync"

	"github.com/wicara-nlp/wicara/ner"
)

// The lists below are what the rules of names.go know of English names. They
// are closed or nearly closed sets, written down from general knowledge.

// titleWords stand before or after the name of a person and are outside it.
const titleWords = `
mr mrs ms miss mx sir dame lord dr prof professor rev reverend father
pope cardinal bishop archbishop imam sheikh ayatollah rabbi king queen prince
princess emperor empress sultan emir president premier chancellor minister
ministers secretary senator congressman congresswoman representative governor
mayor ambassador envoy judge justice attorney prosecutor general gen colonel
col major captain capt lieutenant lt sergeant sgt admiral commander marshal
chief ceo cfo coo executive chairman chairwoman chair director founder
cofounder co-founder owner boss leader spokesman spokeswoman spokesperson
coach manager striker midfielder defender goalkeeper winger forward rider
driver singer actor actress rapper director author writer photographer
journalist reporter analyst economist lawyer activist candidate counterpart
billionaire`

// kinWords are titles too, but only in small letters: Son is a family name.
const kinWords = `lady husband wife son daughter brother sister father mother widow friend`

// officeWords belong to a title beside them: Foreign Minister, Secretary of
// State, Vice President.
const officeWords = `
foreign defence defense finance interior health education trade treasury state
energy home prime deputy vice first former acting chief press general justice
agriculture transport tourism economy economic environment security national
assistant us u.s uk eu un`

// dayWords are capitalised and no names of ours.
const dayWords = `
monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december
christmas easter ramadan eid god islam islamic muslim muslims christian
christians hindu buddhist jewish jews rohingya uyghur kurdish kurds english photo photos image file handout
courtesy credit i`

// particles stand inside the names of people in small letters.
const particles = `von van der den de del della di da dos du la le el al bin binti bint ibn`

// organizationHeads are the nouns that names of organisations end in, or
// have before "of".
const organizationHeads = `
university college school academy institute bank ministry department
committee commission council court congress parliament senate assembly agency
authority administration bureau office organization organisation association
federation confederation union alliance league party front movement army navy
police force forces guard company corporation corp inc ltd llc plc co group
holdings air airlines airways motors motor pictures studios records entertainment
press news times post journal tribune gazette television radio network
foundation fund trust society club fc united city's rovers embassy consulate
hospital reserve exchange cross crescent chamber cabinet industries
technologies systems electronics energy insurance nations commonwealth board
team brigade battalion regiment service services house`

// placeHeads are the nouns that names of places end in, or begin with before
// "of".
const placeHeads = `
street road avenue boulevard lane square park garden gardens stadium arena
field airport station terminal harbour harbor port bridge tower towers palace
castle cathedral church mosque temple museum hotel mall market plaza beach bay
gulf strait sea ocean lake river canal falls island islands isle isles
peninsula cape mount mountain mountains hill hills volcano valley desert
forest province district county regency region town village kingdom republic
states emirates city territory border camp prison wall zone coast`

// placeOpeners are the words that names of places begin with.
const placeOpeners = `
mount lake port cape fort gulf strait san santa saint st north south east west
northern southern eastern western central upper lower new el los las puerto`

// knownPlaces are countries, continents and the short forms of them.
const knownPlaces = `
afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan
bahrain|bangladesh|belarus|belgium|bolivia|bosnia|botswana|brazil|britain
great britain|brunei|bulgaria|cambodia|cameroon|canada|chile|china|colombia
congo|costa rica|croatia|cuba|cyprus|czech republic|denmark|east timor
timor-leste|ecuador|egypt|england|estonia|ethiopia|fiji|finland|france|georgia
germany|ghana|greece|guatemala|haiti|honduras|hong kong|hungary|iceland|india
indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan
kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|libya|lithuania
luxembourg|macau|malaysia|maldives|mali|malta|mexico|moldova|mongolia|morocco
mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|nigeria
north korea|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay
peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia
scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|south africa
south korea|south sudan|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan
tajikistan|tanzania|thailand|tunisia|turkey|turkmenistan|uganda|ukraine
united arab emirates|united kingdom|united states|united states of america
uruguay|uzbekistan|vatican|venezuela|vietnam|wales|yemen|zambia|zimbabwe
africa|america|asia|europe|latin america|middle east|southeast asia
us|u.s|u.s.|usa|u.s.a.|uk|u.k.|uae|d.c.|d.c|gaza|west bank|crimea
java|sumatra|borneo|kalimantan|sulawesi|papua|bali|lombok|jakarta`

// knownOrganizations are world bodies, news agencies and others that are
// written without any of the heads above.
const knownOrganizations = `
un|u.n.|eu|nato|asean|opec|brics|who|unicef|unesco|unhcr|imf|wto|oecd|icc|iaea
fbi|cia|nasa|pentagon|kremlin|fifa|uefa|afc|ioc|nba|fia|reuters|ap|afp|bloomberg
cnn|bbc|abc|cbs|nbc|xinhua|antara|al jazeera|getty images|epa|european union
african union|hamas|hezbollah|taliban|congress|senate|parliament|white house
interpol|greenpeace|red cross|amnesty international|google|microsoft|facebook
meta|amazon|tesla|openai|nvidia|apple|samsung|huawei|tiktok|toyota|honda`

// cue is a set of the lists that a word is in.
type cue uint16

const (
	title cue = 1 << iota
	kin
	officePart
	day
	particle
	organizationHead
	placeHead
	placeOpener
)

// cues returns the lists that each word is in.
var cues = sync.OnceValue(func() map[string]cue {
	set := make(map[string]cue, 512)
	for _, list := range []struct {
		words string
		cue   cue
	}{
		{titleWords, title},
		{kinWords, kin},
		{officeWords, officePart},
		{dayWords, day},
		{particles, particle},
		{organizationHeads, organizationHead},
		{placeHeads, placeHead},
		{placeOpeners, placeOpener},
	} {
		for w := range strings.FieldsSeq(list.words) {
			set[w] |= list.cue
		}
	}
	return set
})

// known returns the labels of whole names, in small letters.
var known = sync.OnceValue(func() map[string]ner.Label {
	names := make(map[string]ner.Label, 256)
	for _, list := range []struct {
		names string
		label ner.Label
	}{{knownPlaces, ner.Location}, {knownOrganizations, ner.Organization}} {
		for line := range strings.Lines(list.names) {
			for name := range strings.SplitSeq(strings.TrimSpace(line), "|") {
				names[name] = list.label
			}
		}
	}
	delete(names, "")
	return names
})
