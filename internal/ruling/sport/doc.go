// Package sport marks the sides of a match, by their names (team, club, league_team) and
// by what stands between two of them (opponent; match_verb has the verbs), and derbies
// and races (event).
package sport
