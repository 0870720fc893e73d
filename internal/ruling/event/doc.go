// Package event marks events that are no matches:
//
//   - where their names begin and end: kind, month, season, open;
//   - those named after a place or with a number: name, meeting;
//   - election, feast, storm and operation by their words.
package event
