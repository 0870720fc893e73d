package ruling

import (
	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/ruling/body"
	"github.com/wicara-nlp/wicara/internal/ruling/clue"
	"github.com/wicara-nlp/wicara/internal/ruling/event"
	"github.com/wicara-nlp/wicara/internal/ruling/law"
	"github.com/wicara-nlp/wicara/internal/ruling/mend"
	"github.com/wicara-nlp/wicara/internal/ruling/mention"
	"github.com/wicara-nlp/wicara/internal/ruling/person"
	"github.com/wicara-nlp/wicara/internal/ruling/place"
	"github.com/wicara-nlp/wicara/internal/ruling/press"
	"github.com/wicara-nlp/wicara/internal/ruling/product"
	"github.com/wicara-nlp/wicara/internal/ruling/sport"
	"github.com/wicara-nlp/wicara/internal/ruling/title"
	"github.com/wicara-nlp/wicara/internal/ruling/unmarked"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/tokenize"
)

// step is a ruling with the words of which a text needs one for it to change anything;
// nil where it has to look in any case.
type step struct {
	cue   []words
	apply func(*clue.Page)
}

// steps are the rulings, in the order in which they build on each other.
var steps = []step{
	// Where names begin and end, one by one.
	{nil, mend.CutTails},
	{nil, mend.CutGlued},
	{nil, mend.SplitJoined},
	{nil, person.SplitChoices},
	{nil, mend.Names},
	{anyOf(product.PhoneMakers), product.MarkModels},
	{anyOf(product.VehicleWords), product.MarkVehicles},

	// What belongs to a name or is one, by the words around it.
	{anyOf(stopped{person.ShortGivenNames}), person.MarkShortGivenNames},
	{anyOf(set(clue.RankWords(clue.Service | clue.OfBase))), person.MarkRanked},
	{anyOf(place.Officers), place.SplitOfficers},
	{anyOf(place.VillageHeads, set(place.SecondOfVillageHeads())), place.MarkVillageHeads},
	{anyOf(body.UnitHeads, body.OrdinalHeads, body.PressOffices, clue.Hospitals), body.MarkUnits},
	{anyOf(body.CommandOfficers), body.MarkCommands},
	{anyOf(body.Heads, body.Leaders), body.SplitTitled},
	{anyOf(body.Heads), body.SplitHeads},
	{anyOf(body.Heads, body.ClubRoles), body.SplitRoles},
	{nil, person.JoinNobleTitles},
	{anyOf(body.Posts), body.MarkPosts},
	{nil, body.MarkOfficeLists},
	{anyOf(list("the")), body.DropEnglishOffices},
	{anyOf(stopped{place.Abbreviations}), place.MarkAbbreviated},
	{nil, body.DropOfficeForms},
	{anyOf(list("(")), body.DropThings},
	{nil, body.MarkShortForms},
	{nil, body.JoinBehindBrackets},
	{nil, body.JoinBracketed},
	{nil, body.JoinDivisions},
	{nil, body.JoinBranches},
	{nil, body.SplitCapitals},
	{nil, body.LabelHeads},
	{anyOf(body.SmallNames), body.MarkSmallNames},
	{nil, body.MarkForeign},
	{nil, body.CutFigures},
	{nil, body.JoinCooperatives},
	{nil, place.SplitStreets},
	{nil, body.SplitPairs},
	{nil, body.MarkPairedAcronyms},
	{nil, law.SplitSeries},
	{nil, person.SplitCandidates},
	{anyOf(body.Supporters, body.CampaignTeams, list("mania")), body.MarkSupporters},
	{nil, place.MarkRoutes},
	{nil, person.JoinParticles},
	{nil, person.JoinNicknames},
	{nil, person.SplitArtists},
	{nil, person.SplitMembers},

	// Parts of a page that are written to a pattern.
	{nil, press.MarkSlots},
	{nil, press.MarkDatelines},
	{nil, press.SplitDatelineCities},
	{nil, title.MarkQuoted},
	{anyOf(title.Staging, list("bertajuk berjudul acara"), set(title.Gatherings)), title.MarkCalled},
	{anyOf(title.OldWorkKinds), title.MarkOldWorks},
	{nil, title.JoinSubtitles},
	{anyOf(title.WorkWords), title.MarkPlain},
	{nil, title.MarkSeries},
	{nil, press.MarkCredits},
	{anyOf(list("/")), press.MarkPhotographers},
	{anyOf(list(":")), press.MarkBylines},
	{nil, unmarked.DropListed},
	{anyOf(person.Citations, list("nabi kristus")), person.MarkProphets},
	{anyOf(list("sebagai")), person.MarkCast},
	{nil, person.MarkInitials},
	{anyOf(person.Tickets), person.MarkTickets},
	{nil, place.MarkCountryCodes},
	{anyOf(list("(")), person.MarkDefinedInitials},

	// Places, newspapers and sport.
	{nil, place.LabelWhereabouts},
	{nil, place.JoinLandmarks},
	{anyOf(place.SightWords), place.MarkSights},
	{nil, place.JoinRoads},
	{nil, place.SplitRegions},
	{nil, place.JoinDoubles},
	{nil, place.JoinGeoparks},
	{nil, place.JoinConstituencies},
	{anyOf(press.NewspaperEnds), press.MarkNewspapers},
	{nil, place.JoinRivers},
	{nil, place.LabelOrigins},
	{nil, person.LabelSurnames},
	{anyOf(person.Addresses), person.MarkAddressed},
	{nil, place.LabelBehindVenues},
	{anyOf(list("bandara station")), place.MarkTerminals},
	{anyOf(sport.TeamNicknames), sport.MarkLeagueTeams},
	{nil, sport.LabelClubs},
	{nil, sport.LabelOpponents},
	{anyOf(place.HotelChains, list("hotel")), place.MarkHotels},

	// Laws and events by their numbers, then what definitions and nouns say.
	{nil, law.MarkNumbered},
	{nil, law.CutVerbs},
	{anyOf(law.ActWords, list("amandemen")), law.MarkForeign},
	{nil, law.CutToPlaces},
	{anyOf(event.Elections, list("perang")), event.MarkElections},
	{nil, event.LabelReruns},
	{nil, event.MarkWithPlaces},
	{anyOf(event.Feasts, clue.Holidays), event.MarkFeasts},
	{anyOf(event.StormKinds), event.MarkStorms},
	{anyOf(sport.RacingClasses, list("derbi derby")), sport.MarkEvents},
	{anyOf(list("bersandi bersandikan sandi operation")), event.MarkOperations},
	{anyOf(product.CraftWords), product.MarkCrafts},
	{nil, mention.MarkDefinitions},
	{nil, product.MarkRepeated},
	{nil, title.MarkInHeadlines},
	{nil, mention.DropCommon},
	{anyOf(mention.Ministers), mention.DropMinistries},
	{nil, mention.MarkElsewhere},
	{nil, mention.MarkOwned},
	{nil, mention.LabelByClass},
	{anyOf(product.SmallPlatforms), product.MarkSmallPlatforms},
	{nil, product.LabelPlatforms},
}

// Apply applies all rulings to what the model found. names are in text order, tokens
// those of the text.
func Apply(k *tagger.Knowledge, names []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	p := clue.Page{Know: k, Names: names, Text: text, Tokens: tokens}
	cued := cuesIn(text, tokens)
	for i, s := range steps {
		if s.cue == nil || cued.has(i) {
			s.apply(&p)
		}
	}
	return p.Names
}
