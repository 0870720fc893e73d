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

// page is a text on its way through the rulings, which change its names.
type page struct {
	know   *tagger.Knowledge
	names  []entity.Entity // in text order
	text   string
	tokens []tokenize.Token
}

// step is a ruling, or some that belong together, with the words of which a text
// needs one for them to find anything; nil where they have to look in any case.
type step struct {
	cue   []words
	apply func(p *page)
}

// steps are the rulings, in the order in which they build on each other.
var steps = []step{
	// Where names begin and end, one by one.
	{nil, func(p *page) { mend.CutTails(p.names, p.text) }},
	{nil, func(p *page) { p.names = mend.CutGlued(p.know, p.names, p.text) }},
	{nil, func(p *page) { p.names = person.SplitChoices(mend.PartJoined(p.names, p.text), p.text) }},
	{nil, func(p *page) { p.names = mend.Names(p.names, p.text, p.tokens) }},
	{anyOf(product.PhoneMakers), func(p *page) { p.names = product.MarkModels(p.names, p.text, p.tokens) }},
	{anyOf(product.VehicleWords), func(p *page) { p.names = product.MarkVehicles(p.names, p.text, p.tokens) }},

	// What belongs to a name or is one, by the words around it.
	{anyOf(stopped{person.ShortGivenNames}), func(p *page) { p.names = person.MarkShortGivenNames(p.know, p.names, p.text, p.tokens) }},
	{anyOf(set(clue.RankWords(clue.Service | clue.OfBase))), func(p *page) { p.names = person.MarkRanked(p.names, p.text, p.tokens) }},
	{anyOf(place.Officers), func(p *page) { p.names = place.SplitOfficers(p.know, p.names, p.text, p.tokens) }},
	{anyOf(place.VillageHeads, set(place.SecondOfVillageHeads())), func(p *page) { p.names = place.MarkVillageHeads(p.know, p.names, p.text, p.tokens) }},
	{anyOf(body.UnitHeads, body.OrdinalHeads, body.PressOffices, clue.Hospitals), func(p *page) { p.names = body.MarkUnits(p.names, p.text, p.tokens) }},
	{anyOf(body.Heads), func(p *page) { p.names = body.SplitHeads(p.know, p.names, p.text, p.tokens) }},
	{nil, func(p *page) { person.AddNobleTitles(p.names, p.text, p.tokens) }},
	{anyOf(body.Posts), func(p *page) { p.names = body.MarkPosts(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = body.MarkOfficeLists(p.names, p.text, p.tokens) }},
	{anyOf(list("the")), func(p *page) { p.names = body.WithoutEnglishOffices(p.names, p.text) }},
	{anyOf(stopped{place.Abbreviations}), func(p *page) { p.names = place.MarkAbbreviated(p.names, p.text, p.tokens) }},
	{nil, func(p *page) {
		p.names = body.DefineShortForms(p.know, body.WithoutOfficeForms(p.names, p.text), p.text, p.tokens)
	}},
	{nil, func(p *page) { p.names = body.PairBrackets(body.JoinBehindBrackets(p.names, p.text), p.text, p.tokens) }},
	{nil, func(p *page) { p.names = body.JoinBranches(p.know, body.JoinDivisions(p.names, p.text), p.text) }},
	{nil, func(p *page) { p.names = body.SplitCapitals(p.names, p.text) }},
	{nil, func(p *page) { body.LabelHeads(p.names, p.text) }},
	{anyOf(body.SmallNames), func(p *page) { p.names = body.MarkSmallNames(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = body.MarkForeign(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { body.PartFigures(p.know, p.names, p.text) }},
	{nil, func(p *page) { p.names = place.PartStreets(body.JoinCooperatives(p.know, p.names, p.text), p.text) }},
	{nil, func(p *page) { p.names = body.JoinAcronyms(body.SplitPairs(p.know, p.names, p.text), p.text) }},
	{nil, func(p *page) { p.names = person.SplitCandidates(p.know, law.SplitSeries(p.names, p.text), p.text) }},
	{anyOf(body.Supporters, body.CampaignTeams, list("mania")), func(p *page) { p.names = body.MarkSupporters(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = place.MarkRoutes(p.know, p.names, p.text) }},
	{nil, func(p *page) { p.names = person.JoinNicknames(person.JoinParticles(p.names, p.text), p.text) }},
	{nil, func(p *page) {
		p.names = person.SplitMembers(person.SplitArtists(p.names, p.text, p.tokens), p.text, p.tokens)
	}},

	// Parts of a page that are written to a pattern.
	{nil, func(p *page) { p.names = press.MarkSlots(p.know, p.names, p.text, p.tokens) }},
	{nil, func(p *page) {
		p.names = press.MarkDatelineCities(p.know, press.MarkDatelines(p.names, p.text, p.tokens), p.text)
	}},
	{nil, func(p *page) { p.names = title.Mark(p.names, p.text, p.tokens) }},
	{anyOf(title.Staging, list("bertajuk berjudul acara"), set(title.Gatherings)), func(p *page) { p.names = title.MarkCalled(p.names, p.text, p.tokens) }},
	{anyOf(title.OldWorkKinds), func(p *page) { p.names = title.MarkOldWorks(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = title.MarkSubtitles(p.names, p.text, p.tokens) }},
	{anyOf(title.WorkWords), func(p *page) { p.names = title.MarkPlain(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = title.MarkSeries(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = press.MarkCredits(p.know, p.names, p.text, p.tokens) }},
	{anyOf(list("/")), func(p *page) { p.names = press.MarkPhotographers(p.know, p.names, p.text, p.tokens) }},
	{anyOf(list(":")), func(p *page) { p.names = press.MarkBylines(p.know, p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = unmarked.WithoutListed(p.names, p.text, p.tokens) }},
	{anyOf(person.Citations, list("nabi kristus")), func(p *page) { p.names = person.MarkProphets(p.names, p.text, p.tokens) }},
	{anyOf(list("sebagai")), func(p *page) { p.names = person.MarkCast(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = person.MarkInitials(p.names, p.text, p.tokens) }},
	{anyOf(person.Tickets), func(p *page) { p.names = person.MarkTickets(p.know, p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = place.MarkCountryCodes(p.names, p.text, p.tokens) }},
	{anyOf(list("(")), func(p *page) { p.names = person.MarkDefinedInitials(p.know, p.names, p.text, p.tokens) }},

	// Places, newspapers and sport.
	{nil, func(p *page) { place.MarkWhereabouts(p.know, p.names, p.text) }},
	{nil, func(p *page) { place.MarkLandmarks(p.names, p.text, p.tokens) }},
	{anyOf(place.SightWords), func(p *page) { p.names = place.MarkSights(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = place.SplitRegions(p.know, place.JoinRoads(p.know, p.names, p.text), p.text) }},
	{nil, func(p *page) { p.names = place.JoinGeoparks(place.JoinDoubles(p.names, p.text), p.text) }},
	{nil, func(p *page) { place.NumberConstituencies(p.names, p.text) }},
	{anyOf(press.NewspaperEnds), func(p *page) { p.names = press.MarkNewspapers(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = place.WithRivers(p.names, p.text) }},
	{nil, func(p *page) { place.MarkOrigins(p.know, p.names, p.text, p.tokens) }},
	{nil, func(p *page) { person.MarkSurnames(p.know, p.names, p.text, p.tokens) }},
	{anyOf(person.Addresses), func(p *page) { p.names = person.MarkAddressed(p.know, p.names, p.text, p.tokens) }},
	{nil, func(p *page) { place.MarkBehindVenues(p.names, p.text, p.know.IsPlace) }},
	{anyOf(list("bandara station")), func(p *page) { p.names = place.MarkTerminals(p.know, p.names, p.text, p.tokens) }},
	{anyOf(sport.TeamNicknames), func(p *page) { p.names = sport.MarkLeagueTeams(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { sport.LabelClubs(p.know, p.names, p.text) }},
	{nil, func(p *page) { sport.MarkOpponents(p.know, p.names, p.text, p.tokens) }},
	{anyOf(place.HotelChains, list("hotel")), func(p *page) { p.names = place.MarkHotels(p.know, p.names, p.text, p.tokens) }},

	// Laws and events by their numbers, then what definitions and nouns say.
	{nil, func(p *page) { p.names = law.CutVerbs(law.Mark(p.names, p.text, p.tokens), p.text) }},
	{anyOf(law.ActWords, list("amandemen")), func(p *page) { p.names = law.MarkForeign(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { law.LeavePlaces(p.know, p.names, p.text) }},
	{anyOf(event.Elections, list("perang")), func(p *page) { p.names = event.MarkElections(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { event.NameReruns(p.know, p.names, p.text) }},
	{nil, func(p *page) { p.names = event.MarkWithPlaces(p.names, p.text) }},
	{anyOf(event.Feasts, clue.Holidays), func(p *page) { p.names = event.MarkFeasts(p.names, p.text, p.tokens) }},
	{anyOf(event.StormKinds), func(p *page) { p.names = event.MarkStorms(p.know, p.names, p.text, p.tokens) }},
	{anyOf(sport.RacingClasses, list("derbi derby")), func(p *page) { p.names = sport.MarkEvents(p.know, p.names, p.text, p.tokens) }},
	{anyOf(list("bersandi bersandikan sandi operation")), func(p *page) { p.names = event.MarkOperations(p.names, p.text, p.tokens) }},
	{anyOf(product.CraftWords), func(p *page) { p.names = product.MarkCrafts(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = mention.MarkDefinitions(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = product.MarkRepeated(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = title.MarkInHeadlines(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = mention.WithoutCommon(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { p.names = mention.MarkElsewhere(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { mention.Classify(p.names, p.text, p.tokens) }},
	{anyOf(product.SmallPlatforms), func(p *page) { p.names = product.MarkSmallPlatforms(p.names, p.text, p.tokens) }},
	{nil, func(p *page) { product.MarkPlatforms(p.names, p.text, p.tokens) }},
}

// Apply applies all rulings to what the model found. names are in text order,
// tokens are those of the text.
func Apply(k *tagger.Knowledge, names []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	p := page{know: k, names: names, text: text, tokens: tokens}
	cued := cuesIn(text, tokens)
	for i, s := range steps {
		if s.cue == nil || cued.has(i) {
			s.apply(&p)
		}
	}
	return p.names
}
