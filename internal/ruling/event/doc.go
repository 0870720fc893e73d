// Package event marks events, but for matches and races, which package sport has:
//
//   - where their names begin and end: kind, month, season, open;
//   - those named after a place or with a number: name, meeting;
//   - election, feast, storm and operation by their words.
package event
