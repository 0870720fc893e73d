// Package ruling applies the rulings of the guideline that the built-in model is
// trained on and that leave nothing to statistics: what the model found is mended,
// split, joined and added to, whatever the annotators of a rare case did.
//
// [Apply] calls all of them, in the order in which they build on each other; every
// ruling is a file, whose first comment says what it does, with an example. They are
// of these kinds:
//
//   - where a name begins and ends: tail, glued, trim, joined, choice, feature, product,
//     season, syllable, team, open, board, episode, event_kind, event_month;
//   - people, with the ranks and offices beside them (rank has the words): ranked,
//     given, officer, head, noble, byline, photographer, initials, suspect, ticket, victim,
//     nickname, particle, group, degree, candidates, supporter, prophet, cast;
//   - bodies and places: unit, unit_ordinal, hospital, post, office_list, branch,
//     division, training, cooperative, org, bracket, short, pair, figure, street, village,
//     village_head, seat, route, venue, airport, hotel, agency,
//     country, place, landmark, sight, road, region_tail,
//     constituency, geopark, whereabouts;
//   - sport: league_team, opponent (match_verb has the verbs), sport_event;
//   - parts of a page that are written to a pattern: dateline, dateline_club, slot,
//     credit, outlet, ticker (symbol has the companies), title, title_series,
//     title_subtitle, title_headline, headline, old_work;
//   - laws (law*, series), events (election, feast, storm, event_name, operation),
//     products (model, vehicle, product_repeat, craft, flight, ship, tug);
//   - what the words around a name say it is: definition, class, platform,
//     platform_small; and what stays unmarked: unmarked, plate, market, species, language.
//
// Places and names are known from the tables of package tagger. All offsets are
// bytes of the text; lists of entities are in text order and free of overlaps before
// and behind every ruling. None takes more than linear time.
package ruling
