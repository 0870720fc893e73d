// Package sport marks the two sides of a match and what they play for: team, league_team,
// opponent (match_verb has the verbs), event.
package sport
