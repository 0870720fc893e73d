package ruling

import (
	"strings"

	"github.com/wicara-nlp/wicara/internal/entity"
	"github.com/wicara-nlp/wicara/internal/tagger"
	"github.com/wicara-nlp/wicara/internal/wordlist"
	"github.com/wicara-nlp/wicara/tokenize"
)

// governments are the words between pemerintah and a place that make an
// organisation of both; without them only the place is marked.
var governments = wordlist.TableOf(map[string]bool{"kabupaten": true, "kota": true, "provinsi": true, "daerah": true})

// Apply applies all rulings to what the model found, in the order in which
// they build on each other. names are in text order, tokens are those of the
// text.
func Apply(k *tagger.Knowledge, names []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	// Where names begin and end, one by one.
	cutTails(names, text)
	names = cutGlued(k, names, text)
	names = splitChoices(partJoined(names, text), text)
	names = mendNames(names, text, tokens)
	names = markVehicles(markModels(names, text, tokens), text, tokens)
	// What belongs to a name or is one, by the words around it.
	names = markShortGivenNames(k, names, text, tokens)
	names = markRanked(names, text, tokens)
	names = splitOfficers(k, names, text, tokens)
	names = markVillageHeads(k, names, text, tokens)
	names = splitHeads(k, markUnits(names, text, tokens), text, tokens)
	withNobleTitles(names, text, tokens)
	names = markPosts(names, text, tokens)
	names = markOfficeLists(names, text, tokens)
	names = markAbbreviatedPlaces(names, text, tokens)
	names = defineShortForms(k, withoutOfficeForms(names, text), text, tokens)
	names = joinDivisions(pairBrackets(joinOrganizations(names, text), text, tokens), text)
	names = splitCapitals(joinBranches(k, names, text), text)
	labelHeads(names, text)
	names = markForeignBodies(names, text, tokens)
	partFigures(k, names, text)
	names = partStreets(joinCooperatives(k, names, text), text)
	names = splitSeries(joinAcronyms(splitPairs(k, names, text), text), text)
	names = markSupporters(splitCandidates(names, text), text, tokens)
	names = markRoutes(k, names, text)
	names = splitMembers(splitArtists(joinNicknames(joinParticles(names, text), text), text, tokens), text, tokens)
	// Parts of a page that are written to a pattern.
	names = markSlots(k, names, text, tokens)
	names = markDatelineCities(k, markDatelines(names, text, tokens), text)
	names = markCalledTitles(markTitles(names, text, tokens), text, tokens)
	names = markSubtitles(markOldWorks(names, text, tokens), text, tokens)
	names = markPlainTitles(names, text, tokens)
	names = markTitleSeries(names, text, tokens)
	names = markCredits(k, names, text, tokens)
	names = markPhotographers(k, names, text, tokens)
	names = markBylines(k, names, text, tokens)
	names = withoutLanguages(names, text, tokens)
	names = markInitials(markCast(markProphets(names, text, tokens), text, tokens), text, tokens)
	names = markTickets(k, names, text, tokens)
	names = markCountryCodes(names, text, tokens)
	markWhereabouts(k, names, text)
	markLandmarks(names, text, tokens)
	names = markSights(names, text, tokens)
	names = joinGeoparks(splitRegions(k, joinRoads(k, names, text), text), text)
	numberConstituencies(names, text)
	names = withRivers(markNewspapers(names, text, tokens), text)
	markOrigins(k, names, text, tokens)
	markSurnames(names, text, tokens)
	placeVenues(names, text, k.IsPlace)
	names = markTerminals(k, names, text, tokens)
	names = markLeagueTeams(names, text, tokens)
	markOpponents(k, names, text, tokens)
	names = markHotels(k, names, text, tokens)
	// Laws and events by their numbers, then what definitions and nouns say.
	names = splitLaws(markLaws(names, text, tokens), text)
	names = markForeignLaws(k, names, text, tokens)
	names = markElections(names, text, tokens)
	nameReruns(k, names, text)
	names = markFeasts(nameEvents(names, text), text, tokens)
	names = markStorms(k, names, text, tokens)
	names = markOperations(markSportEvents(k, names, text, tokens), text, tokens)
	names = markCrafts(names, text, tokens)
	names = markDefinitions(names, text, tokens)
	names = markRepeatedProducts(names, text, tokens)
	names = markHeadlineTitles(names, text, tokens)
	names = withoutCommon(names, text, tokens)
	names = markElsewhere(names, text, tokens)
	classify(names, text, tokens)
	names = markSmallPlatforms(names, text, tokens)
	markPlatforms(names, text, tokens)
	return names
}

// mendNames mends entities, which are in text order, in place. tokens are those
// of the text.
func mendNames(entities []entity.Entity, text string, tokens []tokenize.Token) []entity.Entity {
	at := 0
	out := entities[:0]
	for _, e := range entities {
		for at < len(tokens) && tokens[at].Start < e.Start {
			at++
		}
		if isUnmarked(e, text, out) || isBehindName(e, text, out) || isKind(e, text) || isPlural(e, text) {
			continue
		}
		e = withFeature(e, text, tokens[at:])
		switch e.Label {
		case entity.Person:
			if e = withSaint(e, text, tokens, at); e.Label != entity.Person {
				out = without(out, e.Start)
				break
			}
			e = withSyllable(withoutHonorifics(e, text, tokens, at), text, tokens[at:])
		case entity.Event:
			e = withoutMonth(withSeason(withoutKind(e, text), text), text)
		case entity.Product:
			e = withoutFlight(e, text)
			e.End -= pieceLen(text, e.Span)
			e = withVariant(e, text, tokens[at:])
		case entity.Location:
			e = withTraining(withTeam(withGovernment(e, text, tokens, at), text, tokens, at), text)
			e = withParkOffice(withOpen(e, text, tokens[at:]), text, tokens, at)
			out = without(out, e.Start)
		case entity.Organization:
			if isTicker(e, text) || at > 0 && endsRank(e, text, tokens[at-1]) {
				continue
			}
			e = withoutBourse(withBoard(withoutAgency(withoutOffice(e, text), text), text, tokens, at), text)
			e = withUnit(e, out, text, tokens, at)
			if len(e.In(text)) > 7 && strings.EqualFold(e.In(text)[:7], "timnas ") {
				e = withAgeGroup(e, text, tokens[at:])
			}
			out = without(out, e.Start)
		}
		e.Span = trimSpan(text, e.Span)
		if e.Label != entity.Person {
			e.End -= sentenceStop(e.In(text))
		}
		if e.Label == entity.Product || e.Label == entity.Person {
			e.End -= episode(e.In(text))
		}
		if e.Start < e.End && (len(out) == 0 || out[len(out)-1].End <= e.Start) {
			out = append(out, e)
		}
	}
	return out
}

// without returns entities without those that begin at or behind start: parts of
// what the next has become.
func without(entities []entity.Entity, start int) []entity.Entity {
	for len(entities) > 0 && entities[len(entities)-1].Start >= start {
		entities = entities[:len(entities)-1]
	}
	return entities
}

// withGovernment makes [Kabupaten Sukabumi] behind pemerintah part of the name
// of that government.
func withGovernment(e entity.Entity, text string, tokens []tokenize.Token, at int) entity.Entity {
	if at == 0 || at >= len(tokens) || tokens[at].Start != e.Start || tokens[at].End >= e.End {
		return e
	}
	before := tokens[at-1]
	if !strings.EqualFold(before.In(text), "pemerintah") || !wordlist.IsOneOf(governments, tokens[at].In(text)) ||
		entity.HasNewline(text[before.End:e.Start]) {
		return e
	}
	e.Start, e.Label = before.Start, entity.Organization
	return e
}
